/** The reader's own photo in the comparer: read, held beside a picture and over it, set straight, printed and forgotten. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ALSO, STANDARDS, arm, judge } from "./axe.js";
import { SCREENS, launch, open } from "./browser.js";
import { grown, look, moved, own, photographed, settle, turned } from "./comparer.js";
import { pathOf } from "./pages.js";
import { pageCount, pictureCount } from "./pdf.js";
import { address } from "./where.js";

/** @typedef {import("./browser.js").Page} Page */
/** @type {import("./browser.js").Browser} */
let browser;
const folder = mkdtempSync(join(tmpdir(), "own-photo-"));
/** A photo of four squares in colours of their own, 400 by 300, as a camera writes it. */
const photo = join(folder, "IMG_0042.jpg");
/** @type {Buffer} */
let bytes;
before(async () => {
  browser = await launch();
  const page = await browser.newPage();
  bytes = Buffer.from(await page.evaluate(photographed, { width: 400, height: 300 }), "base64");
  writeFileSync(photo, bytes);
  await page.close();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const CREAM = "product with variants and pairs";
/** @type {import("playwright-core").BrowserContextOptions} */
const PHONE = { viewport: SCREENS.phone, hasTouch: true, isMobile: true };

/** @param {number} actual @param {number} expected @param {number} [off] */
const near = (actual, expected, off = 1) => assert.ok(Math.abs(actual - expected) <= off, `${actual} is not ${expected}`);

/**
 * Opens a page, uses it, and fails when it complains.
 * @param {string} path @param {import("playwright-core").BrowserContextOptions} options @param {(page: Page) => Promise<void>} use
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

/** @param {Page} page @param {string} does */
const use = (page, does) => page.locator(`.comparer [data-does=${does}]`).click();

/** Chooses a file, and waits until the comparer has taken or refused it. @param {Page} page @param {Parameters<import("playwright-core").Locator["setInputFiles"]>[0]} file */
async function choose(page, file) {
  await page.locator(".own-bar input[type=file]").last().setInputFiles(file);
  await page.waitForFunction(() => /** @type {HTMLElement} */ (document.querySelector('[data-own="reading"]')).hidden && /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('.own-bar input[type="file"]')]).every((input) => input.value === ""));
  await page.evaluate(settle);
}

/** Goes from a pair to the reader's photo beside it. @param {Page} page @param {number} [pair] */
async function begin(page, pair = 0) {
  await page.locator(".own-ask button").nth(pair).click();
  await choose(page, photo);
  return page.evaluate(look);
}

test("from a pair to one's own photo, held against either picture under their words", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    await page.locator(".own-ask button").nth(1).click();
    const empty = await page.evaluate(own);
    assert.match(empty.says, /neither sent nor stored/);
    await choose(page, photo);
    const seen = await page.evaluate(look);
    assert.equal(seen.pair, "2 / 8");
    assert.deepEqual(seen.panes.map(({ side, loaded }) => ({ side, loaded })), [{ side: "genuine", loaded: true }, { side: "own", loaded: true }]);
    assert.match(seen.panes[0].says ?? "", /^Genuine/);
    assert.match(seen.panes[1].says ?? "", /^Goods in hand IMG_0042\.jpg$/);
    assert.equal(seen.order, "Genuine | Goods in hand");
    assert.equal(seen.unscaled, true);
    near(seen.panes[1].whole.width / seen.panes[1].whole.height, 4 / 3, 0.01);
    near(seen.panes[1].whole.middle.x, seen.panes[1].view.middle.x);
    await use(page, "own-other");
    const other = await page.evaluate(look);
    assert.deepEqual(other.panes.map(({ side }) => side), ["counterfeit", "own"]);
    assert.equal(other.order, "Counterfeit | Goods in hand");
    await use(page, "own");
    assert.deepEqual((await page.evaluate(look)).panes.map(({ side }) => side), ["genuine", "counterfeit"]);
  }));

test("zoom and pan move the photo with the picture", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    const first = await begin(page);
    await use(page, "in");
    const larger = await page.evaluate(look);
    for (const by of grown(first, larger)) near(by, 1.25, 0.001);
    const { x, y } = first.panes[1].view.middle;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y - 25, { steps: 4 });
    await page.mouse.up();
    for (const by of moved(larger, await page.evaluate(look))) {
      near(by.x, 40);
      near(by.y, -25);
    }
  }));

