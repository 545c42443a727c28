/** The labelled queries of tests/search, and how answers to them are judged. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./where.js";

/** @typedef {{q: string, reader: string, group: string, want: string[]}} Labelled */
/** @typedef {{product: string, brand: string, page?: string}} Answer a record by slugs: of the product, if it is one, and of its brand; and where its page is below the language's folder, such as `agencies/moip` or `glossary#term-use-by` */

/** Results among which the right one must be. */
const FIRST = 5;

/** The queries, in order. They stand a line each, as the file's head says. @param {string} [name] of the file @returns {Labelled[]} */
export function labelled(name = "queries") {
  const lines = readFileSync(join(repository, "tests/search", `${name}.yaml`), "utf8").split("\n").filter((line) => line.startsWith("- "));
  return lines.map((line) => {
    const parts = /^- \{q: (".*"), reader: (\S+), group: (\S+), want: \[(.*)\]\}$/.exec(line);
    if (!parts) throw new Error(`not a labelled query: ${line}`);
    return { q: JSON.parse(parts[1]), reader: parts[2], group: parts[3], want: parts[4].split(",").map((slug) => slug.trim()).filter(Boolean) };
  });
}

/** Whether what a query wants is goods or a brand. @param {Labelled} query */
export const wantsGoods = ({ want }) => want.length > 0 && want.every((slug) => !slug.includes("/") && !slug.startsWith("term:"));

/** What answers are held against, of a card of the search. @param {SearchCard} card @returns {Answer} */
export function answer(card) {
  const [, ...below] = card[1].split("/");
  const page = below.join("/").replace("/index.html", "");
  return { product: card[0] === 0 ? page.split("/").slice(-1)[0] : "", brand: card[6], page };
}

/** The reciprocal rank of the first right answer among the first five; 0 if there is none. @param {Labelled} query @param {Answer[]} answers */
export function judge({ want }, answers) {
  const of = (/** @type {Answer} */ { product, brand, page = "" }) => [product, `brand:${brand}`, page, page.replace(/^glossary#term-/, "term:")];
  const right = (/** @type {Answer} */ found) => of(found).some((slug) => slug !== "" && want.includes(slug));
  const place = answers.slice(0, FIRST).findIndex(right);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Recall and mean reciprocal rank by a key of the queries. @param {{query: Labelled, rank: number}[]} judged @param {"group" | "reader"} key */
export function summary(judged, key) {
  /** @type {Map<string, number[]>} */
  const by = new Map();
  for (const { query, rank } of judged) by.set(query[key], [...(by.get(query[key]) ?? []), rank]);
  return [...by].map(([name, ranks]) => ({ name, queries: ranks.length, recall: mean(ranks.map((rank) => (rank > 0 ? 1 : 0))), reciprocal: mean(ranks) }));
}

/** @param {number[]} numbers */
export const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
