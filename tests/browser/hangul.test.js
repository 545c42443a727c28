/** What is printed on the pack shows on a machine that has no Korean font, as the copy's own letters. */
import assert from "node:assert/strict";
import { platform } from "node:process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { fetchPictures, launch, open } from "./browser.js";
import { cases, pathOf } from "./pages.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch({ FONTCONFIG_FILE: fileURLToPath(new URL("no-korean-fonts.conf", import.meta.url)) })));
after(() => browser.close());

// Only fontconfig can take fonts away from one program.
describe("without a Korean font", { skip: platform !== "linux" }, () => {
  for (const { type, language, path } of cases) {
    test(`${type} ${language}`, async () => {
      const context = await browser.newContext();
      try {
        const { page } = await open(context, path);
        await fetchPictures(page);
        assert.deepEqual(await lettersFromElsewhere(page), []);
      } finally {
        await context.close();
      }
    });
  }
});

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

/**
 * Elements whose Hangul is not marked as Korean, or is not drawn by a font of the copy's own.
 * What was drawn is asked of the browser's renderer, since `document.fonts.check` is true for any loaded face.
 * @param {import("./browser.js").Page} page
 */
async function lettersFromElsewhere(page) {
  const marked = await page.evaluate(async () => {
    const hangul = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/g;
    /** The letters that stand in the element itself. @param {Element} element */
    const letters = (element) =>
      [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE && node.textContent?.match(hangul)) || []).length;
    for (const details of document.querySelectorAll("details")) details.open = true;
    // Letters that were folded away asked for no font until now.
    await Promise.all([...document.fonts].map((face) => face.load()));
    // What was drawn before its font had come is drawn again with the frames that follow.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
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
