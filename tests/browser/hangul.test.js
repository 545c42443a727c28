/** What is printed on the pack shows on a machine that has no Korean font, as the copy's own letters. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fetchPictures, launch, open } from "./browser.js";
import { pathOf } from "./pages.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch({ FONTCONFIG_FILE: fileURLToPath(new URL("no-korean-fonts.conf", import.meta.url)) })));
after(() => browser.close());

test("a product's name is printed in Hangul, marked as Korean, whatever the page's language", async () => {
  const context = await browser.newContext();
  try {
    for (const language of ["en", "ar"]) {
      const { page } = await open(context, pathOf("product with variants and pairs", language));
      await fetchPictures(page);
      const seen = await page.evaluate(() => ({
        name: [...document.querySelectorAll("main [lang=ko]")].some((element) => element.textContent?.includes("하늘설")),
        font: [...document.fonts].filter((face) => face.family.replaceAll('"', "") === "Jinwi Hangul").map((face) => face.status),
      }));
      assert.deepEqual(seen, { name: true, font: ["loaded"] }, language);
    }
  } finally {
    await context.close();
  }
});
