/** Whom to ask: whether they are there now, and when they are by the reader's own clock. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launch } from "./browser.js";
import { pathOf } from "./pages.js";
import { scripts } from "./scripts.js";
import { address } from "./where.js";

const { PageContacts } = scripts("page/contacts.js");

/** @param {Partial<ContactHours>} hours @param {string} now @returns what `next` gives, as ISO texts to the minute */
function next(hours, now) {
  const time = PageContacts.next({ zone: "Asia/Seoul", days: [0, 1, 2, 3, 4], ranges: [[540, 1080]], ...hours }, Date.parse(now));
  return time && [time.from, time.to].map((moment) => new Date(moment).toISOString().slice(0, 16));
}

describe("when an office is there", () => {
  test("within its hours, until they end", () => assert.deepEqual(next({}, "2026-11-27T00:00:00Z"), ["2026-11-27T00:00", "2026-11-27T09:00"]));
  test("at the minute at which they end, the next day of work", () => assert.deepEqual(next({}, "2026-11-27T09:00:00Z"), ["2026-11-30T00:00", "2026-11-30T09:00"]));
  test("on a Sunday, the Monday", () => assert.deepEqual(next({}, "2026-11-29T03:00:00Z"), ["2026-11-30T00:00", "2026-11-30T09:00"]));
  test("days that are not stated are all days", () => assert.deepEqual(next({ days: [] }, "2026-11-29T03:00:00Z"), ["2026-11-29T00:00", "2026-11-29T09:00"]));
  test("a break at noon", () => assert.deepEqual(next({ ranges: [[540, 720], [780, 1080]] }, "2026-11-27T03:10:00Z"), ["2026-11-27T04:00", "2026-11-27T09:00"]));
  test("the office's day, not Greenwich's", () => assert.deepEqual(next({ days: [5] }, "2026-11-27T16:00:00Z"), ["2026-11-28T00:00", "2026-11-28T09:00"]));
  test("clocks that are put back in between", () => assert.deepEqual(next({ zone: "Europe/Berlin" }, "2026-10-24T12:00:00Z"), ["2026-10-26T08:00", "2026-10-26T17:00"]));
  test("a day without hours", () => assert.equal(next({ ranges: [] }, "2026-11-27T00:00:00Z"), null));
});

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** @param {string} type @param {string} now @param {string} timezoneId @param {string} [language] */
async function told(type, now, timezoneId, language = "en") {
  const context = await browser.newContext({ timezoneId, locale: language });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(now));
    await page.goto(address(pathOf(type, language)));
    const all = await page.locator("dd:has(.contact-now)").evaluateAll((list) => list.map((each) => /** @type {HTMLElement} */ (each).innerText.replace(/\s+/g, " ")));
    return all;
  } finally {
    await context.close();
  }
}

test("a page says so beside the hours, in the reader's own time", async () => {
  const open = await told("inspection", "2026-11-27T00:30:00Z", "America/Mexico_City");
  assert.match(open[0], /^Mon–Fri 09:00-18:00 \(UTC\+9\) Open now \(holidays not considered\)\. By this device’s clock: Thu,? 18:00 – Fri,? 03:00 Usually answers|^Mon–Fri 09:00-18:00 \(UTC\+9\) Open now/);
  assert.match(open[0], /Thu,? 18:00 – Fri,? 03:00/);
  assert.match(open[1], /^Mon–Sun 00:00-24:00 \(UTC\+9\) Open now \(holidays not considered\)\./);
  assert.doesNotMatch(open[1], /clock/, "always");
  const closed = await told("brand", "2026-11-28T00:30:00Z", "Asia/Bangkok");
  assert.match(closed[0], /Closed now\. By this device’s clock: Mon,? 07:00 – Mon,? 16:00/);
  assert.match((await told("product with variants and pairs", "2026-11-27T00:30:00Z", "Asia/Seoul", "th"))[0], /ขณะนี้อยู่ในเวลาทำการ/);
});
