/** The ways to a product that need no script: from the front page to every product in three clicks on what can be seen. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { SCREENS, launch, open } from "./browser.js";
import { LANGUAGES, pathOf } from "./pages.js";
import { read, resolveFrom } from "./tree.js";
import { guide } from "./where.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

const { pages } = read(guide);

/** The products' pages in a language, withdrawn dossiers' too. @param {string} language */
const productsOf = (language) =>
  [...pages.keys()]
    .filter((path) => new RegExp(`^${language}/products/[^/]+/[^/]+/index.html$`).test(path))
    .filter((path) => !/<meta name="?jinwi:moved"?/.test(pages.get(path)?.text ?? ""));

/** The barcode numbers that a product's own page shows. @param {string} path */
const numbersOn = (path) => [...(pages.get(path)?.text ?? "").matchAll(/<th scope="row"><bdi class="code" dir="ltr">(\d+)</g)].map(([, number]) => number);

/**
 * Every link within a part of a page that a reader without script sees, and the words of the line that it stands in.
 * @param {import("./browser.js").Context} context @param {string} path @param {string} [part]
 */
async function links(context, path, part = "body") {
  const { page, faults } = await open(context, path);
  const found = await page.evaluate(
    (part) =>
      [...document.querySelectorAll(`${part} a[href]`)]
        .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height > 0)
        .map((link) => ({ href: link.getAttribute("href") ?? "", line: link.closest("tr, li")?.textContent ?? "" })),
    part,
  );
  assert.deepEqual(faults, [], path);
  await page.close();
  return found.filter(({ href }) => !/^[a-z]+:|^#/.test(href)).map(({ href, line }) => ({ to: resolveFrom(path, href.split("#")[0]), line }));
}

for (const language of LANGUAGES) {
  test(`without script, in ${language}`, async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: SCREENS.phone });
    try {
      const front = pathOf("front", language);
      const products = productsOf(language);
      assert.ok(products.length >= 10);
      /** What a way's pages lead to. @param {string} first @returns {Promise<{to: string, line: string}[]>} */
      const follow = async (first) => {
        for (const part of [".menu", "main"]) {
          assert.ok((await links(context, front, part)).some(({ to }) => to === first), `the front page's ${part} leads to ${first}`);
        }
        const below = first.replace("index.html", "page/");
        const seen = await links(context, first);
        const further = new Set(seen.map(({ to }) => to).filter((to) => to.startsWith(below)));
        for (const path of further) seen.push(...(await links(context, path)));
        return seen;
      };

      const named = await follow(pathOf("A to Z", language));
      assert.deepEqual(products.filter((product) => !named.some(({ to }) => to === product)), [], "not reached by name");

      const numbered = await follow(pathOf("barcodes", language));
      const printed = products.flatMap((product) => numbersOn(product).map((number) => ({ product, number })));
      assert.ok(printed.length >= 10);
      assert.deepEqual(printed.filter(({ product, number }) => !numbered.some(({ to, line }) => to === product && line.includes(number))), [], "not reached by number");
    } finally {
      await context.close();
    }
  });
}
