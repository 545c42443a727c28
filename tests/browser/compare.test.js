/** The comparer by mouse, by touch and by keyboard. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ALSO, STANDARDS, arm, judge } from "./axe.js";
import { SCREENS, launch, open } from "./browser.js";
import { grown, look, moved, settle } from "./comparer.js";
import { pathOf } from "./pages.js";
import { address } from "./where.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

const CREAM = "product with variants and pairs";
/** Its dropper is measured on both photos. */
const MEASURED = "en/products/cosmetics/mirae-sup-ampoule/index.html";

/** @param {number} actual @param {number} expected @param {number} [off] */
const near = (actual, expected, off = 1) => assert.ok(Math.abs(actual - expected) <= off, `${actual} is not ${expected}`);

/**
 * Opens a page, uses it, and fails when it complains.
 * @param {string} path @param {import("playwright-core").BrowserContextOptions} options
 * @param {(page: import("./browser.js").Page) => Promise<void>} use
 */
async function on(path, options, use) {
  const context = await browser.newContext({ viewport: SCREENS.desktop, ...options });
  try {
    const { page, faults } = await open(context, path);
    await use(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

/** Follows the link of a pair's first picture. @param {import("./browser.js").Page} page @param {number} pair */
async function compare(page, pair) {
  await page.locator(".pair").nth(pair).locator("a.photo").first().click();
  await page.evaluate(settle);
  return page.evaluate(look);
}
/** @param {import("./browser.js").Page} page @param {string} does */
const use = (page, does) => page.locator(`.comparer [data-does=${does}]`).click();

test("it opens on the parts compared, at one size, under their words", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    const seen = await compare(page, 1);
    assert.equal(seen.open, true);
    assert.match(seen.title ?? "", /Hangul on the back panel/);
    assert.deepEqual(seen.panes.map(({ side, loaded }) => ({ side, loaded })), [
      { side: "genuine", loaded: true },
      { side: "counterfeit", loaded: true },
    ]);
    assert.match(seen.panes[0].says ?? "", /^Genuine.*Korea, 2024/s);
    assert.match(seen.panes[1].says ?? "", /^Counterfeit/);
    for (const { view, cut, whole } of seen.panes) {
      near(cut.middle.x, view.middle.x);
      near(cut.middle.y, view.middle.y);
      assert.ok(whole.width > cut.width, "the whole photo lies around the part compared");
    }
    near(seen.panes[0].cut.width, seen.panes[1].cut.width);
    assert.equal(seen.pair, "2 / 8");
  }));

test("mouse: wheel and drag move both sides as one", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    const first = await compare(page, 0);
    const { x, y } = first.panes[0].view.middle;
    await page.mouse.move(x + 40, y + 30);
    await page.mouse.wheel(0, -300);
    await page.waitForFunction((width) => /** @type {Element} */ (document.querySelector("[data-layer=whole]")).getBoundingClientRect().width > width * 1.5, first.panes[0].whole.width);
    const larger = await page.evaluate(look);
    const [one, other] = grown(first, larger);
    near(one, other, 0.001);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 10, { steps: 4 });
    await page.mouse.up();
    for (const by of moved(larger, await page.evaluate(look))) {
      near(by.x, 50);
      near(by.y, -20);
    }
    await use(page, "fit");
    for (const [which, { cut }] of (await page.evaluate(look)).panes.entries()) near(cut.width, first.panes[which].cut.width);
  }));

/** Two fingers spread, then one drawn, on the second pane. @param {import("./browser.js").Page} page */
async function spreadAndDraw(page) {
  await page.locator(".pair a.photo").first().tap();
  await page.evaluate(settle);
  const first = await page.evaluate(look);
  assert.ok(first.panes[0].view.top < first.panes[1].view.top, "one above the other on a phone");
  const { x, y } = first.panes[1].view.middle;
  const touch = await page.context().newCDPSession(page);
  /** @param {"touchStart" | "touchMove" | "touchEnd"} type @param {[number, number][]} points */
  const fingers = (type, points) => touch.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  await fingers("touchStart", [[x - 30, y]]);
  await fingers("touchStart", [[x - 30, y], [x + 30, y]]);
  await fingers("touchMove", [[x - 60, y], [x + 60, y]]);
  await fingers("touchEnd", []);
  const spread = await page.evaluate(look);
  for (const by of grown(first, spread)) near(by, 2, 0.02);
  await fingers("touchStart", [[x, y]]);
  // A finger comes to rest before it is lifted; one that is flung makes Chromium take the next tap for a stop.
  for (const part of [0.25, 0.5, 0.75, 1, 1, 1]) {
    await fingers("touchMove", [[x - 25 * part, y + 15 * part]]);
    await page.waitForTimeout(30);
  }
  await fingers("touchEnd", []);
  for (const by of moved(spread, await page.evaluate(look))) {
    near(by.x, -25);
    near(by.y, 15);
  }
  await page.locator(".comparer [data-does=close]").tap();
  await page.waitForFunction(() => !document.querySelector("dialog.comparer[open]"));
}

