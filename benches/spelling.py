"""Spellings of Hangul in other scripts, for the invented names of corpus.py. Standard library only.

Sources: Revised Romanization of Korean (Korean Ministry of Culture, notice 2000-8), McCune-Reischauer (1939), Kontsevich's
system for Cyrillic, and Japanese usage for katakana. All by sound, as names are written; tensed consonants are left out.

Invariant: text that is no Hangul syllable is kept as it is.
"""

ONSETS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split()
VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
# Each final by its sound at a syllable's end, and by what it leaves there and hands on before a vowel.
FINALS = [
    ("", "", ""), ("k", "", "g"), ("k", "", "kk"), ("k", "k", "s"), ("n", "", "n"), ("n", "n", "j"), ("n", "", "n"), ("t", "", "d"), ("l", "", "r"), ("k", "l", "g"),
    ("m", "l", "m"), ("l", "l", "b"), ("l", "l", "s"), ("l", "l", "t"), ("p", "l", "p"), ("l", "", "r"), ("m", "", "m"), ("p", "", "b"), ("p", "p", "s"), ("t", "", "s"),
    ("t", "", "ss"), ("ng", "ng", ""), ("t", "", "j"), ("t", "", "ch"), ("k", "", "k"), ("t", "", "t"), ("p", "", "p"), ("t", "", ""),
]
# What a final and the onset after it become together.
MEETINGS = {
    ("k", "n"): ("ng", "n"), ("k", "m"): ("ng", "m"), ("k", "r"): ("ng", "n"), ("n", "r"): ("l", "l"), ("t", "n"): ("n", "n"), ("t", "m"): ("n", "m"), ("t", "r"): ("n", "n"),
    ("l", "n"): ("l", "l"), ("l", "r"): ("l", "l"), ("m", "r"): ("m", "n"), ("p", "n"): ("m", "n"), ("p", "m"): ("m", "m"), ("p", "r"): ("m", "n"), ("ng", "r"): ("ng", "n"),
}
VOICED = {"g": "g", "d": "d", "b": "b", "j": "j"}
MCCUNE = {"g": "k", "d": "t", "b": "p", "j": "ch", "k": "k’", "t": "t’", "p": "p’", "ch": "ch’", "jj": "tch"}
MCCUNE_VOWELS = {"eo": "ŏ", "yeo": "yŏ", "wo": "wŏ", "eu": "ŭ", "ui": "ŭi", "yae": "yae"}
CYRILLIC = dict(zip(ONSETS, "к кк н т тт р м п пп с сс - ч чч чх кх тх пх х".split()))
CYRILLIC_VOICED = {"g": "г", "d": "д", "b": "б", "j": "дж"}
CYRILLIC_VOWELS = dict(zip(VOWELS, "а э я йя о е ё йе о ва вэ ве ё у во ве ви ю ы ый и".split()))
CYRILLIC_FINALS = {"": "", "k": "к", "n": "н", "t": "т", "l": "ль", "m": "м", "p": "п", "ng": "н"}
# Columns: a i u e o, and for a glide the small kana after the i-column (or, with w, after the u-column).
KANA = {
    "-": "ア イ ウ エ オ", "k": "カ キ ク ケ コ", "g": "ガ ギ グ ゲ ゴ", "n": "ナ ニ ヌ ネ ノ", "t": "タ ティ トゥ テ ト", "d": "ダ ディ ドゥ デ ド", "r": "ラ リ ル レ ロ", "m": "マ ミ ム メ モ",
    "b": "バ ビ ブ ベ ボ", "p": "パ ピ プ ペ ポ", "s": "サ シ ス セ ソ", "j": "ジャ ジ ジュ ジェ ジョ", "ch": "チャ チ チュ チェ チョ", "h": "ハ ヒ フ ヘ ホ",
}
KANA_VOWELS = {"a": "a", "ae": "e", "eo": "o", "e": "e", "o": "o", "oe": "we", "u": "u", "eu": "u", "ui": "wi", "i": "i", "yeo": "yo"}
KANA_FINALS = {"": "", "k": "ク", "n": "ン", "t": "ッ", "l": "ル", "m": "ム", "p": "プ", "ng": "ン"}


