#!/usr/bin/env python3
"""Adds the forms of Chinese characters that Korea uses to src/derive/search/han.txt.

Run as: scripts/han.py Unihan_Variants.txt (Unicode License; Debian's package unicode-data has it). OpenCC, of which the
table is made, knows the forms of China, Taiwan, Hong Kong and Japan; input methods in Korea give those of KS X 1001. A
character of KS X 1001 and its simplified form in Unihan come to lead to the same one, and so does each that the table and
neither GB 2312 nor Big5 know and Unihan's variants name. What Unihan lacks is in PRINTED. Writes too the pairs that
tests/vectors/hanja.txt holds both sides to.
"""

import bz2
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "src/derive/search/han.txt"
PAIRS = ROOT / "tests/vectors/hanja.txt"

# Printed forms of one character that Unihan does not relate, or relates to another: Korea's or Japan's, and China's.
PRINTED = (
    "淸清 靑青 飮饮 甁瓶 餠饼 硏研 姸妍 尙尚 屛屏 槪概 漑溉 愼慎 喩喻 秊年 裵裴 曺曹 嶋岛 皐皋 彛彝 顚颠 髥髯 逈迥 晧皓 晄晃 珤宝 竗妙 峀岫 "
    "悧俐 楕椭 楡榆 甛甜 敭扬 耉耇 坮台 鰕虾 鑛矿 菓果 晳皙 戸户 郷乡 磵涧 覩睹 癎痫 讐雠 幇帮 疎疏 碁棋 椀碗 袴裤 寗甯 溫温 瀘泸 鬪斗 擧举 慙惭 擥揽 飇飙 鼈鳖"
)


def variants(path):
    """The variants of each character by the kind of relation, in the order of their sources' number."""
    found = defaultdict(lambda: defaultdict(list))
    opened = bz2.open(path, "rt") if path.endswith(".bz2") else open(path, encoding="utf-8")
    with opened as lines:
        for line in lines:
            if line.startswith("U+"):
                code, kind, values = line.rstrip("\n").split("\t")
                of = [value.partition("<") for value in values.split()]
                of.sort(key=lambda value: -len(value[2].split(",")))
                found[chr(int(code[2:], 16))][kind] = [chr(int(value[0][2:], 16)) for value in of]
    return found


def encodes(character, encoding):
    try:
        return len(character.encode(encoding)) == 2
    except UnicodeEncodeError:
        return False


def main():
    of = variants(sys.argv[1])
    table = dict(zip(*TABLE.read_text(encoding="utf-8").splitlines()[:2]))

    # Characters that are forms of one, by the one that stands for them meanwhile.
    own = {}

    def of_class(character):
        while character in own:
            character = own[character]
        return character

    def join(one, other):
        one, other = of_class(one), of_class(other)
        if one != other:
            own[one] = other

    for pair in [*table.items(), *PRINTED.split()]:
        join(pair[0], pair[1])
    rows = [bytes([high, low]) for high in range(0xCA, 0xFE) for low in range(0xA1, 0xFF)]
    hanja = sorted({unicodedata.normalize("NFKC", row.decode("euc_kr")) for row in rows})
    known = set(table) | set("".join(PRINTED.split()))
    for character in hanja:
        near = of[character]["kSimplifiedVariant"] + of[character]["kZVariant"]
        if not near and character not in known and not any(encodes(character, code) for code in ("gb2312", "big5")):
            near = of[character]["kSemanticVariant"][:1]
        for variant in near:
            join(character, variant)
    # OpenCC leads some new forms of Japan to an old one alone, such as 緒.
    for character in sorted(table):
        if not encodes(table[character], "gb2312"):
            for variant in of[character]["kSimplifiedVariant"]:
                join(character, variant)
    classes = defaultdict(list)
    for character in sorted({*own, *own.values()}):
        classes[of_class(character)].append(character)
    ends = list(table.values())
    table = {}
    for members in classes.values():
        # What most led to already, rather a form that China prints.
        best = max(members, key=lambda member: (encodes(member, "gb2312"), ends.count(member), -ord(member)))
        table.update({member: best for member in members if member != best})
    keys = sorted(table)
    TABLE.write_text("".join(keys) + "\n" + "".join(table[key] for key in keys) + "\n", encoding="utf-8")
    pairs = [(one, other) for one in hanja for other in of[one]["kSimplifiedVariant"]]
    PAIRS.write_text("".join(one for one, _ in pairs) + "\n" + "".join(other for _, other in pairs) + "\n", encoding="utf-8")


main()
