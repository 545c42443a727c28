/** The search in the browser: from every page, over file:// and http, by keyboard, scanner and hand, and when the copy is not whole. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { arm } from "./axe.js";
import { SCREENS, launch, open } from "./browser.js";
import { openSearch } from "./engine.js";
import { pathOf } from "./pages.js";
import { address, edition, guide, guideUrl } from "./where.js";

/** @typedef {import("./browser.js").Page} Page */
/** @typedef {import("./browser.js").Context} Context */

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

const PRODUCT = pathOf("product of fish", "en");
const RESULTS = pathOf("search", "en");

/**
 * @param {string} path @param {(page: Page, faults: string[], context: Context) => Promise<void>} use
 * @param {{viewport?: {width: number, height: number}, root?: string, javaScriptEnabled?: boolean, arrange?: (context: Context) => Promise<void>}} [options]
 */
async function on(path, use, { viewport = SCREENS.desktop, root = guideUrl, javaScriptEnabled = true, arrange } = {}) {
  const context = await browser.newContext({ viewport, javaScriptEnabled });
  try {
    if (arrange) await arrange(context);
    const { page, faults } = await open(context, path, root);
    await use(page, faults, context);
  } finally {
    await context.close();
  }
}

/**
 * Waits until all is said of the query: names are shown before the texts are read, and the number of results comes last.
 * @param {Page} page @param {string} [place]
 */
const settled = (page, place = ".search-panel") =>
  page.waitForFunction(
    ([place]) => document.querySelector(`${place} li, ${place} .note`) && !document.querySelector(".search-busy") && /\d/.test(document.querySelector(".search [role=status]")?.textContent ?? "") === true,
    [place],
  );

/** Types a query and waits until all is said of it. @param {Page} page @param {string} query @param {string} [place] */
async function type(page, query, place) {
  await page.locator(".search-field").fill(query);
  await settled(page, place);
}

/** What is found. @param {Page} page @param {string} [place] */
const found = (page, place = ".search-panel") =>
  page.evaluate(
    (place) => ({
      groups: [...document.querySelectorAll(`${place} .search-group`)].map((group) => group.textContent),
      names: [...document.querySelectorAll(`${place} .row-name`)].map((name) => name.textContent),
      links: [...document.querySelectorAll(`${place} .row-link`)].map((link) => /** @type {HTMLAnchorElement} */ (link).href),
      notes: [...document.querySelectorAll(`${place} .note`)].map((note) => note.textContent),
      marks: [...document.querySelectorAll(`${place} mark`)].map((mark) => mark.textContent),
      text: /** @type {HTMLElement} */ (document.querySelector(place)).innerText,
      status: document.querySelector(".search [role=status]")?.textContent ?? "",
      warned: document.querySelector("[data-warning=mixed]") !== null,
    }),
    place,
  );

test("results come as one types, by keyboard, and lead to the product", () =>
  on(PRODUCT, async (page, faults) => {
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "search-field");
    await type(page, "하늘설 크림을");
    const first = await found(page);
    assert.equal(first.groups[0], "Products");
    assert.equal(first.names[0], "Haneulseol Cream 50 mL");
    assert.match(first.status, /^Results: [1-9]/);
    assert.ok(first.marks.includes("하늘설"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    assert.equal(await page.evaluate(() => document.activeElement?.querySelector(".row-name")?.textContent), first.names[0]);
    await page.keyboard.press("ArrowUp");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "search-field", "and back to the field");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".search-panel").isVisible(), false);
    await page.keyboard.press("ArrowDown");
    await type(page, "haneul cream");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/haneulseol-cream\/index\.html$/);
    assert.deepEqual(faults, []);
  }));

