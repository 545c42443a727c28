/**
 * Measures our search beside Pagefind and MiniSearch: the same records, the same queries, in one run.
 *
 *     node bench.js                                500, 5,000 and 20,000 dossiers in four languages, and quality
 *     node bench.js --sizes 500 --runs 1           one size, each query in one turn
 *     node bench.js --sizes none                   quality alone
 *
 * The corpora are made by benches/corpus.py, once, and kept below target/bench. Searches take turns at each query, so
 * that a busy minute of the machine does not fall on one of them; a query's time is the median of its turns. Chromium's
 * main thread is slowed down fourfold. Ours and MiniSearch are opened over file://; Pagefind cannot be, and is served to
 * this machine over HTTP. Cold is a query in a page that has read nothing but what a search needs before any query, in a
 * new profile; the operating system has the files in memory.
 *
 * Invariant: gives figures, and no verdict by time; fails only where something does not run.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, mkdirSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, release } from "node:os";
import { dirname, join, resolve } from "node:path";
import { env, exit, stderr } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { launch, open, SLOWER } from "./browser.js";
import * as measure from "./measure.js";
import * as minisearch from "./minisearch.js";
import * as ours from "./ours.js";
import * as pagefind from "./pagefind.js";
import * as quality from "./quality.js";
import { derived } from "./queries.js";
import { records } from "./records.js";
import * as report from "./report.js";
import { number } from "./table.js";

const repository = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const target = resolve(env.CARGO_TARGET_DIR ?? join(repository, "target"));

const { values: options } = parseArgs({
  options: {
    sizes: { type: "string", default: "500,5000,20000" },
    languages: { type: "string", default: "ko,en,zh-Hans,th" },
    seed: { type: "string", default: "1" },
    runs: { type: "string", default: "3" },
    program: { type: "string" },
    "no-quality": { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
  },
});
const sizes = options.sizes === "none" ? [] : options.sizes.split(",").map(Number);
const languages = options.languages.split(",");
const runs = Number(options.runs);

/** The languages of the labelled queries' corpus, and its dossiers. */
const LABELLED = { languages: "ko,en,zh-Hans,zh-Hant,ja,vi,th,id,ru,es,de,ar", size: 500, seed: "1" };

const began = performance.now();
const say = (/** @type {string} */ said) => void stderr.write(`${number((performance.now() - began) / 1000)} s  ${said}\n`);