test("touch: two fingers spread and drawn, on either side", () => on(pathOf(CREAM, "en"), { viewport: SCREENS.phone, hasTouch: true, isMobile: true }, spreadAndDraw));

describe("without pointer events, as in Safari before 13", () => {
  /** As those browsers are. @param {import("./browser.js").Page} page */
  async function lose(page) {
    await page.addInitScript(() => {
      // @ts-ignore: what such a browser does not have.
      delete window.PointerEvent;
      const hear = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (/** @type {string} */ name, /** @type {any} */ ...rest) {
        if (!/^pointer/.test(name)) hear.call(this, name, .../** @type {[any, any]} */ (rest));
      };
    });
    await page.reload();
  }

  test("the mouse draws both sides, also beyond the pane, and the divider", () =>
    on(pathOf(CREAM, "en"), {}, async (page) => {
      await lose(page);
      await compare(page, 0);
      await use(page, "in");
      await use(page, "in");
      const before = await page.evaluate(look);
      const { x, y } = before.panes[0].view.middle;
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 40, y + 25, { steps: 4 });
      await page.mouse.up();
      await page.mouse.move(x, y);
      for (const by of moved(before, await page.evaluate(look))) {
        near(by.x, -40);
        near(by.y, 25);
      }
      await page.mouse.dblclick(x, y);
      for (const by of grown(before, await page.evaluate(look))) near(by, 2, 0.02);
      await use(page, "over");
      const { divider } = await page.evaluate(look);
      assert.ok(divider);
      await page.mouse.move(divider.middle.x, divider.middle.y);
      await page.mouse.down();
      await page.mouse.move(divider.middle.x + 100, divider.middle.y, { steps: 3 });
      await page.mouse.up();
      const after = (await page.evaluate(look)).divider;
      near((after?.middle.x ?? 0) - divider.middle.x, 100, 2);
    }));

  test("fingers spread and draw", () =>
    on(pathOf(CREAM, "en"), { viewport: SCREENS.phone, hasTouch: true, isMobile: true }, async (page) => {
      await lose(page);
      await spreadAndDraw(page);
    }));
});

test("keyboard: opened, moved, turned, and left where one was", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    const link = page.locator(".pair a.photo").nth(4);
    await link.focus();
    const scroll = await page.evaluate(() => window.scrollY);
    await page.keyboard.press("Enter");
    await page.evaluate(settle);
    const first = await page.evaluate(look);
    assert.deepEqual({ open: first.open, focus: first.focus, pair: first.pair }, { open: true, focus: "comparer-title", pair: "3 / 8" });
    await page.keyboard.press("+");
    for (const by of grown(first, await page.evaluate(look))) near(by, 1.25, 0.001);
    await page.keyboard.press("-");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    for (const by of moved(first, await page.evaluate(look))) {
      near(by.x, -60);
      near(by.y, 60);
    }
    await page.keyboard.press("0");
    for (const by of moved(first, await page.evaluate(look))) near(Math.hypot(by.x, by.y), 0);
    await page.keyboard.press("PageDown");
    assert.equal((await page.evaluate(look)).pair, "4 / 8");
    await page.keyboard.press("PageUp");
    await page.keyboard.press("PageUp");
    assert.equal((await page.evaluate(look)).pair, "2 / 8");
    await page.keyboard.press("Escape");
    const left = await page.evaluate(look);
    assert.equal(left.open, false);
    assert.equal(left.scroll, scroll);
    assert.equal(await link.evaluate((element) => element === document.activeElement), true);
  }));

for (const language of ["en", "ar"]) {
  test(`one over the other, and the sides swapped, in ${language}`, () =>
    on(pathOf(CREAM, language), {}, async (page) => {
      const mirrored = language === "ar";
      const beside = await compare(page, 0);
      assert.equal(beside.panes[0].view.left < beside.panes[1].view.left, !mirrored, "genuine is first in reading");
      await use(page, "swap");
      const swapped = await page.evaluate(look);
      assert.equal(swapped.panes[0].view.left < swapped.panes[1].view.left, mirrored);
      assert.equal(swapped.order, beside.order?.split(" | ").reverse().join(" | "));
      await use(page, "swap");
      await use(page, "over");
      const over = await page.evaluate(look);
      assert.deepEqual(over.panes[0].view, over.panes[1].view, "on one place");
      near(over.panes[0].cut.left, over.panes[1].cut.left);
      assert.ok(over.divider);
      near(over.divider.middle.x, over.panes[0].view.middle.x, 2);
      // Genuine keeps the half where the line begins.
      assert.equal(over.panes[0].clip, mirrored ? "inset(0px 0px 0px 50%)" : "inset(0px 50% 0px 0px)");
      await page.locator(".divider").focus();
      await page.keyboard.press(mirrored ? "ArrowLeft" : "ArrowRight");
      assert.equal((await page.evaluate(look)).divider?.now, 52);
      await page.keyboard.press("Home");
      assert.equal((await page.evaluate(look)).divider?.now, 0);
      await page.keyboard.press("End");
      const ended = await page.evaluate(look);
      assert.equal(ended.divider?.now, 100);
      const { x, y } = ended.divider.middle;
      await page.mouse.move(x + (mirrored ? 5 : -5), y);
      await page.mouse.down();
      await page.mouse.move(over.divider.middle.x, y, { steps: 3 });
      await page.mouse.up();
      near((await page.evaluate(look)).divider?.now ?? -1, 50, 1);
    }));
}