for (const { what, barcode } of [
  { what: "a scanner's barcode", barcode: "9520001000010" },
  { what: "a scanner's barcode on a Thai keyboard", barcode: "ตถ/จจจๅจจจจๅจ" },
  { what: "a scanner's barcode on a French keyboard", barcode: "ç(éààà&àààà&à" },
  { what: "a GS1 element string", barcode: "(01)09520001000010" },
]) {
  test(`${what} leads straight to the product`, () =>
    on(pathOf("front", "en"), async (page) => {
      assert.equal(await page.evaluate(() => document.activeElement?.id), "search-field", "the field is ready");
      // As a scanner does: all keys at once, then Enter, before anything is read.
      await page.keyboard.insertText(barcode);
      await page.keyboard.press("Enter");
      await page.waitForURL(/haneulseol-cream\/index\.html#number=9520001000010$/);
      assert.match(await page.locator(".numbers").innerText(), /the pack is:\s+9520001000010[^]*Korea, 2024/);
    }));
}

test("a scanner's digits go to the field from anywhere on a page", () =>
  on(PRODUCT, async (page) => {
    await page.keyboard.type("9520001000010");
    assert.equal(await page.locator(".search-field").inputValue(), "9520001000010");
    await page.keyboard.press("Enter");
    await page.waitForURL(/haneulseol-cream\/index\.html#number=9520001000010$/);
    assert.match(await page.locator(".numbers").innerText(), /Korea, 2024/, "also where one is on its page already");
  }));

test("the page of results keeps the query in its address, is gone back to, and narrows", () =>
  on(PRODUCT, async (page, faults) => {
    await page.locator(".search-field").fill("크림");
    await page.keyboard.press("Enter");
    await settled(page, ".search-results");
    const all = await found(page, ".search-results");
    assert.ok(all.names.length >= 2);
    assert.match(page.url(), /search\/index\.html#q=/);
    await page.reload();
    await settled(page, ".search-results");
    assert.deepEqual((await found(page, ".search-results")).names, all.names, "kept");
    await page.locator("#search-market").selectOption("VN");
    await page.waitForFunction(() => /market=VN/.test(location.hash) && !document.querySelector(".search-busy"));
    await page.waitForFunction((before) => document.querySelectorAll(".search-results .row").length < before, all.names.length);
    const narrowed = await found(page, ".search-results");
    assert.ok(narrowed.names.length > 0);
    await page.locator("#search-kind").selectOption("fish");
    await page.waitForFunction(() => document.querySelectorAll(".search-results .row").length === 0);
    await settled(page, ".search-results");
    // What the filters hide is in the guide.
    const hidden = await found(page, ".search-results");
    assert.match(hidden.notes.join(" "), /Nothing found with this kind/);
    assert.doesNotMatch(hidden.text, /not in this guide/);
    await page.goBack();
    await page.waitForFunction((names) => document.querySelectorAll(".search-results .row").length === names, narrowed.names.length);
    await page.locator(".search-results .row-link").first().click();
    await page.waitForSelector("article.dossier");
    await page.goBack();
    await settled(page, ".search-results");
    assert.deepEqual((await found(page, ".search-results")).names, narrowed.names, "gone back to from a product");
    assert.match((await page.locator(".languages a[lang=ko]").getAttribute("href")) ?? "", /#q=.*market=VN/);
    assert.deepEqual(faults, []);
  }));

describe("what is said of codes", () => {
  /** @type {[string, RegExp, RegExp][]} */
  const cases = [
    ["9520001000018", /Wrong check digit: the last digit is .*8.*, but the other digits give .*0/, /One character differs/],
    ["8801234567893", /8801234567893.* has a valid format, but is in no dossier/, /issued the number: GS1 in .*South Korea.*not say where the goods were made/s],
    ["19520001000017", /^$/, /Outer case that holds this item/],
    ["100001", /^$/, /Barcode: 9520001000010/],
    ["HN2602107", /^$/, /Codes on this product have this form: HN2602101/],
    ["HN2613107", /^$/, /have this form: HN2602101.*There is no such date. The month cannot be/s],
    ["(01)09520001000010(10)HN2613107", /^This number belongs/, /HN2613107.*: There is no such date. The month cannot be/s],
    ["HN2602101 9520001000010", /^This number belongs/, /Haneulseol Cream/],
    ["9520001000010 8801234567893", /^$/, /Barcode: 9520001000010/],
    ["952000100002", /^$/, /Barcode: 9520001000027/],
    ["NR04-0", /^$/, /Example of the codes on this product: NR04-0417-261012/],
    ["7K4M-2", /^$/, /Example of the codes on this product: 7K4M-29QD-0613/],
    ["MA260", /^$/, /Mirae Sup/],
    ["HN26O21O1", /^$/, /Read as: .*HN2602101.*Example of the codes on this product: HN2602101/s],
  ];
  for (const [code, note, text] of cases) {
    test(code, () =>
      on(RESULTS, async (page) => {
        await type(page, code, ".search-results");
        const { notes, text: said } = await found(page, ".search-results");
        assert.match(notes[0] ?? "", note);
        assert.match(said, text);
        assert.doesNotMatch(said, /is not in this guide/);
      }));
  }

  test("one seen on counterfeits is a prompt, and does not lead straight anywhere", async () => {
    const search = await openSearch(guide, "en");
    const codes = await search.parts.beginning(search.parts.bounds(search.guide.names, "search/names/"), "#", Infinity);
    const [known] = codes.map(([term]) => term).filter((term) => term.endsWith("f")).map((term) => term.slice(1, -1));
    assert.ok(known, "the sample has such codes");
    await on(RESULTS, async (page) => {
      await type(page, known, ".search-results");
      assert.match((await found(page, ".search-results")).notes[0] ?? "", /seen on counterfeits/);
      await type(page, `(01)09520001000010(10)${known}`, ".search-results");
      assert.match((await found(page, ".search-results")).notes[0] ?? "", /seen on counterfeits/);
    });
  });
});

describe("what is sure and what is not", () => {
  /** @type {{query: string, groups: string[], text: RegExp, not?: RegExp}[]} what is typed, the first headings, and what is said */
  const cases = [
    { query: "How do I tell if Haneulseol cream is fake?", groups: ["Products"], text: /Haneulseol Cream 50 mL/, not: /itself is not/ },
    { query: "하늘설 크림 정품 구별하는 방법", groups: ["Products"], text: /Haneulseol Cream 50 mL/ },
    { query: "Haneulseol cream 100 mL", groups: ["Products"], text: /Found in another size than .*100 mL/ },
    { query: "Haneulseol vitamin serum", groups: ["Similar, but not the same"], text: /itself is not in this guide.*Haneulseol.*Whom to ask: \S+@/s },
    { query: "rhtv ханыльсоль", groups: ["Similar, but not the same"], text: /./ },
    { query: ",", groups: [], text: /Type more/, not: /not in this guide/ },
    { query: "ㅎ", groups: [], text: /Type more/, not: /not in this guide/ },
    { query: "하늘ㅅ", groups: ["Products"], text: /Haneulseol/, not: /not in this guide/ },
    { query: "하느", groups: ["Products"], text: /Haneulseol/, not: /not in this guide/ },
    { query: "q", groups: [], text: /./, not: /not in this guide/ },
    ...["BM", "DH2", "MA2"].map((query) => ({ query, groups: [], text: /./, not: /not in this guide|Read as/ })),
    { query: "\ud83d", groups: [], text: /Type more/, not: /not in this guide/ },
    ...["9", "95", "952", "9520", "95200", "952000", "9520001"].map((query) => ({ query, groups: [], text: /./, not: /not in this guide/ })),
  ];
  for (const { query, groups, text, not } of cases) {
    test(JSON.stringify(query), () =>
      on(RESULTS, async (page, faults) => {
        await type(page, query, ".search-results");
        const said = await found(page, ".search-results");
        assert.deepEqual(said.groups.slice(0, groups.length), groups);
        assert.match(said.text, text);
        if (not) assert.doesNotMatch(said.text, not);
        assert.deepEqual(faults, []);
      }));
  }
});

test("what comes near is not taken for what was typed", () =>
  on(RESULTS, async (page) => {
    await type(page, "Hanexlseol", ".search-results");
    const near = await found(page, ".search-results");
    assert.match(near.notes[0] ?? "", /Hanexlseol.* itself is not in this guide/);
    assert.match(near.text, /Similar spelling/);
    await type(page, "Haneulseol", ".search-results");
    await page.waitForFunction(() => !/itself is not in/.test(document.querySelector(".search-results")?.textContent ?? ""));
  }));

test("what is not in the guide is said plainly, with what to do; the query is text", () =>
  on(RESULTS, async (page, faults) => {
    const query = "<img>qqxwvk";
    await type(page, query, ".search-results");
    const { notes, text } = await found(page, ".search-results");
    assert.equal(notes[0], `“\u2068${query}\u2069” is not in this guide.`);
    assert.match(text, /says nothing about whether goods are genuine/);
    assert.ok(await page.locator("main .search-ways a").first().isVisible());
    assert.equal(await page.locator(".search-results img").count(), 0);
    assert.deepEqual(faults, []);
  }));

describe("a copy that is not whole never says that something is not in it", () => {
  const rootOfEnglish = readFileSync(join(guide, "en/search/root.js"), "utf8");
  for (const { what, pattern, body } of [
    { what: "a shard of names is missing", pattern: "**/search/names/*.js", body: null },
    { what: "the root of the language is missing", pattern: "**/en/search/root.js", body: null },
    { what: "a shard is another copy's", pattern: "**/search/names/*.js", body: 'jinwi.part("other/copy","x","");' },
    { what: "the root is of a build with other records", pattern: "**/en/search/root.js", body: rootOfEnglish.replace(/"records":"[a-z2-7]{8}"/, '"records":"aaaaaaaa"') },
    { what: "the cards are missing", pattern: "**/en/search/cards/*.js", body: null },
  ]) {
    test(what, () =>
      on(
        RESULTS,
        async (page) => {
          await page.locator(".search-field").fill("하늘설");
          await page.waitForSelector(".search-results .note");
          const { notes, warned, text } = await found(page, ".search-results");
          assert.match(notes.join(" "), /this copy is incomplete/);
          assert.doesNotMatch(text, /is not in this guide/);
          assert.equal(warned, true);
        },
        { arrange: async (context) => void (await context.route(pattern, (route) => (body === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body })))) },
      ));
  }
});

test("without script there is no field, and the page of results leads to the lists", () =>
  on(
    RESULTS,
    async (page) => {
      assert.equal(await page.locator(".search").isVisible(), false);
      assert.equal(await page.locator(".search-page").isVisible(), false);
      assert.ok(await page.locator("noscript, .note").first().isVisible());
      for (const path of ["az/index.html", "barcodes/index.html", "look/index.html"]) assert.ok(await page.locator(`main a[href$="${path}"]`).isVisible(), path);
    },
    { javaScriptEnabled: false },
  ));

test("on a phone the list below the field stays within the screen, and each result is a target for a thumb", () =>
  on(
    pathOf("front", "ar"),
    async (page) => {
      await type(page, "크림");
      const boxes = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        panel: document.querySelector(".search-panel")?.getBoundingClientRect().toJSON(),
        links: [...document.querySelectorAll(".search-panel a")].map((link) => link.getBoundingClientRect().height),
      }));
      assert.equal(boxes.wide, SCREENS.narrow.width);
      assert.ok(boxes.panel.left >= 0 && boxes.panel.right <= SCREENS.narrow.width);
      assert.ok(boxes.links.length > 0 && boxes.links.every((height) => height >= 44), String(boxes.links));
      await page.locator(".search-panel a").first().tap().catch(() => page.locator(".search-panel a").first().click());
      await page.waitForSelector("article.dossier");
    },
    { viewport: SCREENS.narrow },
  ));

