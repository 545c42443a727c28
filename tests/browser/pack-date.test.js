/** Dates on packs and the calendar in the browser. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plain, scripts, vectors } from "./scripts.js";

const { CheckerCalendar: calendar, CheckerPackDate } = scripts("checker/calendar.js", "checker/pack-date.js");
const { packDate, packDates } = CheckerPackDate;
const { read, later, life, tables } = vectors("pack_dates.json");

/** A date as the vectors write it. @param {PackDate} date */
function told({ word, means, dates, fault, era }) {
  /** @type {any} */
  const found = word === undefined ? {} : { word, means };
  if (fault === undefined) found.dates = dates.map(({ text }) => text);
  else found.fault = fault;
  if (era) found.era = era;
  return found;
}

describe("as the vectors say", () => {
  for (const expected of read) {
    test(JSON.stringify(expected.text), () => {
      const [first, ...others] = plain(packDates(expected.text));
      const found = Object.assign({ text: expected.text }, told(first));
      if (others.length > 0) found.also = others.map(told);
      assert.deepEqual(found, expected);
    });
  }
});

test("months later", () => {
  for (const [day, months, expected] of later) assert.equal(calendar.addMonths(day, months), expected, `${day} + ${months}`);
});

test("the last day of so many months", () => {
  for (const [day, months, expected] of life) assert.equal(calendar.lastOfMonths(day, months), expected, `${day} + ${months}`);
});

test("the words are those of the vectors", () => {
  const { WORDS: words, MONTHS: months, ERAS: eras, UNITS_BEFORE: units } = plain(CheckerPackDate);
  assert.deepEqual({ words, months, eras, units }, tables);
});

test("every word of the twelve languages is read with its date", () => {
  for (const [kind, words] of tables.words) {
    for (const word of words.split("|")) {
      const text = kind === "until" ? `2028.03.04${word}` : `${word} 2028.03.04`;
      const { means, dates } = plain(packDate(text));
      assert.deepEqual([means, dates.map((/** @type {PackPeriod} */ date) => date.text)], [kind === "until" ? "use-by" : kind === "lot" || kind === "none" ? undefined : kind, ["2028-03-04"]], text);
    }
  }
});

test("every day of four centuries comes after the one before, and has its place in its year", () => {
  let day = "2201-01-01";
  let count = 0;
  for (; day > "1801-01-01"; count++) {
    const before = calendar.dayBefore(day);
    const { year, month, date } = /** @type {any} */ (/^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)$/.exec(before)).groups;
    assert.equal(calendar.lacks(Number(year), Number(month), Number(date)), null);
    assert.equal(new Date(Date.parse(`${before}T00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10), day);
    const ofYear = (Date.parse(before) - Date.parse(`${year}-01-01`)) / (24 * 60 * 60 * 1000) + 1;
    assert.equal(calendar.ofYear(Number(year), ofYear)?.text, before);
    day = before;
  }
  assert.equal(count, 146_097);
  assert.equal(calendar.dayBefore("0001-01-01"), "0001-01-01");
  assert.deepEqual(plain(calendar.period(2024, 2)), { text: "2024-02", first: "2024-02-01", last: "2024-02-29" });
  assert.deepEqual(plain(calendar.period(2024)), { text: "2024", first: "2024-01-01", last: "2024-12-31" });
});

/** Every day from one year to before another. @param {number} from @param {number} to @returns {{iso: string, year: number, month: number, day: number}[]} */
function days(from, to) {
  const all = [];
  for (let time = Date.UTC(from, 0, 1); time < Date.UTC(to, 0, 1); time += 24 * 60 * 60 * 1000) {
    const date = new Date(time);
    all.push({ iso: date.toISOString().slice(0, 10), year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  }
  return all;
}

test("every day is read as it is written", () => {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  for (const { iso, year, month, day } of days(2000, 2100)) {
    for (const text of [iso, iso.replace(/-/g, "."), iso.replace(/-/g, ""), `${year}년 ${month}월 ${day}일까지`, `EXP${year}/${two(month)}/${two(day)}`]) {
      assert.deepEqual(plain(packDate(text)).dates.map((/** @type {PackPeriod} */ date) => date.text), [iso], text);
    }
  }
});

test("two digits are read in every order", () => {
  const two = (/** @type {number} */ number) => String(number % 100).padStart(2, "0");
  for (const { iso, year, month, day } of days(2015, 2040)) {
    for (const order of [[year, month, day], [day, month, year], [month, day, year]]) {
      for (const sign of [".", "-", "/", " ", ""]) {
        const text = order.map(two).join(sign);
        assert.ok(packDate(text).dates.some((/** @type {PackPeriod} */ date) => date.text === iso), `${text}: ${iso}`);
      }
    }
  }
});

test("whatever stands beside whatever, a date is found or a reason why not", () => {
  const parts = ["9", "20260210", "2026", "2", ".", "-", "/", " ", "년", "월", "일", "年", "EXP", "LOT", "까지", "FEB", "令和", "R", "พ.ศ.", "THÁNG", "제조"];
  for (const a of parts) for (const b of parts) for (const c of parts) for (const d of parts.slice(0, 8)) {
    for (const { dates, fault } of packDates(a + b + c + d)) assert.notEqual(dates.length > 0, fault !== undefined, a + b + c + d);
  }
});

test("long texts are gone through once", () => {
  for (const piece of ["9", "9.", "9 ", " ", "EXPA", "년", "1/", "EXP", "FEB 1 ", "2026.02.10 까지 ", "EXP 20260210 ", "R8."]) {
    assert.ok(packDates(piece.repeat(piece.length > 4 ? 20_000 : 200_000)).length > 0, piece);
  }
});
