/** What a narrow screen needs: no sideways scrolling. What else a hand needs is looked at in `pages.test.js`. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { SCREENS, launch } from "./browser.js";
import { sideways } from "./glance.js";
import { cases } from "./pages.js";
import { read } from "./tree.js";
import { address, guide } from "./where.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

describe("320 px wide, or 640 px at 200 %: nothing scrolls sideways", () => {
  // Every page: a long word in one language breaks what fits in the others. Without script nothing is folded away.
  const paths = [...read(guide).pages.keys()];
  for (const folder of new Set(paths.map((path) => path.split("/")[0]))) {
    test(folder, async () => {
      const context = await browser.newContext({ viewport: SCREENS.narrow, javaScriptEnabled: false });
      try {
        const page = await context.newPage();
        const wide = [];
        for (const path of paths.filter((candidate) => candidate.split("/")[0] === folder)) {
          await page.goto(address(path), { waitUntil: "load" });
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

test("letters of twice the size on a phone: nothing scrolls sideways", async () => {
  const large = await launch({}, ["--blink-settings=defaultFontSize=32"]);
  try {
    const page = await large.newPage({ viewport: SCREENS.phone, javaScriptEnabled: false });
    const wide = [];
    for (const { path } of cases) {
      await page.goto(address(path), { waitUntil: "load" });
      const { scrollWidth, beyond } = await sideways(page);
      if (scrollWidth > SCREENS.phone.width) wide.push(`${scrollWidth} px: ${path}: ${beyond}`);
    }
    assert.deepEqual(wide, []);
  } finally {
    await large.close();
  }
});
