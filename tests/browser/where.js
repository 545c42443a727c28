/** Where the copy under test and what is kept of a run stand. */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { env } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** The repository's folder. */
export const repository = resolve(here, "../..");

/** Screenshots, prints and the copy itself; not in the repository. */
export const artefacts = join(here, "artefacts");

/**
 * The root of the copy under test. Officers unpack a copy anywhere, hence the spaces and the Hangul in the path;
 * `#` and `%` are what a URL made by hand would stumble over. GUIDE names another copy.
 */
export const guide = env.GUIDE ? resolve(env.GUIDE) : join(artefacts, "진위 안내서 copy", "50% #1");

/** The root's address, with its last slash. */
export const guideUrl = `${pathToFileURL(guide).href}/`;

/** What builds keep for each other, wherever their content stands: `jinwi build` of the repository's own keeps it there, too. */
export const cache = join(repository, ".jinwi-cache");

/** A page's address; `path` is from the root. @param {string} path */
export const address = (path) => guideUrl + path;

/**
 * @typedef {object} Edition
 * @property {string} built the day of the build, YYYY-MM-DD
 * @property {string | null} valid_until the last day of use, YYYY-MM-DD
 * @property {string[]} languages the languages that have pages, as tags
 */

/** What the copy says of itself. @returns {Edition} */
export const edition = () => JSON.parse(readFileSync(join(guide, "edition.json"), "utf8"));
