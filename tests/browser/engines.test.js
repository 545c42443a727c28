/**
 * What readers do, in three engines and on three ways that a copy comes: from a folder, from a server and from what
 * cannot be written to. Each gives the same answers, asks for nothing outside the copy and complains of nothing.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { drawn, png } from "./barcode.js";
import { grown, look, moved, own, photographed, settle, turned } from "./comparer.js";
import { ENGINES, use } from "./engines.js";
import { mounted } from "./medium.js";
import { pathOf } from "./pages.js";
import { pageCount } from "./pdf.js";
import { serve } from "./server.js";
import { guide, guideUrl } from "./where.js";

/** @typedef {import("./engines.js").Engine} Engine */

const PRODUCT = pathOf("product with variants and pairs", "en");
const FORM = pathOf("inspection", "en");
const NAME = "Haneulseol Cream 50 mL";
const WINDOW = { width: 1000, height: 800 };
const BARCODE = "9520001000010";

const folder = mkdtempSync(join(tmpdir(), "engines-"));
const code = join(folder, "code.png");
writeFileSync(code, png(drawn("ean13", BARCODE)));
/** One across, which Exif sets upright. */
const photo = join(folder, "across.jpg");
after(() => rmSync(folder, { recursive: true }));

/** Waits for a page whose address ends so. @param {Engine} engine @param {string} end */
const isAt = (engine, end) => engine.until((end) => document.readyState === "complete" && location.href.endsWith(end), end);

/** What an element says. @param {Engine} engine @param {string} selector */
const says = (engine, selector) => engine.evaluate((selector) => /** @type {HTMLElement} */ (document.querySelector(selector)).innerText.trim(), selector);

