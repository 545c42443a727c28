/** The parts of pages that only scripts show: without them, or with those of another copy, the page says so, and what needs no script stands. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./browser.js";
import { pathOf } from "./pages.js";
import { parts, read } from "./tree.js";
import { address, edition, guide } from "./where.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

const { pages } = read(guide);

test("each place of a page is for a part of its language, whose names are unique", () => {
  const all = parts(guide);
  assert.deepEqual([...all.keys()].sort(), edition().languages.map((language) => `${language.toLowerCase()}/parts.js`).sort());
  for (const [path, { text }] of all) {
    const names = [...text.matchAll(/ data-name="([^"]*)"/g)].map(([, name]) => name);
    assert.equal(new Set(names).size, names.length, path);
    for (const [page, { text: html }] of pages) {
      if (!page.startsWith(path.replace(/parts\.js$/, ""))) continue;
      for (const [, name] of html.matchAll(/ data-from="([^"]*)"/g)) assert.ok(names.includes(name), `${page}: ${name}`);
    }
  }
});

/** What stands in the place of the parts. @type {{what: string, body: string | null}[]} */
const others = [
  { what: "no parts", body: null },
  { what: "parts of another edition", body: 'window.jinwi.parts = { guide: "kr-authenticity-guide", edition: "other", html: "<template data-name=place><section class=place>Other</section></template>" };' },
];

for (const { what, body } of others)
  for (const type of ["inspection", "product with variants and pairs", "front"])
    test(`${type} with ${what}`, async () => {
      const context = await browser.newContext();
      try {
        await context.route("**/parts.js", (route) => {
          if (/\/js\/page\/parts\.js$/.test(route.request().url())) return route.continue();
          return body === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body });
        });
        const page = await context.newPage();
        await page.goto(address(pathOf(type, "en")), { waitUntil: "load" });
        await page.locator("[data-warning=mixed]").waitFor();
        assert.equal(await page.locator("[data-warning=mixed]").count(), 1, "said once");
        for (const lost of [".place", ".check", ".comparer", '[data-part="record-tools"]']) assert.equal(await page.locator(lost).count(), 0, lost);
        if (type !== "inspection") return;
        assert.ok(await page.locator('[data-plain="inspect"]').isVisible(), "it is a form for paper");
        assert.equal(await page.locator(".inspect-live").count(), 0);
        assert.ok(await page.locator('#point-seal input[value="differs"]').isVisible());
        assert.ok(await page.locator(".rule").isVisible());
      } finally {
        await context.close();
      }
    });
