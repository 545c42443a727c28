/** The form for goods in hand, one unit after another, from the number on the pack to a record that tells what was stated. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { SCREENS, launch, open, unfold } from "./browser.js";
import { pathOf } from "./pages.js";
import { address, guideUrl } from "./where.js";

/** @typedef {import("./browser.js").Page} Page */

const FORM = "inspection";
/** The number of the Korean pack of 2024. */
const NUMBER = "9520001000010";
const ANSWERS = [["seal", "differs"], ["label-hangul", "matches"], ["date-agree", "matches"], ["date-print", "matches"], ["cap-engraving", "matches"]];

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/**
 * @param {(page: Page) => Promise<void>} use
 * @param {{path?: string, language?: string, hasTouch?: boolean, folded?: boolean}} [options]
 */
async function on(use, { language = "en", path = pathOf(FORM, language), hasTouch, folded } = {}) {
  const context = await browser.newContext({ viewport: SCREENS.phone, hasTouch });
  try {
    const { page, faults } = await open(context, path, guideUrl, { folded });
    await use(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

/** @param {Page} page */
async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click('[data-does="save"]')]);
  return JSON.parse(readFileSync(await download.path(), "utf8"));
}
/** What the text to copy says, in English. @param {Page} page */
async function text(page) {
  await page.locator("#record-text-en").focus();
  return page.inputValue("#record-text-en");
}
const shownUnit = (/** @type {Page} */ page) => page.locator('.unit-list [aria-pressed="true"]').innerText();