/** @type {Record<string, (engine: Engine, open: (path: string) => Promise<unknown>) => Promise<unknown>>} */
const ACTS = {
  async "a name in Hangul or in Latin letters and a barcode lead to the product"(engine, open) {
    for (const typed of ["하늘설 크림", "haneul cream"]) {
      await open(pathOf("front", "en"));
      await engine.click(".search-field");
      await engine.type(typed);
      await engine.until((name) => document.querySelector(".search-panel .row-name")?.textContent === name, NAME);
      await engine.click(".search-panel .row-link");
      await isAt(engine, "/haneulseol-cream/index.html");
    }
    await open(pathOf("front", "en"));
    await engine.click(".search-field");
    await engine.type(BARCODE);
    await engine.press("Enter");
    await isAt(engine, `/haneulseol-cream/index.html#number=${BARCODE}`);
    assert.equal(await engine.evaluate(() => document.characterSet), "UTF-8");
  },

  async "two photos are enlarged, drawn and laid over each other together, pair after pair"(engine, open) {
    await open(PRODUCT);
    const from = await engine.evaluate(() => {
      const link = /** @type {HTMLElement} */ (document.querySelectorAll(".pair a.photo")[2]);
      link.scrollIntoView({ block: "center" });
      link.focus({ preventScroll: true });
      return window.scrollY;
    });
    await engine.press("Enter");
    await engine.evaluate(settle);
    const first = await engine.evaluate(look);
    assert.deepEqual({ open: first.open, pair: first.pair, loaded: first.panes.map(({ loaded }) => loaded) }, { open: true, pair: "2 / 8", loaded: [true, true] });
    for (const { view, cut } of first.panes) near(cut.middle.x, view.middle.x);
    await engine.press("+");
    const larger = await engine.evaluate(look);
    for (const by of grown(first, larger)) near(by, 1.25, 0.001);
    const { middle } = first.panes[0].view;
    const at = { x: Math.round(middle.x), y: Math.round(middle.y) };
    await engine.drag([at, { x: at.x + 30, y: at.y + 20 }]);
    for (const by of moved(larger, await engine.evaluate(look))) {
      near(by.x, 30);
      near(by.y, 20);
    }
    await engine.click(".comparer [data-does=over]");
    const over = await engine.evaluate(look);
    assert.equal(over.divider?.now, 50);
    const line = /** @type {NonNullable<typeof over.divider>} */ (over.divider).middle;
    await engine.drag([{ x: Math.round(line.x), y: Math.round(line.y) }, { x: Math.round(line.x) - 100, y: Math.round(line.y) }]);
    const drawnOver = await engine.evaluate(look);
    near(line.x - /** @type {NonNullable<typeof over.divider>} */ (drawnOver.divider).middle.x, 100, 2);
    await engine.click(".comparer [data-does=over]");
    if (engine.hasFingers) {
      const before = await engine.evaluate(look);
      await engine.pinch([[{ x: at.x - 20, y: at.y }, { x: at.x - 60, y: at.y }], [{ x: at.x + 20, y: at.y }, { x: at.x + 60, y: at.y }]]);
      for (const by of grown(before, await engine.evaluate(look))) near(by, 3, 0.05);
    }
    await engine.press("PageDown");
    assert.equal((await engine.evaluate(look)).pair, "3 / 8");
    await engine.press("Escape");
    const left = await engine.evaluate(look);
    assert.equal(left.open, false);
    // Firefox scrolls by parts of a pixel.
    near(left.scroll, from);
    assert.equal(await engine.evaluate(() => document.activeElement === document.querySelectorAll(".pair a.photo")[2]), true);
  },

  async "the reader's own photo is a side, upright, set straight by its corners, and changes with the picture"(engine, open) {
    await open(PRODUCT);
    await engine.click(".own-ask button");
    writeFileSync(photo, turned(Buffer.from(await engine.evaluate(photographed, { width: 400, height: 300 }), "base64"), 6));
    await engine.choose(".own-bar label:not(.own-take) input[type=file]", [photo]);
    await engine.until(() => document.querySelector(".pane-view canvas") !== null);
    await engine.evaluate(settle);
    const { canvas } = await engine.evaluate(own);
    assert.deepEqual(canvas && [canvas.width, canvas.height, ...canvas.colours], [300, 400, "blue", "red", "white", "green"]);
    await engine.click("[data-does=own-corners]");
    await engine.evaluate(() => /** @type {HTMLElement} */ (document.querySelectorAll(".pane")[1].querySelector(".corner")).focus());
    await engine.press("ArrowRight", "ArrowRight", "ArrowDown");
    await engine.click("[data-does=own-corners]");
    assert.notEqual((await engine.evaluate(own)).canvas?.transform, canvas?.transform);
    await engine.click("[data-does=own-flicker]");
    assert.deepEqual((await engine.evaluate(own)).shown, ["genuine"]);
    await engine.press("Escape");
    assert.equal((await engine.evaluate(look)).open, false);
  },

  async "the form's answers have an outcome, are copied, saved and there after a reload"(engine, open) {
    await open(FORM);
    for (const choice of ["#record-keep", 'input[name="identity"][value="yes"]', 'input[name="variant"][value="kr-2024"]', '#point-seal input[type="radio"][value="differs"]']) await engine.click(choice);
    assert.equal(await says(engine, ".outcome-name"), "Indications: ask the right holder");
    await engine.click(".record-text button");
    await engine.click("#point-seal textarea");
    await engine.until(() => document.activeElement === document.querySelector("#point-seal textarea"));
    await engine.chord("Control", "v");
    // An engine may ask another process for what is pasted, and go on meanwhile.
    await engine.until(() => /** @type {HTMLTextAreaElement} */ (document.querySelector("#point-seal textarea")).value);
    const copied = await engine.evaluate(() => /** @type {HTMLTextAreaElement[]} */ ([...document.querySelectorAll("#point-seal textarea, .record-text textarea")]).map(({ value }) => value.trim()));
    assert.match(copied[0], /Seal on the carton/);
    assert.ok(copied.slice(1).includes(copied[0]), copied.join("\n"));
    await engine.click('[data-does="save"]');
    const { name, json } = await engine.saved();
    assert.match(name, /^jinwi-cos-0001-.*-own\.json$/);
    assert.deepEqual([json.outcome.outcome, json.units[0].answers[0].answer, json.units[0].answers[0].note], ["ask-right-holder", "differs", copied[0]]);
    await open(FORM);
    assert.equal(await says(engine, ".outcome-name"), "Indications: ask the right holder");
    await engine.click("#record-keep");
  },

  async "on a phone a point is a line, which opens it, and an answer opens the next"(engine, open) {
    await engine.resize({ width: 390, height: 800 });
    try {
      await open(FORM);
      const shown = () => engine.evaluate(() => [...document.querySelectorAll(".point > .prose")].filter((prose) => prose.getClientRects().length > 0).length);
      assert.equal(await shown(), 0);
      await engine.click(".point .fold-switch", 0, engine.hasFingers ? "touch" : "mouse");
      assert.equal(await shown(), 1);
      await engine.click(".point .answers input");
      assert.equal(await shown(), 2);
      assert.ok(await engine.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    } finally {
      await engine.resize(WINDOW);
    }
  },

  async "a word on a pack is found and stands in sight among the others"(engine, open) {
    await open(pathOf("front", "en"));
    await engine.click(".search-field");
    await engine.type("sobigihan");
    await engine.until(() => document.querySelector(".search-panel .row-hangul")?.textContent === "소비기한");
    await engine.click(".search-panel .row-link");
    await isAt(engine, "/glossary/index.html#term-use-by");
    assert.ok(await engine.evaluate(() => { const { top, bottom } = /** @type {Element} */ (document.querySelector("#term-use-by")).getBoundingClientRect(); return bottom > 0 && top < window.innerHeight; }));
  },

  async "results are narrowed, and so is the grid of looks, and both are gone back to"(engine, open) {
    await open(`${pathOf("search", "en")}#q=${encodeURIComponent("크림")}`);
    const names = () => engine.evaluate(() => [...document.querySelectorAll(".search-results .row-name")].map((name) => name.textContent));
    const settled = () => engine.until(() => document.querySelector(".search-results .row-name") && !document.querySelector(".search-busy") && /\d/.test(document.querySelector(".search [role=status]")?.textContent ?? ""));
    await settled();
    const all = await names();
    assert.ok(all.length >= 2 && all.includes(NAME));
    await engine.select("#search-market", "VN");
    await engine.until((before) => /market=VN/.test(location.hash) && !document.querySelector(".search-busy") && document.querySelectorAll(".search-results .row-name").length < before, all.length);
    await settled();
    const narrowed = await names();
    assert.ok(narrowed.length > 0 && narrowed.every((name) => all.includes(name)));
    await engine.click(".search-results .row-link");
    await engine.until(() => document.readyState === "complete" && document.querySelector("article"));
    await engine.evaluate(() => void setTimeout(() => history.back()));
    await engine.until(() => /market=VN/.test(location.hash));
    await settled();
    assert.deepEqual(await names(), narrowed);

    await open(pathOf("find by look", "en"));
    const looks = () => engine.evaluate(() => document.querySelectorAll(".look .look-name").length);
    const whole = await looks();
    await engine.select("#choose-kind", "food");
    await engine.select("#choose-area", "seal");
    const few = await looks();
    assert.ok(few > 0 && few < whole);
    assert.equal(await says(engine, ".choose [role=status]"), `Products found: ${few}`);
    assert.equal(await engine.evaluate(() => location.hash), "#kind=food&area=seal");
    await engine.evaluate(() => void setTimeout(() => history.back()));
    await engine.until(() => location.hash === "#kind=food");
  },

  async "a barcode in a photo leads to the product"(engine, open) {
    await open(pathOf("barcode from a photo", "en"));
    await engine.choose('[data-part="choose"] input', [code]);
    await isAt(engine, `/haneulseol-cream/index.html#number=${BARCODE}`);
  },

  async "another language is a click away, in its letters and direction"(engine, open) {
    await open(PRODUCT);
    for (const [language, direction, letters] of [["ar", "rtl", /\p{Script=Arabic}{4}/u], ["ko", "ltr", /\p{Script=Hangul}{2}/u]]) {
      await engine.click(".languages summary");
      await engine.click(`.languages a[lang=${language}]`);
      await isAt(engine, `/${language}/products/cosmetics/haneulseol-cream/index.html`);
      assert.equal(await engine.evaluate(() => getComputedStyle(document.body).direction), direction);
      assert.match(await says(engine, "main"), /** @type {RegExp} */ (letters));
    }
  },

  async "a card takes two sheets at most on paper, without the page's frame"(engine, open) {
    await open(pathOf("field card", "ko"));
    await engine.evaluate(fetched);
    const pdf = await engine.print();
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
    assert.equal(pageCount(pdf), 2);
  },
};

/** @type {Record<string, () => Promise<{root: string, close: () => void}>>} */
const WAYS = {
  "from a folder whose path has spaces and Hangul": async () => ({ root: guideUrl, close() {} }),
  "from a server, deep below a path": async () => {
    const copy = await serve(guide, "/자료/deep/shared files/guide/");
    for (const path of [FORM, "assets/css/guide.css", "edition.js"]) assert.match((await fetch(copy.root + path)).headers.get("content-type") ?? "", /charset=utf-8$/);
    return copy;
  },
  "from a medium that cannot be written to": () => mounted(guide),
};

for (const name of /** @type {(keyof typeof ENGINES)[]} */ (Object.keys(ENGINES))) {
  describe(name, () => {
    /** @type {Engine} */
    let engine;
    before(async () => void (engine = await use(name, WINDOW)));
    after(() => engine?.close());

    for (const [way, arrange] of Object.entries(WAYS)) {
      describe(way, () => {
        /** @type {Awaited<ReturnType<typeof arrange>>} */
        let copy;
        before(async () => void (copy = await arrange()));
        after(() => copy?.close());
        for (const [title, act] of Object.entries(ACTS))
          test(title, async () => {
            engine.faults.length = 0;
            await act(engine, (path) => engine.open(copy.root + path));
            assert.deepEqual(await engine.wrong(copy.root), []);
          });
      });
    }
  });
}

/** Brings in, within the page, the pictures that wait to be scrolled to. */
async function fetched() {
  for (const image of document.images) image.loading = "eager";
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}

/** @param {number} actual @param {number} expected @param {number} [off] */
function near(actual, expected, off = 1) {
  assert.ok(Math.abs(actual - expected) <= off, `${actual} is not ${expected}`);
}
