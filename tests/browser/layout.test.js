/** What a reader's screen and hand need: no sideways scrolling, targets that a gloved finger meets, the right direction. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { SCREENS, fetchPictures, launch, open } from "./browser.js";
import { cases } from "./pages.js";

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
            [...document.body.querySelectorAll(selector)].map((element) => ({ element, html: element.outerHTML.slice(0, 120), box: element.getBoundingClientRect() }));
          /** Whether what stands out is cut off or scrolled within some part of the page. @param {Element | null} element @returns {boolean} */
          const held = (element) => element !== null && element !== document.body && (getComputedStyle(element).overflowX !== "visible" || held(element.parentElement));
          const beyond = boxes("*").filter(({ element, box }) => box.width > 0 && (box.right > width + 1 || box.left < -1) && !held(element.parentElement));
          for (const details of document.querySelectorAll("details")) details.open = true;
          // A skip link has no size until it has the focus.
          const low = boxes("header a, nav a, button, summary, main a:has(img)").filter(({ box }) => box.height > 1 && box.height < 43.9);
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
