/** How well the labelled queries of tests/search/queries.yaml are answered, by each search over the same records. */
import { openSearch } from "../../tests/browser/engine.js";
import { judge, labelled, mean, summary, wantsGoods } from "../../tests/browser/labelled.js";
import { open } from "./browser.js";
import * as minisearch from "./minisearch.js";
import { folderOf } from "./ours.js";
import { number, table } from "./table.js";

/** @typedef {import("./records.js").Item} Item */
/** @typedef {import("../../tests/browser/labelled.js").Labelled} Labelled */
/** @typedef {import("../../tests/browser/labelled.js").Answer} Answer */
/** @typedef {{name: string, judged: {query: Labelled, rank: number}[]}} Judged */
/** @typedef {(query: Labelled) => Promise<Answer[]>} Search the first five answers */

/** Results that a search is judged by. */
const FIRST = 5;

/** What stands for each key, made once. @template T @param {(key: string) => T | Promise<T>} make */
function once(make) {
  /** @type {Map<string, T>} */
  const known = new Map();
  return async (/** @type {string} */ key) => {
    const found = known.get(key) ?? (await make(key));
    known.set(key, found);
    return found;
  };
}

/** Ours, without a browser. @param {string} copy @returns {Search} */
function ours(copy) {
  const searches = once((language) => openSearch(copy, folderOf(language)));
  return async ({ q, reader }) => {
    const search = await searches(reader);
    const found = await search.engine.find(q, []);
    const cards = await Promise.all(found.results.slice(0, FIRST).map((/** @type {SearchResult} */ { document }) => search.card(document)));
    return cards.map((/** @type {SearchCard} */ card) => ({ product: card[0] === 0 ? card[1].split("/").slice(-2)[0] : "", brand: card[6] }));
  };
}

/** @param {Item[]} items @returns {Search} */
function mini(items) {
  const searches = once((language) => minisearch.made(items, language));
  return async ({ q, reader }) => (await searches(reader)).search(q).slice(0, FIRST).map(({ id }) => answer(items[id]));
}

/** @param {Item[]} items @param {import("./browser.js").Browser} browser @param {import("./browser.js").Engine} engine @returns {Search} */
function inPages(items, browser, engine) {
  const by = new Map(items.map((item) => [item.address, item]));
  const pages = once(async (language) => {
    const page = await open(browser, engine, language, 1);
    await page.ready();
    return page;
  });
  return async ({ q, reader }) => {
    const { given } = await (await pages(reader)).ask(q);
    const addresses = /** @type {{addresses: string[]}} */ (/** @type {unknown} */ (given)).addresses;
    return addresses.map((address) => answer(/** @type {Item} */ (by.get(address.split("/").slice(2).join("/")))));
  };
}

/** @param {Item} item @returns {Answer} */
const answer = ({ what, slug, brand }) => ({ product: what === "product" ? slug : "", brand });

/**
 * Asks all of them all.
 * @param {{items: Item[], copy: string, browser: import("./browser.js").Browser, pagefind: import("./browser.js").Engine}} of
 */
export async function judgeAll({ items, copy, browser, pagefind }) {
  const searches = { ours: ours(copy), Pagefind: inPages(items, browser, pagefind), MiniSearch: mini(items) };
  /** @type {Judged[]} */
  const all = [];
  for (const [name, search] of Object.entries(searches)) {
    const judged = [];
    // The records that are compared are goods and brands.
    for (const query of labelled().filter(wantsGoods)) judged.push({ query, rank: judge(query, await search(query)) });
    all.push({ name, judged });
  }
  return all;
}

/** Recall and reciprocal rank, by group and by reader. @param {Judged[]} all */
export function report(all) {
  const head = ["queries", ...all.flatMap(({ name }) => [`${name} R@5`, "MRR"])];
  const two = (/** @type {number} */ value) => number(value, 2);
  const whole = [String(all[0].judged.length), ...all.flatMap(({ judged }) => [mean(judged.map(({ rank }) => Math.ceil(rank))), mean(judged.map(({ rank }) => rank))].map((value) => number(value, 3)))];
  const by = (/** @type {"group" | "reader"} */ key) => {
    const of = all.map(({ judged }) => summary(judged, key));
    return of[0].map(({ name, queries }, at) => [name, String(queries), ...of.flatMap((each) => [two(each[at].recall), two(each[at].reciprocal)])]);
  };
  const missed = all[0].judged.filter(({ rank }) => rank === 0).map(({ query }) => `  ${query.group}, ${query.reader}: ${query.q}`);
  return [
    table(["group", ...head], [...by("group"), ["all", ...whole]]),
    table(["reader", ...head], by("reader")),
    `Not among the first five of ours: ${missed.length}\n${missed.join("\n")}`,
  ].join("\n\n");
}
