/** The code checker on a product's page: what it says as one types, in words alone, and that it keeps nothing. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { arm } from "./axe.js";
import { SCREENS, launch, open } from "./browser.js";
import { LANGUAGES, pathOf } from "./pages.js";

/** @typedef {import("./browser.js").Page} Page */


/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** Lot `{plant:AA}{date:YYMMDD}{line:9}` in two places; dates 제조 and 까지; 30 months. */
const CREAM = "product with variants and pairs";
/** Lot `SD{mfg:YYMMDD}{line:99}{plant:A}`, of which one is known from counterfeits; 60 months. */
const GINSENG = "product with fallback text";
const INSPECTION = "2026-11-01";
/** How the last day is counted. */
const RULE = "The last day is the day before the same day; a pack that bears the same day is right too.";

/**
 * @param {string} type @param {(page: Page, faults: string[]) => Promise<void>} use
 * @param {{language?: string, viewport?: {width: number, height: number}, forcedColors?: "active", javaScriptEnabled?: boolean}} [options]
 */
async function on(type, use, { language = "en", viewport = SCREENS.phone, ...more } = {}) {
  const context = await browser.newContext({ viewport, ...more });
  try {
    const { page, faults } = await open(context, pathOf(type, language));
    if (more.javaScriptEnabled !== false) await page.fill("#check-inspection", INSPECTION);
    await use(page, faults);
  } finally {
    await context.close();
  }
}

/** What is said at a field, or of all fields of a box. @param {Page} page @param {string} id */
const said = (page, id) => page.locator(`.check-place:has(#${id}) > .check-says`).evaluate((says) => /** @type {HTMLElement} */ (says).innerText.replace(/\s+/g, " ").trim());
/** @param {Page} page @param {string} id */
const together = (page, id) => page.locator(`.check:has(#${id})`).evaluate((box) => [...box.querySelectorAll(":scope > .check-says")].map((says) => /** @type {HTMLElement} */ (says).innerText.replace(/\s+/g, " ").trim()).filter(Boolean));

test("a code that fits: its parts, its date, the end of its shelf life, and no verdict on the goods", () =>
  on(CREAM, async (page, faults) => {
    assert.equal(await said(page, "check-lot-1"), "");
    await page.fill("#check-lot-1", "hn26");
    assert.equal(await said(page, "check-lot-1"), "It fits so far, but characters are missing.");
    await page.fill("#check-lot-1", "hn 260210 1");
    assert.equal(
      await said(page, "check-lot-1"),
      "It fits. That proves nothing: genuine codes get copied. Factory HN Date of manufacture 10 February 2026 Production line 1 Shelf life ends: 9 August 2028 " + RULE,
    );
    assert.deepEqual(await together(page, "check-lot-1"), ["Type the code from the other places too: it must be the same."]);
    await page.fill("#check-lot-2", "HN2602101");
    assert.equal(await said(page, "check-lot-2"), "It fits. That proves nothing: genuine codes get copied.", "what was said is not said twice");
    assert.deepEqual(await together(page, "check-lot-1"), ["The same in all places."]);
    assert.deepEqual(faults, []);
  }));

test("a misfit is a prompt: where it goes wrong, what would fit, and the point that it belongs to", () =>
  on(CREAM, async (page) => {
    await page.fill("#check-lot-1", "HN26O2I01");
    const told = await said(page, "check-lot-1");
    assert.match(told, /^It does not fit\. HN26O2I01 A typing error\? .* This would fit: HN2602101 The pack says so: use this If it is still so, answer this point: 3 Same lot number/);
    const place = page.locator(".check-place:has(#check-lot-1)");
    assert.deepEqual(await place.locator("mark").allTextContents(), ["O", "0", "1"]);
    assert.equal(await place.locator("a").getAttribute("href"), "#point-date-agree");
    await page.locator(".check").getByRole("button", { name: "The pack says so: use this" }).click();
    assert.match(await said(page, "check-lot-1"), /^It fits\./);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "check-lot-1", "and the field has the focus");
    await page.fill("#check-lot-1", "HN26021012");
    assert.doesNotMatch(await said(page, "check-lot-1"), /would fit/, "nothing to suggest");
    assert.doesNotMatch((await page.locator(".check").allInnerTexts()).join(" "), /(is|are) (genuine|counterfeit)/);
  }));

test("places that differ", () =>
  on(CREAM, async (page) => {
    await page.fill("#check-lot-1", "HN2602101");
    await page.fill("#check-lot-2", "HN2602111");
    assert.match((await together(page, "check-lot-1"))[0], /^The places differ, but the code must be the same in all of them\. Look again\. .* 3 Same lot number/);
  }));

