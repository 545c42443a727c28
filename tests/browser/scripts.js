/** Scripts of the repository, run in a page's scope without a page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { repository } from "./where.js";

/** A page's scope without a page, in which `scripts` were run: what each leaves behind. @param {{[name: string]: string}} scripts by their names */
export function scope(scripts) {
  const jinwi = {};
  const context = vm.createContext({ window: { jinwi }, jinwi, console });
  for (const [filename, source] of Object.entries(scripts)) vm.runInContext(source, context, { filename });
  return /** @type {typeof globalThis} */ (context);
}

/** What files of static/js leave behind. @param {string[]} files each behind those that it uses */
export const scripts = (...files) => scope(Object.fromEntries(files.map((file) => [file, readFileSync(join(repository, "static/js", file), "utf8")])));

/** A file of vectors that the builder and the browser share. @param {string} name */
export const vectors = (name) => JSON.parse(readFileSync(join(repository, "tests/vectors", name), "utf8"));

/** Objects of another realm are equal by their fields alone. @template T @param {T} value @returns {T} */
export const plain = (value) => JSON.parse(JSON.stringify(value));
