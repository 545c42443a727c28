/** Our own search: the copy's files, and its page of results. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sizes } from "./files.js";

/** Builds the copy of some content. @param {string} program @param {string} content @param {string} folder */
export function build(program, content, folder) {
  const given = ["build", "--content", content, "--out", folder, "--edition", "customs", "--cache", `${folder}.cache`];
  const { status, error, stderr } = spawnSync(program, given, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.slice(-3000)}`);
}

/** A language's folder. @param {string} language */
export const folderOf = (language) => language.toLowerCase();

/** Sizes of the index by language, and of what they share. @param {string} folder @param {string[]} languages */
export function index(folder, languages) {
  const scripts = (/** @type {string} */ path) => path.endsWith(".js");
  return {
    shared: sizes(join(folder, "search"), scripts),
    of: languages.map((language) => sizes(join(folder, folderOf(language), "search"), scripts)),
  };
}

/** What a file of the copy is to the search. @param {string} path @param {string} language */
export function kind(path, language) {
  if (!path.endsWith(".js")) return "fonts";
  if (path.startsWith("assets/")) return "scripts";
  const [, own, sort] = /^(?:(.*)\/)?search\/(.*?)(?:\/|\.js$)/.exec(path) ?? [];
  if (sort === undefined) return "scripts";
  if (own === undefined) return { names: "names", root: "root" }[sort] ?? "tables";
  return own === folderOf(language) ? sort : `${sort}, other languages`;
}

/** On the page of results, which shows twenty of them. @param {string} folder @returns {import("./browser.js").Engine} */
export const engine = (folder) => ({
  name: "ours",
  root: folder,
  address: `${pathToFileURL(folder).href}/`,
  page: (language) => `${folderOf(language)}/search/index.html`,
  script: inPage,
});

/** In the list below the field, which every page has, with six results. @param {string} folder @returns {import("./browser.js").Engine} */
export const below = (folder) => ({ ...engine(folder), name: "ours, list", page: (language) => `${folderOf(language)}/index.html` });

/** Works the page's own field, as a reader does. */
function inPage() {
  const window = /** @type {any} */ (globalThis);
  // The field would be given the focus, and the search be read, before anything is measured.
  const media = window.matchMedia.bind(window);
  window.matchMedia = (/** @type {string} */ query) => media(query === "(hover: hover)" ? "not all" : query);

  /** @template {Element} T @param {string} selector @returns {T} */
  const one = (selector) => /** @type {T} */ (document.querySelector(selector));

  /** Milliseconds that a method took when a query first needed it: the page of results looks twice, first in haste. @type {{[method: string]: number}} */
  let took = {};
  /** @param {any} of @param {string} method */
  const timed = (of, method) => {
    const real = of[method].bind(of);
    of[method] = async (/** @type {any[]} */ ...given) => {
      const start = performance.now();
      const result = await real(...given);
      took[method] ??= performance.now() - start;
      return result;
    };
  };

  window.bench = {
    async ready() {
      /** @type {HTMLInputElement} */ (one(".search-field")).focus();
      while (!window.jinwi.search) await new Promise((done) => setTimeout(done, 1));
      timed(window.jinwi.search.engine, "find");
      timed(window.jinwi.search.view, "show");
    },

    async ask(/** @type {string} */ query) {
      const field = /** @type {HTMLInputElement} */ (one(".search-field"));
      const results = document.querySelector(".search-results") ?? one(".search-panel");
      const { read } = window.jinwi.search.parts;
      const before = read.files;
      took = {};
      const answer = { first: 0, settled: 0, results: 0, pause: 0, files: 0 };
      let start = 0;
      /** @type {() => void} */
      let come;
      const shown = new Promise((done) => (come = () => done(null)));
      const watch = new MutationObserver(() => {
        answer.settled = performance.now() - start;
        if (answer.first || !results.firstChild) return;
        answer.first = answer.settled;
        answer.files = read.files - before;
        come();
      });
      watch.observe(results, { childList: true, subtree: true });
      // The pause after a key is no work: it is told, and left out. Time begins when it ends.
      const later = window.setTimeout;
      window.setTimeout = (/** @type {() => void} */ run, /** @type {number} */ pause) => {
        answer.pause = pause;
        return later(() => {
          start = performance.now();
          run();
        }, 0);
      };
      field.value = query;
      field.dispatchEvent(new Event("input"));
      window.setTimeout = later;
      await shown;
      // Passages come after the results that they belong to.
      for (let known = -1, quiet = 0; quiet < 4; quiet = known === read.files ? quiet + 1 : 0) {
        known = read.files;
        await new Promise((done) => later(done, 40));
      }
      watch.disconnect();
      Object.assign(answer, took);
      answer.results = results.querySelectorAll("li.row").length;
      return answer;
    },

    held: () => 0,
  };
}
