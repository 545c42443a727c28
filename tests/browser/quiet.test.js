/** Every page type, without script and from a server: nothing leaves the copy, nothing is missing, nothing complains. With script, see `pages.test.js`. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fetchPictures, launch, open } from "./browser.js";
import { blank } from "./glance.js";
import { cases } from "./pages.js";
import { serve } from "./server.js";
import { guide } from "./where.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** What a page asks for and complains of is the same in all languages; that their addresses name files, `files.test.js` holds. */
const own = cases.filter(({ language }) => language === "en" || language === "");

describe("from a folder, without script", () => {
  for (const { type, path } of own) test(type, () => isQuiet(path, { javaScriptEnabled: false }));
});

test("from a server, below a path of its own", async () => {
  const { root, close } = await serve(guide, "/shared files/");
  try {
    for (const { path } of own) await isQuiet(path, {}, root);
  } finally {
    close();
  }
});

/**
 * Opens a page and fails when it complains, lacks a picture or says nothing.
 * @param {string} path @param {import("playwright-core").BrowserContextOptions} options @param {string} [root]
 */
async function isQuiet(path, options, root) {
  const context = await browser.newContext(options);
  try {
    const { page, faults } = await open(context, path, root);
    await fetchPictures(page);
    assert.deepEqual({ faults, bare: await blank(page) }, { faults: [], bare: [] }, path);
  } finally {
    await context.close();
  }
}
