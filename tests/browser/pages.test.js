/**
 * One page of each type, opened once on a narrow phone: nothing is asked for that is not there, nothing complains, all is as
 * accessible as axe-core can tell, a finger meets what it is to meet, and Hangul stands in the copy's own letters.
 */
import assert from "node:assert/strict";
import { platform } from "node:process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { ALSO, STANDARDS, arm, judge } from "./axe.js";
import { SCREENS, fetchPictures, launch, open } from "./browser.js";
import { blank, sideways } from "./glance.js";
import { cases } from "./pages.js";

/** What a scheme can change, and no language: the rest of the rules would find in dark what they found in light. */
const COLOUR = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];
const COLOURLESS = Object.fromEntries(COLOUR.map((rule) => [rule, { enabled: false }]));

/** @type {import("./browser.js").Browser} */
let browser;
// Only fontconfig can take fonts away from one program; elsewhere the letters of the system's own fonts stand beside ours.
before(async () => void (browser = await launch({ environment: { FONTCONFIG_FILE: fileURLToPath(new URL("no-korean-fonts.conf", import.meta.url)) } })));
after(() => browser.close());

for (const { type, language, path } of cases) {
  test(`${type} ${language}`, async () => {
    const context = await browser.newContext({ viewport: SCREENS.narrow, reducedMotion: "reduce" });
    try {
      const { page, faults } = await open(context, path);
      await fetchPictures(page);
      const bare = await blank(page);
      const wide = (await sideways(page)).beyond;
      // What axe finds lies in the template, or in which way the page runs.
      const isJudged = language !== "ko";
      const isColoured = isJudged && language !== "ar";
      if (isJudged) await arm(page);
      const light = !isJudged ? [] : await judge(page, { runOnly: STANDARDS, rules: isColoured ? ALSO : { ...ALSO, ...COLOURLESS } });
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = isColoured ? await judge(page, { runOnly: { type: "rule", values: COLOUR } }) : [];
      await page.emulateMedia({ colorScheme: null });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const low = await lowTargets(page);
      const turned = language === "ar" ? await notArabic(page) : [];
      const foreign = platform === "linux" ? await lettersFromElsewhere(page) : [];
      assert.deepEqual(
        { faults, bare, wide, light, dark, low, turned, foreign },
        { faults: [], bare: [], wide: "", light: [], dark: [], low: [], turned: [], foreign: [] },
      );
    } finally {
      await context.close();
    }
  });
}

/** Targets in navigation and tiles that are less than 44 px high. @param {import("./browser.js").Page} page */
const lowTargets = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("header a, nav a, button, summary, main a:has(img)")]
      .map((element) => ({ html: element.outerHTML.slice(0, 120), height: element.getBoundingClientRect().height }))
      // A skip link has no size until it has the focus.
      .filter(({ height }) => height > 1 && height < 43.9)
      .map(({ html, height }) => `${height.toFixed(1)} px: ${html}`),
  );

/** What does not run from the right, and what is mirrored though it is a picture. @param {import("./browser.js").Page} page */
const notArabic = (page) =>
  page.evaluate(() => {
    const leftward = [document.documentElement, /** @type {Element} */ (document.querySelector("main"))].filter((element) => getComputedStyle(element).direction !== "rtl");
    const mirrored = [...document.querySelectorAll("img, svg, picture, figure, figure *")].filter((element) => {
      const { transform, scale, rotate } = getComputedStyle(element);
      return [transform, scale, rotate].some((value) => value !== "none");
    });
    return [...leftward, ...mirrored].map((element) => element.outerHTML.slice(0, 120));
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
  if (page.url().includes("/products/") && marked.length === 0) return ["no Hangul on a product's page"];
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
