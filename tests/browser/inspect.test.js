/** The form for goods in hand: from the first answer to a record on paper, in a file, and back in a later copy. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { arm } from "./axe.js";
import { SCREENS, launch, open, unfold } from "./browser.js";
import { pathOf } from "./pages.js";
import { characters, pageCount } from "./pdf.js";
import { jinwi } from "./program.js";
import { address, repository } from "./where.js";

/** @typedef {import("./browser.js").Page} Page */

const FORM = "inspection";

/** @type {import("./browser.js").Browser} */
let browser;
/** A copy of the same content for the public, made by another build. @type {string} */
let other;
before(async () => {
  browser = await launch();
  other = mkdtempSync(join(tmpdir(), "jinwi-inspect-"));
  assert.equal(jinwi(["build", "--content", join(repository, "content"), "--out", join(other, "guide"), "--edition", "public"], "ignore"), 0);
});
after(async () => {
  await browser.close();
  rmSync(other, { recursive: true, force: true });
});

/**
 * @param {(page: Page, context: import("./browser.js").Context) => Promise<void>} use
 * @param {{language?: string, path?: string, viewport?: {width: number, height: number}, javaScriptEnabled?: boolean, hasTouch?: boolean, colorScheme?: "dark"}} [options]
 */
async function on(use, { language = "en", viewport = SCREENS.phone, path = pathOf(FORM, language), ...more } = {}) {
  const context = await browser.newContext({ viewport, ...more });
  try {
    const { page, faults } = await open(context, path);
    await use(page, context);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

/** @param {Page} page */
const outcome = (page) => page.locator(".outcome-name").innerText();
/** @param {Page} page @param {string} point @param {string} answer */
const answer = (page, point, answer) => page.check(`#point-${point} input[type="radio"][value="${answer}"]`);
/** Says that the item is the product in its Korean pack of 2024. @param {Page} page */
async function known(page) {
  await page.check('input[name="identity"][value="yes"]');
  await page.check('input[name="variant"][value="kr-2024"]');
}
/** The record that the page gives as a file. @param {Page} page @param {string} [does] */
async function saved(page, does = "save") {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-does="${does}"]`)]);
  return readFileSync(await download.path(), "utf8");
}
/** @param {Page} page @param {string} text */
const give = (page, text) => page.setInputFiles("#record-open", { name: "record.json", mimeType: "application/json", buffer: Buffer.from(text) });

test("the outcome follows the answers, with what it rests on and what is open", () =>
  on(async (page) => {
    assert.equal(await outcome(page), "Nothing answered yet");
    await known(page);
    await answer(page, "seal", "differs");
    assert.equal(await outcome(page), "Indications: ask the right holder");
    assert.match(await page.locator(".outcome").innerText(), /1 of 8 points looked at[^]*counterfeit goods[^]*Differences found, the weightiest first[^]*Seal on the carton\s+Strong[^]*Not yet answered[^]*Engraving inside the cap/);
    await answer(page, "label-hangul", "missing");
    assert.equal(await outcome(page), "Strong indications");
    assert.equal(await page.locator('[data-part="standing-outcome"]').innerText(), "Strong indications");
    await page.check('input[name="identity"][value="cannot-tell"]');
    assert.equal(await outcome(page), "Indications: ask the right holder");
    await page.check('input[name="identity"][value="no"]');
    assert.equal(await outcome(page), "Another product: no outcome");
    assert.ok(await page.locator('[data-part="other-product"] a').first().isVisible());
  }));

test("all differences are told, the heaviest first, and what they point to only where they are enough", () =>
  on(async (page) => {
    await known(page);
    await answer(page, "jar-weight", "differs");
    const told = () => page.locator(".outcome").innerText();
    assert.match(await told(), /Inconclusive[^]*Differences found[^]*Weight of the full jar\s+Supporting/);
    assert.doesNotMatch(await told(), /point to|counterfeit goods/);
    await answer(page, "seal", "differs");
    await answer(page, "cap-engraving", "differs");
    assert.match(await told(), /Strong indications[^]*counterfeit goods[^]*Engraving inside the cap\s+Decisive[^]*Seal on the carton\s+Strong[^]*Weight of the full jar\s+Supporting/);
    assert.doesNotMatch(await told(), /single decisive difference/, "another carries it too");
    await answer(page, "seal", "matches");
    assert.match(await told(), /single decisive difference/);
  }));

test("a date that excludes the pack: another that it leaves, or none of these", () =>
  on(async (page) => {
    await known(page);
    await answer(page, "cap-engraving", "differs");
    await answer(page, "label-hangul", "differs");
    assert.equal(await outcome(page), "Strong indications");
    const says = page.locator('[data-part="pack-excluded"]');
    assert.ok(!(await says.isVisible()));
    await page.fill("#check-date-1", "2026.08.01");
    assert.match(await says.innerText(), /not made on the date typed[^]*By the date it could be:\s+Korea, June 2026|not made on the date typed[^]*it could be/);
    assert.equal(await says.locator("li:visible").count(), 2, "packs of the time");
    assert.match(await page.locator(".outcome").innerText(), /Strong indications[^]*Engraving/, "what differs on all of them stands");
    await page.fill("#check-date-1", "2019.08.01");
    assert.match(await says.innerText(), /none of these packs/);
    assert.match(await outcome(page), /^Indications: ask the right holder/);
    assert.ok(await page.locator('#point-label-hangul [data-part="not-this-pack"]').isVisible());
    await page.fill("#check-date-1", "");
    assert.equal(await outcome(page), "Strong indications");
    // A typing error in one unit is none in the next, and is judged though that unit is not in the fields.
    await page.fill("#check-lot-1", "HN1908011");
    await page.click('[data-does="unit-add"]');
    assert.equal(await page.inputValue("#check-lot-1"), "");
    assert.match(await page.locator(".outcome-all").innerText(), /Indications: ask/);
  }));

test("points for other packs have no answers, and the pack need not be known", () =>
  on(async (page) => {
    await known(page);
    await page.check('input[name="variant"][value="export-cn-2025"]');
    assert.ok(await page.locator('#point-label-hangul [data-part="not-this-pack"]').isVisible());
    assert.ok(!(await page.locator('#point-label-hangul input[type="radio"]').first().isVisible()));
    await page.check('input[name="variant"][value="?unknown"]');
    await page.uncheck('input[name="possible"][value="export-cn-2025"]');
    assert.ok(await page.locator('#point-label-hangul input[type="radio"]').first().isVisible());
    await answer(page, "seal", "matches");
    assert.match(await page.locator(".outcome").innerText(), /Inconclusive[^]*not known which pack/);
  }));

test("what needs a tool that is not there is hidden, and stays open", () =>
  on(async (page) => {
    await known(page);
    await page.uncheck('input[name="tool"][value="loupe"]');
    assert.ok(!(await page.locator("#point-date-print").isVisible()));
    assert.equal(await page.locator('[data-part="tools-hidden"] bdi').innerText(), "1");
    await answer(page, "seal", "matches");
    assert.match(await page.locator(".outcome").innerText(), /Not yet answered[^]*Laser or ink-jet/);
  }));

test("by keyboard alone", () =>
  on(async (page) => {
    await page.focus('input[name="identity"][value="yes"]');
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.focus('#point-seal input[type="radio"][value="matches"]');
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    assert.equal(await outcome(page), "Indications: ask the right holder");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator('#point-seal input[type="radio"]:checked').count(), 0, "the answer is taken back");
  }));

test("by touch, and nothing that has the focus is behind the outcome", () =>
  on(
    async (page) => {
      await page.tap('label:has(input[name="identity"][value="yes"])');
      await page.tap('#point-seal label:has(input[value="differs"])');
      assert.equal(await outcome(page), "Indications: ask the right holder");
      for (const box of await page.locator(".answers .choices > label").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))) assert.ok(box >= 44, `${box}`);
      const hidden = await page.evaluate(() => {
        const bar = /** @type {Element} */ (document.querySelector(".standing"));
        const behind = [];
        for (const input of /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".answers input, .answers textarea")])) {
          /** @type {HTMLElement} */ (document.activeElement).blur();
          // Just behind the bar, if nothing made way.
          scrollTo(0, scrollY + input.getBoundingClientRect().bottom - innerHeight);
          input.focus();
          const { bottom } = input.getBoundingClientRect();
          if (bottom > bar.getBoundingClientRect().top) behind.push(input.id || input.getAttribute("name"));
        }
        return behind;
      });
      assert.deepEqual(hidden, []);
    },
    { hasTouch: true },
  ));

test("units have answers of their own, and the gravest counts", () =>
  on(async (page) => {
    await known(page);
    await answer(page, "seal", "matches");
    await page.click('[data-does="unit-add"]');
    assert.equal(await page.locator('#point-seal input[type="radio"]:checked').count(), 0);
    assert.ok(await page.isChecked('input[name="identity"][value="yes"]'), "the same product");
    assert.ok(await page.isChecked('input[name="variant"][value="kr-2024"]'), "in the same pack");
    await answer(page, "cap-engraving", "differs");
    await page.fill("#unit-label", "pallet 7");
    assert.match(await page.locator(".outcome").innerText(), /Unit pallet 7: Strong indications[^]*check again[^]*In 1 of 2 units looked at/);
    await page.click('.unit-list button >> nth=0');
    const bar = await page.locator(".standing").innerText();
    assert.match(bar, /All units looked at: Strong indications\s+Unit 1: Inconclusive/, "the bar tells of the whole, then of the unit");
    assert.equal(await page.inputValue("#unit-label"), "");
    assert.ok(await page.isChecked('#point-seal input[type="radio"][value="matches"]'));
    await page.click('[data-does="unit-remove"]');
    assert.equal(await page.locator(".unit-list button").count(), 1);
    assert.match(await outcome(page), /Strong indications/);
  }));

test("a reload loses nothing where the reader asked for that, and ends with nothing left", () =>
  on(async (page) => {
    await known(page);
    await page.check("#record-keep");
    await answer(page, "seal", "differs");
    await page.fill("#point-seal textarea", "torn");
    await page.fill("#record-reference", "R-7");
    await page.fill("#check-lot-1", "HN2602101");
    await page.reload();
    assert.equal(await outcome(page), "Indications: ask the right holder");
    assert.equal(await page.inputValue("#point-seal textarea"), "torn");
    assert.equal(await page.inputValue("#record-reference"), "R-7");
    assert.equal(await page.inputValue("#check-lot-1"), "HN2602101");
    assert.ok(!page.url().includes("?"), "nothing in the address");
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    page.once("dialog", (dialog) => dialog.accept());
    await page.click('[data-does="wipe"]');
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    assert.equal(await page.inputValue("#point-seal textarea"), "");
    await page.reload();
    assert.equal(await outcome(page), "Nothing answered yet");
    await page.check("#record-keep");
    await answer(page, "seal", "differs");
    await page.evaluate(() => sessionStorage.setItem(sessionStorage.key(0) ?? "", '{"state": {"units": [7]}, "shown": 3}'));
    await page.reload();
    assert.equal(await outcome(page), "Nothing answered yet", "what cannot be read is as good as nothing");
  }));

test("what is not kept is not lost unasked", () =>
  on(async (page) => {
    await known(page);
    /** @type {string[]} */
    const asked = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    assert.deepEqual(asked, ["beforeunload"]);
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  }));

test("an overdue review is told at the head of the form, with its day", async () => {
  const context = await browser.newContext({ viewport: SCREENS.phone });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date("2027-04-13T03:00:00Z"));
    await page.goto(address(pathOf(FORM, "en")));
    const head = page.locator('[data-part="review"]');
    assert.match(await head.innerText(), /due on 12 April 2027 and is overdue/);
    await page.clock.setFixedTime(new Date("2027-04-12T03:00:00Z"));
    await page.reload();
    assert.equal(await head.innerText(), "");
    await unfold(page);
    await page.fill("#record-day", "2027-05-01");
    assert.match(await head.innerText(), /12 April 2027/, "by the day of inspection too");
  } finally {
    await context.close();
  }
});

test("an outdated translation, and one that is missing, is told in the outcome and the record", () =>
  on(
    async (page) => {
      const fallback = JSON.parse((await page.getAttribute(".inspect", "data-facts")) ?? "").texts.fallback;
      assert.ok(fallback.length > 0, "the sample has one");
      assert.match(await page.locator(".outcome").innerText(), /Punkte und Packungen ohne Übersetzung, in anderer Sprache gelesen: \d/);
      const record = JSON.parse(await saved(page));
      assert.deepEqual(record.texts.fallback, fallback);
      await page.locator("#record-text-de").scrollIntoViewIfNeeded();
      await page.waitForFunction(() => /ohne Übersetzung/.test(/** @type {HTMLTextAreaElement} */ (document.querySelector("#record-text-de")).value));
    },
    { language: "de", path: "de/products/food/seoridam-red-ginseng/inspect/index.html" },
  ));

test("after saving, the form says what to do next; the annex and the texts have their places", () =>
  on(async (page) => {
    await known(page);
    const next = page.locator('[data-part="saved"]');
    assert.ok(!(await next.isVisible()));
    await saved(page);
    assert.match(await next.innerText(), /Saved on this device as a file: jinwi-cos-0001-.*\.json[^]*Print the record[^]*only to your own office[^]*Whom to ask/);
    for (const link of await next.locator("a").all()) assert.ok(await page.locator((await link.getAttribute("href")) ?? "").isVisible());
    await saved(page, "save-editors");
    assert.match(await next.innerText(), /editors\.json[^]*Send this file to the editors/);
    await page.click(".annex summary");
    assert.match(await page.locator(".annex").innerText(), /8 Mark under ultraviolet light/);
  }));

test("a tick makes neither the sheet nor the texts anew; printing, copying and sight do", () =>
  on(async (page) => {
    await known(page);
    const made = () => page.evaluate(() => ({ sheet: document.querySelector(".sheet")?.children.length, text: /** @type {HTMLTextAreaElement} */ (document.querySelector("#record-text-en")).value }));
    await answer(page, "seal", "differs");
    assert.deepEqual(await made(), { sheet: 0, text: "" });
    await page.locator("#record-text-en").scrollIntoViewIfNeeded();
    await page.waitForFunction(() => /Seal/.test(/** @type {HTMLTextAreaElement} */ (document.querySelector("#record-text-en")).value));
    await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('#point-seal input[type="radio"][value="matches"]')).click());
    await page.waitForFunction(() => /Matches/.test(/** @type {HTMLTextAreaElement} */ (document.querySelector("#record-text-en")).value));
    await page.emulateMedia({ media: "print" });
    await page.waitForFunction(() => /Seal on the carton: Matches/.test(/** @type {HTMLElement} */ (document.querySelector(".sheet")).innerText));
  }));

describe("a record", () => {
  /** @type {string} */
  let own;
  /** @type {string} */
  let editors;
  before(() =>
    on(async (page) => {
      await known(page);
      await answer(page, "seal", "differs");
      await page.fill("#point-seal textarea", "torn");
      await answer(page, "carton-uv", "matches");
      await page.fill("#point-carton-uv textarea", "faint glow");
      await page.fill("#point-seal .answers input.typed", "IMG_1.jpg, IMG_2.jpg");
      await page.fill("#record-reference", "R-7");
      await page.fill("#record-units", "1200");
      await page.selectOption("#record-market", "CN");
      await page.fill("#record-day", "2026-11-26");
      await page.fill("#check-lot-1", "HN2602101");
      own = await saved(page);
      editors = await saved(page, "save-editors");
    }),
  );

  test("has the form that its schema describes, whole and for the editors", () => {
    const isRecord = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(repository, "docs/record.schema.json"), "utf8")));
    for (const text of [own, editors]) assert.ok(isRecord(JSON.parse(text)), JSON.stringify(isRecord.errors));
  });

  test("holds what was answered, by which rule and which copy", () => {
    const record = JSON.parse(own);
    assert.equal(record.format, 1);
    assert.equal(record.form, "own");
    assert.equal(record.edition, "customs");
    assert.equal(record.dossier.id, "COS-0001");
    assert.match(record.dossier.digest, /^[0-9a-f]{64}$/);
    assert.equal(record.inspected_on, "2026-11-26");
    assert.equal(record.market, "CN");
    assert.deepEqual(record.consignment, { reference: "R-7", units: 1200 });
    const [unit] = record.units;
    assert.deepEqual(unit.variant, { known: "kr-2024" });
    assert.deepEqual(unit.codes, [{ code: "lot", place: "carton-bottom", typed: "HN2602101" }]);
    assert.deepEqual(unit.answers[0], { point: "seal", number: 1, weight: "strong", variants: [], answer: "differs", note: "torn", photos: ["IMG_1.jpg", "IMG_2.jpg"] });
    assert.deepEqual(unit.finding.rests_on, ["seal"]);
    assert.equal(record.outcome.outcome, "ask-right-holder");
  });

  test("is read by the program without a word to say of it", () => {
    const folder = mkdtempSync(join(tmpdir(), "records-"));
    for (const [name, text] of [["own.json", own], ["editors.json", editors]]) writeFileSync(join(folder, name), text);
    const table = join(folder, "table.csv");
    assert.equal(jinwi(["records", folder, "--out", table, "--deny", "warnings"], "ignore"), 0);
    assert.equal(readFileSync(table, "utf8").trim().split("\r\n").length, 3, "a head, and two answers of one inspection");
    rmSync(folder, { recursive: true });
  });

  test("for the editors is without what is the office's own", () => {
    for (const word of ["torn", "IMG_1", "R-7", "1200", "faint"]) assert.ok(!editors.includes(word), word);
    assert.equal(JSON.parse(editors).units[0].answers.length, 2);
  });

  test("opens again in another language", () =>
    on(
      async (page) => {
        await give(page, own);
        await page.waitForSelector('[data-part="opened"] .note');
        assert.equal(await page.inputValue("#point-seal textarea"), "torn");
        assert.equal(await page.inputValue("#record-market"), "CN");
        assert.equal(await page.locator('[data-part="opened"] p').count(), 3, "nothing has changed");
      },
      { language: "ko" },
    ));

  test("opens in another copy, which says what differs and what it does not have", async () => {
    const context = await browser.newContext({ viewport: SCREENS.phone });
    try {
      const { page, faults } = await open(context, pathOf(FORM, "en"), pathToFileURL(join(other, "guide")).href + "/");
      await give(page, own);
      await page.waitForSelector('[data-part="opened"] .note');
      const said = await page.locator('[data-part="opened"]').innerText();
      assert.match(said, /edition customs[^]*differs from the one[^]*Outcome in the record: Indications[^]*Outcome with this copy: [^]*not in this copy: [^]*carton-uv/);
      const again = JSON.parse(await saved(page));
      assert.ok(again.units[0].answers.some((/** @type {any} */ { point }) => point === "carton-uv"), "nothing is lost by saving it here");
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }
  });

  test("says whose law it follows, in that place's own words: on screen, on paper, as a text and in its file", async () => {
    const context = await browser.newContext({ viewport: SCREENS.phone });
    // No place of the sample has words of its own: one is given some, as its script is read.
    await context.addInitScript(() => {
      /** @type {Places | undefined} */
      let given;
      const places = {
        get: () => given,
        /** @param {Places} read */
        set: (read) => {
          const chosen = read.places.filter(({ code }) => code === "JP")[0];
          chosen.said.en.wording["strong-indications"] = "Suspected infringing goods";
          chosen.said.ko.wording["strong-indications"] = "침해 의심 물품";
          given = read;
        },
      };
      Object.assign(window, { jinwi: Object.defineProperty({}, "places", places) });
    });
    const { page, faults } = await open(context, pathOf(FORM, "en") + "?place=JP");
    await known(page);
    await answer(page, "cap-engraving", "differs");
    assert.equal(await outcome(page), "Suspected infringing goods");
    assert.match(await page.locator(".outcome").innerText(), /goods that the right holder did not make[\s\S]*No right in force in Japan/);
    const own = JSON.parse(await saved(page));
    assert.deepEqual(own.jurisdiction, { code: "JP", right: "no", wording: [{ outcome: "strong-indications", text: "Suspected infringing goods" }] });
    assert.equal(own.market, "JP");
    assert.equal(own.outcome.outcome, "strong-indications");
    await page.locator("#record-text-ko").focus();
    const korean = await page.locator("#record-text-ko").inputValue();
    assert.match(korean, /침해 의심 물품/);
    assert.match(korean, /선택한 관할: 일본 \(JP\)/);
    assert.match(await page.locator("#record-text-en").inputValue(), /Suspected infringing goods[\s\S]*goods that the right holder did not make/);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    assert.match(await page.locator(".sheet").innerText(), /Jurisdiction chosen\s+Japan \(JP\)\. No right on file is in force here[\s\S]*Suspected infringing goods/);
    // Another place, and the form follows; the record brings its own back.
    await page.emulateMedia({ media: "screen" });
    await page.locator("#place").selectOption("CN");
    assert.notEqual(await outcome(page), "Suspected infringing goods");
    await page.setInputFiles("#record-open", { name: "own.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(own)) });
    await page.locator(".notes .note").waitFor();
    assert.equal(await page.locator("#place").inputValue(), "JP");
    assert.equal(await outcome(page), "Suspected infringing goods");
    assert.deepEqual(faults, []);
    await context.close();
  });

  test("of another dossier, another guide or another program is refused", () =>
    on(async (page) => {
      for (const [text, said] of [
        [own.replace('"COS-0001"', '"FIS-0001"'), /another dossier:\s+FIS-0001/],
        [own.replace('"guide": "', '"guide": "x'), /another guide/],
        [own.replace('"format": 1', '"format": 2'), /newer version/],
        [own.replace('"differs"', '"fake"'), /damaged/],
        ["<html>", /not a record/],
      ]) {
        await give(page, /** @type {string} */ (text));
        await page.waitForFunction((source) => new RegExp(source).test(/** @type {HTMLElement} */ (document.querySelector('[data-part="opened"]')).innerText), /** @type {RegExp} */ (said).source);
      }
      assert.equal(await outcome(page), "Nothing answered yet");
    }));

  test("of another dossier leads to that", () =>
    on(async (page) => {
      await give(page, own.replace('"COS-0001"', '"FIS-0001"'));
      await page.click('[data-part="opened"] a');
      await page.click('main a:has-text("FIS-0001")');
      await page.waitForURL(/dohae-gulbi/);
    }));

  test("on paper: points by number, and those for customs on a sheet of their own", () =>
    on(async (page) => {
      await give(page, own);
      await page.waitForSelector('[data-part="opened"] .note');
      await page.emulateMedia({ media: "print" });
      // It is filled with the next frame.
      await page.locator(".sheet .sheet-annex").waitFor();
      assert.ok(!(await page.locator(".inspect").isVisible()));
      const sheet = await page.locator(".sheet").innerText();
      const [record, annex] = sheet.split("Annex: not for disclosure");
      assert.match(record, /COS-0001[^]*Indications: ask the right holder[^]*1 Seal on the carton: Differs. torn \[IMG_1.jpg, IMG_2.jpg\][^]*8 \(see the annex\): Matches/);
      assert.ok(!record.includes("ultraviolet") && !record.includes("faint glow"));
      assert.match(annex, /8 Mark under ultraviolet light[^]*faint glow/);
      assert.equal(await page.locator(".sheet-annex").evaluate((part) => getComputedStyle(part).breakBefore), "page");
    }));

  for (const language of ["ko", "th", "ar"])
    test(`prints on one sheet and an annex in ${language}, in its own letters`, () =>
      on(
        async (page) => {
          await give(page, own);
          await page.waitForSelector('[data-part="opened"] .note');
          await page.emulateMedia({ media: "print" });
          const pdf = await page.pdf({ preferCSSPageSize: true });
          assert.equal(pageCount(pdf), 2);
          const shown = new Set((await page.locator(".sheet").innerText()).normalize("NFKC").match(/[\p{Lo}\p{Ll}\p{Lu}]/gu));
          const drawn = characters(pdf);
          assert.deepEqual([...shown].filter((letter) => !/\p{Script=Han}/u.test(letter) && !drawn.has(letter)), []);
          assert.ok(shown.size > 40);
        },
        { language },
      ));

  test("as a text in the reader's language, English and Korean", () =>
    on(
      async (page) => {
        await give(page, own);
        await page.waitForSelector('[data-part="opened"] .note');
        const text = (/** @type {string} */ language) => page.inputValue(`#record-text-${language}`);
        assert.match(await text("en"), /Indications: ask the right holder/);
        assert.match(await text("ko"), /권리자에게 문의/);
        assert.match(await text("ar"), /COS-0001/);
        assert.match(await text("ko"), /제조번호, 겉상자 바닥: HN2602101/);
        assert.ok(!(await text("en")).includes("torn"), "bare until asked otherwise");
        await page.uncheck("#record-bare");
        assert.match(await text("en"), /torn/);
        assert.ok(!(await text("en")).includes("faint glow"));
      },
      { language: "ar" },
    ));
});

test("without script it is a form for paper with the whole rule", () =>
  on(
    async (page) => {
      assert.ok(await page.locator('.rule td:has-text("At least 1 decisive point differs")').isVisible());
      assert.ok(await page.locator('#point-seal input[type="radio"]').first().isVisible());
      for (const part of ["units", "tools", "record-tools", "standing"]) assert.ok(!(await page.locator(`[data-part="${part}"]`).isVisible()), part);
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator(".inspect").isVisible());
    },
    { javaScriptEnabled: false },
  ));

test("in use it is as accessible as before", () =>
  on(
    async (page) => {
      await known(page);
      await page.click('[data-does="unit-add"]');
      await page.check('input[name="variant"][value="?unknown"]');
      await answer(page, "cap-engraving", "differs");
      await arm(page);
      const found = await page.evaluate(() => /** @type {any} */ (window).axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], preload: false }));
      assert.deepEqual(found.violations.map((/** @type {any} */ { id, nodes }) => [id, nodes.map((/** @type {any} */ { html }) => html)]), []);
    },
    { colorScheme: "dark" },
  ));
