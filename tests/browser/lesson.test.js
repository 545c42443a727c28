/** Lessons and their self-tests, as a reader takes them: by hand, by keys, without script and on paper. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ALSO, STANDARDS, arm, judge } from "./axe.js";
import { SCREENS, launch, visit } from "./browser.js";

/** @typedef {import("./browser.js").Page} Page */

const LESSON = "/primers/dates-and-lots/index.html";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** @param {string} path @param {(page: Page, faults: string[]) => Promise<void>} use @param {import("playwright-core").BrowserContextOptions} [options] */
const on = (path, use, options = {}) => visit(browser, path, use, options);

/** Whether nothing is wider than the screen. @param {Page} page */
const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** @type {[string, {right: RegExp, wrong: RegExp, tally: RegExp}][]} */
const WORDS = [
  ["en", { right: /^Right\./, wrong: /Not right\. Right answer: 14 March 2028/, tally: /Right at the first try: 3 of 4/ }],
  ["ko", { right: /^맞았습니다\./, wrong: /틀렸습니다\. 정답: 2028년 3월 14일/, tally: /4문제 가운데 3문제/ }],
  ["ar", { right: /^صحيح\./, wrong: /غير صحيح\. الإجابة الصحيحة: /, tally: /الصحيح من المرة الأولى: 3 من 4/ }],
];

for (const [language, said] of WORDS) {
  test(`an answer is told at once, in words, and a tally ends the self-test: ${language}`, () =>
    on(language + LESSON, async (page, faults) => {
      assert.equal(await page.locator(".answers").isVisible(), false);
      const told = page.locator("#question-q1 .question-told");
      await page.locator('#question-q1 input[value="made"]').click();
      assert.match(await told.innerText(), said.wrong);
      // What is said of that very answer, and why the other is right.
      assert.equal(await told.locator(".prose").count(), 2);
      assert.equal(await page.locator("#question-q1 .option-mark:not(:empty)").count(), 2);
      await page.locator('#question-q2 input[value="made"]').click();
      assert.match(await page.locator("#question-q2 .question-told").innerText(), said.right);
      await page.locator('#question-q3 input[value="supporting"]').click();
      assert.equal(await page.locator(".self-test-tally").innerText(), "");
      // The first answer counts, whatever comes after it.
      await page.locator('#question-q1 input[value="until"]').click();
      assert.match(await told.innerText(), said.right);
      await page.locator('#question-q4 input[value="differ"]').click();
      assert.match(await page.locator(".self-test-tally").innerText(), said.tally);
      await page.locator('[data-does="again"]').click();
      assert.equal(await page.locator(".self-test-tally").innerText(), "");
      assert.equal(await page.locator("input:checked").count(), 0);
      assert.equal(await told.innerText(), "");
      assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, ""]);
      assert.deepEqual(faults, []);
    }));
}

test("who uses keys looks through the answers first, and says which one is theirs", () =>
  on("en" + LESSON, async (page, faults) => {
    const told = page.locator("#question-q1 .question-told");
    await page.locator("#question-q1 input").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal(await told.innerText(), "", "moving is no answer");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    assert.match(await told.innerText(), /^Right\./);
    // The button does the same, and asks for an answer where there is none.
    await page.locator('#question-q2 [data-does="tell"]').focus();
    await page.keyboard.press("Enter");
    assert.match(await page.locator("#question-q2 .question-told").innerText(), /Choose an answer first/);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    assert.equal(await page.locator("#question-q2 input:checked").count(), 1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    assert.match(await page.locator("#question-q2 .question-told").innerText(), /made|day of making/);
    assert.deepEqual(faults, []);
  }));

for (const language of ["en", "ko", "ar"]) {
  test(`without script the answers stand at the end of the page: ${language}`, () =>
    on(
      language + LESSON,
      async (page) => {
        assert.equal(await page.locator(".answers").isVisible(), true);
        assert.equal(await page.locator(".answers > ol > li").count(), 4);
        assert.equal(await page.locator(".self-test [data-does]:visible").count(), 0);
        assert.equal(await page.locator(".self-test-plain a").getAttribute("href"), "#answers");
        assert.equal(await page.locator("#question-q1 input").first().isEnabled(), true);
        assert.equal(await fits(page), true);
      },
      { javaScriptEnabled: false, viewport: SCREENS.narrow },
    ));
}

test("on paper the answers stand at the end, with script too, and nothing that was chosen is told", () =>
  on("en" + LESSON, async (page) => {
    await page.locator('#question-q1 input[value="made"]').click();
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".answers").isVisible(), true);
    assert.equal(await page.locator(".question-told:visible").count(), 0);
    assert.equal(await page.locator(".self-test button:visible").count(), 0);
    assert.equal(await page.locator("#question-q1 .options").isVisible(), true);
  }));

test("answers have room for a finger, and what was told is legible in light and dark, 320 px wide", () =>
  on(
    "en" + LESSON,
    async (page) => {
      await page.locator('#question-q1 input[value="lot"]').click();
      await page.locator('#question-q2 input[value="made"]').click();
      const heights = await page.evaluate(() => Array.from(document.querySelectorAll(".option, .self-test .button, .self-test-next a"), (of) => of.getBoundingClientRect().height));
      assert.deepEqual(heights.filter((height) => height > 0 && height < 44), []);
      assert.equal(await fits(page), true);
      await arm(page);
      assert.deepEqual(await judge(page, { runOnly: STANDARDS, rules: ALSO }), []);
      await page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await judge(page, { runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced"] } }), []);
    },
    { viewport: SCREENS.narrow },
  ));

test("Learn leads from lesson to lesson in the order of training", () =>
  on("en/index.html", async (page, faults) => {
    await page.locator('.ways a[href="primers/index.html"]').click();
    await page.waitForURL(/primers\/index\.html$/);
    assert.match(await page.locator(".lead").innerText(), /4 lessons, 34 minutes in all/);
    const names = await page.locator(".lesson-name").allInnerTexts();
    assert.deepEqual(names, ["Dates and lot codes", "The Hangul that matters", "How it is printed", "Barcodes"]);
    await page.locator(".lesson-name a").first().click();
    const seen = [];
    for (;;) {
      seen.push(await page.locator("h1").innerText());
      const next = page.locator(".self-test-next li", { hasText: "Next lesson" }).locator("a");
      if ((await next.count()) === 0) break;
      const before = page.url();
      await next.click();
      await page.waitForURL((url) => url.href !== before);
    }
    assert.deepEqual(seen, names);
    assert.deepEqual(faults, []);
  }));
