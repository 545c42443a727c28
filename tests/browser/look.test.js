/** Find by look with script: chosen, counted, kept in the address, and left alone where its products are missing. */
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

const LOOK = pathOf("find by look", "en");
const PRODUCTS = LOOK.replace("index.html", "products.js");

/** @param {(page: Page, faults: string[]) => Promise<void>} use @param {string | null} [products] a script in place of the copy's; none for null */
async function on(use, products) {
  const context = await browser.newContext({ viewport: SCREENS.phone });
  try {
    if (products !== undefined) {
      await context.route(address(PRODUCTS), (route) => (products === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body: products })));
    }
    const { page, faults } = await open(context, LOOK);
    await use(page, faults);
  } finally {
    await context.close();
  }
}

/** What can be seen. @param {Page} page */
const seen = (page) =>
  page.evaluate(() => ({
    names: [...document.querySelectorAll(".look .look-name")].map((name) => name.textContent),
    said: /** @type {HTMLElement} */ (document.querySelector(".choose [role=status]")).innerText.trim(),
    form: !(/** @type {HTMLElement} */ (document.querySelector(".choose")).hidden),
    warned: document.querySelector("[data-warning=mixed]") !== null,
    hash: location.hash,
  }));

/** @param {Page} page @param {string} field @param {string} value */
const choose = (page, field, value) => page.locator(`#choose-${field}`).selectOption(value);

test("choices narrow the grid, stand in the address, and are gone back to", () =>
  on(async (page, faults) => {
    const all = await seen(page);
    assert.ok(all.names.length >= 10);
    assert.equal(all.said, `Products found: ${all.names.length}`);
    await choose(page, "kind", "food");
    const food = await seen(page);
    assert.ok(food.names.length > 0 && food.names.length < all.names.length);
    assert.equal(food.said, `Products found: ${food.names.length}`);
    await choose(page, "area", "seal");
    const sealed = await seen(page);
    assert.ok(sealed.names.length > 0 && sealed.names.length < food.names.length);
    assert.equal(sealed.hash, "#kind=food&area=seal");

    await page.reload();
    assert.deepEqual(await seen(page), sealed, "kept");
    await page.locator(".look a").first().click();
    await page.waitForSelector("article.dossier");
    await page.goBack();
    await page.waitForSelector(".look .look-name");
    assert.deepEqual(await seen(page), sealed, "gone back to from a product");
    await page.goBack();
    await page.waitForFunction(() => location.hash === "#kind=food");
    assert.deepEqual((await seen(page)).names, food.names, "one choice back");

    assert.match((await page.locator(".languages a[lang=ko]").getAttribute("href")) ?? "", /#kind=food$/);
    await page.locator("[data-does=reset]").click();
    assert.deepEqual((await seen(page)).names, all.names);
    assert.deepEqual(faults, []);
  }));

test("what nothing matches is said, and unknown choices in an address are left out", () =>
  on(async (page) => {
    // The fields offer no such choice: only an address can.
    await page.evaluate(() => void (location.hash = "#kind=fish&shape=jar"));
    await page.waitForFunction(() => document.querySelectorAll(".look .look-name").length === 0);
    assert.match((await seen(page)).said, /^Products found: 0 No product here matches/);
    await page.evaluate(() => void (location.hash = "#kind=%3Cb%3E&shape=ball&x&=&"));
    await page.waitForFunction(() => document.querySelectorAll(".look .look-name").length > 0);
  }));

test("a choice that would leave nothing cannot be made, and each says what it leaves", () =>
  on(async (page) => {
    await choose(page, "kind", "fish");
    const options = await page.locator("#choose-shape option").evaluateAll((all) => all.slice(1).map((option) => ({ left: Number(/\((\d+)\)$/.exec(option.textContent ?? "")?.[1]), disabled: /** @type {HTMLOptionElement} */ (option).disabled })));
    assert.ok(options.some(({ left }) => left > 0) && options.some(({ left }) => left === 0));
    assert.deepEqual(options.filter(({ left, disabled }) => disabled !== (left === 0)), []);
  }));

test("many products grow with the scrolling, and text stays text", async () => {
  const cards = Array.from({ length: 500 }, (_, number) => ["en/index.html", "한글", `<img src=x onerror=alert(1)> ${number}`, -1, number < 250 ? 0 : 1, 0, "haneulseol", 1, ""]);
  const facts = { guide: "kr-authenticity-guide", edition: "customs", kinds: ["cosmetics", "food", "fish"], shapes: ["jar", "none"], areas: ["carton"], languages: [], alts: {}, cards };
  await on(async (page, faults) => {
    const count = () => page.locator(".look .look-name").count();
    const first = await count();
    assert.ok(first < 200, `${first} at first`);
    for (let before = 0; before !== (await count()); ) {
      before = await count();
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    assert.equal(await count(), 500);
    assert.match((await page.locator(".look-name").last().textContent()) ?? "", /^<img src=x onerror=alert\(1\)> 499$/);
    assert.deepEqual(await page.locator(".look h2").allTextContents(), ["Cosmetics", "Food"]);
    assert.deepEqual(faults, []);
  }, `window.jinwi.products = ${JSON.stringify(facts)};`);
});

for (const { what, products } of [
  { what: "missing", products: null },
  { what: "another edition's", products: 'window.jinwi.products = { guide: "kr-authenticity-guide", edition: "other", kinds: [], shapes: [], areas: [], languages: [], alts: {}, cards: [] };' },
]) {
  test(`products that are ${what}: said, and the static grid stands`, () =>
    on(async (page) => {
      const { names, form, warned } = await seen(page);
      assert.deepEqual({ form, warned }, { form: false, warned: true });
      assert.ok(names.length >= 10);
      assert.ok(await page.locator(".jumps").isVisible());
    }, products));
}