test("one photo for all points of a page; replaced, removed, and gone with the page", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    await begin(page);
    await page.keyboard.press("PageDown");
    const next = await page.evaluate(look);
    assert.deepEqual([next.pair, next.panes[1].loaded], ["2 / 8", true]);
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => document.activeElement?.closest(".own-ask") !== null), true);
    await page.locator(".own-ask button").nth(4).click();
    assert.deepEqual((await page.evaluate(look)).panes.map(({ side, loaded }) => `${side} ${loaded}`), ["genuine true", "own true"]);
    await choose(page, { name: "other.jpg", mimeType: "image/jpeg", buffer: bytes });
    assert.match((await page.evaluate(look)).panes[1].says ?? "", /other\.jpg/);
    await use(page, "own-remove");
    assert.equal((await page.evaluate(own)).canvas, null);
    await choose(page, photo);
    assert.ok((await page.evaluate(own)).canvas);
    assert.deepEqual(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]), [0, 0, "", 0]);
    await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
    assert.equal(await page.evaluate(() => /** @type {HTMLCanvasElement | null} */ (document.querySelector(".pane-view canvas"))?.width), 0, "what it held is let go of");
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    assert.deepEqual((await page.evaluate(own)).canvas, null);
    assert.deepEqual((await page.evaluate(look)).panes.map(({ side }) => side), ["genuine", "counterfeit"]);
  }));

test("over the picture: cut off at the line, seen through, and in turn with it", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    await begin(page);
    await use(page, "over");
    const over = await page.evaluate(look);
    assert.deepEqual(over.panes[0].view, over.panes[1].view);
    assert.deepEqual(over.panes.map(({ clip }) => clip), ["none", "inset(0px 0px 0px 50%)"]);
    await page.locator(".divider").focus();
    await page.keyboard.press("Home");
    const slider = page.locator(".own-bar input[type=range]");
    await slider.focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowLeft");
    assert.equal((await page.evaluate(own)).canvas?.opacity, "0.8");
    assert.deepEqual(moved(over, await page.evaluate(look)), [{ x: 0, y: 0 }, { x: 0, y: 0 }], "the slider's keys are its own");

    await page.locator("[data-does=own-flicker]").focus();
    const shown = async () => (await page.evaluate(own)).shown;
    assert.deepEqual(await shown(), ["genuine", "own"]);
    await page.keyboard.press("Enter");
    assert.deepEqual([await shown(), (await page.evaluate(look)).order], [["genuine"], "Genuine"]);
    await page.keyboard.press("Space");
    assert.deepEqual([await shown(), (await page.evaluate(look)).order], [["own"], "Goods in hand"]);
    assert.equal((await page.evaluate(own)).canvas?.opacity, "1", "whole where it is alone");
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    assert.deepEqual(await shown(), ["genuine", "own"]);
    // Held, the button shows the other for so long.
    const button = await page.locator("[data-does=own-flicker]").boundingBox();
    assert.ok(button);
    await page.mouse.move(button.x + 20, button.y + 20);
    await page.mouse.down();
    assert.deepEqual(await shown(), ["genuine"]);
    await page.waitForTimeout(600);
    await page.mouse.up();
    assert.deepEqual(await shown(), ["genuine", "own"]);
    await page.mouse.click(button.x + 20, button.y + 20);
    assert.deepEqual(await shown(), ["genuine"]);
    await use(page, "over");
    assert.deepEqual(await shown(), ["genuine", "own"]);
  }));

test("by themselves the two change slower than three times a second, and not for readers who want no motion", async () => {
  await on(pathOf(CREAM, "en"), {}, async (page) => {
    await page.addInitScript(() => {
      const set = window.setInterval;
      // @ts-ignore: for the test to read.
      window.setInterval = (/** @type {any[]} */ ...given) => ((window.every = given[1]), set(...given));
    });
    await page.reload();
    await begin(page);
    await use(page, "own-auto");
    const first = (await page.evaluate(own)).shown;
    assert.equal(first.length, 1);
    await page.waitForSelector(`.pane.side-${first[0]}.pane-away`, { state: "attached" });
    assert.ok((await page.evaluate("every")) >= 500);
    await use(page, "own-auto");
    assert.equal((await page.evaluate(own)).shown.length, 2);
  });
  await on(pathOf(CREAM, "en"), { reducedMotion: "reduce" }, async (page) => {
    await begin(page);
    assert.equal(await page.locator("[data-does=own-auto]").isVisible(), false);
  });
});

