/** What a reader's screen and hand need: no sideways scrolling, targets that a gloved finger meets, the right direction. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { SCREENS, fetchPictures, launch, open } from "./browser.js";
import { cases } from "./pages.js";
import { read } from "./tree.js";
import { address, guide } from "./where.js";

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

describe("320 px wide, or 640 px at 200 %: nothing scrolls sideways", () => {
  // Every page: a long word in one language breaks what fits in the others.
  const paths = [...read(guide).pages.keys()];
  for (const folder of new Set(paths.map((path) => path.split("/")[0]))) {
    test(folder, async () => {
      const context = await browser.newContext({ viewport: SCREENS.narrow });
      try {
        const page = await context.newPage();
        const wide = [];
        for (const path of paths.filter((candidate) => candidate.split("/")[0] === folder)) {
          // Pictures have their sizes written beside them, so that the lines stand before they come.
          await page.goto(address(path), { waitUntil: "domcontentloaded" });
          const { scrollWidth, beyond } = await sideways(page);
          if (scrollWidth > SCREENS.narrow.width) wide.push(`${scrollWidth} px: ${path}: ${beyond}`);
        }
        assert.equal(wide.length, 0, `${wide.length} pages:\n${wide.slice(0, 20).join("\n")}`);
      } finally {
        await context.close();
      }
    });
  }
});

/** How wide the page's content is, and the innermost parts that stand out. @param {import("./browser.js").Page} page */
const sideways = (page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const width = window.innerWidth;
    const { scrollWidth } = /** @type {Element} */ (document.scrollingElement);
    if (scrollWidth <= width) return { scrollWidth, beyond: "" };
    /** Whether what stands out is cut off or scrolled within some part of the page. @param {Element | null} element @returns {boolean} */
    const held = (element) => element !== null && element !== document.body && (getComputedStyle(element).overflowX !== "visible" || held(element.parentElement));
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && !held(element.parentElement);
    });
    const innermost = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
    return {
      scrollWidth,
      beyond: innermost.slice(0, 3).map((element) => `<${element.localName} class="${element.getAttribute("class") ?? ""}">${element.textContent?.trim().slice(0, 40)}`).join(", "),
    };
  });

describe("targets in navigation and tiles are 44 px high", () => {
  for (const { type, language, path } of cases) {
    test(`${type} ${language}`, async () => {
      const low = await on(path, SCREENS.narrow, (page) =>
        page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
          return (
            [...document.querySelectorAll("header a, nav a, button, summary, main a:has(img)")]
              .map((element) => ({ html: element.outerHTML.slice(0, 120), height: element.getBoundingClientRect().height }))
              // A skip link has no size until it has the focus.
              .filter(({ height }) => height > 1 && height < 43.9)
              .map(({ html, height }) => `${height.toFixed(1)} px: ${html}`)
          );
        }),
      );
      assert.deepEqual(low, []);
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
