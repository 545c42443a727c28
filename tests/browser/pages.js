/** One page of each type, in each language tested: the cases of every test in the browser. */
import { readFileSync } from "node:fs";

/** Hangul; Latin, the fallback of most; right-to-left with most text fallen back. */
export const LANGUAGES = ["ko", "en", "ar"];

/**
 * @typedef {object} Case
 * @property {string} type
 * @property {string} language a tag, or `""` for a page in no language
 * @property {string} path from the root
 */

/** @type {{type: string, path: string}[]} */
const types = JSON.parse(readFileSync(new URL("pages.json", import.meta.url), "utf8"));

/** Every page type in every language. @type {Case[]} */
export const cases = types.flatMap(({ type, path }) =>
  path.includes("{language}")
    ? LANGUAGES.map((language) => ({ type, language, path: path.replace("{language}", language) }))
    : [{ type, language: "", path }],
);

/** The path of one type's page. @param {string} type @param {string} [language] */
export function pathOf(type, language = "") {
  const found = types.find((candidate) => candidate.type === type);
  if (!found) throw new Error(`pages.json has no type "${type}"`);
  return found.path.replace("{language}", language);
}
