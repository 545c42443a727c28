/** The browser's side of the shared vectors: folding, cutting and sounds, barcode numbers, written lists. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { plain, scripts, vectors as read } from "./scripts.js";
import { repository } from "./where.js";

const page = scripts("checker/calendar.js", "checker/gs1-identifiers.js", "checker/typed-code.js", "search/fold.js", "search/sound.js", "search/codes.js", "search/parts.js", "search/match.js", "search/marks.js", "search/asked.js", "search/sure.js", "search/numbers.js");
const { CheckerGs1Identifiers, CheckerTypedCode, SearchAsked, SearchCodes, SearchFold, SearchMarks, SearchMatch, SearchNumbers, SearchParts, SearchSound, SearchSure } = page;
const vectors = read("search.json");
const numbers = read("gtin.json");
const sounds = JSON.parse(readFileSync(join(repository, "src/derive/search/sounds.json"), "utf8"));
SearchFold.useHan(readFileSync(join(repository, "src/derive/search/han.txt"), "utf8"));

describe("as the builder does it", () => {
  for (const [text, folded] of vectors.fold) test(`folds ${JSON.stringify(text)}`, () => assert.equal(SearchFold.fold(text), folded));
  for (const [text, terms] of vectors.terms) {
    test(`cuts ${text}`, () => assert.deepEqual(plain(SearchFold.units(text)).flatMap((/** @type {SearchUnit} */ unit) => plain(SearchFold.terms(unit))), terms));
  }
  for (const [word, sound, consonants] of vectors.sound) {
    test(`hears ${word}`, () => {
      const heard = SearchSound.sound(sounds, word);
      assert.deepEqual([heard, SearchSound.consonants(heard)], [sound, consonants]);
    });
  }
  for (const [syllables, initials, spelled] of vectors.letters) {
    test(`spells ${syllables}`, () => assert.deepEqual([SearchFold.initials(syllables), SearchFold.spelled(syllables)], [initials, spelled]));
  }
  for (const { text, fault, expected } of numbers.cases) {
    test(`holds ${JSON.stringify(text)} against its check digit`, () => {
      const gtin = CheckerTypedCode.gtin(text);
      if (fault === undefined) assert.equal(gtin?.right, true);
      else if (fault === "check-digit") assert.deepEqual([gtin?.right, gtin?.expected], [false, expected]);
      else assert.equal(gtin, null);
    });
  }
});

test("Hanja and their simplified forms fold alike", () => {
  const [hanja, simple] = readFileSync(join(repository, "tests/vectors/hanja.txt"), "utf8").split("\n").map((line) => Array.from(line));
  assert.ok(hanja.length > 1500 && hanja.length === simple.length);
  hanja.forEach((one, place) => assert.equal(SearchFold.fold(one), SearchFold.fold(simple[place]), one));
});

test("where folded letters come from", () => {
  for (const text of ["Crème “Hanul”, 50 mL", "天雪 面霜", "고려 홍삼 정", "ข้าวกล้อง ๕๐", "المُنتَج", "Straße ﬁne"]) {
    const { folded, from } = SearchFold.foldPlaces(text);
    assert.equal(from.length, folded.length + 1);
    assert.equal(folded.trim(), SearchFold.fold(text));
    assert.ok(plain(from).every((/** @type {number} */ at, /** @type {number} */ place, /** @type {number[]} */ all) => place === 0 || at >= all[place - 1]));
  }
});

test("lists of documents are read as they are written", () => {
  // The cases of src/derive/search/postings.rs.
  assert.deepEqual(plain(SearchParts.lists("1")), [[0]]);
  assert.deepEqual(plain(SearchParts.lists("VX0")), [[30, 62]]);
  assert.deepEqual(plain(SearchParts.lists("604V")), [[5, 6, 7, 8, 9, 40]]);
  assert.deepEqual(plain(SearchParts.lists("611,,2")), [[5, 6, 7], [], [1]]);
  assert.deepEqual(plain(SearchParts.lists("")), [[]]);
});

test("typing errors are counted, two swapped letters as one", () => {
  /** @type {[string, string, number][]} */
  const cases = [
    ["haneulseol", "haneulseol", 0],
    ["haneulsoel", "haneulseol", 1],
    ["hanulseol", "haneulseol", 1],
    ["haneulseeol", "haneulseol", 1],
    ["hamulseol", "haneulseol", 2],
    ["cream", "tint", 3],
  ];
  for (const [one, other, count] of cases) assert.equal(SearchMatch.errors(one, other, 2), count, `${one} ${other}`);
});

