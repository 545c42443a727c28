/** Every page type, in each language, with and without script: nothing leaves the copy, nothing is missing, nothing complains. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fetchPictures, launch, open } from "./browser.js";
import { cases } from "./pages.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

for (const javaScriptEnabled of [true, false]) {
  describe(`script ${javaScriptEnabled ? "on" : "off"}`, () => {
    for (const { type, language, path } of cases) {
      test(`${type} ${language}`, async () => {
        const context = await browser.newContext({ javaScriptEnabled });
        try {
          const { page, faults } = await open(context, path);
          await fetchPictures(page);
          const seen = await page.evaluate(() => ({
            blank: [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.getAttribute("src")),
            words: document.querySelector("main")?.innerText.trim().length ?? 0,
          }));
          assert.deepEqual({ faults, blank: seen.blank }, { faults: [], blank: [] });
          assert.ok(seen.words > 20, `main says something, with script ${javaScriptEnabled ? "on" : "off"}`);
        } finally {
          await context.close();
        }
      });
    }
  });
}
