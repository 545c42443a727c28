/** Pages with a search in them, in a Chromium that is as slow as an old machine. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { program, SWITCHES } from "../../tests/browser/chromium.js";

/** @typedef {import("playwright-core").Browser} Browser */
/** @typedef {{path: string, bytes: number}} Asked a file that a page asked for, and its size */
/**
 * What a page says of a query: milliseconds from asking to the first result and to the last change of what is shown,
 * and how many results there are. Ours says too how long it found and how long it showed, and how many files the first
 * result needed.
 * @typedef {{first: number, settled: number, results: number, pause: number, files?: number, find?: number, show?: number}} Answer
 */
/**
 * What each page that is measured has as `window.bench`: `ready` reads what a search needs before any query, `ask`
 * sets a query, `held` gives the bytes that are held outside of the script's heap.
 * @typedef {{ready: () => Promise<void>, ask: (query: string) => Promise<Answer>, held: () => number}} Bench
 */
/**
 * A search that is measured.
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} root the folder that its addresses begin at
 * @property {string} address of that folder, with its last slash
 * @property {(language: string) => string} page the page of a language, from there
 * @property {(language: string) => void} script what puts `window.bench` into its pages
 */

/** How many times slower than this machine. */
export const SLOWER = 4;

export const launch = () => chromium.launch({ executablePath: program(), args: SWITCHES });

/** An open page. */
export class Session {
  /** @type {Asked[]} */
  asked = [];

  /** @param {Engine} engine @param {import("playwright-core").Page} page @param {import("playwright-core").CDPSession} devtools */
  constructor(engine, page, devtools) {
    this.page = page;
    this.devtools = devtools;
    page.on("request", (request) => {
      const url = decodeURIComponent(request.url().replace(/[?#].*/, ""));
      const path = url.slice(decodeURIComponent(engine.address).length);
      const file = join(engine.root, path);
      if (existsSync(file)) this.asked.push({ path, bytes: statSync(file).size });
    });
  }

  /** What is asked for while `job` runs. @template T @param {() => Promise<T>} job @returns {Promise<{given: T, asked: Asked[]}>} */
  async during(job) {
    this.asked = [];
    const given = await job();
    return { given, asked: this.asked };
  }

  /** Reads what a search needs, and the milliseconds that it takes. */
  ready() {
    return this.during(() =>
      this.page.evaluate(async () => {
        const start = performance.now();
        await /** @type {any} */ (window).bench.ready();
        return performance.now() - start;
      }),
    );
  }

  /** @param {string} query @returns {Promise<{given: Answer, asked: Asked[]}>} */
  ask(query) {
    return this.during(() => this.page.evaluate((query) => /** @type {any} */ (window).bench.ask(query), query));
  }

  /** Bytes that the page holds, garbage excluded: the script's heap, buffers, and the memory of WebAssembly. */
  async memory() {
    await this.devtools.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize } = await this.devtools.send("Runtime.getHeapUsage");
    return usedSize + backingStorageSize + (await this.page.evaluate(() => /** @type {any} */ (window).bench.held()));
  }

  close() {
    return this.page.context().close();
  }
}

/** Opens a page in a profile of its own, which has read nothing yet. @param {Browser} browser @param {Engine} engine @param {string} language @param {number} slower */
export async function open(browser, engine, language, slower = SLOWER) {
  const context = await browser.newContext();
  context.setDefaultTimeout(0);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.addInitScript(engine.script, language);
  const session = new Session(engine, page, devtools);
  await page.goto(engine.address + engine.page(language), { waitUntil: "load" });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return session;
}
