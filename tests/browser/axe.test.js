/** WCAG 2.2 AA and good practice as axe-core judges them, on every page type, in light and in dark. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ALSO, STANDARDS, arm, judge } from "./axe.js";
import { SCREENS, fetchPictures, launch, open } from "./browser.js";
import { cases } from "./pages.js";

/** What a scheme can change: the rest of the rules would find in dark what they found in light. */
const COLOUR = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

for (const { type, language, path } of cases) {
  test(`${type} ${language}`, async () => {
    const context = await browser.newContext({ viewport: SCREENS.phone, reducedMotion: "reduce" });
    try {
      const { page } = await open(context, path);
      await fetchPictures(page);
      await arm(page);
      const light = await judge(page, { runOnly: STANDARDS, rules: ALSO });
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await judge(page, { runOnly: { type: "rule", values: COLOUR } });
      assert.deepEqual({ light, dark }, { light: [], dark: [] });
    } finally {
      await context.close();
    }
  });
}
