/** Pagefind, which a site with a server uses: a page a record and language, with all of a record's names and codes. */
import { createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import * as pagefind from "pagefind";
import { sizes } from "./files.js";
import { allNames, toldIn } from "./records.js";

/** @typedef {import("./records.js").Item} Item */

/** Pages that are handed over at a time. */
const AT_ONCE = 64;

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A record as a page. @param {Item} item @param {string} language */
function html(item, language) {
  const { name, summary, sections } = toldIn(item, language);
  const lists = [allNames(item, language).slice(1), item.aliases, item.brandNames, item.codes, item.printed, [summary]];
  const told = sections.map(({ anchor, heading, text }) => (heading ? `<h2${anchor ? ` id="${anchor}"` : ""}>${escaped(heading)}</h2>` : "") + `<p>${escaped(text)}</p>`);
  const lines = lists.flat().filter((line) => line !== "").map((line) => `<p>${escaped(line)}</p>`);
  return `<!doctype html><html lang="${language}"><title>${escaped(name)}</title><body><h1>${escaped(name)}</h1>${lines.join("")}${told.join("")}</body></html>`;
}

/** Writes the index of some records, and a page to search on for each language. @param {Item[]} items @param {string[]} languages @param {string} folder */
export async function build(items, languages, folder) {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  for (const language of languages) {
    for (let at = 0; at < items.length; at += AT_ONCE) {
      const pages = items.slice(at, at + AT_ONCE).map((item) => index.addHTMLFile({ url: `/${language}/${item.address}`, content: html(item, language) }));
      for (const { errors } of await Promise.all(pages)) if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
    }
  }
  const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join("; ")}`);
  await pagefind.close();
  mkdirSync(folder, { recursive: true });
  for (const language of languages) writeFileSync(join(folder, `${language}.html`), `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Pagefind</title><ul></ul></html>`);
}

/** Sizes of the index by language, and of what they share; its ready-made interfaces are left out. @param {string} folder @param {string[]} languages */
export function index(folder, languages) {
  const own = (/** @type {string} */ path, /** @type {string} */ language) => path.includes(`/${language.toLowerCase()}_`) || path.startsWith(`pagefind.${language.toLowerCase()}_`);
  const interfaces = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)/;
  const root = join(folder, "pagefind");
  return {
    shared: sizes(root, (path) => !interfaces.test(path) && !languages.some((language) => own(path, language))),
    of: languages.map((language) => sizes(root, (path) => own(path, language))),
  };
}

const TYPES = /** @type {{[extension: string]: string}} */ ({ ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json" });

/** Serves a folder to this machine alone. @param {string} folder @returns {Promise<{address: string, close: () => void}>} */
export function serve(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "content-length": statSync(path).size });
    createReadStream(path).pipe(response);
  });
  return new Promise((done) =>
    server.listen(0, "127.0.0.1", () => {
      const at = /** @type {import("node:net").AddressInfo} */ (server.address());
      done({ address: `http://127.0.0.1:${at.port}/`, close: () => server.close() });
    }),
  );
}

/** @param {string} folder @param {string} address where it is served @returns {import("./browser.js").Engine} */
export const engine = (folder, address) => ({ name: "Pagefind", root: folder, address, page: (language) => `${language}.html`, script: inPage });

/** Asks as Pagefind's own interface does: five results are shown, each with a file of its own. */
function inPage() {
  const SHOWN = 5;
  const window = /** @type {any} */ (globalThis);
  /** @type {any} */
  let search = null;
  // Its memory is no part of the script's heap.
  /** @type {WebAssembly.Memory[]} */
  const memories = [];
  for (const way of /** @type {const} */ (["instantiate", "instantiateStreaming"])) {
    const real = /** @type {any} */ (WebAssembly[way]).bind(WebAssembly);
    /** @type {any} */ (WebAssembly)[way] = async (/** @type {any[]} */ ...given) => {
      const made = await real(...given);
      const { memory } = (made.instance ?? made).exports;
      if (memory) memories.push(memory);
      return made;
    };
  }

  window.bench = {
    async ready() {
      search = await import(new URL("pagefind/pagefind.js", location.href).href);
      // A worker would not be slowed down with the page.
      await search.options({ noWorker: true });
      await search.init();
    },

    async ask(/** @type {string} */ query) {
      const list = /** @type {Element} */ (document.querySelector("ul"));
      const start = performance.now();
      let first = 0;
      const { results } = await search.search(query);
      list.textContent = "";
      const addresses = await Promise.all(
        results.slice(0, SHOWN).map(async (/** @type {any} */ result) => {
          const { url, excerpt, meta } = await result.data();
          const item = list.appendChild(document.createElement("li"));
          item.innerHTML = `<a href="${url}">${meta.title}</a> ${excerpt}`;
          first ||= performance.now() - start;
          return url;
        }),
      );
      const settled = performance.now() - start;
      return { first: first || settled, settled, results: results.length, pause: 0, addresses };
    },

    held: () => memories.reduce((all, { buffer }) => all + buffer.byteLength, 0),
  };
}
