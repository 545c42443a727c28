/** What a narrow screen needs: no sideways scrolling. What else a hand needs is looked at in `pages.test.js`. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { SCREENS, launch } from "./browser.js";
import { sideways } from "./glance.js";
import { cases } from "./pages.js";
import { read, resolveFrom } from "./tree.js";
import { address, guide } from "./where.js";

const { pages } = read(guide);

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

describe("320 px wide, or 640 px at 200 %: nothing scrolls sideways", () => {
  // Every page: a long word in one language breaks what fits in the others. Without script nothing is folded away.
  for (const folder of new Set([...pages.keys()].map((path) => path.split("/")[0])))
    test(folder, async () => assert.deepEqual(await wide(browser, SCREENS.narrow, [...pages.keys()].filter((path) => path.split("/")[0] === folder)), []));
});

test("letters of twice the size on a phone: nothing scrolls sideways", async () => {
  const large = await launch({ switches: ["--blink-settings=defaultFontSize=32"] });
  try {
    assert.deepEqual(await wide(large, SCREENS.phone, cases.map(({ path }) => path)), []);
  } finally {
    await large.close();
  }
});

/** What stands out of pages without script, the first twenty. @param {import("./browser.js").Browser} browser @param {{width: number, height: number}} viewport @param {string[]} paths */
async function wide(browser, viewport, paths) {
  const context = await browser.newContext({ viewport, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    const found = [];
    let styles = "";
    for (const path of paths) {
      const { text } = /** @type {import("./tree.js").Page} */ (pages.get(path));
      const sheets = [...text.matchAll(/<link rel="?stylesheet"? href="?([^" >]+)/g)].map(([, sheet]) => resolveFrom(path, sheet)).join();
      if (sheets && sheets === styles) await page.evaluate(turn, /** @type {const} */ ([text, address(path)]));
      else await page.goto(address(path), { waitUntil: "load" });
      styles = sheets;
      const { scrollWidth, beyond } = await sideways(page);
      if (scrollWidth > viewport.width) found.push(`${scrollWidth} px: ${path}: ${beyond}`);
    }
    return found.slice(0, 20);
  } finally {
    await context.close();
  }
}

/**
 * Puts another page into the place of the one that is open, which has the same style sheets, and so its fonts: two thousand
 * pages, each opened, would take four times as long. @param {readonly [string, string]} page its text and its address
 */
function turn([text, address]) {
  const next = new DOMParser().parseFromString(text, "text/html");
  for (const image of next.querySelectorAll("[srcset]")) image.removeAttribute("srcset");
  for (const image of next.querySelectorAll("img")) image.src = new URL(image.getAttribute("src") ?? "", address).href;
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
  document.body.replaceWith(document.adoptNode(next.body));
}