test("three units of five answers by touch, in twelve actions", () =>
  on(
    async (page) => {
      let actions = 0;
      const tap = async (/** @type {string} */ selector) => {
        await page.tap(selector);
        actions += 1;
      };
      await tap('label:has(input[name="identity"][value="yes"])');
      await tap('label:has(input[name="variant"][value="kr-2024"])');
      // The first point is opened; the next ones open as one answers.
      await tap("#point-seal .fold-switch");
      for (const [point, answer] of ANSWERS) await tap(`#point-${point} label:has(input[value="${answer}"])`);
      for (const unit of [2, 3]) {
        await tap('.standing [data-does="unit-add"]');
        assert.equal(await shownUnit(page), `Unit ${unit}`);
        assert.deepEqual(await page.locator('[data-part="as-before"]').allInnerTexts(), Array(2).fill(`As for unit ${unit - 1}`));
        assert.match(await page.locator(".standing").innerText(), new RegExp(`All units looked at: Indications[^]*Unit ${unit}: Nothing answered yet`));
        await tap('[data-does="unit-like"]');
      }
      assert.equal(actions, 12);
      await unfold(page);
      assert.match(await page.locator(".standing").innerText(), /All units looked at: Indications[^]*Unit 3: Indications/);
      assert.match(await page.locator(".outcome").innerText(), /Stated to be the same as unit 2, not answered point by point: 1, 2, 3, 4, 5[^]*In 3 of 3 units looked at/);
      const record = await saved(page);
      const points = ANSWERS.map(([point]) => point);
      assert.deepEqual(record.units.map((/** @type {any} */ { like }) => like && { ...like, points: like.points.sort() }), [undefined, ...[1, 2].map((unit) => ({ unit, identity: true, variant: true, points: [...points].sort() }))]);
      const told = await text(page);
      assert.match(told, /Outcome: Indications[^]*In 3 of 3[^]*Unit 1: Indications[^]*Unit 2: Indications[^]*\(as for unit 1\)[^]*Stated to be the same as unit 1[^]*Unit 3: Indications[^]*1 Seal on the carton: Differs \(as for unit 2\)/);
      assert.equal(told.split("(as for unit 1)").length - 1, 2 + points.length, "product, pack and each answer");
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      assert.match(await page.locator(".sheet").innerText(), /Unit 1: Indications[^]*Unit 2: Indications[^]*Stated to be the same as unit 1/);
      // The record brings it all back.
      await page.emulateMedia({ media: "screen" });
      await page.setInputFiles("#record-open", { name: "record.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(record)) });
      await page.locator(".notes .note").waitFor();
      assert.deepEqual((await saved(page)).units, record.units);
    },
    { hasTouch: true, folded: true },
  ));

test("the same by keys, each statement one key after the other", () =>
  on(async (page) => {
    let keys = 0;
    const press = async (/** @type {string} */ key) => {
      await page.keyboard.press(key);
      keys += 1;
    };
    for (const selector of ['input[name="identity"][value="yes"]', 'input[name="variant"][value="kr-2024"]', ...ANSWERS.map(([point, answer]) => `#point-${point} input[value="${answer}"]`)]) {
      await page.focus(selector);
      await press("Space");
    }
    for (const unit of [2, 3]) {
      await page.focus('.standing [data-does="unit-add"]');
      await press("Enter");
      await page.keyboard.press("Enter");
      assert.equal(await page.locator('.answers input[type="radio"]:checked').count(), 0, "a key pressed once too often states nothing");
      await page.focus('[data-does="unit-like"]');
      await press("Enter");
      assert.equal(await shownUnit(page), `Unit ${unit}`);
      assert.equal(await page.locator('.answers input[type="radio"]:checked').count(), ANSWERS.length);
      await press("Enter");
      assert.equal(await page.locator(".unit-list button").count(), unit, "a key that is held down makes no unit more");
      keys -= 1;
    }
    assert.equal(keys, 11);
  }));

test("what is otherwise in a unit is said there alone, and what is corrected goes on to those like it", () =>
  on(async (page) => {
    await page.check('input[name="identity"][value="yes"]');
    await page.check('input[name="variant"][value="kr-2024"]');
    for (const [point, answer] of ANSWERS) await page.check(`#point-${point} input[value="${answer}"]`);
    await page.click('[data-part="units"] [data-does="unit-add"]');
    await page.click('[data-does="unit-like"]');
    await page.check('#point-seal input[value="matches"]');
    assert.match(await page.locator('[data-part="unit-likeness"]').innerText(), /unit 1[^]*: 2, 3, 4, 5$/);
    await page.check('input[name="variant"][value="?unknown"]');
    assert.deepEqual(await page.locator('[data-part="as-before"]:visible').allInnerTexts(), ["As for unit 1"], "the product alone");
    await page.click(".unit-list button >> nth=0");
    await page.check('#point-cap-engraving input[value="differs"]');
    await page.click(".unit-list button >> nth=1");
    assert.ok(await page.isChecked('#point-cap-engraving input[value="differs"]'));
    assert.ok(await page.isChecked('#point-seal input[value="matches"]'));
    await page.click(".unit-list button >> nth=0");
    await page.click('[data-does="unit-remove"]');
    assert.equal(await page.locator('.answers input[type="radio"]:checked').count(), 1, "nobody has looked at the rest");
  }));

describe("a number on the pack", () => {
  test("leads from the search to its pack, and on to the form", () =>
    on(
      async (page) => {
        await page.locator('main a[href*="#number="]').first().click();
        const note = page.locator(".numbers");
        await note.waitFor();
        assert.match(await note.innerText(), /9520001000010\s+Korea, 2024\s+Counterfeits often carry a copied genuine number/);
        assert.ok((await note.evaluate((it) => it.getBoundingClientRect().top)) < 400, "at the top");
        await note.locator("a").click();
        assert.match(page.url(), /#variant-kr-2024$/);
        await page.click(".actions a[data-form]");
        await page.waitForURL(/inspect\/index\.html#number=/);
        await unfold(page);
        assert.equal(await page.inputValue("#pack-number"), NUMBER);
        assert.match(await note.innerText(), /Korea, 2024/);
        assert.ok(await page.isChecked('input[name="variant"][value="kr-2024"]'));
        await page.check('input[name="variant"][value="?unknown"]');
        assert.ok(await page.isChecked('input[name="variant"][value="?unknown"]'), "it can be changed");
        assert.equal(await page.locator(".outcome-name").innerText(), "Nothing answered yet", "a number answers nothing");
        const [unit] = (await saved(page)).units;
        assert.deepEqual(unit.codes, [{ code: "gtin", typed: NUMBER }]);
        assert.match(await text(page), /barcode number: 9520001000010/);
        await page.click('[data-part="units"] [data-does="unit-add"]');
        assert.equal(await page.inputValue("#pack-number"), "", "what is typed is the unit's own");
        assert.match(await note.innerText(), /Korea, 2024/);
      },
      { path: "en/search/index.html#q=" + NUMBER },
    ));

  test("is followed by the pack that it chose; one that no pack bears is told", () =>
    on(async (page) => {
      await page.fill("#pack-number", "0" + NUMBER);
      assert.ok(await page.isChecked('input[name="variant"][value="kr-2024"]'), "with a zero in front it is the same number");
      await page.fill("#pack-number", "9520001000027");
      assert.match(await page.locator(".numbers").innerText(), /Korea, June 2026|2026/);
      assert.ok(await page.isChecked('input[name="variant"][value="kr-2026"]'), "the number was corrected, and the pack is the other one");
      await page.fill("#pack-number", "9520001000026");
      assert.match(await page.locator(".numbers").innerText(), /No pack shown here bears this number/);
      assert.equal(await page.locator('input[name="variant"]:checked').count(), 0);
    }));

  test("chooses no pack against the reader, nor one of several", () =>
    on(async (page) => {
      await page.check('input[name="variant"][value="kr-2024"]');
      await page.fill("#pack-number", "9520001000027");
      assert.ok(await page.isChecked('input[name="variant"][value="kr-2024"]'), "what is chosen stays");
      await page.fill("#pack-number", "95200010000");
      assert.ok(!(await page.locator(".numbers").isVisible()));
      await page.evaluate((number) => {
        for (const input of /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('input[name="variant"]')])) input.checked = false;
        for (const pack of document.querySelectorAll(".variant")) pack.setAttribute("data-numbers", number);
      }, NUMBER);
      await page.fill("#pack-number", NUMBER);
      assert.equal(await page.locator(".numbers li").count(), 3, "all are named");
      assert.equal(await page.locator('input[name="variant"]:checked').count(), 0);
    }));
});

test("without the time for all, the light points are left out, said, and open", () =>
  on(async (page) => {
    await page.check('input[name="identity"][value="yes"]');
    await page.check('input[name="variant"][value="kr-2024"]');
    await page.selectOption("#tools-time", "120");
    const hidden = Number(await page.locator('[data-part="tools-hidden"] bdi').innerText());
    assert.ok(hidden > 0);
    assert.equal(await page.locator(".point:visible").count(), 8 - hidden);
    assert.ok(await page.locator("#point-cap-engraving").isVisible(), "the decisive stays");
    await page.check('#point-cap-engraving input[value="matches"]');
    assert.match(await page.locator(".outcome").innerText(), /Inconclusive[^]*Not yet answered:[^]*Left out for want of tools, permission or time:[^]*Strong/);
    const record = await saved(page);
    assert.equal(record.left_out.length, hidden);
    assert.match(await text(page), /Left out for want of tools, permission or time: \d/);
    await page.selectOption("#tools-time", "");
    assert.ok(!("left_out" in (await saved(page))));
  }));

test("what makes an outcome doubtful is told before the first answer, and stays in outcome, text and print", async () => {
  const context = await browser.newContext({ viewport: SCREENS.phone });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date("2027-04-13T03:00:00Z"));
    await page.goto(address(pathOf(FORM, "en")));
    await unfold(page);
    await page.fill("#check-date-1", "2019.08.01");
    const isTold = (/** @type {string} */ said) => {
      for (const doubt of [/By the date typed it is none of these packs/, /due on 12 April 2027 and is overdue/]) assert.match(said, doubt);
    };
    isTold(await page.locator(".outcome").innerText());
    assert.equal(await page.locator(".outcome-name").innerText(), "Nothing answered yet");
    await page.check('input[name="identity"][value="yes"]');
    for (const point of ["seal", "cap-engraving"]) await page.check(`#point-${point} input[value="differs"]`);
    isTold(await page.locator(".outcome").innerText());
    assert.match(await page.locator(".outcome").innerText(), /Indications: ask[^]*Engraving inside the cap\s+Decisive[^]*Seal on the carton\s+Strong[^]*The row of the rule that holds:\s+At least 1 decisive[^]*milder[^]*none of those shown/);
    isTold(await text(page));
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    isTold(await page.locator(".sheet").innerText());
  } finally {
    await context.close();
  }
});
