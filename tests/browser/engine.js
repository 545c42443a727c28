/** The search of a copy without a browser: its own scripts and files, each of which is run where a page would run it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { scope } from "./scripts.js";

/**
 * The search of the copy in `folder`, for readers of a language.
 * @param {string} folder @param {string} language the language's folder
 * @param {(path: string) => boolean} [lost] whether a file of the copy is to be taken for missing
 */
export async function openSearch(folder, language, lost = () => false) {
  const page = scope({ search: readFileSync(join(folder, "assets/js/search.js"), "utf8") });
  const edition = JSON.parse(readFileSync(join(folder, "edition.json"), "utf8"));
  const parts = page.SearchParts.reader(`${edition.guide}/${edition.edition}`, async (/** @type {string} */ path) => {
    if (lost(path) || !existsSync(join(folder, path))) throw new Error(`no ${path}`);
    vm.runInContext(readFileSync(join(folder, path), "utf8"), page);
  });
  const guide = JSON.parse(await parts.part("search/root.js", "root"));
  const tables = {
    han: () => parts.part("search/han.js", "han"),
    sounds: () => parts.part("search/sounds.js", "sounds").then(JSON.parse),
    codes: async () => {
      if (lost("assets/js/codes.js")) throw new Error("no assets/js/codes.js");
      vm.runInContext(readFileSync(join(folder, "assets/js/codes.js"), "utf8"), page);
    },
  };
  const engine = page.SearchFind.engine(parts, tables, guide, language);
  const own = await engine.rootOf(language);
  return { page, parts, guide, engine, own, card: (/** @type {number} */ document) => engine.card(document) };
}
