/** What axe-core finds on a page. */
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 AA, and good practice. */
export const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Off in axe unless asked for, and asked of us: targets of WCAG 2.2, and text at 7:1. */
export const ALSO = { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } };

/** Puts axe into a page. A script element would meet the page's policy; the debugger's evaluation does not. @param {import("./browser.js").Page} page */
export const arm = (page) => page.evaluate(axe);

/** @param {import("./browser.js").Page} page one that is armed @param {object} options @param {string} [within] the part that is judged, where that is not all @returns {Promise<string[]>} */
export const judge = (page, options, within) =>
  page.evaluate(async ([options, within]) => {
    // @ts-ignore: axe is the page's global now.
    const { violations } = await window.axe.run(within || document, { ...options, resultTypes: ["violations"], preload: false });
    return violations.flatMap((/** @type {any} */ rule) =>
      rule.nodes.map((/** @type {any} */ node) => `${rule.id}: ${node.target.join(" ")}: ${node.html.slice(0, 160)} (${node.failureSummary.split("\n")[1]?.trim()})`),
    );
  }, /** @type {const} */ ([options, within]));
