/** Every page type, without script and from a server: nothing leaves the copy, nothing is missing, nothing complains. With script, see `pages.test.js`. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fetchPictures, launch, open } from "./browser.js";
import { blank } from "./glance.js";
import { cases } from "./pages.js";
import { guide } from "./where.js";

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

describe("from a folder, without script", () => {
  for (const { type, language, path } of cases) test(`${type} ${language}`, () => isQuiet(path, { javaScriptEnabled: false }));
});

test("from a server, below a path of its own", async () => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname);
    const file = join(guide, path.replace("/shared files/", "/"));
    if (!path.startsWith("/shared files/") || !existsSync(file)) return void response.writeHead(404).end();
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  try {
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
    for (const { path } of cases.filter(({ language }) => language === "en" || language === "")) await isQuiet(path, {}, `http://127.0.0.1:${port}/shared%20files/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

/** What a plain server says of files. @type {Record<string, string>} */
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".webp": "image/webp", ".jpg": "image/jpeg", ".woff2": "font/woff2" };

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
