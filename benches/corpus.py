#!/usr/bin/env python3
"""Writes a content folder of any size for measuring, in the form that editors write.

    python3 benches/corpus.py OUT --dossiers 1000 --languages ko,en,zh-Hans,th --seed 1

writes OUT/content. Standard library only. Brands are invented, and say so; trade items carry the GS1 prefix 952,
which GS1 keeps for demonstrations and examples, with check digits that are right, and none twice.

Names are put together from syllables (brands.json) and goods (goods.json), so that search has what it meets in life:
names of like sound, names in several scripts, the way companies spell theirs and the way people type them. Prose is put
together at random from the word lists of words.json. Each dossier has two small pictures of its own to look for, one in
the opening and one in a heading (a crane in silver foil), so that a search in the text can have one right answer: no
motif meets the same material twice in the first 480 dossiers, nor in the same spot in the first 5,760.

Invariant: the same arguments give the same bytes, on any machine; the record of a brand or dossier is the same whatever the
number of dossiers of a seed; the content has no errors.
"""
import argparse
import datetime
import json
import os
import random
import sys

sys.dont_write_bytecode = True  # leaves no __pycache__ among the sources

from photo import photo  # noqa: E402
from spelling import cyrillic, katakana, mccune, revised, syllables, unmarked  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
FIRST_DAY = datetime.date(2026, 1, 1)
ISSUED = datetime.date(2026, 11, 1)
KINDS = ["cosmetics", "food", "fish"]
OWNER = {"cosmetics": "MFDS", "food": "MAFRA", "fish": "MOF"}
# Of the Nice classification.
CLASSES = {"cosmetics": 3, "food": 30, "fish": 29}
# In the order in which a reader goes through a pack, with the method that fits.
POINTS = [
    ("seal", "seal", "naked-eye"), ("barcode-digits", "barcode", "scan"), ("date-print", "date-code", "loupe"),
    ("back-text", "label-text", "compare"), ("carton-fold", "carton", "touch"), ("cap-inside", "closure", "tilt"),
    ("body-weight", "container", "weigh"), ("inner-wrap", "inner", "uv"),
]
MARKETS = ["AE", "CN", "DE", "HK", "ID", "JP", "MX", "RU", "SG", "TH", "US", "VN"]
# Offices, the territory of their rights, their numbers (9 is a digit, Y the last digits of a year, M and D of a month and
# day) and how customs number a recordation there.
OFFICES = [
    ("CNIPA", "CN", "99999999", ("GACC", "T20Y-99999")), ("USPTO", "US", "7999999", ("CBP", "TMK Y-99999")), ("EUIPO", "EU", "018999999", ("EU", "AFA-20Y-9999")),
    ("JPO", "JP", "6999999", None), ("IP-VIETNAM", "VN", "4-0999999-000", ("GDVC", "99999/GSQL")), ("DIP", "TH", "Y1199999", None), ("TIPO", "TW", "02999999", None),
    ("HKIPD", "HK", "30Y99999", None), ("ROSPATENT", "RU", "999999", ("FCS", "05999/09999-001/ТЗ-DMY")), ("DGIP", "ID", "IDM000999999", None),
    ("IMPI", "MX", "2999999", None), ("MOET", "AE", "399999", None),
]
# Lot numbers: the pattern and a form of its samples (A is a capital letter, 9 a digit, XX the brand's two letters,
# YYMMDD, YYYYMMDD and YYJJJ a day).
LOTS = [
    ("{plant:AA}{mfg:YYMMDD}{line:9}", "AAYYMMDD9"), ("XX{mfg:YYMMDD}{line:A}{shift:99}", "XXYYMMDDA99"), ("{line:A}{mfg:YYJJJ}-{batch:999}", "AYYJJJ-999"),
    ("{mfg:YYYYMMDD}{plant:A}{line:9}", "YYYYMMDDA9"), ("L{batch:999999}{plant:A}", "L999999A"), ("[XX|ZX]{mfg:YYMMDD}{line:9}", "ZXYYMMDD9"), ("{lot:AA9999}-{packed:YYMMDD}", "AA9999-YYMMDD"),
]
# Languages written without spaces: about two characters to a word.
UNSPACED = {"zh-Hans", "zh-Hant", "ja", "th"}
TITLES = {"ko": "측정용 안내서", "en": "Guide for measuring"}


