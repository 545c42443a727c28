/** What a page says of its copy, by the reader's clock: out of date, not yet built, or nothing. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launch, open } from "./browser.js";
import { LANGUAGES, pathOf } from "./pages.js";
import { address, edition } from "./where.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

const { built, valid_until: lastDay } = edition();
assert.ok(lastDay, "the sample has a last day");

/** Noon of a day and so many more, so that no time zone makes it another. @param {string} day @param {number} more */
const noon = (day, more) => new Date(Date.parse(`${day}T12:00:00Z`) + more * 24 * 60 * 60 * 1000);

/** @type {{clock: string, now: Date, shown: string[]}[]} */
const CLOCKS = [
  { clock: "two days before the build", now: noon(built, -2), shown: ["clock"] },
  { clock: "the day of the build", now: noon(built, 0), shown: [] },
  { clock: "the last day", now: noon(lastDay, 0), shown: [] },
  { clock: "two days after the last", now: noon(lastDay, 2), shown: ["expired"] },
  { clock: "years later", now: noon(lastDay, 3000), shown: ["expired"] },
];

/** The warnings that can be seen, and what they say. @param {import("./browser.js").Page} page */
const warnings = (page) =>
  page.evaluate(() =>
    /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-warning]")])
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().height > 20)
      .map((element) => ({ warning: element.dataset.warning, text: element.innerText })),
  );

/** The page types that readers land on. */
const TYPES = ["product with variants and pairs", "kind list", "withdrawn"];

for (const language of LANGUAGES) {
  test(`by the reader's clock, in ${language}`, async () => {
    const context = await browser.newContext({ timezoneId: "Asia/Seoul" });
    try {
      for (const { clock, now, shown } of CLOCKS) {
        await context.clock.setFixedTime(now);
        // What is asked of the clock is the same in all languages; what is said is not.
        for (const type of language === "en" ? TYPES : shown.length > 0 ? TYPES.slice(0, 1) : []) {
          const { page, faults } = await open(context, pathOf(type, language));
          const seen = await warnings(page);
          assert.deepEqual({ faults, seen: seen.map(({ warning }) => warning) }, { faults: [], seen: shown }, `${clock}: ${type}`);
          for (const { text } of seen) assert.ok(text.length > 20, `the warning says something: ${text}`);
          if (shown.includes("expired")) assert.match(seen[0].text, new RegExp(lastDay), "and the last day");
          await page.close();
        }
      }
    } finally {
      await context.close();
    }
  });
}

describe("a copy put together from two", () => {
  /** @type {{what: string, script: string | null}[]} */
  const mixtures = [
    { what: "dates of another edition", script: 'window.jinwi = { edition: { guide: "kr-authenticity-guide", edition: "other", built: "2026-01-01", valid_until: "2999-01-01" } };' },
    { what: "dates of another guide", script: 'window.jinwi = { edition: { guide: "another", edition: "customs", built: "2026-01-01", valid_until: "2999-01-01" } };' },
    { what: "no dates", script: null },
  ];
  for (const { what, script } of mixtures) {
    test(what, async () => {
      const context = await browser.newContext();
      try {
        await context.route(address("edition.js"), (route) => (script === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body: script })));
        const { page } = await open(context, pathOf("product with variants and pairs", "en"));
        assert.deepEqual((await warnings(page)).map(({ warning }) => warning), ["mixed"]);
      } finally {
        await context.close();
      }
    });
  }
});
