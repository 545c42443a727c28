#!/usr/bin/env python3
"""Writes src/derive/search/hanja.txt: how the characters of KS X 1001 are read in Korean.

Run as: scripts/hanja.py Unihan_Readings.txt (Unicode License; Debian's package unicode-data has it). A character stands there
by its simplified form of han.txt, since names are folded before they are read; each line has one, and its readings.
"""

import bz2
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HAN = ROOT / "src/derive/search/han.txt"
TABLE = ROOT / "src/derive/search/hanja.txt"


def main(path):
    simple = dict(zip(*HAN.read_text(encoding="utf-8").split("\n")[:2]))
    readings = {}
    opened = bz2.open(path, "rt", encoding="utf-8") if path.endswith(".bz2") else open(path, encoding="utf-8")
    with opened as lines:
        for line in lines:
            code, _, rest = line.rstrip("\n").partition("\t")
            kind, _, values = rest.partition("\t")
            if not code.startswith("U+") or kind != "kHangul":
                continue
            character = chr(int(code[2:], 16))
            of = readings.setdefault(simple.get(character, character), [])
            for value in values.split():
                syllable, _, sources = value.partition(":")
                # 0 is KS X 1001.
                if "0" in sources and syllable not in of:
                    of.append(syllable)
    lines = [character + "".join(of[:2]) for character, of in sorted(readings.items()) if of]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


main(*sys.argv[1:])