describe("what a scanner or a keyboard gave", () => {
  /** @type {[string, string, string][]} */
  const cases = [
    ["9520001000010", "9520001000010", "typed"],
    ["952 0001 000010", "9520001000010", "typed"],
    ["９５２０００１００００１０", "9520001000010", "typed"],
    ["٩٥٢٠٠٠١٠٠٠٠١٠", "9520001000010", "typed"],
    ["๙๕๒๐๐๐๑๐๐๐๐๑๐", "9520001000010", "typed"],
    ["ตถ/จจจๅจจจจๅจ", "9520001000010", "keyboard"],
    ["ç(éààà&àààà&à", "9520001000010", "keyboard"],
    ["\u0323\u0300âđđđăđđđđăđ", "9520001000010", "keyboard"],
    ["ề\u0300", "355", "none"],
    ["РТ2602101", "pt2602101", "look-alike"],
    ["ea-no. 8", "", "none"],
    ["EAN 9520001000010", "9520001000010", "typed"],
    ["EAN-13: 9520001000010", "9520001000010", "typed"],
    ["GTIN-14 09520001000010", "09520001000010", "typed"],
    ["품번: 9520001000010", "9520001000010", "typed"],
    ["9520001000010 05", "9520001000010", "element"],
    ["952000100001051234", "9520001000010", "element"],
    ["(01)09520001000010(17)270101", "09520001000010", "element"],
    ["https://id.example.org/01/09520001000010?17=270101", "09520001000010", "element"],
    ["https://shop.example.org/kr/01/9520001000010/10/AB-1?17=270101", "09520001000010", "element"],
    ["]E09520001000010", "9520001000010", "element"],
    ["]E0 9520001000010", "9520001000010", "element"],
    ["E09520001000010", "9520001000010", "element"],
    ["]C10109520001000010", "09520001000010", "element"],
    ["]d2010952000100001017280630", "09520001000010", "element"],
    ["]e00109520001000010", "09520001000010", "element"],
    ["]Q1https://id.example.org/01/09520001000010", "09520001000010", "element"],
    ["]I119520001000017", "19520001000017", "element"],
    ["01095200010000103103000500", "09520001000010", "element"],
    ["0109520001000010422410", "09520001000010", "element"],
    ["0109520001000010240XY-7", "09520001000010", "element"],
    ["010952000100001070032612011200" + "10HN2602101", "09520001000010", "element"],
    ["17271231010952000100001010HN2602101", "09520001000010", "element"],
    ["10AB12\u001d0109520001000010", "09520001000010", "element"],
    ["10AB12<GS>0109520001000010", "09520001000010", "element"],
    ["10AB12010952000100001017280101", "09520001000010", "element"],
    ["(17)280630(10)AB12(01)09520001000010", "09520001000010", "element"],
    ["01 09520001000010 17 280630 10 AB12", "09520001000010", "element"],
    ["0109520001000011422410", "0109520001000011422410", "typed"],
    ["3304991000", "3304991000", "typed"],
    ["하늘설", "", "none"],
    ["крем", "", "none"],
  ];
  for (const [text, key, how] of cases) {
    test(text, () => {
      const [first] = plain(SearchCodes.readings(text));
      if (how === "none") assert.equal(first, undefined);
      else assert.deepEqual([first.key, first.how, first.count], [key, how, undefined]);
    });
  }

  test("the label of a case, and how many are in it", () => {
    assert.deepEqual(plain(SearchCodes.readings("(02)09520001000010(37)24")[0]), { key: "09520001000010", how: "content", count: "24" });
    assert.deepEqual(plain(SearchCodes.readings("]C1020952000100001037" + "6")[0]), { key: "09520001000010", how: "content", count: "6" });
  });

  test("lots and serial numbers within", () => {
    const others = (/** @type {string} */ text) => plain((CheckerTypedCode.scanned(text) || { others: [] }).others);
    assert.deepEqual(others("]d2010952000100001010HN2602101\u001d21A77"), ["HN2602101", "A77"]);
    assert.deepEqual(others("https://id.example.org/01/09520001000010/10/HN2602101?21=A%2F77"), ["HN2602101", "A/77"]);
    assert.deepEqual(others("(01)09520001000010(21)A77"), ["", "A77"]);
    assert.deepEqual(others("HN2602101"), []);
    const given = (/** @type {string} */ text) => plain(SearchCodes.readings(text)[0]).others;
    assert.deepEqual(given("(01)09520001000010(10)HN2602-101"), ["hn2602101", ""]);
    assert.equal(given("(01)09520001000010(17)270101"), undefined);
    const isPart = (/** @type {string} */ text) => plain(SearchCodes.readings(text)[0]).isPart;
    assert.deepEqual(["0109520001000010", "0109520001000010/24", "010952000100001017270101"].map(isPart), [undefined, true, undefined]);
  });

  test("every application identifier has a format, and those of a predefined length have it", () => {
    assert.equal(CheckerGs1Identifiers.identifiers.size, 541);
    // GS1 General Specifications, figure 5.10.1-1: the length with the identifier, by its first two digits.
    const lengths = { "00": 20, "01": 16, "02": 16, "03": 16, 11: 8, 12: 8, 13: 8, 15: 8, 16: 8, 17: 8, 20: 4, 31: 10, 32: 10, 33: 10, 34: 10, 35: 10, 36: 10, 41: 16 };
    for (const [identifier, { least, most }] of CheckerGs1Identifiers.identifiers) {
      const length = lengths[/** @type {keyof typeof lengths} */ (identifier.slice(0, 2))];
      if (length !== undefined) assert.deepEqual([least, most], [length - identifier.length, length - identifier.length], identifier);
    }
  });

  test("long texts are no barcode", () => {
    for (const piece of ["10", "01", "91A", "(01)", "]"]) assert.equal(CheckerTypedCode.scanned(piece.repeat(100_000)), null);
    assert.equal(CheckerTypedCode.scanned("91" + "10".repeat(80)), null);
  });

  test("the Korean keyboard, both ways", () => {
    assert.equal(CheckerTypedCode.hangul("gksmf tlgja"), "하늘 시험");
    assert.equal(CheckerTypedCode.hangul("rkqtdl"), "값이");
    assert.equal(CheckerTypedCode.hangul("Rhc"), "꽃");
    assert.equal(CheckerTypedCode.hangul("ehowl"), "돼지");
    for (const word of ["cream", "haneul", "9520001000010", "50ml"]) assert.equal(CheckerTypedCode.hangul(word), "", word);
    mayMean("ㅗㅜ2602101", "hn2602101");
    mayMean("으260210", "dm260210");
    mayMean("괇2602101", "rhkfq2602101");
  });

  test("a letter typed on a Russian keyboard may be its key, and an O a zero", () => {
    mayMean("рт2602101", "hn2602101");
    mayMean("952OOO1OOOO1O", "9520001000010");
  });
});

