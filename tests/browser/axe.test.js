/** WCAG 2.2 AA and good practice as axe-core judges them, on every page type, in light and in dark. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { SCREENS, fetchPictures, launch, open } from "./browser.js";
import { cases } from "./pages.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Off in axe unless asked for, and asked of us: targets of WCAG 2.2, and text at 7:1. */
const ALSO = { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } };

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
      // A <script> put into the page would meet its policy; the debugger's evaluation does not, so the policy stays on.
      await page.evaluate(axe);
      const light = await judge(page, { runOnly: STANDARDS, rules: ALSO });
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await judge(page, { runOnly: { type: "rule", values: COLOUR } });
      assert.deepEqual({ light, dark }, { light: [], dark: [] });
    } finally {
      await context.close();
    }
  });
}

/** What axe finds. @param {import("./browser.js").Page} page @param {object} options @returns {Promise<string[]>} */
const judge = (page, options) =>
  page.evaluate(async (options) => {
    // @ts-ignore: axe is the page's global now.
    const { violations } = await window.axe.run(document, { ...options, resultTypes: ["violations"], preload: false });
    return violations.flatMap((/** @type {any} */ rule) =>
      rule.nodes.map((/** @type {any} */ node) => `${rule.id}: ${node.target.join(" ")}: ${node.html.slice(0, 160)} (${node.failureSummary.split("\n")[1]?.trim()})`),
    );
  }, options);
