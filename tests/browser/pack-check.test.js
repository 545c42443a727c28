/** What typed codes and dates say together, without a page. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, scripts } from "./scripts.js";

const { CheckerCalendar: calendar, CheckerCodePattern: codePattern, CheckerPackCheck: packCheck, CheckerPackDate } = scripts("checker/calendar.js", "checker/code-pattern.js", "checker/pack-date.js", "checker/gs1-identifiers.js", "checker/typed-code.js", "checker/pack-check.js");
const { pattern } = /** @type {{pattern: CodePattern}} */ (codePattern.parse("{plant:AA}{date:YYMMDD}{line:9}"));

/** A day, a month or a year. @param {string} text */
const period = (text) => calendar.period(.../** @type {[number, number?, number?]} */ (text.split("-").map(Number)));

/** @param {string} typed @param {string[]} [known] @returns {CheckedCode} */
const code = (typed, known = []) => plain(packCheck.code(pattern, typed, known));

/** A date of the goods, by its days or months. @param {DateMeaning} means @param {string[]} texts @returns {CheckedDate} */
const date = (means, ...texts) => ({ means, dates: texts.map(period) });

test("a code is begun, fits, or is a misfit with what look-alike characters lead to", () => {
  const seen = ["", "  ", "hn 26", "HN2602101", "HN26O2101", "HN2602101X"].map((typed) => code(typed)).map(({ state, text, fitting, nearest }) => [state, text, fitting, nearest]);
  assert.deepEqual(seen, [
    ["empty", "", 0, null],
    ["empty", "", 0, null],
    ["begun", "HN26", 4, null],
    ["fits", "HN2602101", 9, null],
    ["misfit", "HN26O2101", 4, "HN2602101"],
    ["misfit", "HN2602101X", 9, null],
  ]);
});

test("what a scanner or a keyboard sent for a code is read before it is a misfit", () => {
  for (const typed of ["ㅗㅜ2602101", "]C1HN2602101", "010952000100001010HN2602101", "(10)HN2602101(01)09520001000010", "Lot: HN2602101", "LOT HN2602101"]) {
    const { state, text, isRead } = code(typed);
    assert.deepEqual([typed, state, text, isRead], [typed, "fits", "HN2602101", true]);
  }
  assert.equal(code("hn2602101").isRead, false);
  assert.equal(code("HN26O2101").isRead, false);
  for (const typed of ["HN٢٦٠٢١٠١", "HN۲۶۰۲۱۰۱", "HN๒๖๐๒๑๐๑"]) assert.equal(code(typed).text, "HN2602101", typed);
  assert.equal(code("HN٢٦").state, "begun");
  assert.equal(code("ㅗㅜ2602101", ["HN2602101"]).knownFalse, true);
  assert.equal(code("010952000100001010XX99", ["XX99"]).knownFalse, true, "also where it does not fit");
});

test("codes seen on counterfeits are met exactly, whether they fit or not", () => {
  const known = ["HN 2602101", "2019-0517-42호"];
  assert.deepEqual(["hn2602101", "HN2602102", "HN260210", "2019-0517-42호", ""].map((typed) => code(typed, known).knownFalse), [true, false, false, true, false]);
});

test("places agree, differ, or are not all read yet", () => {
  /** @param {string[]} typed */
  const places = (...typed) => packCheck.places(typed.map((text) => code(text)));
  assert.equal(places("HN2602101", "hn 260210 1"), "agree");
  assert.equal(places("HN2602101", "HN2602102"), "disagree");
  assert.equal(places("HN2602101", "XX"), "disagree", "begun otherwise");
  assert.equal(places("HN2602101", "HN26"), null, "more may follow");
  assert.equal(places("HN2602101", ""), "others");
  assert.equal(places("", "", ""), null);
  assert.equal(places("HN2602101", "HN2602101", ""), "others");
  assert.equal(places("HN26O2101", "HN2602101"), "disagree");
  assert.equal(places("HN2602101"), null, "one place says nothing of others");
});

test("what is done to goods is done before they are inspected; a use-by date is past the day after", () => {
  /** @param {CheckedDate} date @param {string | null} [inspection] */
  const judged = (date, inspection = "2026-11-01") => packCheck.date(date, inspection);
  assert.equal(judged(date("manufactured", "2026-11-01")), null);
  assert.equal(judged(date("manufactured", "2026-11-02")), "ahead");
  assert.equal(judged(date("packed", "2026-11")), null, "the month has begun");
  assert.equal(judged(date("frozen", "2026-12")), "ahead");
  assert.equal(judged(date("caught", "2026-02-10", "2026-12-02")), null, "it may be the earlier");
  assert.equal(judged(date("use-by", "2026-11-01")), null);
  assert.equal(judged(date("use-by", "2026-10-31")), "past");
  assert.equal(judged(date("expires", "2026-10")), "past");
  assert.equal(judged(date("best-before", "2026-11")), null, "the month has not ended");
  assert.equal(judged(date("use-by", "2030-01-01")), null);
  assert.equal(judged(date("manufactured", "2030-01-01"), null), null, "no day to judge by");
  /** @param {string} text */
  const read = (text) => judged(/** @type {CheckedDate} */ (CheckerPackDate.packDate(text)));
  assert.equal(read("MFD 10-02-69"), null, "69 may be 2569 of the Buddhist era");
  assert.equal(read("MFD 38.02.10"), null, "two digits more than ten years ahead");
  assert.equal(read("MFD 2038.02.10"), "ahead");
  assert.equal(read("EXP 09.02.28"), null, "2009 is no year of goods in trade");
  assert.equal(read("EXP 09.02.24"), "past", "whichever way");
  assert.equal(read("EXP 31.12.25"), null, "2025 or 2031");
});