class Dice:
    """Chance that Python promises to keep: only `random()` gives the same for a seed in every version."""

    def __init__(self, *seed):
        self.random = random.Random("/".join(map(str, seed))).random

    def number(self, least, most):
        """A whole number, both ends included."""
        return least + int(self.random() * (most - least + 1))

    def one(self, items):
        return items[int(self.random() * len(items))]

    def some(self, items, count):
        """`count` different items, in the order that they have in the list."""
        left = list(range(len(items)))
        chosen = [left.pop(int(self.random() * len(left))) for _ in range(count)]
        return [items[i] for i in sorted(chosen)]


class Writer:
    """Sentences of one language."""

    def __init__(self, tag, words):
        self.tag, self.words = tag, words

    def sentence(self, dice, look):
        words = self.words
        looks = words[look or dice.one(["good", "bad"])]
        text = dice.one(words["patterns"]).format(
            part=dice.one(words["parts"]), look=dice.one(looks), place=dice.one(words["places"]), action=dice.one(words["actions"])
        )
        return text[0].upper() + text[1:]

    def prose(self, dice, length, look=None):
        """About `length` words of what is `good`, of what is `bad`, or of both."""
        sentences, count = [], 0
        while count < length:
            sentence = self.sentence(dice, look)
            sentences.append(sentence)
            count += len(sentence) // 2 if self.tag in UNSPACED else len(sentence.split())
        return self.words["space"].join(sentences)

    def mark(self, dice, motif, material, spot):
        """The sentence on a small picture to look for, and what it is for a heading."""
        words = self.words
        parts = {"motif": words["motifs"][motif], "material": words["materials"][material], "spot": words["spots"][spot]}
        sentence, title = dice.one(words["marks"]).format(**parts), words["mark_title"].format(**parts)
        return sentence[0].upper() + sentence[1:], title[0].upper() + title[1:]

    def title(self, dice):
        text = "%s: %s" % (dice.one(self.words["parts"]), dice.one(self.words["places"]))
        return text[0].upper() + text[1:]


def gtin13(body):
    """Twelve digits and their check digit (GS1 General Specifications, 7.9: weights 3 and 1 from the right)."""
    weighed = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(body))
    return body + str(-weighed % 10)


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def words_of(names):
    return "{" + ", ".join("%s: %s" % (key, quoted(value)) for key, value in names.items()) + "}"


def put(content, path, data):
    path = os.path.join(content, *path.split("/"))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def name_in(tag, names):
    """The brand's name that readers of the language see."""
    if tag == "ko":
        return names["hangul"]
    return names.get(tag, names["latin"])


def numbered(dice, form):
    """A number of an office or a lot, in the form given for it."""
    form = "".join(str(dice.number(0, 9)) if letter == "9" else letter for letter in form)
    day = datetime.date(dice.number(2024, 2025), dice.number(1, 12), dice.number(1, 28))
    for mark, way in (("YYYYMMDD", "%Y%m%d"), ("YYMMDD", "%y%m%d"), ("YYJJJ", "%y%j"), ("DMY", "%d%m%y"), ("Y", "%y")):
        form = form.replace(mark, day.strftime(way))
    return form


def front_matter(name, summary, revision):
    return "---\nname: %s\nsummary: %s\nsource_revision: %d\ntranslator: human\n---\n" % (quoted(name), quoted(summary), revision)


def guide(languages):
    titles = {tag: TITLES.get(tag, "%s (%s)" % (TITLES["en"], tag)) for tag in languages}
    return """id: measuring-guide
title: %s
publisher: {name: {ko: "측정", en: "Measuring"}, email: guide@example.org}
notice: {ko: "측정을 위해 지어낸 자료이다.", en: "Invented for measuring."}
source_language: ko
languages: [%s]
issued: %s
edition_valid_days: 180
editions:
  public: {audience: public}
  partner: {audience: partner}
  customs: {audience: customs}
""" % (words_of(titles), ", ".join("{tag: %s}" % tag for tag in languages), ISSUED)


