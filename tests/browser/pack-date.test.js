/** Dates on packs and the calendar in the browser: the answers of the builder. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { namespace, plain, vectors } from "./scripts.js";

const { calendar, packDate } = namespace("calendar.js", "pack-date.js");
const { read, later } = vectors("pack_dates.json");

describe("as the builder reads them", () => {
  for (const expected of read) {
    test(JSON.stringify(expected.text), () => {
      const { word, means, dates, fault, buddhist } = plain(packDate(expected.text));
      /** @type {any} */
      const found = { text: expected.text };
      if (word !== undefined) Object.assign(found, { word, means });
      if (fault === undefined) found.dates = dates.map((/** @type {CalendarPeriod} */ date) => date.text);
      else found.fault = fault;
      if (buddhist) found.buddhist = true;
      assert.deepEqual(found, expected);
    });
  }
});

test("months later", () => {
  for (const [day, months, expected] of later) assert.equal(calendar.addMonths(day, months), expected, `${day} + ${months}`);
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
    assert.equal(calendar.ofYear(Number(year), ofYear).text, before);
    day = before;
  }
  assert.equal(count, 146_097);
  assert.equal(calendar.dayBefore("0001-01-01"), "0001-01-01");
  assert.deepEqual(plain(calendar.period(2024, 2)), { text: "2024-02", first: "2024-02-01", last: "2024-02-29" });
  assert.deepEqual(plain(calendar.period(2024)), { text: "2024", first: "2024-01-01", last: "2024-12-31" });
});

test("long texts are gone through once", () => {
  for (const piece of ["9", "9.", "9 ", " ", "EXPA", "년", "1/"]) {
    const { fault } = packDate(piece.repeat(200_000));
    assert.match(fault, /form|missing/);
  }
});