/** Where a corner and the place of the photo below it are, in CSS pixels of the window. @param {Page} page @param {number} pane @param {number} which */
const corner = (page, pane, which) =>
  page.evaluate(
    ([pane, which]) => {
      const { left, top, width, height } = /** @type {Element} */ (document.querySelectorAll(".pane")[pane].querySelectorAll(".corner")[which]).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    [pane, which],
  );

test("corners by mouse and keys: what they lie on comes to lie on the picture's", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    await begin(page);
    // So that nothing is fitted anew as words come and go below.
    await use(page, "in");
    const plain = await page.evaluate(own);
    await use(page, "own-corners");
    assert.match((await page.evaluate(own)).says, /Draw the four corners/);
    await use(page, "own-corners");
    assert.deepEqual((await page.evaluate(own)).canvas, plain.canvas, "nothing has changed yet");
    await use(page, "own-corners");
    /** The photo's own places below its corners, in its pixels. @type {{x: number, y: number}[]} */
    const places = [];
    const by = [[30, 12], [-18, 25], [-40, -30], [22, -8]];
    for (let which = 0; which < 4; which++) {
      const { x, y } = await corner(page, 1, which);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by[which][0], y + by[which][1], { steps: 3 });
      await page.mouse.up();
      const at = await corner(page, 1, which);
      near(at.x, x + by[which][0]);
      near(at.y, y + by[which][1]);
      assert.equal(await page.locator(".loupe:not([hidden])").count(), 1);
      places.push(await page.evaluate(({ x, y }) => {
        const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector(".pane-view canvas"));
        const view = /** @type {Element} */ (canvas.parentElement).getBoundingClientRect();
        const border = /** @type {Element} */ (canvas.parentElement);
        const { x: px, y: py, w } = new DOMMatrix(canvas.style.transform).inverse().transformPoint(new DOMPoint(x - view.left - border.clientLeft, y - view.top - border.clientTop));
        return { x: px / w, y: py / w };
      }, at));
    }
    // One of the picture's, by keys.
    const target = await corner(page, 0, 2);
    await page.locator(".pane").first().locator(".corner").nth(2).focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("ArrowUp");
    const after = await corner(page, 0, 2);
    near(after.x - target.x, 10, 0.01);
    near(after.y - target.y, -1, 0.01);
    const targets = await Promise.all([0, 1, 2, 3].map((which) => corner(page, 0, which)));
    const { middle } = (await page.evaluate(look)).panes[0].view;
    await use(page, "own-corners");
    const straight = await page.evaluate(look);
    assert.equal(await page.locator(".corner:visible").count(), 0);
    for (const [which, place] of places.entries()) {
      const image = await page.evaluate(({ x, y }) => {
        const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector(".pane-view canvas"));
        const point = new DOMMatrix(canvas.style.transform).transformPoint(new DOMPoint(x, y));
        const view = /** @type {Element} */ (canvas.parentElement);
        return { x: point.x / point.w - view.clientWidth / 2, y: point.y / point.w - view.clientHeight / 2 };
      }, place);
      near(image.x, targets[which].x - middle.x, 0.5);
      near(image.y, targets[which].y - middle.y, 0.5);
    }
    assert.ok(straight.panes[1].loaded);
    await use(page, "own-reset");
    assert.equal((await page.evaluate(own)).canvas?.transform, plain.canvas?.transform);
  }));

test("corners that cross are told, and the photo is shown as it was taken", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    await begin(page);
    const plain = await page.evaluate(own);
    await use(page, "over");
    await use(page, "own-corners");
    assert.equal(await page.locator(".corner:visible").count(), 4);
    const [from, to] = [await corner(page, 0, 0), await corner(page, 0, 2)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x + 30, to.y + 30, { steps: 4 });
    assert.match((await page.evaluate(own)).says, /enclose no area/);
    const { canvas } = await page.evaluate(own);
    assert.doesNotMatch(canvas?.transform ?? "", /NaN|Infinity/);
    await page.mouse.move(from.x + 20, from.y + 10, { steps: 4 });
    await page.mouse.up();
    assert.match((await page.evaluate(own)).says, /Draw the four corners/);
    assert.notEqual((await page.evaluate(own)).canvas?.transform, plain.canvas?.transform);
  }));