def misspelt(dice, text):
    """Latin text as someone types it who heard it, or whose finger slipped."""
    heard = [("eo", "o"), ("eu", "u"), ("yeo", "yu"), ("oo", "u"), ("ae", "e"), ("ll", "l"), ("ng", "n"), ("g", "k"), ("d", "t"), ("b", "p"), ("j", "ch"), ("r", "l")]
    slips = [text.replace(right, wrong, 1) for right, wrong in heard if right in text]
    place = dice.number(1, max(1, len(text) - 2))
    slips += [text[:place] + text[place + 1:], text[:place] + text[place + 1:place + 2] + text[place] + text[place + 2:]]
    return dice.one(slips)


class Tables:
    """What names are put together from."""

    def __init__(self):
        def read(name):
            with open(os.path.join(HERE, name), encoding="utf-8") as file:
                return json.load(file)
        brands, goods = read("brands.json"), read("goods.json")
        self.words = read("words.json")
        self.syllables, self.stems = brands["syllables"], brands["words"]
        # Names that companies or places have, and then those given here; the slugs given here.
        self.taken, self.slugs = set(brands["taken"]), set()
        self.goods, self.qualifiers, self.order, self.units, self.sizes = (goods[key] for key in ("goods", "qualifiers", "order", "units", "sizes"))


