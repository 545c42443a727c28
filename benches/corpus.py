#!/usr/bin/env python3
"""Writes a content folder of any size for measuring, in the form that editors write.

    python3 benches/corpus.py OUT --dossiers 1000 --languages ko,en,zh-Hans,th --seed 1

writes OUT/content. Standard library only. Brands are invented, and say so; trade items carry the GS1 prefix 952,
which GS1 keeps for demonstrations and examples; prose is put together at random from the word lists of words.json.

Invariant: the same arguments give the same bytes, on any machine; the content has no errors.
"""
import argparse
import datetime
import json
import os
import random
import sys

sys.dont_write_bytecode = True  # leaves no __pycache__ among the sources

from photo import photo  # noqa: E402

WORDS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "words.json")
FIRST_DAY = datetime.date(2026, 1, 1)
ISSUED = datetime.date(2026, 11, 1)

# Hangul syllables and their romanisation (Revised Romanization), and Chinese characters for the same brands.
SYLLABLES = [
    ("겨", "gyeo"), ("뫼", "moe"), ("여", "yeo"), ("울", "ul"), ("무", "mu"), ("린", "rin"), ("댁", "daek"), ("손", "son"),
    ("끼", "kki"), ("토", "to"), ("람", "ram"), ("푸", "pu"), ("새", "sae"), ("길", "gil"), ("모", "mo"), ("둘", "dul"),
    ("레", "re"), ("참", "cham"), ("잔", "jan"), ("들", "deul"), ("누", "nu"), ("벼", "byeo"), ("리", "ri"), ("섬", "seom"),
]
CHARACTERS = "岩渡苔砂舟野禾烟汀檐棠穗笛芦陌坡"

# What is sold: Hangul, English, Chinese, HS 2022 subheading, shape.
GOODS = {
    "cosmetics": [
        ("수분 젤", "Water Gel", "水凝胶", "3304.99", "tube"), ("세안 폼", "Cleansing Foam", "洁面泡沫", "3401.30", "tube"),
        ("쿠션 팩트", "Cushion Compact", "气垫粉", "3304.91", "box"), ("립밤", "Lip Balm", "润唇膏", "3304.10", "stick"),
        ("헤어 에센스", "Hair Essence", "护发精华", "3305.90", "pump"), ("아이 세럼", "Eye Serum", "眼部精华", "3304.20", "bottle"),
    ],
    "food": [
        ("볶음면", "Stir-fried Noodles", "炒面", "1902.30", "pouch"), ("된장", "Soybean Paste", "大酱", "2103.90", "tray"),
        ("배추김치", "Cabbage Kimchi", "辣白菜", "2005.99", "pouch"), ("사과", "Apple", "苹果", "0808.10", "bare"),
        ("쌀과자", "Rice Crackers", "米饼", "1905.90", "box"), ("매실청", "Plum Syrup", "青梅糖浆", "2106.90", "bottle"),
    ],
    "fish": [
        ("미역", "Sea Mustard", "裙带菜", "1212.21", "pouch"), ("마른멸치", "Dried Anchovy", "鳀鱼干", "0305.59", "box"),
        ("자반고등어", "Salted Mackerel", "咸鲭鱼", "0305.69", "tray"), ("새우젓", "Salted Shrimp", "虾酱", "1605.29", "jar"),
        ("마른오징어", "Dried Squid", "鱿鱼干", "0307.49", "pouch"), ("참치 통조림", "Canned Tuna", "金枪鱼罐头", "1604.14", "can"),
    ],
}
SPECIES = {
    "Sea Mustard": "Undaria pinnatifida", "Dried Anchovy": "Engraulis japonicus", "Salted Mackerel": "Scomber japonicus",
    "Salted Shrimp": "Acetes japonicus", "Dried Squid": "Todarodes pacificus", "Canned Tuna": "Katsuwonus pelamis",
}
OWNER = {"cosmetics": "MFDS", "food": "MAFRA", "fish": "MOF"}
# In the order in which a reader goes through a pack, with the method that fits.
POINTS = [
    ("seal", "seal", "naked-eye"), ("barcode-digits", "barcode", "scan"), ("date-print", "date-code", "loupe"),
    ("back-text", "label-text", "compare"), ("carton-fold", "carton", "touch"), ("cap-inside", "closure", "tilt"),
    ("body-weight", "container", "weigh"), ("inner-wrap", "inner", "uv"),
]
MARKETS = ["AE", "CN", "DE", "HK", "ID", "JP", "MX", "RU", "SG", "TH", "US", "VN"]
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
    """The name that readers of the language see."""
    if tag == "ko":
        return names["hangul"]
    return names["zh-Hans"] if tag.startswith("zh") else names["latin"]


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