/** Runs a program to its end, and gives what it prints. @param {string} name @param {string[]} given */
function run(name, given) {
  const { status, error, stdout } = spawnSync(name, given, { cwd: repository, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) throw new Error(`exit code ${status} of ${[name, ...given].join(" ")}`);
  return stdout.trim();
}

/** The content of a corpus, made unless it is there already. @param {number} size @param {string} languages @param {string} seed */
const made = (size, languages, seed) => run("python3", ["benches/bench.py", "--made", "--sizes", String(size), "--languages", languages, "--seed", seed]);

/** @typedef {Awaited<ReturnType<typeof searches>>} Searches */

/** All three searches of some content, in a folder that `drop` removes. @param {string} content @param {string[]} languages */
async function searches(content, languages) {
  // Officers unpack a copy anywhere, hence the Hangul and the space in the path.
  const folder = mkdtempSync(join(target, "bench", "search 검색-"));
  const [copy, paged, mini] = ["copy", "pagefind", "minisearch"].map((name) => join(folder, name));
  say("our copy");
  ours.build(program(), content, copy);
  say("records");
  const items = records(content);
  say("Pagefind");
  await pagefind.build(items, languages, paged);
  const server = await pagefind.serve(paged);
  const drop = () => {
    server.close();
    if (!options.keep) rmSync(folder, { recursive: true, force: true });
  };
  return { items, copy, paged, mini, drop, engines: { ours: ours.engine(copy), below: ours.below(copy), pagefind: pagefind.engine(paged, server.address), minisearch: minisearch.engine(mini) } };
}

/** What Pagefind says where there is no server. @param {string} folder @param {import("./browser.js").Browser} browser */
async function withoutServer(folder, browser) {
  const session = await open(browser, pagefind.engine(folder, `${pathToFileURL(folder).href}/`), languages[0], 1);
  const said = await session.ready().then(() => "works", (/** @type {Error} */ error) => `fails: ${error.message.split("\n")[0]}`);
  await session.close();
  return `Pagefind over file:// ${said}`;
}

let asked = options.program && resolve(options.program);

/** Our program; cargo builds it unless one was named. */
function program() {
  if (!asked) {
    run("cargo", ["build", "--release", "--locked", "--quiet"]);
    asked = join(target, "release", "jinwi");
  }
  return asked;
}

/** Measures a corpus and prints what came of it. @param {number} size @param {import("./browser.js").Browser} browser */
async function corpus(size, browser) {
  say(`${size} dossiers`);
  const of = await searches(made(size, options.languages, options.seed), languages);
  try {
    say("MiniSearch");
    const indexes = [
      { name: "ours", ...ours.index(of.copy, languages) },
      { name: "Pagefind", ...pagefind.index(of.paged, languages) },
      { name: "MiniSearch", ...minisearch.build(of.items, languages, of.mini) },
    ];
    const queries = derived(of.items, languages);
    const brands = of.items.filter(({ what }) => what === "brand").length;
    print(`${number(of.items.length - brands)} dossiers, ${number(brands)} brands, ${languages.length} languages; ${queries.length} queries, ${runs} turns`);
    print(report.indexes(indexes, languages, of.items.length));
    print(await withoutServer(of.paged, browser));
    const cold = await measure.cold(browser, [of.engines.ours, of.engines.below, of.engines.pagefind], queries, runs, say);
    const all = await measure.warm(browser, cold, of.engines.minisearch, queries, runs, say);
    const pause = Math.max(...all[0].cold.flatMap(({ answers }) => answers.map((answer) => answer.pause)));
    print(report.loads(all));
    print(report.loaded(all[0]));
    print(report.cold(all));
    print(
      `Ours looks ${pause} ms after the last key; that is left out. Shown are 20 results by ours and by MiniSearch, 6 in our list below the field,\n` +
        "5 by Pagefind. MiniSearch has read all before a query. Fonts of what is shown are left out of what a query reads.",
    );
    print(report.kinds(all[0]));
    print(report.kinds(all[1]));
    print(report.sorts(all));
    print(report.dearest(all[0], 8));
    print(report.dearest(all[1], 4));
    print(report.warm(all));
    return { size, all };
  } finally {
    of.drop();
  }
}

/** The labelled queries, over the invented dossiers joined with the sample. @param {import("./browser.js").Browser} browser */
async function labelled(browser) {
  say("quality");
  const content = mkdtempSync(join(target, "bench", "labelled-"));
  try {
    cpSync(made(LABELLED.size, LABELLED.languages, LABELLED.seed), content, { recursive: true });
    for (const part of ["brands", "products"]) cpSync(join(repository, "content", part), join(content, part), { recursive: true });
    const of = await searches(content, LABELLED.languages.split(","));
    try {
      print(`Labelled queries: ${of.items.length} records, ${LABELLED.languages.split(",").length} languages`);
      print(quality.report(await quality.judgeAll({ items: of.items, copy: of.copy, browser, pagefind: of.engines.pagefind })));
    } finally {
      of.drop();
    }
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}

const print = (/** @type {string} */ text) => console.log(`${text}\n`);

mkdirSync(join(target, "bench"), { recursive: true });
let failed = false;
/** What fails is told, and the rest is still measured. @template T @param {string} what @param {Promise<T>} job @returns {Promise<T | null>} */
const lenient = (what, job) =>
  job.catch((error) => {
    failed = true;
    console.log(`${what}: ${error instanceof Error ? error.stack : error}\n`);
    return null;
  });

const browser = await launch();
print(`Chromium ${browser.version()}, ${SLOWER} times slower; ${availableParallelism()} CPUs, load ${number(loadavg()[0], 1)}, ${release()}`);
const measured = [];
for (const size of sizes) {
  const found = await lenient(`${size} dossiers`, corpus(size, browser));
  if (found) measured.push(found);
}
if (measured.length > 1) print(report.growth(measured));
if (!options["no-quality"]) await lenient("labelled queries", labelled(browser));
await browser.close();
exit(failed ? 1 : 0);
