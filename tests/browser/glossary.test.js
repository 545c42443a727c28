/** Words of the glossary: found by the search in each language, by their look and by their meaning, with and without script. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ALSO, STANDARDS, arm, judge } from "./axe.js";
import { SCREENS, launch, visit } from "./browser.js";
import { pathOf } from "./pages.js";

/** @typedef {import("./browser.js").Page} Page */

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** @param {string} path @param {(page: Page, faults: string[]) => Promise<void>} use @param {import("playwright-core").BrowserContextOptions} [options] */
const on = (path, use, options = {}) => visit(browser, path, use, { viewport: SCREENS.narrow, ...options });

const USE_BY = "#term-use-by";

for (const [language, query] of [
  ["en", "소비기한"],
  ["en", "sobigihan"],
  ["en", "use-by date"],
  ["ko", "ㅅㅂㄱㅎ"],
  ["ar", "تاريخ انتهاء الصلاحية"],
]) {
  test(`${query} is found as a word on packs, for readers of ${language}`, () =>
    on(pathOf("front", language), async (page, faults) => {
      await page.locator(".search-field").fill(query);
      const first = page.locator(".search-panel .row-link").first();
      await first.waitFor();
      assert.equal(await first.locator(".row-hangul").innerText(), "소비기한");
      await first.click();
      await page.waitForURL(new RegExp(`/${language}/glossary/index\\.html${USE_BY}$`));
      const word = page.locator(USE_BY);
      assert.match(await word.innerText(), /소비기한\s+sobigihan/);
      assert.ok(await word.evaluate((heading) => heading.getBoundingClientRect().bottom > 0 && heading.getBoundingClientRect().top < innerHeight), "it is in sight");
      assert.deepEqual(faults, []);
    }));
}

test("what is called so stands before the words on its pack", () =>
  on(pathOf("front", "en"), async (page) => {
    await page.locator(".search-field").fill("하늘설 크림");
    const first = page.locator(".search-panel .row-link").first();
    await first.waitFor();
    assert.match((await first.getAttribute("href")) ?? "", /haneulseol-cream\/index\.html$/);
  }));

test("without script a word is found by its blocks and by its meaning", () =>
  on(
    pathOf("glossary", "en"),
    async (page) => {
      const look = page.locator("section", { has: page.locator("#look") });
      assert.ok((await look.locator("h3").allInnerTexts()).includes("4 blocks"));
      await look.getByRole("link", { name: "소비기한" }).click();
      assert.ok(page.url().endsWith(USE_BY));
      await page.locator("section", { has: page.locator("#meaning") }).getByRole("link", { name: "sell-by date" }).click();
      assert.ok(page.url().endsWith("#term-sell-by"));
    },
    { javaScriptEnabled: false },
  ));

test("a link in prose leads to the word, by its name where it has no words of its own", () =>
  on(pathOf("mark without a known number", "en"), async (page, faults) => {
    await page.locator(".prose").getByRole("link", { name: "traceability number" }).click();
    await page.waitForURL(/\/glossary\/index\.html#term-traceability-number$/);
    await arm(page);
    assert.deepEqual(await judge(page, { runOnly: STANDARDS, rules: ALSO }), []);
    assert.deepEqual(faults, []);
  }));