test("shelf life runs from the date of manufacture alone", () => {
  assert.equal(packCheck.shelfLife(date("manufactured", "2026-02-10"), 30), "2028-08-09");
  assert.equal(packCheck.shelfLife(date("manufactured", "2026-02"), 12), "2027-02-27");
  assert.equal(packCheck.shelfLife(date("packed", "2026-02-10"), 30), null);
  assert.equal(packCheck.shelfLife(date("manufactured", "2026-02-10", "2026-10-02"), 30), null);
  assert.equal(packCheck.shelfLife(date("manufactured", "2026-02-10"), 0), null);
});

test("a use-by date follows from manufacture and shelf life, whether the last day counts or not", () => {
  /** @param {string} until @param {DateMeaning} [means] */
  const misfit = (until, means = "use-by") => plain(packCheck.shelfMisfit([date("manufactured", "2026-03-15"), date(means, until)], 12));
  assert.equal(misfit("2027-03-15"), null);
  assert.equal(misfit("2027-03-14"), null);
  assert.equal(misfit("2027-03"), null);
  assert.equal(misfit("2027-03-16")?.ends, "2027-03-14");
  assert.equal(misfit("2027-03-13")?.ends, "2027-03-14");
  assert.equal(misfit("2028-03-14", "expires")?.until.text, "2028-03-14");
  assert.equal(misfit("2028-03-14", "sell-by"), null, "goods are taken off sale earlier");
  assert.equal(packCheck.shelfMisfit([date("use-by", "2027-03-16")], 12), null);
});

test("dates of one meaning that are different days", () => {
  const [difference, ...others] = plain(packCheck.differences([date("manufactured", "2026-02-10"), date("use-by", "2028-02-10"), date("manufactured", "2026-02-11")]));
  assert.deepEqual([difference.means, difference.dates.map((/** @type {CalendarPeriod} */ { text }) => text), others], ["manufactured", ["2026-02-10", "2026-02-11"], []]);
  for (const same of [["2026-02-10"], ["2026-02"], ["2026-10-02", "2026-02-10"]]) {
    assert.deepEqual(plain(packCheck.differences([date("manufactured", "2026-02-10"), date("manufactured", ...same)])), [], same.join());
  }
});

/** @param {string} id @param {string | null} from @param {string | null} to */
const pack = (id, from, to) => {
  const end = (/** @type {string | null} */ text) => (text === null ? null : period(text));
  return { id, from: end(from), to: end(to) };
};
const PACKS = [pack("old", "2024-03", "2026-05"), pack("new", "2026-06", "2026-09-30")];

test("a date outside every pack is told, and beside which end of them", () => {
  /** @param {CheckedDate} date @param {any[]} [packs] @param {number} [months] */
  const outside = (date, packs = PACKS, months = 30) => {
    const found = plain(packCheck.outside(packs, date, months));
    return found && [found.oldest && found.oldest.text, found.newest && found.newest.text];
  };
  assert.deepEqual(outside(date("manufactured", "2024-02-29")), ["2024-03", null]);
  assert.equal(outside(date("manufactured", "2024-03-01")), null);
  assert.equal(outside(date("manufactured", "2024-03")), null, "a month that a pack was made in");
  assert.deepEqual(outside(date("packed", "2026-10-01")), [null, "2026-09-30"]);
  assert.deepEqual(outside(date("manufactured", "2026-07-01"), [pack("a", "2024", "2025"), pack("b", "2027", null)]), [null, null], "between two");
  assert.equal(outside(date("manufactured", "2010-01-01"), [pack("a", null, "2025"), PACKS[1]]), null, "one whose beginning is not known");
  assert.equal(outside(date("manufactured", "2010-01-01"), []), null);
  assert.equal(outside(date("manufactured", "2026-12-10", "2026-10-12", "2025-10-12")), null, "one of its meanings fits");
  assert.equal(outside(date("caught", "2010-01-01")), null, "goods are caught before they are packed");
  // Thirty months before: 1 March 2024 is the first day.
  assert.equal(outside(date("use-by", "2026-08-31")), null);
  assert.equal(outside(date("use-by", "2026-09-01")), null, "a pack that bears the day after");
  assert.deepEqual(outside(date("use-by", "2026-08-28")), ["2024-03", null]);
  assert.equal(outside(date("use-by", "2020-01-01"), PACKS, 0), null, "a shelf life that is not known");
});

test("packs are excluded by when goods were made, or by what that follows from", () => {
  /** @param {CheckedDate[]} dates */
  const excluded = (...dates) => plain(packCheck.excluded(PACKS, dates, 30));
  assert.deepEqual(excluded(), []);
  assert.deepEqual(excluded(date("manufactured", "2026-08-01")), ["old"]);
  assert.deepEqual(excluded(date("manufactured", "2019-08-01")), ["old", "new"]);
  assert.deepEqual(excluded(date("use-by", "2020-08-01")), ["old", "new"]);
  assert.deepEqual(excluded(date("use-by", "2020-08-01"), date("manufactured", "2026-08-01")), ["old"], "the date of manufacture goes before");
  assert.deepEqual(excluded(date("manufactured", "2025-01-01"), date("packed", "2026-08-01")), ["old", "new"], "no pack is of both");
});
