/** Scripts of the repository, run in a page's scope without a page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { repository } from "./where.js";

/** The namespace that `scripts` of static/js leave behind. @param {string[]} scripts in the order in which a page loads them */
export function namespace(...scripts) {
  const window = /** @type {any} */ ({ jinwi: {} });
  const context = vm.createContext({ window, console });
  for (const name of scripts) vm.runInContext(readFileSync(join(repository, "static/js", name), "utf8"), context, { filename: name });
  return window.jinwi;
}

/** A file of vectors that the builder and the browser share. @param {string} name */
export const vectors = (name) => JSON.parse(readFileSync(join(repository, "tests/vectors", name), "utf8"));

/** Objects of another realm are equal by their fields alone. @template T @param {T} value @returns {T} */
export const plain = (value) => JSON.parse(JSON.stringify(value));