class Brand:
    """An invented brand, and ten dossiers or so, all of one kind."""

    def __init__(self, seed, number, dossiers, tables, before):
        """`dossiers` is how many it has at most; `before` are the brands made so far, by slug: no name twice, but some like another."""
        dice = Dice(seed, "brand", number)
        self.seed, self.number, self.dossiers, self.kind = seed, number, dossiers, KINDS[number % 3]
        while True:
            self.units = units = self.drawn(dice, tables, before)
            hangul = "".join(unit[0] for unit in units)
            if 2 <= len(hangul) <= 4 and hangul not in tables.taken:
                break
        tables.taken.add(hangul)
        latin = self.latin(dice, units, hangul)
        self.names = {"hangul": hangul, "latin": latin.title()}
        has = dice.number(0, 9)
        short = 1 if len(hangul) > 3 else 2
        if has < 7:
            self.names["zh-Hans"] = "".join(unit[1][:short] for unit in units)
        if has < 5:
            self.names["zh-Hant"] = "".join(unit[2][:short] for unit in units)
        if dice.number(0, 9) < 5:
            self.names["ja"] = katakana(hangul)
        slug = "".join(letter for letter in latin.lower().replace(" ", "-") if letter.isalnum() or letter == "-")
        self.slug = "%s-%d" % (slug, number) if slug in before else slug
        letters = [letter for letter in latin.upper() if letter.isalpha() and letter not in "AEIOUY"] + ["K", "R"]
        self.letters = "".join(letters[:2])
        self.aliases = self.typed(dice)

    def drawn(self, dice, tables, before):
        """Syllables, each with its Chinese characters."""
        way = dice.number(0, 99)
        if way < 8 and before:
            units = list(dice.one(list(before.values())).units)
            units[dice.number(0, len(units) - 1)] = dice.one(tables.syllables)
            return units
        if way < 13:
            unit = dice.one(tables.syllables)
            return [unit, unit] if dice.number(0, 1) else [dice.one(tables.syllables), unit, unit]
        if way < 35:
            return [dice.one(tables.syllables) for _ in range(2)]
        if way < 68:
            return [dice.one(tables.syllables) for _ in range(3)]
        if way < 84:
            return [dice.one(tables.stems), dice.one(tables.syllables)]
        if way < 93:
            return [dice.one(tables.syllables), dice.one(tables.stems)]
        return [dice.one(tables.stems), dice.one(tables.stems)]

    @staticmethod
    def latin(dice, units, hangul):
        """Revised Romanization for the most part; a part in two words; a part in a spelling of the house."""
        way, latin = dice.number(0, 19), revised(hangul)
        if way < 11:
            return latin
        if way < 15:
            half = 1 if len(units) == 2 else 2
            parts = [revised("".join(unit[0] for unit in part)) for part in (units[:half], units[half:])]
            return dice.one(["-", " "]).join(parts)
        spelt = [list(part) for part in syllables(hangul)]
        house = dict(dice.some([("u", "oo"), ("i", "ee"), ("eo", "uh"), ("eu", "u"), ("ae", "ay"), ("yeo", "yu"), ("u", "woo"), ("eo", "u"), ("wo", "wuh")], 4))
        for part in spelt:
            vowel = house.get(part[1], part[1])
            part[1] = vowel if vowel != "woo" or part[0] == "-" else "oo"
        return "".join("".join(part) for part in spelt).replace("-", "")

    def typed(self, dice):
        """One to three ways in which people type the name."""
        hangul, latin = self.names["hangul"], self.names["latin"]
        apart = [revised(letter) for letter in hangul]
        ways = [
            mccune(hangul).capitalize(), unmarked(mccune(hangul)), revised(hangul), " ".join(apart), "-".join(apart[:2]) + "".join(apart[2:]),
            misspelt(dice, latin.lower()), misspelt(dice, revised(hangul)), hangul[:-1] + " " + hangul[-1], cyrillic(hangul), latin.lower().replace(" ", "").replace("-", ""),
        ]
        return [way for way in dict.fromkeys(dice.some(ways, dice.number(1, 3))) if way not in (latin, latin.lower())]

    def record(self):
        dice, names = Dice(self.seed, "brand-record", self.number), self.names
        firm = names["latin"] + {"cosmetics": " Cosmetics Co.", "food": " Foods Co.", "fish": " Fisheries Co."}[self.kind]
        return """names: %s
aliases: [%s]
right_holder: {name: {ko: %s, en: %s}, country: KR}
invented: true
rights:
  - {type: trademark, office: MOIP, number: "40-%07d", classes: [%d], territory: KR, expires: 203%d-03-31, sign: %s, status: registered, checked_on: 2026-09-01}
contacts:
  - {role: authentication, email: verify@example.com, languages: [ko, en], jurisdictions: [CN, TH, VN], reply_hours: 24, visibility: public}
""" % (words_of(names), ", ".join(map(quoted, self.aliases)), quoted("(주)" + names["hangul"]), quoted(firm), dice.number(1000000, 2999999),
            CLASSES[self.kind], dice.number(0, 9), quoted(names["hangul"] + " " + names["latin"].upper()))

    def text(self, writer, seed):
        dice = Dice(seed, "brand-text", self.slug, writer.tag)
        return front_matter(name_in(writer.tag, self.names), writer.prose(dice, 8), 1) + writer.prose(dice, 60) + "\n"

    def gtin(self, place, item):
        """The number of a trade item, one of four, of the dossier that has this place among the brand's. As in life, the brand's numbers
        begin alike: 952, and four digits. A brand past the 5,000th shares them, with item numbers of its own."""
        company = 1000 + self.number * 1237 % 5000
        item += 4 * (place + self.number // 5000 * self.dossiers)
        return gtin13("952%d%05d" % (company, (item * 7919 + company * 131) % 100000))


class Dossier:
    """A dossier, its points first: the record and every text follow from them."""

    def __init__(self, seed, number, brand, tables, before, photos):
        """`before` are the brand's dossiers made so far."""
        self.dice = dice = Dice(seed, "dossier", number)
        place = len(before)
        self.seed, self.number, self.place, self.brand, self.tables, self.photos = seed, number, place, brand, tables, photos
        self.kind = brand.kind
        # One name in forty is that of the brand's dossier before, as a rule in another size.
        again = place and dice.number(0, 39) == 0
        for _ in range(30):
            self.goods = dice.one(tables.goods[self.kind])
            fitting = [each for each in tables.qualifiers if self.goods["takes"] in each["for"]]
            self.qualifiers = dice.some(fitting, dice.one([0, 1, 1, 1, 1, 1, 2]))
            if again:
                self.goods, self.qualifiers = before[-1].goods, before[-1].qualifiers
            english = " ".join(each["names"]["en"] for each in self.qualifiers + [self.goods])
            if again or english not in {dossier.english for dossier in before}:
                break
        self.english = english
        sizes = tables.sizes[self.kind][self.goods["shape"]]
        self.items = [dice.one(sizes) for _ in range(dice.one([2, 2, 2, 3]))]
        # Korean packs write "수분크림" and "수분 크림".
        self.joined = dice.number(0, 2) == 0
        # The number keeps a name's second dossier apart, and a Han-Bit Cream from a Bit Cream of the brand Han.
        slug = brand.slug + "-" + "".join(letter if letter.isalnum() else "-" for letter in english.lower())
        if len(slug) > 58:
            slug = brand.slug
        self.slug = "%s-%05d" % (slug, number) if slug == brand.slug or slug in tables.slugs else slug
        tables.slugs.add(self.slug)
        self.names = {"hangul": self.called("ko"), "latin": self.called("en")}
        for tag in ("zh-Hans", "zh-Hant", "ja"):
            if tag in brand.names:
                self.names[tag] = self.called(tag)
        self.aliases = self.typed(dice)
        # Of five dossiers three are public; of the points of each, three fifths or so.
        self.visibility = dice.one(["public", "public", "public", "partner", "customs"])
        self.points = []
        for place, (name, area, method) in enumerate(dice.some(POINTS, dice.number(4, 8))):
            weight = dice.one(["decisive", "strong", "strong", "supporting", "supporting"]) if place else "strong"
            visibility = dice.one(["public", "public", "public", "partner", "customs"]) if place else "public"
            self.points.append((name, area, method, weight, visibility))
        self.marked = dice.number(0, len(self.points) - 1)

    def called(self, tag):
        """The product's name in a language, without the size."""
        space = "" if tag in UNSPACED or tag == "ko" and self.joined else " "
        brand, goods = name_in(tag, self.brand.names), self.goods["names"][tag]
        qualifier = space.join(each["names"][tag] for each in self.qualifiers)
        order = self.tables.order[tag]
        if tag == "ko" and self.joined:
            order = "{brand} {qualifier}{goods}"
        if tag.startswith("zh") and brand == self.brand.names["latin"]:
            order = "{brand} {qualifier}{goods}"
        name = " ".join(order.format(brand=brand, qualifier=qualifier, goods=goods).split())
        return name[0].upper() + name[1:]

    def name(self, tag):
        """The name that readers of the language see."""
        amount, unit = self.items[0].split()
        unit = self.tables.units.get(tag, {}).get(unit, unit)
        return "%s%s %s" % (self.called(tag), "," if tag == "ru" else "", " ".join([amount.replace(".", ",") if tag in ("ru", "de", "es", "vi", "id") else amount, unit]))

    def typed(self, dice):
        """Up to two ways in which people type the name."""
        brand, goods = self.brand.names, self.goods["names"]
        ways = [
            "%s %s" % (brand["latin"].lower(), revised(goods["ko"])), "%s%s" % (brand["hangul"], goods["ko"]), "%s %s" % (unmarked(mccune(brand["hangul"])), goods["en"].lower()),
            "%s %s" % (goods["vi"], brand["latin"]), "%s %s" % (misspelt(dice, brand["latin"].lower()), goods["en"].lower()), "%s %s" % (brand["latin"].lower(), goods["en"].lower()),
        ]
        return dice.some(ways, dice.number(0, 2))

    def mark(self, writer, dice, which):
        """The dossier's first or second small picture."""
        motifs, materials, spots = (len(writer.words[key]) for key in ("motifs", "materials", "spots"))
        # Each pair of motif and material comes once before any comes again: 389 and their number have no common divisor.
        number = 2 * self.number + which
        pair, turn = (number * 389 + Dice(self.seed, "marks").number(0, 9999)) % (motifs * materials), number // (motifs * materials)
        return writer.mark(dice, pair % motifs, pair // motifs, (pair * 7 + turn) % spots)

    def point(self, place):
        dice = self.dice
        name, area, method, weight, visibility = self.points[place]
        extra = ""
        if method == "weigh":
            grams = dice.number(40, 400)
            extra += ", measure: {quantity: weight, unit: g, genuine: [%d, %d], counterfeit: [%d, %d]}" % (grams, grams + 4, grams - 20, grams - 8)
        if self.photos and place == 0:
            extra += ", pairs: [{genuine: side-g, counterfeit: side-c, genuine_box: [0.25, 0.2, 0.3, 0.3], counterfeit_box: [0.3, 0.25, 0.3, 0.3]}]"
        return "  - {id: %s, area: %s, method: %s, seconds: %d, opens_pack: %s, destroys: false, weight: %s, seen_in: [%s], first_seen: 2025-%02d, visibility: %s%s}" % (
            name, area, method, dice.number(5, 60), "true" if area in ("closure", "container", "inner") else "false", weight,
            ", ".join(dice.some(MARKETS, dice.number(1, 3))), dice.number(1, 12), visibility, extra)

    def record(self):
        dice, owner = self.dice, OWNER[self.kind]
        hs, shape = self.goods["hs"], self.goods["shape"]
        changed = FIRST_DAY + datetime.timedelta(days=dice.number(0, 280))
        before = changed - datetime.timedelta(days=dice.number(30, 300))
        due = ISSUED + datetime.timedelta(days=dice.number(30, 360))
        # Ten digits as Korea writes them, for some.
        codes = [hs] + ([hs + ".%d000" % dice.one([1, 2, 9])] if dice.number(0, 3) == 0 else [])
        lines = [
            "id: %s-%05d" % (self.kind[:3].upper(), 10000 + self.number), "brand: %s" % self.brand.slug, "status: published",
            "visibility: %s" % self.visibility, "owner: %s" % owner,
            "revision: {number: 2, date: %s, review_due: %s," % (changed, due),
            "  approved_by: [{who: right-holder, date: %s, revision: 2}, {who: %s, date: %s, revision: 2}]}" % (changed, owner, changed),
            "changes:",
            '  - {revision: 2, date: %s, note: {ko: "수출용 포장 추가", en: "Export pack added"}}' % changed,
            '  - {revision: 1, date: %s, note: {ko: "처음 작성", en: "First text"}}' % before,
            "names: %s" % words_of(self.names), "aliases: [%s]" % ", ".join(map(quoted, self.aliases)),
            "infringements: [%s]" % ", ".join(["counterfeit"] + dice.some(["look-alike", "refill-relabel"], dice.number(0, 1))),
            "hs: [%s]" % ", ".join(map(quoted, codes)), "shape: %s" % shape, "items:",
        ] + [
            "  - {gtin: %s, size: %s, variants: [%s]}" % (quoted(self.brand.gtin(self.place, item)), quoted(size), "export-2025" if item else "kr-2024") for item, size in enumerate(self.items)
        ] + [
            "variants:", "  - {id: kr-2024, markets: [KR], from: 2024-03, languages: [ko]}",
            "  - {id: export-2025, markets: [%s], from: 2025-01, languages: [ko, en]}" % ", ".join(dice.some(MARKETS, 3)),
        ]
        if self.photos:
            lines += [
                "main_photo: side-g", "photos:",
                '  - {id: side-g, file: photos/side-g.jpg, shows: genuine, view: seal, variant: kr-2024, credit: "Generated", licence: "CC0-1.0"}',
                '  - {id: side-c, file: photos/side-c.jpg, shows: counterfeit, view: seal, credit: "Generated", licence: "CC0-1.0", determined_by: right-holder}',
            ]
        lines += ["checkpoints:"] + [self.point(place) for place in range(len(self.points))]
        pattern, form = dice.one(LOTS)
        pattern, form = (text.replace("XX", self.brand.letters).replace("ZX", "Z" + self.brand.letters[0]) for text in (pattern, form))
        lot = lambda: numbered(dice, "".join(dice.one("BCFGHKLNPRSTVW") if letter == "A" else letter for letter in form))
        lines += [
            "codes:",
            "  - {id: lot, where: [carton-bottom], print: %s, must_agree: true, pattern: %s, sample: %s, visibility: partner}" % (dice.one(["ink-jet", "laser"]), quoted(pattern), quoted(lot())),
        ]
        report = "%d%07d%03d" % (dice.number(2005, 2024), dice.number(1000, 9999999), dice.number(1, 420))
        if self.kind == "food":
            lines.append('  - {id: item-report-number, where: [back-label], print: printed, pattern: "{licence:99999999999}{product:999}", sample: %s, visibility: public}' % quoted(report))
        elif dice.number(0, 7) == 0:
            lines.append('  - {id: check-number, where: [hologram], print: printed, pattern: "{a:9A9A}-{b:99AA}-{c:9999}", sample: "%d%s%d%s-%02d%s-%04d", visibility: partner}' % (
                dice.number(0, 9), dice.one("CFHKMPQRTVX"), dice.number(0, 9), dice.one("CFHKMPQRTVX"), dice.number(0, 99), dice.one(["QD", "KX", "PT", "VR"]), dice.number(0, 9999)))
        false = []
        if dice.number(0, 7) == 0:
            false.append("  - {type: lot, value: %s" % quoted(lot()))
        if dice.number(0, 19) == 0:
            false.append("  - {type: gtin, value: %s" % quoted(self.brand.gtin(self.place, 3)))
        if false:
            lines += ["known_false:"] + [each + ', seen_in: [%s], date: 2026-%02d, source: {ko: "권리자 진술", en: "statement by the right holder"}, visibility: partner}' % (
                dice.one(MARKETS), dice.number(1, 9)) for each in false]
        lines += [
            'dates: [{word: "제조", means: manufactured, format: "YYYY.MM.DD"}, {word: "까지", means: use-by, format: "YYYY.MM.DD"}]',
            "shelf_life_months: %d" % dice.one([12, 24, 36]),
            'verbatim: [{where: back-label, text: "내용량 및 보관 방법은 옆면에 표시", gloss: {en: "Net content and storage: see the side panel"}}]',
            "rights:",
        ]
        for office, territory, form, recorded in dice.some(OFFICES, dice.one([1, 1, 2, 3])):
            expires = "203%d-06-30" % dice.number(0, 9)
            recordation = ", recordation: {authority: %s, number: %s, expires: %s}" % (recorded[0], quoted(numbered(dice, recorded[1])), expires) if recorded and dice.number(0, 2) else ""
            lines.append("  - {type: trademark, office: %s, number: %s, classes: [%d], territory: %s, expires: %s, sign: %s, status: registered, checked_on: 2026-09-01%s}" % (
                office, quoted(numbered(dice, form)), CLASSES[self.kind], territory, expires, quoted(self.brand.names["latin"].upper()), recordation))
        lines += [
            "contacts: [{role: authentication, email: verify@example.com, languages: [ko, en], jurisdictions: [%s], reply_hours: 24, visibility: public}]" % ", ".join(dice.some(MARKETS, 2)),
            "photo_request: [six-sides, date-code-with-ruler]",
            'routes: [{from: CN, via: [HK], to: [%s], note: {ko: "소형 우편물", en: "small postal packets"}}]' % dice.one(["RU", "TH", "VN"]),
            "sources:",
            '  - {claim: names, source: {ko: "포장", en: "the pack"}, date: 2026-01-15}',
        ]
        lines += ['  - {claim: %s, source: {ko: "권리자 진술", en: "statement by the right holder"}, date: 2026-01-15}' % point[0] for point in self.points if point[3] == "decisive"]
        english, korean = self.goods["names"]["en"].lower(), self.goods["names"]["ko"]
        lines.append({
            "cosmetics": "cosmetics: {net: %s, pao_months: 12}" % quoted(self.items[0]),
            "food": "food: {food_type: {ko: %s, en: %s}, allergens: [soy, wheat], storage: cool-dry, item_report_number: %s}" % (quoted(korean), quoted(english), quoted(report)),
            "fish": 'fish: {species: {scientific: "%s"}, catch: wild, areas: ["61"], traceability: true, origin_by_eye: false}' % self.goods.get("species"),
        }[self.kind])
        return "\n".join(lines) + "\n"

    def text(self, writer, other):
        """The text of a language, with a link to the dossier `other`."""
        dice = Dice(self.seed, "dossier-text", self.number, writer.tag)
        first, (second, heading) = self.mark(writer, dice, 0)[0], self.mark(writer, dice, 1)
        opening = writer.words["space"].join([writer.prose(dice, 40), first, writer.prose(dice, 40)])
        parts = [front_matter(self.name(writer.tag), writer.prose(dice, 12), 2) + opening]
        parts.append("[%s](product:%s)" % (other.called(writer.tag), other.slug))
        for place, (name, *_) in enumerate(self.points):
            marked = place == self.marked
            parts += [
                "## %s {#%s}\n%s" % (heading if marked else writer.title(dice), name, writer.prose(dice, 12)),
                "### %s {.genuine}\n%s" % (writer.words["genuine"], second if marked else writer.prose(dice, 12, "good")),
                "### %s {.counterfeit}\n%s" % (writer.words["counterfeit"], writer.prose(dice, 12, "bad")),
            ]
        return "\n\n".join(parts) + "\n"


def write(out, dossiers, languages, seed, per_brand, photos):
    content = os.path.join(out, "content")
    tables = Tables()
    writers = [Writer(tag, tables.words[tag]) for tag in languages]
    put(content, "guide.yaml", guide(languages))
    by_slug = {}
    for number in range(-(-dossiers // per_brand)):
        brand = Brand(seed, number, per_brand, tables, by_slug)
        by_slug[brand.slug] = brand
    brands = list(by_slug.values())
    for brand in brands:
        folder = "brands/" + brand.slug
        put(content, folder + "/brand.yaml", brand.record())
        for writer in writers:
            put(content, "%s/%s.md" % (folder, writer.tag), brand.text(writer, seed))
    made = []
    for number in range(dossiers):
        made.append(Dossier(seed, number, brands[number // per_brand], tables, made[number - number % per_brand:], number < photos // 2))
    links = Dice(seed, "links")
    for number, dossier in enumerate(made):
        other = links.one(made)
        folder = "products/%s/%s" % (dossier.kind, dossier.slug)
        put(content, folder + "/dossier.yaml", dossier.record())
        for writer in writers:
            put(content, "%s/%s.md" % (folder, writer.tag), dossier.text(writer, other))
        for side in ("side-g", "side-c") if dossier.photos else ():
            put(content, "%s/photos/%s.jpg" % (folder, side), photo(Dice(seed, "photo", number, side)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out", metavar="OUT", help="gets a folder `content`")
    parser.add_argument("--dossiers", type=int, default=200, metavar="N")
    parser.add_argument("--languages", default="ko,en,zh-Hans,th", metavar="TAG,TAG", help="with ko, the source language")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--per-brand", type=int, default=10, metavar="N", help="dossiers a brand (default 10)")
    parser.add_argument("--photos", type=int, default=0, metavar="N", help="photos of 12 megapixels, two a dossier, as far as they go")
    arguments = parser.parse_args()
    languages = arguments.languages.split(",")
    known = Tables().words
    unknown = [tag for tag in languages if tag not in known]
    if unknown or "ko" not in languages:
        sys.exit("corpus.py: " + ("no words for %s" % ", ".join(unknown) if unknown else "--languages lacks ko, the source language"))
    if os.path.exists(os.path.join(arguments.out, "content")):
        sys.exit("corpus.py: %s/content is there already" % arguments.out)
    if arguments.dossiers < 1 or arguments.per_brand < 1:
        sys.exit("corpus.py: --dossiers and --per-brand are at least 1")
    write(arguments.out, arguments.dossiers, languages, arguments.seed, arguments.per_brand, min(arguments.photos, 2 * arguments.dossiers))


if __name__ == "__main__":
    main()
