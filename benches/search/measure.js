/** Measures one corpus: each search on the same records, with the same queries, taking turns. */
import { open } from "./browser.js";
import { median } from "./table.js";

/** @typedef {import("./browser.js").Browser} Browser */
/** @typedef {import("./browser.js").Engine} Engine */
/** @typedef {import("./browser.js").Asked} Asked */
/** @typedef {import("./browser.js").Answer} Answer */
/** @typedef {import("./queries.js").Query} Query */
/** @typedef {{language: string, ms: number, asked: Asked[]}} Load what is read before any query */
/** @typedef {{query: Query, answers: Answer[], asked: Asked[]}} Asking one query, asked again and again, and what was read the first time */
/** @typedef {{language: string, before: number, after: number}} Memory */
/** @typedef {{engine: Engine, loads: Load[], cold: Asking[], warm: Asking[], memory: Memory[]}} Measured */

/** A query's milliseconds: the median of its turns. @param {Asking} asking @param {"first" | "settled" | "find" | "show"} [what] */
export const taken = ({ answers }, what = "first") => median(answers.map((answer) => answer[what] ?? Number.NaN));

/**
 * Cold: each query in a page that has read what a search needs before any query, and nothing else. A search that has
 * read all of its index by then is asked in the pages of `warm` instead.
 * @param {Browser} browser @param {Engine[]} engines @param {Query[]} queries @param {number} runs @param {(said: string) => void} say
 */
export async function cold(browser, engines, queries, runs, say) {
  /** @type {Measured[]} */
  const measured = engines.map((engine) => ({ engine, loads: [], cold: queries.map((query) => ({ query, answers: [], asked: [] })), warm: [], memory: [] }));
  for (let run = 0; run < runs; run++) {
    for (const [at, query] of queries.entries()) {
      if (at % 10 === 0) say(`cold, turn ${run + 1} of ${runs}: query ${at + 1} of ${queries.length}`);
      for (const of of turn(measured, at + run)) {
        const session = await open(browser, of.engine, query.reader);
        const ready = await session.ready();
        of.loads.push({ language: query.reader, ms: ready.given, asked: ready.asked });
        const { given, asked } = await session.ask(query.q);
        of.cold[at].answers.push(given);
        if (run === 0) of.cold[at].asked = asked;
        await session.close();
      }
    }
  }
  return measured;
}

/**
 * Warm: the queries of each language in one page, all of them once, and then again in turns that count.
 * @param {Browser} browser @param {Measured[]} measured @param {Engine} whole the search that reads all of its index first
 * @param {Query[]} queries @param {number} runs @param {(said: string) => void} say @returns {Promise<Measured[]>} with `whole`
 */
export async function warm(browser, measured, whole, queries, runs, say) {
  const all = [...measured, { engine: whole, loads: [], cold: [], warm: [], memory: [] }];
  for (const language of new Set(queries.map(({ reader }) => reader))) {
    say(`warm: ${language}`);
    const own = queries.filter(({ reader }) => reader === language);
    const pages = [];
    for (const of of all) {
      const session = await open(browser, of.engine, language);
      const before = await session.memory();
      const ready = await session.ready();
      of.loads.push({ language, ms: ready.given, asked: ready.asked });
      pages.push({ of, session, before, warm: own.map((query) => /** @type {Asking} */ ({ query, answers: [], asked: [] })) });
    }
    for (let run = -1; run < runs; run++) {
      for (const [at, query] of own.entries()) {
        for (const { of, session, warm } of turn(pages, at + run + 1)) {
          const { given, asked } = await session.ask(query.q);
          if (run >= 0) warm[at].answers.push(given);
          else if (of.engine === whole) of.cold.push({ query, answers: [given], asked });
          if (run === 0) warm[at].asked = asked;
        }
      }
    }
    for (const { of, session, before, warm } of pages) {
      of.warm.push(...warm);
      of.memory.push({ language, before, after: await session.memory() });
      await session.close();
    }
  }
  return all;
}

/** All of a list, another one first each time. @template T @param {T[]} list @param {number} number @returns {T[]} */
const turn = (list, number) => [...list.slice(number % list.length), ...list.slice(0, number % list.length)];
