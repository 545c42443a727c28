/** A product page on A4, in scripts that a printer's driver likes to lose. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.js";
import { characters, pageCount, pictureCount } from "./pdf.js";
import { pathOf } from "./pages.js";

/** @type {import("./browser.js").Browser} */
let browser;
// Without its windows, Chromium under a driver prints before pictures have come that nobody has scrolled to.
before(async () => void (browser = await launch({ isWhole: true })));
after(() => browser.close());

for (const language of ["ko", "th", "ar"]) {
  test(`a product's print in ${language} holds its letters and pictures`, async () => {
    const context = await browser.newContext();
    try {
      const { page } = await open(context, pathOf("product with variants and pairs", language));
      await page.emulateMedia({ media: "print" });
      const text = await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector("main")).innerText);
      const pdf = await page.pdf({ format: "A4" });
      const pages = pageCount(pdf);
      assert.ok(pages >= 1 && pages <= 20, `${pages} pages`);
      // Combining signs merge with their letters in a font's map; letters do not.
      const wanted = new Set(text.normalize("NFKC").match(/[\p{Lo}\p{Lu}\p{Ll}\p{Nd}]/gu));
      const drawn = characters(pdf);
      const lost = [...wanted].filter((letter) => !drawn.has(letter));
      assert.ok(wanted.size > 60, `${wanted.size} letters`);
      assert.deepEqual(lost, []);
      // Pictures further down were not scrolled to, and must print all the same; one photo may print from two of its files.
      const pictures = await page.evaluate(() => [.../** @type {NodeListOf<HTMLImageElement>} */ (document.querySelectorAll("main img"))].map((image) => image.currentSrc));
      assert.ok(pictures.length > 10 && pictures.every(Boolean), "pictures chosen");
      assert.equal(pictureCount(pdf), new Set(pictures).size, "pictures");
    } finally {
      await context.close();
    }
  });
}

test("each sign is drawn, and would be on a print without backgrounds", async () => {
  const context = await browser.newContext();
  try {
    for (const type of ["product with variants and pairs", "look-alike", "inspection", "field card"]) {
      const { page } = await open(context, pathOf(type, "en"));
      const signs = await page.evaluate(() => {
        /** Those of templates are for scripts to show. @param {ParentNode} part @returns {Element[]} */
        const within = (part) => [...part.querySelectorAll(".icon"), ...[...part.querySelectorAll("template")].flatMap((template) => within(template.content))];
        const place = document.body.appendChild(document.createElement("p"));
        return [...new Set(within(document).map((sign) => sign.className))].map((name) => {
          const sign = place.appendChild(document.createElement("i"));
          sign.className = name;
          const style = getComputedStyle(sign);
          const drawn = style.getPropertyValue("-webkit-mask-image");
          return { name, drawn: drawn.startsWith('url("data:image/svg+xml,'), exact: style.getPropertyValue("-webkit-print-color-adjust"), width: sign.offsetWidth > 10, border: parseFloat(style.width) - parseFloat(style.borderLeftWidth) < 1 };
        });
      });
      assert.ok(signs.length > 2, type);
      for (const { name, ...is } of signs) assert.deepEqual(is, { drawn: true, exact: "exact", width: true, border: true }, name);
    }
  } finally {
    await context.close();
  }
});

test("a numbered copy says whom it was made for at the foot of every sheet", async () => {
  const context = await browser.newContext();
  try {
    const product = pathOf("product with variants and pairs", "en");
    for (const path of [product, product.replace("index.html", "card/index.html"), product.replace("index.html", "inspect/index.html")]) {
      const { page } = await open(context, path);
      // The copy under test is not numbered. What a page draws on a sheet a PDF does not tell by itself; of a link it does.
      await page.evaluate(() => {
        const line = document.createElement("p");
        line.className = "recipient";
        const link = line.appendChild(document.createElement("a"));
        link.href = "https://leaf.example/";
        link.textContent = "Thai Customs · 17";
        /** @type {Element} */ (document.querySelector(".foot")).appendChild(line);
      });
      const pdf = await page.pdf({ format: "A4" });
      const pages = pageCount(pdf);
      const links = pdf.toString("latin1").match(/leaf\.example/g)?.length ?? 0;
      assert.ok(pages > 1, `${path}: ${pages} pages`);
      assert.ok(links >= pages, `${path}: ${links} times on ${pages} sheets`);
      await page.close();
    }
  } finally {
    await context.close();
  }
});
