/** Points, packs and sections that a narrow screen folds to a line each, as a finger and a keyboard open them. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { SCREENS, launch, visit } from "./browser.js";
import { pathOf } from "./pages.js";
import { read } from "./tree.js";
import { address, guide } from "./where.js";

/** @typedef {import("./browser.js").Page} Page */

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

const FINGER = { hasTouch: true, isMobile: true };
const FOLDED = { folded: true };
const PRODUCT = pathOf("product with variants and pairs", "en");
const FORM = pathOf("inspection", "en");

/** The points of the page whose pictures or texts are seen. @param {Page} page */
const opened = (page) => page.locator(".point > .prose:visible").count();

test("before anything is opened, a product and its form are at most eight screens of a phone long", async () => {
  const { pages } = read(guide);
  /** @type {Map<string, string[]>} */
  const byPage = new Map();
  for (const path of pages.keys()) {
    const [, page] = /^[a-z-]+\/(products\/[^/]+\/[^/]+\/(?:inspect\/)?index\.html)$/.exec(path) ?? [];
    if (page) byPage.set(page, [...(byPage.get(page) ?? []), path]);
  }
  const words = (/** @type {string} */ path) => pages.get(path)?.text.length ?? 0;
  const context = await browser.newContext({ viewport: SCREENS.phone, ...FINGER });
  const page = await context.newPage();
  const long = [];
  assert.ok(byPage.size > 20);
  for (const paths of byPage.values()) {
    // Those with the most words are the longest.
    for (const path of paths.sort((a, b) => words(b) - words(a)).slice(0, 3)) {
      await page.goto(address(path), { waitUntil: "domcontentloaded" });
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
      if (screens > 8) long.push(`${screens.toFixed(1)}: ${path}`);
    }
  }
  await context.close();
  assert.deepEqual(long, []);
});

test("a finger opens a point and closes it, and one button opens all", () =>
  visit(browser, PRODUCT, async (page, faults) => {
    assert.equal(await opened(page), 0);
    const first = page.locator(".point").first();
    await first.locator(".fold-switch").tap();
    assert.equal(await opened(page), 1);
    assert.equal(await first.locator(".fold-switch").getAttribute("aria-expanded"), "true");
    await first.locator(".fold-switch").tap();
    assert.equal(await opened(page), 0);
    await page.locator(".fold-all").tap();
    assert.equal(await opened(page), await page.locator(".point > .prose").count());
    assert.equal(await page.locator(".fold-all").isVisible(), false);
    assert.deepEqual(faults, []);
  }, { ...FOLDED, ...FINGER }));

test("keys reach the line of a point by its title, and open it", () =>
  visit(browser, PRODUCT, async (page) => {
    const line = page.locator(".point .fold-switch").first();
    const title = (await page.locator(".point h3").first().innerText()).replace(/\s+/g, " ");
    await line.focus();
    assert.equal(await page.getByRole("button", { name: title }).first().evaluate((button) => button === document.activeElement), true);
    await page.keyboard.press("Enter");
    assert.equal(await opened(page), 1);
    await page.keyboard.press("Space");
    assert.equal(await opened(page), 0);
  }, FOLDED));

test("what an address or a link names is open and in sight, and stands so when one comes back", () =>
  visit(browser, `${PRODUCT}#sources`, async (page) => {
    const inSight = (/** @type {string} */ which) => page.locator(which).evaluate((element) => element.getBoundingClientRect().top < window.innerHeight && element.getBoundingClientRect().bottom > 0);
    assert.equal(await page.locator("#sources").locator("xpath=../..").locator("table").isVisible(), true);
    assert.equal(await inSight("#sources"), true);
    const spot = page.locator(".marks-links a").first();
    const point = /** @type {string} */ (await spot.getAttribute("href"));
    await spot.click();
    assert.equal(await page.locator(`${point} > .prose`).isVisible(), true);
    assert.equal(await inSight(`${point} h3`), true);
    await page.locator('a[href$="card/index.html"]').first().click();
    await page.waitForURL(/card\/index\.html/);
    await page.goBack();
    await page.locator(`${point} > .prose`).waitFor();
    assert.equal(await opened(page), 1);
  }, { ...FOLDED, ...FINGER }));

test("an address whose end is no text opens nothing, and harms nothing", () =>
  visit(browser, `${PRODUCT}#%`, async (page, faults) => {
    assert.equal(await opened(page), 0);
    await page.locator(".point .fold-switch").first().tap();
    assert.equal(await opened(page), 1);
    assert.deepEqual(faults, []);
  }, { ...FOLDED, ...FINGER }));

test("in the form an answer is said in the point's line and opens the next point, and a pack that is chosen says how it is known", () =>
  visit(browser, FORM, async (page, faults) => {
    const points = page.locator(".point");
    const pack = page.locator(".packs .variant").first();
    assert.equal(await pack.locator(".prose").isVisible(), false);
    await pack.locator(".choice").tap();
    assert.equal(await pack.locator(".prose").isVisible(), true);
    await points.nth(0).locator(".fold-switch").tap();
    const answer = points.nth(0).locator(".answers label").first();
    await answer.scrollIntoViewIfNeeded();
    const top = await answer.evaluate((label) => label.getBoundingClientRect().top);
    await answer.tap();
    assert.equal(await points.nth(1).locator(":scope > .prose").isVisible(), true);
    assert.ok(Math.abs((await answer.evaluate((label) => label.getBoundingClientRect().top)) - top) < 100, "what was touched stays under the finger");
    await points.nth(0).locator(".fold-switch").tap();
    assert.equal((await points.nth(0).locator(".point-answer").innerText()).trim(), (await answer.textContent())?.trim());
    assert.deepEqual(faults, []);
  }, { ...FOLDED, ...FINGER }));

describe("all is open", () => {
  const everything = async (/** @type {Page} */ page) => {
    assert.equal(await opened(page), await page.locator(".point > .prose").count());
    assert.equal(await page.locator(".variant .prose:visible").count(), await page.locator(".variant .prose").count());
    assert.equal(await page.locator("#sources").locator("xpath=ancestor::section[1]").locator("table").isVisible(), true);
    assert.equal(await page.locator(".fold-switch:visible, .fold-thumb:visible, .fold-all:visible").count(), 0);
  };
  test("on paper", () =>
    visit(browser, PRODUCT, async (page) => {
      await page.emulateMedia({ media: "print" });
      await everything(page);
    }, FOLDED));
  test("without script", () => visit(browser, PRODUCT, everything, { javaScriptEnabled: false }));
  test("on a wide screen", () => visit(browser, PRODUCT, everything, { ...FOLDED, viewport: SCREENS.desktop }));
  test("on a screen that became wide", () =>
    visit(browser, PRODUCT, async (page) => {
      await page.setViewportSize(SCREENS.desktop);
      await everything(page);
    }, FOLDED));
});