test("corners by finger on a phone, whose page neither scrolls nor zooms", () =>
  on(pathOf(CREAM, "en"), PHONE, async (page) => {
    await begin(page);
    await page.locator("[data-does=own-corners]").tap();
    const { x, y } = await corner(page, 1, 0);
    const touch = await page.context().newCDPSession(page);
    /** @param {"touchStart" | "touchMove" | "touchEnd"} type @param {[number, number][]} points */
    const fingers = (type, points) => touch.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    const before = await page.evaluate(look);
    await fingers("touchStart", [[x, y]]);
    for (const part of [0.5, 1, 1]) await fingers("touchMove", [[x + 24 * part, y + 15 * part]]);
    await fingers("touchEnd", []);
    const at = await corner(page, 1, 0);
    near(at.x, x + 24);
    near(at.y, y + 15);
    const after = await page.evaluate(look);
    assert.deepEqual(moved(before, after), [{ x: 0, y: 0 }, { x: 0, y: 0 }]);
    assert.equal(after.scroll, before.scroll);
  }));

/** Upper left, upper right, lower left and lower right, however it was stored. */
const UPRIGHT = [
  ["red", "green", "blue", "white"],
  ["green", "red", "white", "blue"],
  ["white", "blue", "green", "red"],
  ["blue", "white", "red", "green"],
  ["red", "blue", "green", "white"],
  ["blue", "red", "white", "green"],
  ["white", "green", "blue", "red"],
  ["green", "white", "red", "blue"],
];
for (const turns of [true, false])
  test(`photos stand upright in a browser that turns ${turns ? "photos" : "none, as before 2020"}`, () =>
    on(pathOf(CREAM, "en"), {}, async (page) => {
      if (!turns) {
        // Its pictures have no orientation, neither the one that it is tried with nor those that follow.
        await page.addInitScript(() => {
          const { set } = /** @type {any} */ (Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src"));
          Object.defineProperty(HTMLImageElement.prototype, "src", { set: function (value) { set.call(this, value.replace("BAAYAA", "BAAEAA")); } });
        });
        await page.reload();
      }
      await page.locator(".own-ask button").first().click();
      for (let orientation = 1; orientation <= 8; orientation++) {
        const buffer = turned(bytes, orientation);
        if (!turns) await page.evaluate((head) => void (File.prototype.slice = () => new Blob([new Uint8Array(head)])), [...buffer.subarray(0, 200)]);
        await choose(page, { name: "turned.jpg", mimeType: "image/jpeg", buffer: turns ? buffer : bytes });
        const { canvas } = await page.evaluate(own);
        assert.deepEqual(canvas && [canvas.width, canvas.height], orientation < 5 ? [400, 300] : [300, 400], `orientation ${orientation}`);
        assert.deepEqual(canvas?.colours, UPRIGHT[orientation - 1], `orientation ${orientation}`);
      }
    }));

test("a file that is no photo, or that the browser cannot show, is told in words, and the photo before stays", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    await begin(page);
    const large = join(folder, "large.jpg");
    writeFileSync(large, bytes);
    truncateSync(large, 101e6);
    /** @type {[Parameters<typeof choose>[1], RegExp][]} */
    const cases = [
      [{ name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(0) }, /empty/],
      [{ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n1 0 obj") }, /is a PDF/],
      [{ name: "a.heic", mimeType: "image/heic", buffer: Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic and what only Safari knows") }, /Most Compatible/],
      [{ name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("not a photo at all, whatever its name says") }, /JPEG or PNG/],
      [{ name: "a.jpg", mimeType: "image/jpeg", buffer: bytes.subarray(0, 200) }, /JPEG or PNG/],
      [large, /too large/],
    ];
    for (const [file, words] of cases) {
      await choose(page, file);
      assert.match((await page.evaluate(own)).says, words);
      assert.match((await page.evaluate(look)).panes[1].says ?? "", /IMG_0042\.jpg/);
    }
  }));

test("a photo of 50 megapixels becomes a canvas that a phone bears, and it is told", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    const huge = join(folder, "huge.jpg");
    writeFileSync(huge, Buffer.from(await page.evaluate(photographed, { width: 8660, height: 5774 }), "base64"));
    await page.locator(".own-ask button").first().click();
    await choose(page, huge);
    const { says, canvas } = await page.evaluate(own);
    assert.match(says, /made smaller/);
    assert.ok(canvas && canvas.width * canvas.height <= 12e6 && canvas.width <= 4096, `${canvas?.width} by ${canvas?.height}`);
    near(canvas.width / canvas.height, 8660 / 5774, 0.001);
    assert.deepEqual(canvas.colours, UPRIGHT[0]);
  }));

test("both on one sheet: marked as whose they are, with what tells the copy, the file and the day", () =>
  on(pathOf(CREAM, "en"), {}, async (page) => {
    await begin(page, 1);
    await page.evaluate(() => {
      // @ts-ignore: the test prints by itself.
      window.print = () => (window.printed = true);
    });
    await use(page, "own-print");
    await page.waitForFunction("window.printed");
    await page.emulateMedia({ media: "print" });
    const text = await page.locator(".own-sheet").innerText();
    const { day, built, edition } = await page.evaluate(() => {
      const today = new Date();
      return { day: String(today.getFullYear()), built: jinwi.edition?.built.slice(0, 4), edition: jinwi.edition?.edition };
    });
    for (const said of ["COS-", "Hangul on the back panel", "Genuine", "Own photo of the goods in hand", "File of the photo\nIMG_0042.jpg", "Printed on", day, built, edition, "CC-BY-4.0"]) assert.ok(text.includes(/** @type {string} */ (said)), `${said}: ${text}`);
    assert.doesNotMatch(text, /Counterfeit|Straightened/);
    assert.equal(await page.locator("main").isVisible(), false);
    const pdf = await page.pdf({ format: "A4" });
    assert.equal(pageCount(pdf), 1);
    assert.ok(pictureCount(pdf) >= 2);
    await page.emulateMedia({ media: "screen" });
    await use(page, "own-other");
    await use(page, "own-print");
    await page.emulateMedia({ media: "print" });
    const other = await page.locator(".own-sheet").innerText();
    assert.match(other, /Counterfeit/);
    assert.doesNotMatch(other, /^Genuine/m);
    await page.emulateMedia({ media: "screen" });
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".own-sheet").count(), 0);
  }));

