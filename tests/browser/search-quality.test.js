/**
 * The labelled queries, held against a copy of five hundred invented dossiers and the sample in twelve languages: the
 * search as it is, without a browser.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { openSearch } from "./engine.js";
import { answer, judge, labelled, mean, summary } from "./labelled.js";
import { jinwi } from "./program.js";
import { artefacts, repository } from "./where.js";

const LANGUAGES = "ko,en,zh-Hans,zh-Hant,ja,vi,th,id,ru,es,de,ar";
const folder = join(artefacts, "search-corpus");
const copy = join(folder, "copy");

/** @type {{query: import("./labelled.js").Labelled, rank: number}[]} */
const judged = [];

before(async () => {
  rmSync(folder, { recursive: true, force: true });
  const made = spawnSync("python3", [join(repository, "benches/corpus.py"), folder, "--dossiers", "500", "--languages", LANGUAGES, "--seed", "1"], { stdio: "inherit" });
  assert.equal(made.status, 0);
  const guide = join(repository, "content", "guide.yaml");
  cpSync(join(repository, "content"), join(folder, "content"), { recursive: true, filter: (path) => path !== guide });
  assert.equal(jinwi(["build", "--content", join(folder, "content"), "--out", copy, "--edition", "customs"], "ignore"), 0);
  /** @type {Map<string, Awaited<ReturnType<typeof openSearch>>>} */
  const searches = new Map();
  for (const query of labelled()) {
    const language = query.reader.toLowerCase();
    const search = searches.get(language) ?? (await openSearch(copy, language));
    searches.set(language, search);
    const found = await search.engine.find(query.q, []);
    assert.equal(found.incomplete, false, query.q);
    const cards = await Promise.all(found.results.slice(0, 5).map((/** @type {SearchResult} */ { document }) => search.card(document)));
    judged.push({ query, rank: judge(query, cards.map(answer)) });
  }
});

test("what is meant is among the first five results, and mostly the first", () => {
  const missed = judged.filter(({ rank }) => rank === 0).map(({ query }) => `${query.group} ${query.reader} ${query.q}`);
  assert.ok(judged.length >= 200);
  const recall = 1 - missed.length / judged.length;
  assert.ok(recall >= 0.97, `recall ${recall.toFixed(3)}: ${missed.join("; ")}`);
  const reciprocal = mean(judged.map(({ rank }) => rank));
  assert.ok(reciprocal >= 0.95, `mean reciprocal rank ${reciprocal.toFixed(3)}`);
});

test("no sort of query and no language of readers is left behind", () => {
  for (const key of /** @type {("group" | "reader")[]} */ (["group", "reader"])) {
    const least = (/** @type {string} */ name) => (["choseong", "pinyin", "romanised", "barcode-part"].includes(name) ? 0.9 : 0.85);
    const behind = summary(judged, key).filter(({ name, recall }) => recall < least(name));
    assert.deepEqual(behind, []);
  }
});

/** Codes of one card are asked for by every beginning, those of the others whole: one in so many. */
const ONE_IN = 7;

test("every code, name and number of a dossier leads to it, and so do the beginnings of codes", async () => {
  const { engine, guide, page, card } = await openSearch(copy, "en");
  // What reads codes is read with the first of them.
  await engine.find("0000", []);
  const { keyOf } = page.SearchCodes;
  /** @type {string[]} */
  const lost = [];
  let asked = 0;
  /** @param {string} query @param {number} document @param {string} what */
  const ask = async (query, document, what) => {
    asked += 1;
    const { results, code } = await engine.find(query, []);
    if (!results.some((/** @type {SearchResult} */ result) => result.document === document) && !(code && code.more)) lost.push(`${what} ${query}`);
  };
  for (let document = 0; document < guide.counts[0] + guide.counts[1]; document++) {
    const own = await card(document);
    await ask(own[2] || own[3], document, "name");
    for (const [sort, code] of own[10]) {
      const key = Array.from(keyOf(code));
      if (sort === "c" || /\{/.test(code) || key.filter((letter) => /[0-9]/.test(letter)).length < 4) continue;
      await ask(code, document, "code");
      // Shorter beginnings are in too many codes to tell them apart.
      const first = sort === "g" ? 6 : 5;
      for (let length = first; document % ONE_IN === 0 && length < key.length; length++) {
        const start = key.slice(0, length).join("");
        if (start.replace(/[^0-9]/g, "").length >= 4) await ask(start, document, "beginning");
      }
    }
  }
  assert.ok(asked > 5000);
  assert.deepEqual(lost, []);
});
