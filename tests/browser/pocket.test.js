/** Pocket packs: each opens alone, without a script, a network or a Korean font, and stays small. */
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { ALSO, STANDARDS, arm, judge } from "./axe.js";
import { SCREENS, fetchPictures, launch, open } from "./browser.js";
import { ofPage } from "./features.js";
import { launchFirefox } from "./firefox.js";
import { markupFaults } from "./markup.js";
import { jinwi } from "./program.js";
import { newer } from "./target.js";
import { cache, repository } from "./where.js";

/** @typedef {import("./browser.js").Page} Page */

/** What `jinwi build --help` promises, in bytes. */
const LIMITS = { product: 1e6, kind: 5e6 };

const folder = mkdtempSync(join(tmpdir(), "jinwi-"));
const copy = join(folder, "copy");
const lone = join(folder, "mailed");
/** @type {import("./browser.js").Browser} */
let browser;
before(async () => {
  assert.equal(jinwi(["build", "--content", join(repository, "content"), "--edition", "customs", "--languages", "en,ko,ar,th", "--pocket", "--out", copy, "--cache", cache], "ignore"), 0);
  mkdirSync(lone);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const packs = () =>
  readdirSync(join(copy, "pocket"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => join(copy, "pocket", path));

/** Opens a pack away from its copy, as it comes by mail. @param {string} path below `pocket/` @param {(page: Page) => Promise<void>} use @param {import("playwright-core").BrowserContextOptions} [options] */
async function alone(path, use, options = {}) {
  const file = join(lone, `${path.replaceAll("/", "-")}`);
  copyFileSync(join(copy, "pocket", path), file);
  const context = await browser.newContext({ viewport: SCREENS.phone, javaScriptEnabled: true, ...options });
  try {
    const { page, faults } = await open(context, basename(file), `${pathToFileURL(lone).href}/`);
    await use(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

test("there is one for each product that has a card, and one for each kind, in each language, within its limit", () => {
  assert.equal(packs().length, 4 * (12 + 3));
  for (const file of packs()) {
    const limit = /^(cosmetics|food|fish)(-\d+)?\.html$/.test(basename(file)) ? LIMITS.kind : LIMITS.product;
    assert.ok(statSync(file).size < limit, `${file}: ${statSync(file).size}`);
  }
});

test("they are in the copy's list of files", () => {
  const listed = readFileSync(join(copy, "SHA256SUMS"), "utf8");
  for (const file of packs()) assert.ok(listed.includes(file.slice(copy.length + 1)), file);
});

describe("opened alone", () => {
  for (const [path, products] of /** @type {[string, number][]} */ ([["en/cosmetics/haneulseol-cream.html", 1], ["ar/fish.html", 4], ["th/food.html", 4], ["ko/cosmetics/mirae-sup-tint.html", 1]]))
    test(`${path} asks for nothing, shows its pictures and has no script`, () =>
      alone(path, async (page) => {
        await fetchPictures(page);
        const seen = await page.evaluate(() => ({
          lost: [...document.images].filter((image) => !image.naturalWidth || !image.src.startsWith("data:")).length,
          pictures: document.images.length,
          scripts: document.scripts.length,
          cards: document.querySelectorAll(".fc").length,
          dead: [...document.querySelectorAll("a")].filter((link) => !document.getElementById(link.hash.slice(1))).length,
          wide: document.documentElement.scrollWidth > innerWidth,
          // The policy took the style sheet: without it nothing would be in columns.
          styled: getComputedStyle(/** @type {Element} */ (document.querySelector(".cp-sides"))).display,
          fonts: [...document.fonts].map((font) => `${font.family} ${font.status}`),
        }));
        assert.ok(seen.pictures >= 10 * products, `${seen.pictures} pictures`);
        assert.deepEqual({ ...seen, pictures: 0 }, { lost: 0, pictures: 0, scripts: 0, cards: products, dead: 0, wide: false, styled: "grid", fonts: seen.fonts });
        assert.equal(seen.fonts.length, 1);
        if (!path.startsWith("ko/")) assert.match(seen.fonts[0], /Jinwi Hangul"? loaded/);
      }));

  test("with scripts off and 320 px across it is the same", () =>
    alone(
      "en/food.html",
      async (page) => {
        await page.click('a[href="#az"]');
        await page.click(".pocket-az a");
        assert.ok(page.url().includes("#card-"));
        assert.ok(await page.locator(".fc").first().isVisible());
      },
      { viewport: SCREENS.narrow, javaScriptEnabled: false },
    ));

  test("without script a finger enlarges a picture, draws it about, and comes back to the point", () =>
    alone(
      "en/cosmetics/mirae-sup-ampoule.html",
      async (page) => {
        const picture = page.locator(".zoom").nth(2);
        const width = () => picture.locator("img").evaluate((image) => image.getBoundingClientRect().width);
        const small = await width();
        await picture.tap();
        assert.ok((await width()) > 2 * small, `${small} px, then ${await width()}`);
        assert.ok(await page.evaluate(() => [...document.images].some((image) => Number(image.getAttribute("width")) >= 640)), "where they have room, a product's file holds the larger pictures");
        const drawn = await picture.evaluate((link) => {
          const screen = /** @type {Element} */ (link.parentElement);
          screen.scrollLeft = 100;
          return screen.scrollLeft;
        });
        assert.equal(drawn, 100);
        await page.locator(".zoom-end:visible").tap();
        assert.equal(await width(), small);
        assert.ok(await picture.evaluate((link) => /** @type {Element} */ (link.closest(".cp")).getBoundingClientRect().top < innerHeight));
      },
      { viewport: SCREENS.narrow, javaScriptEnabled: false, hasTouch: true, isMobile: true },
    ));

  test("it asks for nothing that browsers of 2019 lack", () => {
    for (const path of ["en/cosmetics/haneulseol-cream.html", "ar/fish.html"]) {
      const html = readFileSync(join(copy, "pocket", path), "utf8");
      assert.deepEqual(newer(ofPage(html), html), []);
    }
  });

  test("it says how large it is", () => {
    for (const file of packs().filter((path) => path.includes("/en/"))) {
      const said = /File size: ([\d.]+) MB/.exec(readFileSync(file, "utf8"));
      const real = statSync(file).size / 1e6;
      assert.ok(said && Number(said[1]) >= real && Number(said[1]) - real < 0.11, `${file}: ${said}, ${real}`);
    }
  });

  test("it is valid, and axe finds nothing, in light and dark", async () => {
    for (const path of ["en/cosmetics/haneulseol-cream.html", "ar/fish.html"]) {
      assert.deepEqual(await markupFaults(readFileSync(join(copy, "pocket", path), "utf8").replace(/data:[a-z/0-9]+;base64,[^"]*/g, "data:,"), path), []);
      await alone(path, async (page) => {
        await arm(page);
        const light = await judge(page, { runOnly: STANDARDS, rules: ALSO });
        await page.emulateMedia({ colorScheme: "dark" });
        const dark = await judge(page, { runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced"] } });
        assert.deepEqual({ light, dark }, { light: [], dark: [] });
      });
    }
  });

  test("Firefox shows it too", async () => {
    const other = await launchFirefox(SCREENS.phone);
    try {
      const file = join(lone, "firefox.html");
      copyFileSync(join(copy, "pocket/th/fish.html"), file);
      await other.open(pathToFileURL(file).href);
      const seen = await other.evaluate(async () => {
        for (const image of document.images) image.loading = "eager";
        await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
        return [[...document.images].filter((image) => !image.naturalWidth).length, getComputedStyle(/** @type {Element} */ (document.querySelector(".cp-sides"))).display];
      });
      assert.deepEqual(seen, [0, "grid"]);
    } finally {
      await other.close();
    }
  });
});

test("a product's page and a kind's list lead to them", async () => {
  const page = await browser.newPage();
  for (const from of ["en/products/cosmetics/haneulseol-cream/index.html", "en/products/fish/index.html"]) {
    await page.goto(pathToFileURL(join(copy, from)).href);
    await page.click('.actions a[href*="pocket/"]');
    assert.equal(await page.locator("body.pocket").count(), 1, from);
  }
  await page.close();
});
