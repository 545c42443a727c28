/** The search of a copy without a browser: its own scripts and files, each of which is run where a page would run it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/** The scripts that find, in the order in which they are loaded. */
export const SCRIPTS = ["search-fold.js", "search-sound.js", "gs1-identifiers.js", "typed-code.js", "search-codes.js", "search-parts.js", "search-match.js", "search-marks.js", "search-numbers.js", "search-rank.js", "search-find.js"];

/** A page's scope with `scripts` run in it. @param {(name: string) => string} source of a script below `assets/js` */
export function scope(source) {
  const window = /** @type {any} */ ({ jinwi: {} });
  const context = vm.createContext({ window, jinwi: window.jinwi, console });
  for (const name of SCRIPTS) vm.runInContext(source(name), context, { filename: name });
  return { jinwi: window.jinwi, run: (/** @type {string} */ text) => void vm.runInContext(text, context) };
}

/**
 * The search of the copy in `folder`, for readers of a language.
 * @param {string} folder @param {string} language the language's folder
 * @param {(path: string) => boolean} [lost] whether a file of the copy is to be taken for missing
 */
export async function openSearch(folder, language, lost = () => false) {
  const { jinwi, run } = scope((name) => readFileSync(join(folder, "assets/js", name), "utf8"));
  const edition = JSON.parse(readFileSync(join(folder, "edition.json"), "utf8"));
  const parts = jinwi.searchParts(`${edition.guide}/${edition.edition}`, async (/** @type {string} */ path) => {
    if (lost(path) || !existsSync(join(folder, path))) throw new Error(`no ${path}`);
    run(readFileSync(join(folder, path), "utf8"));
  });
  const guide = JSON.parse(await parts.part("search/root.js", "root"));
  const tables = {
    han: () => parts.part("search/han.js", "han"),
    sounds: () => parts.part("search/sounds.js", "sounds").then(JSON.parse),
  };
  const engine = jinwi.searchFind(parts, tables, guide, language);
  const own = await engine.rootOf(language);
  return { jinwi, parts, guide, engine, own, card: (/** @type {number} */ document) => engine.card(document) };
}