class Brand:
    """An invented brand, and ten dossiers or so."""

    def __init__(self, seed, number):
        dice = Dice(seed, "brand", number)
        syllables = dice.some(SYLLABLES, 3)
        latin = "".join(roman for _, roman in syllables)
        self.slug = "%s-%d" % (latin, number)
        self.names = {"hangul": "".join(hangul for hangul, _ in syllables), "latin": latin.capitalize(), "zh-Hans": "".join(dice.some(CHARACTERS, 3))}

    def record(self):
        names = self.names
        return """names: %s
aliases: [%s]
right_holder: {name: {ko: %s, en: %s}, country: KR}
invented: true
contacts:
  - {role: authentication, email: verify@example.com, languages: [ko, en], jurisdictions: [CN, TH, VN], reply_hours: 24, visibility: public}
""" % (words_of(names), quoted(" ".join(names["latin"].lower())), quoted("(주)" + names["hangul"]), quoted(names["latin"] + " Co."))

    def text(self, writer, seed):
        dice = Dice(seed, "brand-text", self.slug, writer.tag)
        return front_matter(name_in(writer.tag, self.names), writer.prose(dice, 8), 1) + writer.prose(dice, 60) + "\n"


class Dossier:
    """A dossier, its points first: the record and every text follow from them."""

    def __init__(self, seed, number, brand, photos):
        self.dice = dice = Dice(seed, "dossier", number)
        self.seed, self.number, self.brand, self.photos = seed, number, brand, photos
        self.kind = list(GOODS)[number % 3]
        self.goods = hangul, english, chinese, _, _ = dice.one(GOODS[self.kind])
        self.slug = "%s-%s-%05d" % (brand.slug, english.lower().replace(" ", "-"), number)
        self.names = {
            "hangul": "%s %s %d" % (brand.names["hangul"], hangul, number),
            "latin": "%s %s %d" % (brand.names["latin"], english, number),
            "zh-Hans": "%s%s %d" % (brand.names["zh-Hans"], chinese, number),
        }
        # Of five dossiers three are public; of the points of each, three fifths or so.
        self.visibility = dice.one(["public", "public", "public", "partner", "customs"])
        self.points = []
        for place, (name, area, method) in enumerate(dice.some(POINTS, dice.number(4, 8))):
            weight = dice.one(["decisive", "strong", "strong", "supporting", "supporting"]) if place else "strong"
            visibility = dice.one(["public", "public", "public", "partner", "customs"]) if place else "public"
            self.points.append((name, area, method, weight, visibility))

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
        _, english, _, hs, shape = self.goods
        changed = FIRST_DAY + datetime.timedelta(days=dice.number(0, 280))
        before = changed - datetime.timedelta(days=dice.number(30, 300))
        due = ISSUED + datetime.timedelta(days=dice.number(30, 360))
        lines = [
            "id: %s-%05d" % (self.kind[:3].upper(), self.number), "brand: %s" % self.brand.slug, "status: published",
            "visibility: %s" % self.visibility, "owner: %s" % owner,
            "revision: {number: 2, date: %s, review_due: %s," % (changed, due),
            "  approved_by: [{who: right-holder, date: %s, revision: 2}, {who: %s, date: %s, revision: 2}]}" % (changed, owner, changed),
            "changes:",
            '  - {revision: 2, date: %s, note: {ko: "수출용 포장 추가", en: "Export pack added"}}' % changed,
            '  - {revision: 1, date: %s, note: {ko: "처음 작성", en: "First text"}}' % before,
            "names: %s" % words_of(self.names), "aliases: [%s]" % quoted(self.names["latin"].lower().rsplit(" ", 1)[0]),
            "infringements: [counterfeit]", "hs: [%s]" % quoted(hs), "shape: %s" % shape, "items:",
            "  - {gtin: %s, size: %s, variants: [kr-2024]}" % (quoted(gtin13("952%09d" % (2 * self.number))), quoted("%d g" % dice.one([20, 45, 90, 150, 600]))),
            "  - {gtin: %s, size: %s, variants: [export-2025]}" % (quoted(gtin13("952%09d" % (2 * self.number + 1))), quoted("%d g" % dice.one([20, 45, 90]))),
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
        lines += [
            "codes:",
            '  - {id: lot, where: [carton-bottom], print: ink-jet, must_agree: true, pattern: "{plant:AA}{mfg:YYMMDD}{line:9}", sample: "%s%02d%02d%02d%d", visibility: partner}' % (
                dice.one(["GY", "MR", "TS"]), dice.number(24, 25), dice.number(1, 12), dice.number(1, 28), dice.number(1, 9)),
            'dates: [{word: "제조", means: manufactured, format: "YYYY.MM.DD"}, {word: "까지", means: use-by, format: "YYYY.MM.DD"}]',
            "shelf_life_months: %d" % dice.one([12, 24, 36]),
            'verbatim: [{where: back-label, text: "내용량 및 보관 방법은 옆면에 표시", gloss: {en: "Net content and storage: see the side panel"}}]',
            "rights:",
            '  - {type: trademark, office: CNIPA, number: "%08d", classes: [%d], territory: CN, expires: 203%d-06-30, sign: %s, status: registered, checked_on: 2026-09-01}' % (
                dice.number(10000000, 99999999), {"cosmetics": 3, "food": 30, "fish": 29}[self.kind], dice.number(0, 9), quoted(self.names["latin"].split()[0].upper())),
            "contacts: [{role: authentication, email: verify@example.com, languages: [ko, en], jurisdictions: [%s], reply_hours: 24, visibility: public}]" % ", ".join(dice.some(MARKETS, 2)),
            "photo_request: [six-sides, date-code-with-ruler]",
            'routes: [{from: CN, via: [HK], to: [%s], note: {ko: "소형 우편물", en: "small postal packets"}}]' % dice.one(["RU", "TH", "VN"]),
            "sources:",
            '  - {claim: names, source: {ko: "포장", en: "the pack"}, date: 2026-01-15}',
        ]
        lines += ['  - {claim: %s, source: {ko: "권리자 진술", en: "statement by the right holder"}, date: 2026-01-15}' % point[0] for point in self.points if point[3] == "decisive"]
        lines.append({
            "cosmetics": 'cosmetics: {net: "50 mL", pao_months: 12}',
            "food": 'food: {food_type: {ko: "가공식품", en: "%s"}, allergens: [soy, wheat], storage: cool-dry}' % english.lower(),
            "fish": 'fish: {species: {scientific: "%s"}, catch: wild, areas: ["61"], traceability: true, origin_by_eye: false}' % SPECIES.get(english),
        }[self.kind])
        return "\n".join(lines) + "\n"

    def text(self, writer, other):
        """The text of a language, with a link to the dossier `other`."""
        dice = Dice(self.seed, "dossier-text", self.number, writer.tag)
        parts = [front_matter(name_in(writer.tag, self.names), writer.prose(dice, 12), 2) + writer.prose(dice, 80)]
        parts.append("[%s](product:%s)" % (name_in(writer.tag, other.names), other.slug))
        for name, *_ in self.points:
            parts += [
                "## %s {#%s}\n%s" % (writer.title(dice), name, writer.prose(dice, 12)),
                "### %s {.genuine}\n%s" % (writer.words["genuine"], writer.prose(dice, 12, "good")),
                "### %s {.counterfeit}\n%s" % (writer.words["counterfeit"], writer.prose(dice, 12, "bad")),
            ]
        return "\n\n".join(parts) + "\n"


def write(out, dossiers, languages, seed, per_brand, photos):
    content = os.path.join(out, "content")
    with open(WORDS, encoding="utf-8") as file:
        words = json.load(file)
    writers = [Writer(tag, words[tag]) for tag in languages]
    put(content, "guide.yaml", guide(languages))
    brands = [Brand(seed, number) for number in range(-(-dossiers // per_brand))]
    for brand in brands:
        folder = "brands/" + brand.slug
        put(content, folder + "/brand.yaml", brand.record())
        for writer in writers:
            put(content, "%s/%s.md" % (folder, writer.tag), brand.text(writer, seed))
    made = [Dossier(seed, number, brands[number // per_brand], number < photos // 2) for number in range(dossiers)]
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
    with open(WORDS, encoding="utf-8") as file:
        known = json.load(file)
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