test("the file's name goes into the form at the pair's point, once, where there is a form", async () => {
  await on(pathOf("inspection", "en"), {}, async (page) => {
    await begin(page);
    await use(page, "own-name");
    await use(page, "own-name");
    assert.deepEqual(await page.locator('input[id^="photos-"]').evaluateAll((inputs) => inputs.map((input) => /** @type {HTMLInputElement} */ (input).value).filter(Boolean)), ["IMG_0042.jpg"]);
    assert.equal(await page.evaluate(() => document.querySelector(".own-ask")?.closest(".point")?.querySelector('input[id^="photos-"]')?.matches(".typed")), true);
  });
  await on(pathOf(CREAM, "en"), {}, async (page) => {
    await begin(page);
    assert.equal(await page.locator("[data-does=own-name]").isVisible(), false);
  });
});

test("what only looks alike is never called counterfeit beside one's own photo", () =>
  on(pathOf("look-alike", "en"), {}, async (page) => {
    await begin(page);
    await use(page, "own-other");
    assert.deepEqual((await page.evaluate(look)).panes.map(({ side }) => side), ["look-alike", "own"]);
    assert.doesNotMatch(await page.locator("dialog.comparer").innerText(), /counterfeit/i);
  }));

describe("on screens that there are", () => {
  /** @type {{name: string, language: string, options: import("playwright-core").BrowserContextOptions}[]} */
  const screens = [
    { name: "narrow", language: "en", options: { ...PHONE, viewport: SCREENS.narrow } },
    { name: "narrow in Arabic", language: "ar", options: { ...PHONE, viewport: SCREENS.narrow } },
    { name: "a phone on its side", language: "de", options: { ...PHONE, viewport: { width: 640, height: 360 } } },
    { name: "desktop in Korean", language: "ko", options: {} },
    { name: "dark", language: "en", options: { ...PHONE, colorScheme: "dark" } },
  ];
  for (const { name, language, options } of screens)
    test(name, () =>
      on(pathOf(CREAM, language), options, async (page) => {
        await arm(page);
        await page.locator(".own-ask button").first().click();
        for (const state of ["empty", "beside", "over"]) {
          if (state === "beside") {
            await choose(page, photo);
            await use(page, "own-corners");
          }
          if (state === "over") await use(page, "over");
          const small = await page.evaluate(() =>
            [...document.querySelectorAll(".comparer button, .comparer label, .comparer [role=slider]")]
              .map((element) => ({ element, box: element.getBoundingClientRect() }))
              .filter(({ element, box }) => box.width > 0 && (box.width < 43.9 || box.height < 43.9 || (!element.closest(".own-tools, .corners") && (box.left < -24 || box.right > innerWidth + 24)) || box.bottom > innerHeight + 24))
              .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${JSON.stringify(box)}`),
          );
          assert.deepEqual(small, [], state);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
          for (const { view } of (await page.evaluate(look)).panes) assert.ok(view.width >= 120 && view.height >= 80, `${state}: ${view.width} by ${view.height}`);
          const faults = await judge(page, { runOnly: STANDARDS, rules: ALSO }, ".comparer");
          assert.deepEqual(faults, [], state);
        }
      }));
});
