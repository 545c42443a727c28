/** What can be examined with what is at hand: by touch, from a product, without script, and where its points are missing. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { SCREENS, launch, open } from "./browser.js";
import { pathOf } from "./pages.js";
import { address } from "./where.js";

/** @typedef {import("./browser.js").Page} Page */

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

const TOOLS = pathOf("points by tool", "en");
const POINTS = TOOLS.replace("index.html", "points.js");

/** @param {(page: Page, faults: string[]) => Promise<void>} use @param {{plain?: boolean, path?: string, lost?: boolean}} [how] */
async function on(use, { plain = false, path = TOOLS, lost = false } = {}) {
  const context = await browser.newContext({ viewport: SCREENS.phone, hasTouch: true, isMobile: true, javaScriptEnabled: !plain });
  try {
    if (lost) await context.route(address(POINTS), (route) => route.abort());
    const { page, faults } = await open(context, path);
    await use(page, faults);
  } finally {
    await context.close();
  }
}

/** What is shown of a product: its points, and those that are missing with why. @param {Page} page @param {string} name */
const of = (page, name) =>
  page.evaluate((name) => {
    const entry = [...document.querySelectorAll(".tool-product")].filter((entry) => entry.querySelector(".tool-own")?.textContent === name)[0];
    const lines = entry ? [...entry.querySelectorAll("li:not(.label)")] : [];
    const title = (/** @type {Element} */ line) => line.querySelector("a")?.textContent || "";
    const missing = lines.filter((line) => line.className === "tool-missing");
    return {
      fitting: lines.filter((line) => line.className !== "tool-missing").map(title),
      missing: missing.map((line) => [title(line), line.querySelector(".quiet")?.textContent]),
    };
  }, name);

const CREAM = "Haneulseol Cream 50 mL";
const SUN_CREAM = "Haneulseol Daily Sun Cream 50 mL";

/** The number of products found, and what stands in the address. @param {Page} page */
const found = async (page) => /** @type {[number, string]} */ ([Number(await page.textContent(".found")), await page.evaluate(() => location.hash)]);

test("what is ticked lists what can be examined with it, and what is decisive beyond that", () =>
  on(async (page, faults) => {
    const closed = await of(page, CREAM);
    assert.deepEqual(closed.fitting, ["Seal on the carton", "Hangul on the back panel"]);
    assert.deepEqual(closed.missing, [
      ["Engraving inside the cap", "opens the pack"],
      ["Mark under ultraviolet light", "You need an ultraviolet lamp · opens the pack"],
    ]);
    assert.deepEqual((await of(page, SUN_CREAM)).missing, [["Altered use-by date", "You need a loupe"]]);

    await page.tap("text=I may open the pack");
    await page.tap("text=a loupe");
    const opened = await of(page, CREAM);
    assert.equal(opened.fitting[0], "Engraving inside the cap", "the strongest first");
    assert.deepEqual(opened.missing, [["Mark under ultraviolet light", "You need an ultraviolet lamp"]]);
    assert.equal((await of(page, SUN_CREAM)).fitting[0], "Altered use-by date");

    await page.selectOption("#tools-time", "60");
    const short = await of(page, CREAM);
    // 20 seconds of the engraving, 10 of the seal, 20 of the label: another 20 are too many.
    assert.deepEqual(short.fitting, ["Engraving inside the cap", "Seal on the carton", "Hangul on the back panel"]);
    const [all, hash] = await found(page);
    assert.equal(hash, "#have=loupe+opens&time=60");

    await page.selectOption("#tools-kind", "cosmetics");
    const [few] = await found(page);
    assert.ok(few > 0 && few < all, `${few} of ${all}`);
    await page.reload();
    assert.deepEqual(await of(page, CREAM), short, "kept in the address");
    await page.goBack();
    assert.deepEqual(await found(page), [all, hash], "gone back to");
    await page.tap('[data-does="reset"]');
    assert.deepEqual(await of(page, CREAM), closed);
    assert.deepEqual(faults, []);
  }));

test("a product leads to its own points", () =>
  on(
    async (page, faults) => {
      await page.tap("text=What can I examine with what I have?");
      await page.waitForSelector(".tool-product");
      assert.deepEqual(await found(page), [1, "#product=haneulseol-cream"]);
      assert.equal((await of(page, CREAM)).missing.length, 2);
      await page.tap('[data-does="reset"]');
      assert.ok(Number(await page.textContent(".found")) > 1);
      assert.deepEqual(faults, []);
    },
    { path: "en/products/cosmetics/haneulseol-cream/index.html" },
  ));

test("without script each tool leads to its products and points", () =>
  on(
    async (page, faults) => {
      assert.equal(await page.isVisible(".tools-choose"), false);
      await page.tap(".tool-links >> text=a loupe");
      await page.waitForURL(/\/tools\/loupe\/index\.html$/);
      const points = await of(page, SUN_CREAM);
      assert.deepEqual(points, { fitting: ["Altered use-by date"], missing: [] });
      await page.tap("text=Altered use-by date");
      await page.waitForURL(/haneulseol-sunscreen\/index\.html#point-date-altered$/);
      assert.deepEqual(faults, []);
    },
    { plain: true },
  ));

test("without its points the lists by tool stand", () =>
  on(
    async (page) => {
      assert.equal(await page.isVisible(".tools-choose"), false);
      assert.equal(await page.isVisible(".tool-links"), true);
      assert.equal(await page.locator("[data-warning=mixed]").count(), 1);
    },
    { lost: true },
  ));
