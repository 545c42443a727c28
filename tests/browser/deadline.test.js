/** The browser's copy of the rule of deadlines, held to the vectors that the rule itself is held to. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plain, scripts, vectors } from "./scripts.js";

const { JurisdictionDeadline: deadline } = scripts("checker/calendar.js", "jurisdiction/deadline.js");
const { calendars, cases } = vectors("deadlines.json");

describe("days are counted as the vectors say", () => {
  for (const { about, count, unit, from, event, minute, calendar, extend, expected } of cases) {
    test(about, () => {
      const moment = minute === undefined ? { day: event } : { day: event, minute };
      const days = calendar ? calendars[calendar] : null;
      const told = extend ? deadline.extended({ count, unit }, extend, from, moment, days) : deadline.lastDay({ count, unit }, from, moment, days);
      assert.deepEqual(plain(told), expected);
    });
  }
});