def syllables(text):
    """Onset, vowel and final of each syllable by sound, in Revised Romanization; other characters as they are."""
    spelt = []
    for letter in text:
        place = ord(letter) - 0xAC00
        if not 0 <= place < 11172:
            spelt.append(letter)
            continue
        onset, vowel, (final, kept, handed) = ONSETS[place // 588], VOWELS[place // 28 % 21], FINALS[place % 28]
        before = spelt[-1] if spelt and isinstance(spelt[-1], list) else None
        if before:
            if onset == "-" and before[3] != ("ng", ""):
                before[2], onset = before[3][0], before[3][1] or "-"
            else:
                before[2], onset = MEETINGS.get((before[2], onset), (before[2], onset))
        spelt.append([onset, vowel, final, (kept, handed)])
    return [part if isinstance(part, str) else tuple(part[:3]) for part in spelt]


def revised(text):
    return "".join(part if isinstance(part, str) else "".join(part).replace("-", "") for part in syllables(text))


def mccune(text):
    """With breves and apostrophes."""
    written, voiced = [], False
    for part in syllables(text):
        if isinstance(part, str):
            written.append(part)
            voiced = False
            continue
        onset, vowel, final = part
        start = VOICED[onset] if voiced and onset in VOICED else MCCUNE.get(onset, onset)
        written.append(start.replace("-", "") + MCCUNE_VOWELS.get(vowel, vowel) + final)
        voiced = final in ("", "n", "m", "ng", "l")
    return "".join(written)


def unmarked(text):
    """McCune-Reischauer as it is typed: without breves and apostrophes."""
    return text.translate({ord("ŏ"): "o", ord("ŭ"): "u", ord("Ŏ"): "O", ord("Ŭ"): "U", ord("’"): None})


def cyrillic(text):
    written, voiced = [], False
    for part in syllables(text):
        if isinstance(part, str):
            written.append(part)
            voiced = False
            continue
        onset, vowel, final = part
        start = "л" if onset == "l" else CYRILLIC_VOICED[onset] if voiced and onset in CYRILLIC_VOICED else CYRILLIC[onset]
        written.append(start.replace("-", "") + CYRILLIC_VOWELS[vowel] + CYRILLIC_FINALS[final])
        voiced = final in ("", "n", "m", "ng", "l")
    return "".join(written)


def katakana(text):
    written, voiced = [], False
    for part in syllables(text):
        if isinstance(part, str):
            written.append(part)
            voiced = False
            continue
        onset, vowel, final = part
        onset = {"kk": "k", "tt": "t", "pp": "p", "ss": "s", "jj": "ch", "l": "r"}.get(onset, onset)
        if not voiced:
            onset = {"g": "k", "d": "t", "b": "p", "j": "ch"}.get(onset, onset)
        row = dict(zip("aiueo", KANA[onset].split()))
        vowel = KANA_VOWELS.get(vowel, vowel)
        if len(vowel) == 1:
            kana = row[vowel]
        elif vowel[0] == "y":
            vowel = vowel[1:].replace("ae", "e").replace("eo", "o")
            small = {"a": "ャ", "u": "ュ", "o": "ョ", "e": "ェ"}[vowel]
            kana = {"a": "ヤ", "u": "ユ", "o": "ヨ", "e": "イェ"}[vowel] if onset == "-" else row[vowel] if onset in ("j", "ch") else row["i"][0] + small
        else:
            vowel = vowel[1:].replace("ae", "e")
            kana = {"a": "ワ", "o": "ウォ", "e": "ウェ", "i": "ウィ"}[vowel] if onset == "-" else row["u"] + {"a": "ァ", "o": "ォ", "e": "ェ", "i": "ィ"}[vowel]
        written.append(kana + KANA_FINALS[final])
        voiced = final in ("", "n", "m", "ng", "l")
    return "".join(written)