test("dates that cannot be, ahead of the inspection, and past the shelf life", () =>
  on(CREAM, async (page) => {
    await page.fill("#check-lot-1", "HN2602301");
    assert.match(await said(page, "check-lot-1"), /^There is no such date\. That month has no such day\. A typing error\? .* 3 Same lot number.* Date of manufacture 260230/);
    assert.doesNotMatch(await said(page, "check-lot-1"), /It fits/, "the worst is said first, and nothing against it");
    await page.fill("#check-lot-2", "HN2602301");
    assert.match(await said(page, "check-lot-2"), /^There is no such date\./, "also in the second place");
    assert.deepEqual(await together(page, "check-lot-1"), []);
    await page.fill("#check-lot-2", "");
    await page.fill("#check-lot-1", "HN2613011");
    assert.match(await said(page, "check-lot-1"), /^There is no such date\. The month cannot be\. A typing/);
    await page.fill("#check-lot-1", "HN2611021");
    assert.match(await said(page, "check-lot-1"), /^After the date of inspection: .* 2 November 2026 > 1 November 2026/);
    await page.fill("#check-inspection", "2026-11-02");
    assert.doesNotMatch(await said(page, "check-lot-1"), /After the date/, "judged anew");
    await page.fill("#check-lot-1", "HN2403011");
    assert.match(await said(page, "check-lot-1"), /^Past its date on the day of inspection: expired, not counterfeit\. 31 August 2026 < 2 November 2026 Shelf life ends: 31 August 2026 /);
    await page.fill("#check-inspection", "");
    assert.match(await said(page, "check-lot-1"), /^It fits\. .* Shelf life ends: 31 August 2026 The last/);
    assert.ok(await page.getByText("No date of inspection: nothing is judged against it.").isVisible());
  }));

test("the day of inspection is this device's day until another is chosen, and is written out", async () => {
  const context = await browser.newContext({ timezoneId: "Asia/Seoul" });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date("2026-11-30T20:00:00Z"));
    const { address } = await import("./where.js");
    await page.goto(address(pathOf(CREAM, "en")));
    assert.equal(await page.inputValue("#check-inspection"), "2026-12-01");
    assert.equal(await page.locator('label[for="check-inspection"]').innerText(), "Date of inspection 1 December 2026");
  } finally {
    await context.close();
  }
});

test("a date outside every pack is told at its field, with the way to the packs", () =>
  on(CREAM, async (page, faults) => {
    await page.fill("#check-date-1", "2023.12.31");
    assert.match(await said(page, "check-date-1"), /^Date of manufacture: 31 December 2023 No pack shown here was made then\. [Dd]ate of manufacture: 31 December 2023 < March 2024 Look at the date again\. .*none of the packs shown: ask the right holder\. Which pack is it\? /);
    assert.equal(await page.locator(".check-place:has(#check-date-1) .check-says a").getAttribute("href"), "#variants");
    await page.fill("#check-date-1", "2024.03.01");
    assert.doesNotMatch(await said(page, "check-date-1"), /No pack/);
    await page.fill("#check-lot-1", "HN2301051");
    assert.match(await said(page, "check-lot-1"), /^No pack shown here was made then\. .* 5 January 2023 < March 2024/, "and nothing says that it fits");
    await page.fill("#check-lot-1", "");
    // Made thirty months before.
    await page.fill("#check-date-2", "2026.01.31");
    assert.match(await said(page, "check-date-2"), /No pack shown here was made then\. [Dd]ate of manufacture: July 2023 < March 2024/);
    assert.deepEqual(faults, []);
  }));

test("a code known from counterfeits is a prompt too", () =>
  on(GINSENG, async (page) => {
    await page.fill("#check-lot-1", "SD25083101K");
    assert.match(await said(page, "check-lot-1"), /^This code has been seen on counterfeits\. Genuine codes get copied: look closely, it is no proof\. Codes seen on counterfeits It fits\./);
    await page.fill("#check-lot-1", "SD25083101L");
    assert.match(await said(page, "check-lot-1"), /^It fits\./);
  }));

test("dates as they stand on the pack, and what they say of each other and of the code", () =>
  on(CREAM, async (page) => {
    await page.fill("#check-date-1", "2026년 2월 10일");
    assert.equal(await said(page, "check-date-1"), "Date of manufacture: 10 February 2026 Shelf life ends: 9 August 2028 " + RULE);
    await page.fill("#check-date-2", "2028.08.09 까지");
    assert.equal(await said(page, "check-date-2"), "Use by: 9 August 2028");
    assert.deepEqual(await together(page, "check-date-1"), []);
    await page.fill("#check-date-2", "2029.08.09");
    assert.deepEqual(await together(page, "check-date-1"), ["The date does not follow from the date of manufacture and the shelf life. Look at both again: 9 August 2029 ≠ 9 August 2028"]);
    await page.fill("#check-date-2", "");
    await page.fill("#check-lot-1", "HN2602111");
    assert.deepEqual(await together(page, "check-date-1"), ["The code and the printed date name different days. Look again: date of manufacture: 11 February 2026, 10 February 2026"]);
    await page.fill("#check-date-1", "10/02/2569");
    assert.match(await said(page, "check-date-1"), /It may be: 10 February 2026, 2 October 2026 The year is in the Buddhist era/);
    await page.fill("#check-date-1", "2026.02.30");
    assert.match(await said(page, "check-date-1"), /^There is no such date\. That month has no such day\./);
    await page.fill("#check-date-1", "HN");
    assert.equal(await said(page, "check-date-1"), "This cannot be read as a date. Type year, month and day, for example: 2026-02-10");
    await page.fill("#check-date-1", "EXP 2026.10.31");
    assert.match(await said(page, "check-date-1"), /^Expiry date: 31 October 2026 Past its date/, "another word than the field's");
  }));