test("a common scale where both photos are measured, and a word where they are not", () =>
  on(MEASURED, {}, async (page) => {
    const pairs = page.locator(".pair");
    let measured = 0;
    for (let pair = 0; pair < (await pairs.count()); pair++) {
      const seen = await compare(page, pair);
      const known = await pairs.nth(pair).locator("a[data-mm]").count();
      assert.deepEqual([seen.scaled, seen.unscaled], [known === 2, known !== 2]);
      const rulers = seen.panes.map(({ ruler }) => ruler);
      if (known === 2) {
        measured++;
        assert.match(rulers[0]?.says ?? "", /^[125]0* mm$|^0\.0*[125] mm$/);
        assert.deepEqual(rulers[0], rulers[1]);
        const widths = await pairs.nth(pair).locator("a[data-mm]").evaluateAll((links) => links.map((link) => Number(link.getAttribute("data-mm"))));
        for (const [which, { whole, ruler }] of seen.panes.entries()) near((whole.width / widths[which]) * parseFloat(ruler?.says ?? ""), ruler?.width ?? 0);
      } else assert.deepEqual(rulers, [null, null]);
      await page.keyboard.press("Escape");
    }
    assert.ok(measured > 0);
  }));

test("what only looks alike is never called counterfeit", () =>
  on(pathOf("look-alike", "en"), {}, async (page) => {
    const seen = await compare(page, 0);
    assert.deepEqual(seen.panes.map(({ side }) => side), ["genuine", "look-alike"]);
    assert.doesNotMatch(await page.locator("dialog.comparer").innerText(), /counterfeit/i);
  }));

test("without a modal dialog in the browser, the focus stays within and Esc leads back", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    await page.addInitScript(() => {
      // @ts-ignore: as in browsers of 2019.
      delete HTMLDialogElement.prototype.showModal;
    });
    await page.reload();
    assert.equal((await compare(page, 0)).open, true);
    for (let step = 0; step < 24; step++) {
      await page.keyboard.press(step < 12 ? "Tab" : "Shift+Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.closest(".comparer") !== null), true, `step ${step}`);
    }
    await page.keyboard.press("Escape");
    assert.equal((await page.evaluate(look)).open, false);
    assert.equal(await page.evaluate(() => document.activeElement?.matches(".pair a.photo")), true);
  }));

test("without script, the picture leads to its photo", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const { page } = await open(context, pathOf(CREAM, "en"));
    await page.locator(".pair a.photo").first().click();
    await page.waitForURL(/pictures\/.*\.jpg$/);
  } finally {
    await context.close();
  }
});

describe("on screens that there are", () => {
  /** @type {{name: string, language: string, viewport: {width: number, height: number}, colorScheme?: "dark"}[]} */
  const screens = [
    { name: "narrow", language: "en", viewport: SCREENS.narrow },
    { name: "narrow in Arabic", language: "ar", viewport: SCREENS.narrow },
    { name: "a phone on its side", language: "en", viewport: { width: 640, height: 320 } },
    { name: "desktop in Korean", language: "ko", viewport: SCREENS.desktop },
    { name: "dark", language: "en", viewport: SCREENS.phone, colorScheme: "dark" },
  ];
  for (const { name, language, viewport, colorScheme } of screens) {
    test(name, () =>
      on(pathOf(CREAM, language), { viewport, colorScheme }, async (page) => {
        await arm(page);
        await compare(page, 0);
        for (const state of ["beside", "over"]) {
          if (state === "over") await use(page, "over");
          const out = await page.evaluate(() =>
            [...document.querySelectorAll(".comparer button, .comparer [role=slider]")]
              .map((element) => ({ element, box: element.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.width < 43.9 || box.height < 43.9 || box.left < -24 || box.right > innerWidth + 24 || box.top < 0 || box.bottom > innerHeight))
              .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${JSON.stringify(box)}`),
          );
          assert.deepEqual(out, [], state);
          const { panes } = await page.evaluate(look);
          for (const { view } of panes) assert.ok(view.width >= 120 && view.height >= 100, `${state}: ${view.width} by ${view.height}`);
          const faults = await judge(page, { runOnly: STANDARDS, rules: ALSO }, ".comparer");
          assert.deepEqual(faults, [], state);
        }
      }));
  }
});
