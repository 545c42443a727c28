"""JPEG files of 12 megapixels and about the bytes of a phone's photo, without a picture library.

A baseline JPEG (ITU-T T.81) with 4:2:0 chroma is entropy-coded straight from made-up coefficients, so no transform and
no floating point is needed. Restart intervals begin afresh: a few dozen of them are coded once and laid in random
order, as bricks of a wall.

Invariant: any decoder reads the files; the same dice give the same bytes.
"""
import functools
import random
import struct

WIDTH, HEIGHT = 4000, 3000
MCU = 16
INTERVAL = 25  # MCUs between restart markers; a row has 250
INTERVALS = -(-WIDTH // MCU) * -(-HEIGHT // MCU) // INTERVAL
KINDS = 48

# Huffman tables of our own: symbols by length of code. A DC symbol is the bit length of a difference; an AC symbol is
# (zeros before it) * 16 + bit length; 0 ends a block. Twelve codes of 4 bits; six of 3, twelve of 6, the rest of 9 bits.
DC = {4: list(range(12))}
_COMMON = [0x00, 0x01, 0x11, 0x02, 0x21, 0x03]
_LESS = [0x12, 0x31, 0x41, 0x22, 0x13, 0x04, 0x51, 0x61, 0x05, 0x32, 0x71, 0xF0]
AC = {3: _COMMON, 6: _LESS, 9: [s for run in range(8) for s in range(run * 16 + 1, run * 16 + 6) if s not in _COMMON + _LESS]}


def codes(table):
    """Symbol -> (code, length), as T.81 annex C numbers them."""
    found, code, last = {}, 0, 0
    for length, symbols in sorted(table.items()):
        code <<= length - last
        last = length
        for symbol in symbols:
            found[symbol] = (code, length)
            code += 1
    return found


def segment(marker, body):
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def huffman(slot, table):
    counts = bytes(len(table.get(length, ())) for length in range(1, 17))
    return bytes([slot]) + counts + bytes(symbol for _, symbols in sorted(table.items()) for symbol in symbols)


class Bits:
    def __init__(self):
        self.value, self.length = 1, 0

    def put(self, code, length):
        self.value = self.value << length | code
        self.length += length

    def put_number(self, number, size):
        self.put(number if number > 0 else number + (1 << size) - 1, size)

    def bytes(self):
        fill = -self.length % 8
        value = (self.value << fill | (1 << fill) - 1) - (1 << self.length + fill)
        return value.to_bytes((self.length + fill) // 8, "big").replace(b"\xff", b"\xff\x00")


def interval(chance):
    """One restart interval: brightness wanders from block to block, detail fades towards the high frequencies."""
    dc, ac, bits = codes(DC), codes(AC), Bits()

    def block(difference, detail):
        size = abs(difference).bit_length()
        bits.put(*dc[size])
        if size:
            bits.put_number(difference, size)
        place = 0
        while True:
            run = int(chance() * chance() * 6)
            place += run + 1
            if place > detail:
                return bits.put(*ac[0])
            most = max(1, 20 // (place + 1))
            number = 1 + int(chance() * most)
            number = number if chance() < 0.5 else -number
            size = abs(number).bit_length()
            bits.put(*ac[run * 16 + size])
            bits.put_number(number, size)

    levels = [0, 0, 0]
    for _ in range(INTERVAL):
        for component in (0, 0, 0, 0, 1, 2):
            step = int((chance() - 0.5) * (24 if component == 0 else 6))
            step = step if abs(levels[component] + step) < 100 else -step
            levels[component] += step
            block(step, 40 if component == 0 else 5)
    return bits.bytes()


@functools.lru_cache(maxsize=1)
def intervals():
    chance = random.Random("intervals").random
    return [interval(chance) for _ in range(KINDS)]


def photo(dice):
    """A JPEG file; every other one says in its EXIF that the camera was held upright."""
    exif = b"Exif\0\0MM\0*\0\0\0\x08" + struct.pack(">HHHIHHI", 1, 0x0112, 3, 1, dice.one([1, 6]), 0, 0)
    steps = bytes(8 + place for place in range(64))
    frame = struct.pack(">BHHB", 8, HEIGHT, WIDTH, 3) + bytes([1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0])
    scan = bytes([3, 1, 0x00, 2, 0x00, 3, 0x00, 0, 63, 0])
    parts = [b"\xff\xd8", segment(0xE1, exif), segment(0xDB, b"\0" + steps), segment(0xC0, frame)]
    parts += [segment(0xC4, huffman(0x00, DC)), segment(0xC4, huffman(0x10, AC)), segment(0xDD, struct.pack(">H", INTERVAL)), segment(0xDA, scan)]
    kinds = intervals()
    for number in range(INTERVALS):
        parts.append(dice.one(kinds))
        parts.append(bytes([0xFF, 0xD0 + number % 8]))
    parts[-1] = b"\xff\xd9"
    return b"".join(parts)
