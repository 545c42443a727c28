/** A picture that is missing from the copy: said in its place, with script and without. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fetchPictures, launch, open } from "./browser.js";
import { LANGUAGES, pathOf } from "./pages.js";
import { address } from "./where.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

const PATH = "product with variants and pairs";

for (const javaScriptEnabled of [true, false]) {
  for (const language of LANGUAGES) {
    test(`script ${javaScriptEnabled ? "on" : "off"}, in ${language}`, async () => {
      const context = await browser.newContext({ javaScriptEnabled });
      try {
        // The main picture fails at once, the pairs' pictures when they are scrolled to.
        await context.route(address("pictures/**"), (route) => route.abort());
        const { page } = await open(context, pathOf(PATH, language));
        await fetchPictures(page);
        const pictures = await page.locator("main img").count();
        assert.equal(await page.locator(".lost-mark").count(), javaScriptEnabled ? pictures : 0);
        assert.equal(await page.locator("[data-warning=mixed]").isVisible(), javaScriptEnabled);
        if (javaScriptEnabled) assert.ok(((await page.locator(".lost-mark").first().textContent()) ?? "").length > 8);
        // A browser shows an alternative text in the picture's box: there must be room for it.
        const small = await page.locator("main img").evaluateAll((images) => images.map((image) => image.getBoundingClientRect()).filter(({ width, height }) => width < 60 || height < 20).length);
        assert.equal(small, 0);
      } finally {
        await context.close();
      }
    });
  }
}

test("a picture that failed before the script ran", async () => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const failed = page.waitForEvent("requestfailed", (request) => request.url().startsWith(address("pictures/")));
    await context.route(address("pictures/**"), (route) => route.abort());
    await context.route(address("en/page.js"), async (route) => {
      await failed;
      await route.continue();
    });
    await page.goto(address(pathOf(PATH, "en")), { waitUntil: "load" });
    assert.equal(await page.locator(".hero .lost-mark").count(), 1);
  } finally {
    await context.close();
  }
});

test("a whole page has no such mark", async () => {
  const context = await browser.newContext();
  try {
    for (const type of [PATH, "front", "find by look", "kind list"]) {
      const { page } = await open(context, pathOf(type, "en"));
      assert.equal(await page.locator(".lost-mark, .lost").count(), 0, type);
      await fetchPictures(page);
      assert.equal(await page.locator(".lost-mark, .lost").count(), 0, type);
      assert.equal(await page.locator("[data-warning=mixed]").isVisible(), false, type);
    }
  } finally {
    await context.close();
  }
});

test("a mark is a line, and covers nothing, where the reader chose the colours", async () => {
  const context = await browser.newContext({ forcedColors: "active" });
  try {
    const { page } = await open(context, pathOf(PATH, "en"));
    // A colour that is forced on a line is forced on the area within it, too; computed styles do not tell it.
    const kept = await page.locator(".marks rect").evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).getPropertyValue("forced-color-adjust")));
    assert.ok(kept.length > 4);
    assert.deepEqual(kept.filter((adjust) => adjust === "auto"), []);
  } finally {
    await context.close();
  }
});
