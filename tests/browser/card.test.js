/** Field cards and handbooks on paper: two sheets a product at most, whatever the language and however much there is to say. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { fetchPictures, launch } from "./browser.js";
import { characters, pageCount, pictureCount } from "./pdf.js";
import { jinwi } from "./program.js";
import { address, cache, guide, repository } from "./where.js";

/** @typedef {import("./browser.js").Page} Page */

/** Scripts of wide letters, with marks above and below and without spaces, and from right to left. */
const LANGUAGES = ["ko", "th", "ar"];

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Uses the page at an address, in a window of its own. @param {string} url @param {(page: Page) => Promise<void>} use */
async function on(url, use) {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await use(page);
  } finally {
    await page.close();
  }
}

/** The page as a PDF, its pictures read. @param {Page} page */
async function printed(page) {
  await fetchPictures(page);
  return page.pdf({ preferCSSPageSize: true, printBackground: false });
}

/** How many pictures the page shows, each file once. @param {Page} page */
const pictures = (page) => page.evaluate(() => new Set([...document.images].map((picture) => picture.currentSrc)).size);

/** Paths of the cards of a language. @param {string} folder @param {string} language */
const cards = (folder, language) =>
  readdirSync(join(folder, language, "products"), { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|[/\\])card[/\\]index\.html$/.test(path))
    .map((path) => join(language, "products", path));

describe("a card", () => {
  for (const language of LANGUAGES)
    test(`takes two sheets at most in ${language}, with its pictures and in its own letters`, () =>
      on(address(`${language}/index.html`), async (page) => {
        const all = cards(guide, language);
        assert.ok(all.length >= 12, `${all.length} cards`);
        await page.emulateMedia({ media: "print" });
        for (const path of all) {
          await page.goto(address(path));
          const pdf = await printed(page);
          assert.ok(pageCount(pdf) <= 2, `${path}: ${pageCount(pdf)} sheets`);
          assert.equal(pictureCount(pdf), await pictures(page), path);
          // A font's map may name a Chinese character by the radical that looks like it.
          const letters = characters(pdf);
          const shown = await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector(".fc")).innerText);
          const missing = [...new Set(shown.normalize("NFKC"))].filter((letter) => /\p{L}/u.test(letter) && !/\p{Script=Han}/u.test(letter) && !letters.has(letter));
          assert.deepEqual(missing, [], path);
        }
      }));

  test("names the copy and the last day of its use at the foot", () =>
    on(address("en/products/cosmetics/haneulseol-cream/card/index.html"), async (page) => {
      const foot = await page.textContent(".fc-foot");
      for (const part of ["COS-0001", "Revision 6", "Edition for customs officers (customs)", "Valid until"]) assert.ok(foot?.includes(part), `${part}: ${foot}`);
    }));

  test("of similar goods gives no rule and calls nothing counterfeit", () =>
    on(address("en/products/food/neoul-lookalike-ramyeon/card/index.html"), async (page) => {
      assert.equal(await page.locator(".fc-rule").count(), 0);
      assert.ok(!/counterfeit/i.test((await page.textContent(".cp-sides")) ?? ""));
    }));

  test("of a withdrawn product there is none", () => {
    for (const language of LANGUAGES) assert.ok(!cards(guide, language).some((path) => path.includes("mirae-sup-mask")));
  });
});

describe("a dossier with more points than two sheets take", () => {
  /** @type {string} */
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "jinwi-"));
    cpSync(join(repository, "content"), join(folder, "content"), { recursive: true });
    const product = join(folder, "content/products/cosmetics/haneulseol-sunscreen");
    const file = join(product, "dossier.yaml");
    const facts = readFileSync(file, "utf8");
    const many = Array.from({ length: 40 }, (_, place) => `  - {id: more-${place}, area: container, method: naked-eye, weight: ${place % 5 ? "supporting" : "strong"}, visibility: public}\n`);
    const end = facts.indexOf("\n", facts.indexOf("\ncheckpoints:") + 1) + 1;
    writeFileSync(file, facts.slice(0, end) + many.join("") + facts.slice(end));
    for (const [language, words] of [["ko", "진품은 테두리가 고르고 글자가 또렷하다. "], ["en", "Genuine goods have even rims and sharp letters all over. "], ["th", "ของแท้มีขอบเรียบเสมอกันและตัวอักษรคมชัด "]]) {
      const text = join(product, `${language}.md`);
      const more = many.map((_, place) => `\n## ${words.slice(0, 30)} {#more-${place}}\n\n### + {.genuine}\n\n${words.repeat(9)}\n\n### - {.counterfeit}\n\n${words.repeat(7)}\n`);
      writeFileSync(text, readFileSync(text, "utf8") + more.join(""));
    }
    assert.equal(jinwi(["build", "--content", join(folder, "content"), "--edition", "customs", "--languages", "ko,en,th", "--out", join(folder, "out"), "--cache", cache], "ignore"), 0);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const language of ["ko", "en", "th"])
    test(`is cut to them in ${language}, says so, and keeps its decisive point`, () =>
      on(pathToFileURL(join(folder, "out", language, "products/cosmetics/haneulseol-sunscreen/card/index.html")).href, async (page) => {
        assert.equal(pageCount(await printed(page)), 2);
        const shown = await page.locator(".cp").count();
        assert.ok(shown > 10 && shown < 46, `${shown} points`);
        assert.ok((await page.textContent(".fc"))?.includes(String(46 - shown)), "how many are left out");
        assert.ok((await page.textContent(".fc"))?.includes("…"));
        assert.equal(await page.locator(".cp", { has: page.locator(".i-decisive") }).count(), 1);
      }));
});

describe("a handbook", () => {
  for (const [language, of] of [["ko", "products/fish"], ["th", "brands/haneulseol"], ["ar", "markets/vn"]])
    test(`of ${of} in ${language} begins each product on a new sheet, and its contents lead to each`, () =>
      on(address(`${language}/handbook/${of}/index.html`), async (page) => {
        const anchors = await page.locator(".handbook-contents a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
        assert.deepEqual(anchors, await page.locator(".fc").evaluateAll((all) => all.map((card) => `#${card.id}`)));
        const sheets = pageCount(await printed(page));
        assert.ok(sheets > anchors.length && sheets <= 1 + 2 * anchors.length, `${sheets} sheets for ${anchors.length} cards`);
      }));

  test("holds every product of its list that has a card", () =>
    on(address("en/index.html"), async (page) => {
      for (const list of ["products/food", "brands/neoul", "markets/tw", "jurisdictions/vn"]) {
        await page.goto(address(`en/${list}/index.html`));
        const listed = await page.locator(".rows a").evaluateAll((links) => links.map((link) => link.querySelector(".code")?.textContent));
        const withdrawn = await page.locator(".rows a", { has: page.locator(".tag-strong") }).count();
        await page.click(".actions a");
        // Loaded, not only begun: a long page is counted too early otherwise.
        await page.waitForURL(/\/handbook\//);
        assert.equal(await page.locator(".fc").count(), listed.length - withdrawn, list);
      }
    }));
});
