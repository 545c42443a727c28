/** Alerts: one sheet of paper, an end by the reader's clock and without script, and the feeds. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { validateXML } from "xmllint-wasm";
import { SCREENS, fetchPictures, launch, open } from "./browser.js";
import { pageCount } from "./pdf.js";
import { LANGUAGES, pathOf } from "./pages.js";
import { edition, guide, guideUrl } from "./where.js";

/** @typedef {import("./browser.js").Page} Page */

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** The last day of the sample's urgent alert, and days around it. */
const HOLDS = "2027-02-20";
const ENDED = "2027-02-21";

/**
 * A page as it stands at noon of a day, by the reader's clock, which has no zone of its own.
 * @param {string} path @param {string} day @param {(page: Page, faults: string[]) => Promise<void>} use
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
async function on(path, day, use, options = {}) {
  const context = await browser.newContext({ viewport: SCREENS.narrow, ...options });
  await context.clock.setFixedTime(new Date(`${day}T12:00:00`));
  try {
    const { page, faults } = await open(context, path);
    await use(page, faults);
  } finally {
    await context.close();
  }
}

/** What a list names, in its order. @param {Page} page @param {string} list */
const named = (page, list) => page.locator(`${list} .row-link`).evaluateAll((links) => links.map((link) => (link.getAttribute("href") ?? "").split("/").slice(-2)[0]));

describe("an alert that has ended by the reader's clock", () => {
  for (const language of LANGUAGES)
    test(`says so on its own page, ${language}`, async () => {
      const path = pathOf("alert", language);
      await on(path, HOLDS, async (page, faults) => {
        assert.equal(await page.locator("[data-lasting]").isVisible(), true);
        assert.equal(await page.locator("[data-ended]").isVisible(), false);
        assert.deepEqual(faults, []);
      });
      await on(path, ENDED, async (page, faults) => {
        assert.equal(await page.locator("[data-lasting]").isVisible(), false);
        assert.equal(await page.locator("[data-ended]").isVisible(), true);
        assert.deepEqual(faults, []);
      });
    });

  test("is moved to what is past, where the newest stands first", async () => {
    const path = pathOf("alerts", "en");
    await on(path, HOLDS, async (page) => {
      assert.deepEqual(await named(page, "main > ul"), ["2026-10-cream-vn"]);
      assert.deepEqual(await named(page, "[data-past]"), ["2026-09-ramyeon-th", "2026-03-tint"]);
      assert.equal(await page.locator("[data-none]").isVisible(), false);
    });
    await on(path, ENDED, async (page, faults) => {
      assert.deepEqual(await named(page, "[data-past]"), ["2026-10-cream-vn", "2026-09-ramyeon-th", "2026-03-tint"]);
      assert.equal(await page.locator("main > ul").count(), 0);
      assert.equal(await page.locator("[data-none]").isVisible(), true);
      assert.deepEqual(faults, []);
    });
  });

  for (const type of ["front", "product with variants and pairs", "brand"])
    test(`is left out: ${type}`, async () => {
      await on(pathOf(type, "en"), HOLDS, async (page) => assert.equal(await page.locator('[data-alerts] a[href*="2026-10-cream-vn"]').isVisible(), true));
      await on(pathOf(type, "en"), ENDED, async (page, faults) => {
        assert.equal(await page.locator("[data-alerts]").count(), 0);
        assert.deepEqual(faults, []);
      });
    });
});

test("without script an alert stands with its last day in words, and as past by the day of the copy", async () => {
  const options = { javaScriptEnabled: false };
  await on(
    pathOf("alert", "en"),
    ENDED,
    async (page) => {
      assert.match(await page.locator(".alert-until").innerText(), /^Valid until 20 February 2027$/);
      assert.equal(await page.locator("[data-ended]").isVisible(), false);
    },
    options,
  );
  await on(pathOf("alert that has ended", "en"), ENDED, async (page) => assert.match(await page.locator("[data-ended]").innerText(), /has ended.*30 September 2026/), options);
  await on(pathOf("alerts", "en"), ENDED, async (page) => assert.deepEqual(await named(page, "[data-past]"), ["2026-03-tint"]), options);
});

test("the search is in sight on a phone, above the alerts", () =>
  on(pathOf("front", "en"), HOLDS, async (page) => {
    const [field, alerts] = await Promise.all(["#search-field", "[data-alerts]"].map((place) => page.locator(place).boundingBox()));
    assert.ok(field && field.y >= 0 && field.y + field.height <= SCREENS.narrow.height, JSON.stringify(field));
    assert.ok(alerts && alerts.y > field.y);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), SCREENS.narrow.width);
  }));

/** Letters that a sheet has room for, by check::alert. */
const MOST_LETTERS = 900;