test("results pass axe, in the list and on the page", async () => {
  for (const [path, query, place] of [
    [PRODUCT, "cream", ".search-panel"],
    [RESULTS, "silver", ".search-results"],
    [pathOf("search", "ar"), "9520001000018", ".search-results"],
  ]) {
    await on(path, async (page) => {
      await type(page, query, place);
      await arm(page);
      const violations = await page.evaluate(async () => (await /** @type {any} */ (window).axe.run(document, { resultTypes: ["violations"] })).violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes.map((/** @type {any} */ node) => node.html).join(" ")}`));
      assert.deepEqual(violations, [], path);
    });
  }
});

test("each product is found by its own name in each language, and by each of its aliases", async () => {
  for (const tag of edition().languages) {
    const language = tag.toLowerCase();
    const search = await openSearch(guide, language);
    const [products] = search.guide.counts;
    for (let document = 0; document < products; document++) {
      const card = await search.card(document);
      for (const name of [card[2], card[3], ...card[9]]) {
        const { results, incomplete } = await search.engine.find(name, []);
        assert.equal(incomplete, false);
        assert.ok(results.slice(0, 5).some((/** @type {SearchResult} */ result) => result.document === document), `${language}: ${name} does not lead to ${card[1]}`);
      }
    }
  }
});
