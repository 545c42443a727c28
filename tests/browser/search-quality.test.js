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