describe("what people type for a code", () => {
  const typed = read("typed_codes.json");
  for (const [text, key, how] of typed.readings) {
    test(`reads ${JSON.stringify(text)}`, () => {
      const [{ key: first, how: by }] = plain(SearchCodes.readings(text));
      assert.deepEqual([first, by], [key, how]);
    });
  }
  for (const [language, keys, expected] of typed.otherwise) {
    test(`reads the keys ${keys} of a reader of ${language}`, () => assert.equal(plain(CheckerTypedCode.otherwise(keys, language))[0] || "", expected));
  }
  test("one error leads from one code to another: a character misread, lost or doubled, or two swapped", () => {
    for (const [one, other, expected] of typed.near) {
      assert.equal(SearchCodes.isNear(one, other), expected, `${one} ${other}`);
      assert.equal(SearchCodes.isNear(other, one), expected, `${other} ${one}`);
    }
  });
  test("a code is of a form whose fixed letters are its own, or look like them", () => {
    for (const [key, form, strict, lenient] of typed.forms) assert.deepEqual([SearchCodes.asForm(key, form, false), SearchCodes.asForm(key, form, true)], [strict, lenient], `${key} ${form}`);
  });
  for (const [pattern, code, expected] of typed.impossible) test(`dates of ${code} by ${pattern}`, () => assert.equal(SearchCodes.impossible(pattern, code), expected));

  for (const [text, codes, alone] of typed.several) {
    test(`codes in ${text}`, () => {
      const several = plain(SearchCodes.several(text));
      assert.deepEqual([several.codes.map((/** @type {SearchReading} */ { key }) => key), several.alone], [codes, alone]);
    });
  }
  for (const [text, expected] of typed.begun) test(`what ${text} may begin`, () => assert.equal(SearchCodes.begun(text), expected));
  for (const [patterns, code, expected] of typed.misfits) test(`${code} held against ${patterns}`, () => assert.equal(SearchCodes.misfit(patterns, code), expected));

  test("digits for letters and zeros left out are read too", () => {
    mayMean("952OOO1OOOO1O", "9520001000010");
    mayMean("33O4.99", "330499");
    mayMean("ДХ2609153", "dh2609153");
    mayMean("ГЛ2609153", "gl2609153");
    mayMean("ДВ2609153", "db2609153");
    mayMean("10HN2602101", "hn2602101");
    mayMean("04252614", "042100005264");
    mayMean("JPO 6209192", "6209192");
  });
  test("labels are no trap for whoever pastes much", () => {
    for (const piece of ["เลขที่", "lot ", "号", "批号", "no.", "n.o.", "1 lot", "1号"]) assert.equal(CheckerTypedCode.withoutLabel(piece.repeat(30) + "x"), "");
  });
  test("every keyboard has a letter for each key", () => {
    const shift = { th: "โ", ru: "Ф", ar: "؟" };
    for (const [language, letter] of Object.entries(shift)) assert.notEqual(plain(CheckerTypedCode.typings(letter)).length, 1, language);
  });
});

