/** What a reader's screen and hand need: no sideways scrolling, targets that a gloved finger meets, letters that show, the right direction. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { SCREENS, fetchPictures, launch, open } from "./browser.js";
import { cases, pathOf } from "./pages.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/**
 * Opens a page on a screen, uses it, and lets go of it.
 * @template T
 * @param {string} path @param {{width: number, height: number}} viewport @param {(page: import("./browser.js").Page) => Promise<T>} use
 */
async function on(path, viewport, use) {
  const context = await browser.newContext({ viewport });
  try {
    const { page } = await open(context, path);
    await fetchPictures(page);
    return await use(page);
  } finally {
    await context.close();
  }
}

describe("320 px wide, or 640 px at 200 %: nothing scrolls sideways, and targets in navigation and tiles are 44 px high", () => {
  for (const { type, language, path } of cases) {
    test(`${type} ${language}`, async () => {
      const seen = await on(path, SCREENS.narrow, (page) =>
        page.evaluate(() => {
          const width = window.innerWidth;
          const root = /** @type {Element} */ (document.scrollingElement);
          const boxes = (/** @type {string} */ selector) =>
            [...document.body.querySelectorAll(selector)].map((element) => ({ html: element.outerHTML.slice(0, 120), box: element.getBoundingClientRect() }));
          const beyond = boxes("*").filter(({ box }) => box.width > 0 && (box.right > width + 1 || box.left < -1));
          // A skip link has no size until it has the focus.
          const low = boxes("nav a, button, summary, main a:has(img)").filter(({ box }) => box.height > 1 && box.height < 43.9);
          return {
            wide: root.scrollWidth > width ? [`${root.scrollWidth} px`, ...beyond.slice(0, 5).map(({ html }) => html)] : [],
            low: low.map(({ html, box }) => `${box.height.toFixed(1)} px: ${html}`),
          };
        }),
      );
      assert.deepEqual(seen, { wide: [], low: [] });
    });
  }
});

test("Arabic runs from the right, and no picture is mirrored", async () => {
  for (const { path } of cases.filter(({ language }) => language === "ar")) {
    const seen = await on(path, SCREENS.desktop, (page) =>
      page.evaluate(() => ({
        root: document.documentElement.dir,
        main: getComputedStyle(/** @type {Element} */ (document.querySelector("main"))).direction,
        turned: [...document.querySelectorAll("img, svg, picture, figure, figure *")]
          .filter((element) => {
            const { transform, scale, rotate } = getComputedStyle(element);
            return [transform, scale, rotate].some((value) => value !== "none");
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      })),
    );
    assert.deepEqual(seen, { root: "rtl", main: "rtl", turned: [] }, path);
  }
});

describe("Hangul shows where no Korean font is installed", () => {
  for (const { type, language, path } of cases.filter(({ language }) => language !== "ko")) {
    test(`${type} ${language}`, async () => {
      await on(path, SCREENS.desktop, async (page) => {
        const faults = await lettersFromElsewhere(page);
        assert.deepEqual(faults, []);
      });
    });
  }

  test("the product's name is among it", async () => {
    for (const language of ["en", "ar"]) {
      const drawn = await on(pathOf("product with variants and pairs", language), SCREENS.desktop, (page) =>
        page.evaluate(() => ({
          name: [...document.querySelectorAll("main [lang=ko]")].some((element) => element.textContent?.includes("하늘설")),
          font: [...document.fonts].filter((face) => face.family.replaceAll('"', "") === "Jinwi Hangul").map((face) => face.status),
        })),
      );
      assert.deepEqual(drawn, { name: true, font: ["loaded"] });
    }
  });
});

/**
 * Elements whose Hangul is not marked as Korean, or is drawn by a font of the machine instead of the copy's own.
 * What was drawn is asked of the browser's renderer, since `document.fonts.check` is true for any loaded face.
 * @param {import("./browser.js").Page} page
 */
async function lettersFromElsewhere(page) {
  const marked = await page.evaluate(() => {
    const hangul = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/g;
    /** The letters that stand in the element itself. @param {Element} element */
    const letters = (element) =>
      [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE && node.textContent?.match(hangul)) || []).length;
    const holders = [...document.body.querySelectorAll("*")].filter((element) => letters(element) > 0 && element.checkVisibility());
    return holders.map((element, at) => {
      const html = element.outerHTML.slice(0, 120);
      element.setAttribute("data-hangul", String(at));
      return { html, lang: element.closest("[lang]")?.getAttribute("lang"), letters: letters(element) };
    });
  });
  const inspector = await page.context().newCDPSession(page);
  await inspector.send("DOM.enable");
  await inspector.send("CSS.enable");
  const { root } = await inspector.send("DOM.getDocument");
  const faults = [];
  for (const [at, { html, lang, letters }] of marked.entries()) {
    const { nodeId } = await inspector.send("DOM.querySelector", { nodeId: root.nodeId, selector: `[data-hangul="${at}"]` });
    const { fonts } = await inspector.send("CSS.getPlatformFontsForNode", { nodeId });
    const own = fonts.filter((font) => font.isCustomFont).reduce((glyphs, font) => glyphs + font.glyphCount, 0);
    if (lang !== "ko") faults.push(`lang="${lang}": ${html}`);
    else if (own < letters) faults.push(`${own} of ${letters} letters are the copy's own: ${html}`);
  }
  return faults;
}
