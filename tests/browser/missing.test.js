/** A file that is missing from the copy is said aloud, whichever it is, and what stands without script stands until one takes over. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launch } from "./browser.js";
import { LANGUAGES, pathOf } from "./pages.js";
import { read, resolveFrom } from "./tree.js";
import { address, guide } from "./where.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

const { pages } = read(guide);

/** The scripts and style sheets of a page, from the root. @param {string} path */
const filesOf = (path) => [
  ...new Set(
    (pages.get(path)?.references ?? [])
      .filter(({ value, from }) => (from === "script[src]" || from === "link[href]") && value !== "data:,")
      .map(({ value }) => resolveFrom(path, value)),
  ),
];

/** @param {string} path @param {(url: string) => boolean} isMissing @param {(page: import("./browser.js").Page) => Promise<void>} use */
async function without(path, isMissing, use) {
  const context = await browser.newContext();
  try {
    await context.route("**/*", (route) => (isMissing(route.request().url()) ? route.abort() : route.continue()));
    const page = await context.newPage();
    await page.goto(address(path), { waitUntil: "load" });
    await use(page);
  } finally {
    await context.close();
  }
}

const warning = (/** @type {import("./browser.js").Page} */ page) => page.locator("[data-warning=mixed]");

for (const type of ["inspection", "find by look"]) {
  const path = pathOf(type, "en");
  describe(`${type}: each file that it needs`, () => {
    for (const file of filesOf(path))
      test(file, () =>
        without(path, (url) => decodeURI(url).endsWith(`/${file}`), async (page) => {
          await warning(page).waitFor();
          assert.equal(await warning(page).count(), 1, "said once");
          assert.ok(((await warning(page).textContent()) ?? "").length > 40);
        }));
  });
}

for (const [what, own] of /** @type {[string, RegExp][]} */ ([["what finds", /\/js\/search\.js$/], ["the index", /(?<!\/js)\/search\//]]))
  test(`the search misses ${what} when it needs it`, () =>
    without(pathOf("front", "en"), (url) => own.test(url), async (page) => {
      await page.locator(".search-field").fill("cream");
      await warning(page).waitFor();
    }));

for (const language of LANGUAGES)
  test(`nothing is warned of where no script could know it, in ${language}`, () => {
    for (const [path, { text }] of pages) if (path.startsWith(`${language}/`)) assert.ok(!/class="?warning"?[ >]/.test(text), path);
  });

/** What stands in a script's place: the link to the search, and that the form is for paper. */
for (const [type, script, plain] of [["front", "en/page.js", ".search-plain"], ["inspection", "js/inspect/inspection.js", '[data-plain="inspect"]']])
  test(`${plain} stands until ${script} takes over`, async () => {
    const path = pathOf(type, "en");
    await without(path, () => false, async (page) => assert.equal(await page.locator(plain).isVisible(), false));
    await without(path, (url) => url.endsWith(script), async (page) => assert.equal(await page.locator(plain).isVisible(), true));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address(path));
    assert.equal(await page.locator(plain).isVisible(), true);
    await context.close();
  });