/** @param {string} text @param {string} key */
function mayMean(text, key) {
  assert.ok(plain(SearchCodes.readings(text)).some((/** @type {SearchReading} */ reading) => reading.key === key), `${text} as ${key}`);
}

/**
 * Look-ups among terms in shards of `size` each, as the builder cuts them: each term is of the document of its place.
 * @param {string[]} terms sorted @param {number} size
 */
function lookup(terms, size) {
  const shards = Array.from({ length: Math.ceil(terms.length / size) }, (_, at) => terms.slice(at * size, (at + 1) * size));
  const separators = shards.map((shard, at) => {
    if (at === 0) return "";
    const last = shards[at - 1][size - 1];
    let alike = 0;
    while (last[alike] === shard[0][alike]) alike += 1;
    return shard[0].slice(0, alike + 1);
  });
  // The places of documents count from 1, in digits of five bits each.
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const written = (/** @type {number} */ number) => (number > 31 ? digits[32 + (number >> 5)] : "") + digits[number & 31];
  const parts = SearchParts.reader("copy", async (path) => {
    const name = /** @type {RegExpExecArray} */ (/([0-9]+)\.js$/.exec(path))[1];
    const text = shards[Number(name)].map((term) => `0${term}\t${written(terms.indexOf(term) + 1)}\n`).join("");
    /** @type {any} */ (page).jinwi.part("copy", name, text);
  });
  const names = parts.bounds(separators.map((separator, at) => `0${separator} ${String(at).padStart(8, "0")}`).join(""), "names/");
  return SearchNumbers.lookup(parts, names, () => Promise.reject(new Error("no cards")));
}

test("a code is found whole and from its beginnings wherever a shard's bound falls", async () => {
  const terms = Array.from({ length: 45 }, (_, at) => `#gn26${String(100000 + 2077 * at).slice(1)}k${at % 10}7s`).sort();
  for (let size = 2; size < 12; size++) {
    const { code } = lookup(terms, size);
    for (const [document, term] of terms.entries()) {
      for (let length = 5; length < term.length; length++) {
        const key = term.slice(1, length);
        const { hits, more } = await code({ key, how: "typed" });
        assert.ok(hits.has(document) || (more && length < term.length - 1), `${key} of ${term} in shards of ${size}`);
      }
    }
  }
});

describe("what a query asks of goods", () => {
  const asked = read("asked.json");
  /** The words of questions in a language, as a copy has them. @param {string} language */
  const questions = (language) => /^search-questions = (.*)$/m.exec(readFileSync(join(repository, "locales", `${language}.ftl`), "utf8"))?.[1] ?? "";
  const units = (/** @type {string} */ query) => SearchFold.queried(SearchFold.fold(query));
  for (const [language, query, name] of asked.names) test(`the name in ${query}`, () => assert.equal(SearchAsked.name(query, questions(language)), name));
  for (const [text, sizes] of asked.sizes) {
    test(`sizes in ${text}`, () =>
      assert.deepEqual(
        plain(SearchAsked.sizes(text)).map(({ amount, unit }) => [amount, unit]),
        sizes,
      ));
  }
  for (const [names, query, literal, core] of asked.held) test(`${query} held against ${names}`, () => assert.deepEqual(plain(SearchSure.held({ own: names, brand: "" }, units(query))), { literal, core }));
  for (const [text, query, marked] of asked.marks) {
    test(`marks of ${query} in ${text}`, () =>
      assert.deepEqual(
        plain(SearchMarks.marks(text, units(query)).ranges).map(([start, end]) => text.slice(start, end)),
        marked,
      ));
  }
});