test("a line with several dates gives each with its word, and what a scanner sent is read", () =>
  on(CREAM, async (page) => {
    await page.fill("#check-date-1", "MFG 20260210 EXP 20280809");
    assert.equal(await said(page, "check-date-1"), `Date of manufacture: 10 February 2026 Shelf life ends: 9 August 2028 ${RULE} Expiry date: 9 August 2028`);
    await page.fill("#check-date-1", "2026.02.10 2028.08.09");
    assert.match(await said(page, "check-date-1"), /9 August 2028 No word beside this date says what it is the date of\./);
    await page.fill("#check-date-1", "令和8年2月10日");
    assert.match(await said(page, "check-date-1"), /^Date of manufacture: 10 February 2026 .* The year is counted by another calendar/);
    for (const typed of ["ㅗㅜ2602101", "010952000100001010HN2602101"]) {
      await page.fill("#check-lot-1", typed);
      assert.match(await said(page, "check-lot-1"), /^Read as: HN2602101 It fits\./, typed);
    }
  }));

test("what is typed is text, is told once the hand rests, and is kept nowhere", () =>
  on(CREAM, async (page, faults) => {
    const before = page.url();
    await page.fill("#check-lot-1", "<img src=x onerror=alert(1)>");
    await page.fill("#check-date-1", "<b>2026</b>");
    assert.equal(await page.locator(".check img, .check b").count(), 0);
    await page.fill("#check-lot-1", "9".repeat(100_000));
    assert.ok((await said(page, "check-lot-1")).length < 400, "of a pasted book, the start");
    await page.fill("#check-lot-1", "HN2602101");
    await page.waitForFunction(() => /It fits\. .*cannot be read as a date/.test(document.querySelector(".check [role=status]")?.textContent ?? ""));
    const kept = await page.evaluate(() => ({ local: localStorage.length, session: sessionStorage.length, state: Object.keys(history.state || {}).filter((name) => name !== "folds"), length: history.length, cookie: document.cookie }));
    assert.deepEqual({ ...kept, url: page.url() }, { local: 0, session: 0, state: [], length: 2, cookie: "", url: before });
    await page.reload();
    assert.equal(await page.inputValue("#check-lot-1"), "");
    assert.deepEqual(faults, []);
  }));

test("without script the tables stand, and no field does", () =>
  on(
    CREAM,
    async (page) => {
      assert.equal(await page.locator(".check").count(), 0);
      assert.ok(await page.locator("#code-lot table").isVisible());
    },
    { javaScriptEnabled: false },
  ));

/** Fills the page with every kind of message. @param {Page} page */
async function crowd(page) {
  await page.fill("#check-lot-1", "HN2602101");
  await page.fill("#check-lot-2", "HN26O2I01");
  await page.fill("#check-date-1", "2026.02.30");
  await page.fill("#check-date-2", "2029.01.01까지");
}

describe("in every language tested", () => {
  for (const language of LANGUAGES) {
    test(language, () =>
      on(
        CREAM,
        async (page, faults) => {
          await crowd(page);
          const seen = await page.evaluate(() => {
            const boxes = [...document.querySelectorAll(".check")];
            return {
              empty: boxes.flatMap((box) => [...box.querySelectorAll("strong, label, dt, button, .check-says p")]).filter((element) => !element.textContent?.trim()).length,
              low: boxes.flatMap((box) => [...box.querySelectorAll("input, button, a")]).map((element) => element.getBoundingClientRect().height).filter((height) => height < 43.9),
              turned: boxes.flatMap((box) => [...box.querySelectorAll("input[type=text], bdi.code")]).filter((element) => getComputedStyle(element).direction !== "ltr").length,
              direction: getComputedStyle(/** @type {Element} */ (document.querySelector(".check .note"))).direction,
              wide: /** @type {Element} */ (document.scrollingElement).scrollWidth,
            };
          });
          assert.deepEqual(seen, { empty: 0, low: [], turned: 0, direction: language === "ar" ? "rtl" : "ltr", wide: SCREENS.narrow.width });
          await arm(page);
          for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
            await page.emulateMedia({ colorScheme });
            const found = await page.evaluate(async () => {
              // @ts-ignore: axe is the page's global now.
              const { violations } = await window.axe.run(".check", { rules: { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } }, resultTypes: ["violations"], preload: false });
              return violations.flatMap((/** @type {any} */ rule) => rule.nodes.map((/** @type {any} */ node) => `${rule.id}: ${node.html.slice(0, 160)}`));
            });
            assert.deepEqual(found, [], colorScheme);
          }
          await page.emulateMedia({ media: "print" });
          assert.equal(await page.locator(".check").first().isVisible(), false, "not on paper");
          assert.deepEqual(faults, []);
        },
        { language, viewport: SCREENS.narrow },
      ));
  }
});