describe("an alert's print", () => {
  for (const type of ["alert", "alert about two products"])
    for (const language of [...LANGUAGES, "vi"])
      test(`is one sheet of A4 and holds its pictures, also with the longest text that is not warned of: ${type} ${language}`, () =>
        on(pathOf(type, language), HOLDS, async (page) => {
          await fetchPictures(page);
          assert.equal(pageCount(await page.pdf({ format: "A4" })), 1);
          // All text that counts: the name, the summary, what is asked, and the prose, which is made as long as it may be.
          await page.evaluate((most) => {
            const prose = /** @type {HTMLElement} */ (document.querySelector(".record > .prose"));
            const wide = (/** @type {string} */ text) => text.replace(/[\u1100-\u11ff\u2e80-\uffdc]/g, "##").length;
            const others = [...document.querySelectorAll("h1, .lead, .alert-ask p")].map((part) => wide(part.textContent ?? ""));
            const words = (prose.textContent ?? "").trim();
            let text = words;
            while (wide(text) + wide(words) + 1 < most - others.reduce((sum, one) => sum + one, 0)) text += ` ${words}`;
            prose.textContent = text;
          }, MOST_LETTERS);
          assert.equal(pageCount(await page.pdf({ format: "A4" })), 1);
          const pictures = await page.locator("main img").evaluateAll((list) => list.filter((image) => /** @type {HTMLImageElement} */ (image).naturalWidth > 0).length);
          assert.equal(pictures, 4);
        }));
});

describe("the feeds", () => {
  const folders = edition().languages.map((tag) => tag.toLowerCase());
  const schema = { fileName: "atom.rng", contents: readFileSync(new URL("atom.rng", import.meta.url), "utf8") };
  /** @param {string} xml */
  const faults = async (xml) => (await validateXML({ xml: { fileName: "feed.xml", contents: xml }, schema, extension: "relaxng" })).errors.map((error) => error.message);

  // The fields of JSON Feed 1.1 (jsonfeed.org/version/1.1) that a feed without an address may have.
  const text = { type: "string", minLength: 1 };
  const time = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$" };
  const isJsonFeed = new Ajv2020().compile({
    type: "object",
    required: ["version", "title", "items"],
    additionalProperties: false,
    properties: {
      version: { const: "https://jsonfeed.org/version/1.1" },
      title: text,
      language: text,
      authors: { type: "array", minItems: 1, items: { type: "object", minProperties: 1, additionalProperties: false, properties: { name: text, url: text, avatar: text } } },
      items: {
        type: "array",
        items: {
          type: "object",
          required: ["id", "content_text"],
          additionalProperties: false,
          properties: { id: text, title: text, content_text: text, date_published: time, date_modified: time, tags: { type: "array", items: text }, _guide: { type: "object" } },
        },
      },
    },
  });

  for (const folder of folders)
    test(`are what RFC 4287 and JSON Feed 1.1 ask for, and lead to pages: ${folder}`, async () => {
      const xml = readFileSync(join(guide, folder, "feed.xml"), "utf8");
      assert.deepEqual(await faults(xml), []);
      const json = JSON.parse(readFileSync(join(guide, folder, "feed.json"), "utf8"));
      assert.ok(isJsonFeed(json), JSON.stringify(isJsonFeed.errors));
      const ids = [...xml.matchAll(/<entry>\s*<id>([^<]+)<\/id>/g)].map((found) => found[1]);
      assert.deepEqual(json.items.map((/** @type {{id: string}} */ item) => item.id), ids);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^tag:[A-Za-z0-9.@_-]+,2026:[A-Za-z0-9._~/:-]+$/);
      const links = [...xml.matchAll(/ href="([^"]+)"/g)].map((found) => found[1]);
      assert.ok(links.length > ids.length);
      assert.deepEqual(links.filter((link) => /^[a-z]+:|^\//.test(link) || !existsSync(join(guide, folder, link))), []);
      assert.ok(ids.some((id) => id.endsWith("/ALE-2026-10-CREAM-VN")) && !ids.some((id) => id.endsWith("/ALE-2026-03-TINT")));
    });

  test("would be refused with an entry without its id, or a day that is none", async () => {
    const xml = readFileSync(join(guide, folders[0], "feed.xml"), "utf8");
    assert.notDeepEqual(await faults(xml.replace(/(<entry>\s*)<id>[^<]+<\/id>/, "$1")), []);
    assert.notDeepEqual(await faults(xml.replace(/<updated>[^<]+/, "<updated>2026-13-40")), []);
  });

  test("are named in the heads of the front page and the list, and nothing asks for them", async () => {
    for (const type of ["front", "alerts"])
      await on(pathOf(type, "en"), HOLDS, async (page, faults) => {
        const named = await page.locator('link[rel="alternate"]').evaluateAll((links) => links.map((link) => /** @type {HTMLLinkElement} */ (link).href));
        assert.deepEqual(named, [`${guideUrl}en/feed.xml`, `${guideUrl}en/feed.json`]);
        assert.deepEqual(faults, []);
      });
  });
});
