/** The record of an inspection without a browser: what opens, what is refused, and what the editors get. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { plain, scripts, vectors } from "./scripts.js";
import { repository } from "./where.js";

const { InspectOutcome, InspectRecord: record, InspectRecordText: recordText } = scripts("checker/calendar.js", "inspect/outcome.js", "inspect/record.js", "inspect/record-text.js");
const { base, cases } = vectors("records.json");

/** @param {{[path: string]: any}} set @param {{[path: string]: number}} [repeat] */
function changed(set, repeat = {}) {
  const made = plain(base);
  for (const [path, value] of Object.entries(set)) {
    const steps = path.split(".");
    const last = /** @type {string} */ (steps.pop());
    const place = steps.reduce((at, step) => at[step], made);
    if (value === null) delete place[last];
    else place[last] = path in repeat ? value.repeat(repeat[path]) : value;
  }
  return made;
}

describe("files that open as records, and those that do not", () => {
  for (const { about, set, repeat, text, before = "", wrong = null } of cases)
    test(about, () => {
      const read = record.read(text ?? before + JSON.stringify(changed(set, repeat)));
      assert.equal(read.wrong, wrong);
      assert.equal(read.record === null, wrong !== null);
    });
});

test("a record of more than a megabyte is not read", () => {
  assert.equal(record.read(JSON.stringify(changed({ weather: "x".repeat(1048576) }))).wrong, "size");
});

test("the editors get no notes, references, consignment, marks of units or names of files", () => {
  const own = changed({ "units.0.label": "pallet 7" });
  own.units[0].answers.push({ point: "cap", number: 2, weight: "strong", variants: [], answer: "blank", note: "left" });
  const bare = plain(record.forEditors(own));
  assert.equal(bare.form, "editors");
  const text = JSON.stringify(bare);
  for (const word of ["AB 12", "R-7", "1200", "top and bottom", "torn", "a.jpg", "pallet 7", "left"]) assert.ok(!text.includes(word), word);
  assert.deepEqual(bare.units[0].answers, [{ point: "seal", number: 1, weight: "strong", variants: [], answer: "differs" }]);
  assert.equal(record.read(text).wrong, null);
  assert.equal(own.units[0].answers[0].note, "torn", "the own form is as before");
});

describe("what a page leaves out of the facts of its dossier is put in again", () => {
  const { InspectDossier: dossier } = scripts("inspect/dossier.js");
  for (const { about, facts: all, sparing } of vectors("dossier_facts.json")) test(about, () => assert.deepEqual(plain(dossier.read(JSON.stringify(sparing))), all));
});

/** A dossier of two points, of which one is for customs alone. @type {InspectFacts} */
const facts = {
  id: "COS-0001",
  kind: "cosmetics",
  revision: 6,
  audience: "customs",
  review_due: null,
  infringements: ["counterfeit"],
  hangul: "가",
  latin: "Ga",
  names: { en: "Ga cream" },
  languages: ["en"],
  live: ["CN"],
  variants: [{ id: "kr-2024", titles: { en: "Korea" } }],
  points: [
    { id: "seal", number: 1, weight: "strong", may_be_absent: false, variants: [], strict: false, titles: { en: "Seal" } },
    { id: "secret", number: 2, weight: "decisive", may_be_absent: false, variants: [], strict: true, titles: { en: "Hidden mark" } },
  ],
  digest: "00ff",
};

/** A language that has few words. @param {{[key: string]: string}} words @param {[string, string][]} [countries] @returns {InspectWords} */
const speaking = (words, countries = []) => ({ name: "English", direction: "ltr", countries, words, dates: { days: Array(12).fill("{d}.{y}"), months: Array(12).fill("{y}") } });

test("what was answered comes back from its file, and points that the copy does not have are kept", () => {
  const from = changed({});
  from.units[0].answers.push({ point: "gone", number: 9, weight: "decisive", variants: [], answer: "matches", note: "kept" });
  const fields = [{ id: "check-lot-1", code: "lot", place: "carton" }, { id: "check-date-1", means: "manufactured" }];
  const state = plain(record.restore(facts, from, fields));
  assert.deepEqual(state.units[0].answers, { seal: { answer: "differs", note: "torn", photos: "a.jpg" } });
  assert.deepEqual(state.units[0].typed, { "check-lot-1": "HN2602101", "check-date-1": "2026.02.10" });
  assert.equal(state.consignment.units, "1200");
  const rules = { ...facts, variants: ["kr-2024"], copy_out_of_date: false, dossier_out_of_date: false };
  const findings = state.units.map((/** @type {any} */ unit) => InspectOutcome.judge(rules, record.answersOf(facts, unit)));
  const again = plain(record.write(facts, { guide: base.guide, edition: "customs", built: base.built, valid_until: null, sequence: 3 }, "en", state, findings, (/** @type {string} */ id) => fields.find((field) => field.id === id) ?? { id }));
  assert.deepEqual(again.units[0].answers, from.units[0].answers);
  assert.deepEqual(again.units[0].codes, from.units[0].codes);
  assert.deepEqual(again.units[0].dates, from.units[0].dates);
  assert.deepEqual(again.consignment, from.consignment);
  assert.equal(again.outcome?.outcome, "ask-right-holder");
  assert.equal(record.read(JSON.stringify(again)).wrong, null);
});

test("texts name points for customs alone by number, and say counterfeit only where a right is on file", () => {
  const words = speaking({ "points-to-counterfeit": "FAKE", "points-to-no-right": "UNLICENSED", "finding-no-right": "none in {country}", "record-see-annex": "ANNEX" }, [["TH", "Thailand"], ["CN", "China"]]);
  const made = changed({});
  made.units[0].finding.open = ["secret"];
  made.units[0].answers.push({ point: "secret", number: 2, weight: "decisive", variants: [], answer: "cannot-tell", note: "under the lid" });
  const thai = recordText.text(facts, words, "en", made);
  assert.ok(thai.includes("UNLICENSED") && thai.includes("none in Thailand") && !thai.includes("FAKE"), thai);
  assert.ok(thai.includes("2 (ANNEX)") && !thai.includes("Hidden mark") && !thai.includes("under the lid"), thai);
  assert.ok(thai.includes("1 Seal") && thai.includes("torn"), thai);
  made.market = "CN";
  const chinese = recordText.text(facts, words, "en", made);
  assert.ok(chinese.includes("FAKE") && !chinese.includes("UNLICENSED"), chinese);
});

describe("a right in force in a place", () => {
  const words = speaking({ "points-to-counterfeit": "FAKE", "points-to-no-right": "UNLICENSED", "finding-no-right": "none in {country}", "finding-choose-market": "WHERE?" }, [["TH", "Thailand"]]);
  const union = Array.from({ length: 2 }, (_, at) => ["EU", "DE"][at]);
  for (const { about, rights, here, right, counterfeit } of vectors("rights-there.json").cases)
    test(about, () => {
      const of = (/** @type {string} */ state) => rights.filter((/** @type {string} */ each) => each.endsWith(" " + state)).flatMap((/** @type {string} */ each) => (each.startsWith("*") ? [""] : each.startsWith("EU ") ? union : [each.split(" ")[0]]));
      const there = { ...facts, live: of("live"), unknown: of("unknown") };
      assert.equal(recordText.rightThere(there, here), right);
      const place = right === "" ? {} : { jurisdiction: { code: here[0], right } };
      const said = plain(recordText.pointsTo(there, { ...words, place: "There" }, ["counterfeit"], place));
      assert.deepEqual(said, counterfeit ? { list: ["FAKE"], hint: right === "" ? "WHERE?" : "" } : { list: ["UNLICENSED"], hint: "none in There" });
    });
});

test("a record follows the place that was chosen: its words in each language, its name and whether a right is there", () => {
  const own = { "outcome-ask-right-holder": "OURS", "record-place": "PLACE", "place-right-no": "NO RIGHT", "points-to-no-right": "UNLICENSED", "finding-no-right": "none in {country}" };
  const place = { code: "AE-DU", here: ["AE-DU", "AE"], said: { en: { name: "Dubai", wording: { "ask-right-holder": "THEIRS" } }, ko: { name: "두바이", wording: { "ask-right-holder": "그들의 말" } } } };
  const from = changed({ market: null });
  const state = plain(record.restore(facts, from, []));
  const rules = { ...facts, variants: ["kr-2024"], copy_out_of_date: false, dossier_out_of_date: false };
  const findings = state.units.map((/** @type {any} */ unit) => InspectOutcome.judge(rules, record.answersOf(facts, unit)));
  const made = plain(record.write(facts, { guide: base.guide, edition: "customs", built: base.built, valid_until: null, sequence: 3 }, "en", state, findings, (/** @type {string} */ id) => ({ id }), { place }));
  assert.deepEqual(made.jurisdiction, { code: "AE-DU", right: "no", wording: [{ outcome: "ask-right-holder", text: "THEIRS" }] });
  assert.equal(record.read(JSON.stringify(made)).wrong, null);
  assert.equal(plain(record.restore(facts, made, [])).place, "AE-DU");
  assert.deepEqual(plain(record.forEditors(made)).jurisdiction, made.jurisdiction);
  const english = recordText.text(facts, recordText.placed(speaking(own), place.said.en), "en", made);
  assert.ok(english.includes("THEIRS") && !english.includes("OURS"), english);
  assert.ok(english.includes("PLACE: Dubai (AE-DU). NO RIGHT") && english.includes("none in Dubai"), english);
  const korean = recordText.text(facts, recordText.placed(speaking(own), place.said.ko), "ko", made);
  assert.ok(korean.includes("그들의 말") && korean.includes("두바이 (AE-DU)") && !korean.includes("OURS"), korean);
  assert.ok(!("jurisdiction" in plain(record.write(facts, { guide: base.guide, edition: "customs", built: base.built, valid_until: null, sequence: 3 }, "en", state, findings, (/** @type {string} */ id) => ({ id })))));
});

test("the detects of a point rule what its difference points to", () => {
  const point = (/** @type {string} */ id, /** @type {string} */ weight, /** @type {string[]} */ ...detects) => ({ id, weight, detects: detects.length > 0 ? detects : null });
  const of = (/** @type {any[]} */ ...points) => plain(recordText.detected({ ...facts, infringements: ["counterfeit", "refill-relabel"], points }, points.map(({ id }) => id)));
  assert.deepEqual(of(point("date", "decisive", "refill-relabel")), ["refill-relabel"]);
  assert.deepEqual(of(point("cap", "strong")), ["counterfeit", "refill-relabel"]);
  assert.deepEqual(of(point("date", "decisive", "refill-relabel"), point("weight", "supporting")), ["refill-relabel"], "what says nothing of its own says nothing beside it");
  assert.deepEqual(of(point("cap", "decisive"), point("weight", "supporting", "refill-relabel")), ["counterfeit", "refill-relabel"], "but where it is heavier");
  assert.deepEqual(of(point("date", "strong", "refill-relabel"), point("crimp", "strong", "counterfeit")), ["counterfeit", "refill-relabel"]);
});

test("outdated and missing translations are said by the numbers of points and the names of packs", () => {
  const words = speaking({ "finding-outdated": "OLD:", "finding-fallback": "ENGLISH:", "list-comma": ", " });
  const made = changed({ texts: { outdated: ["seal", "secret"], fallback: ["variant-kr-2024", "gone"] } });
  assert.deepEqual(plain(recordText.textLines(facts, words, "en", made.texts)), ["OLD: 1, 2", "ENGLISH: Korea, gone"]);
  assert.match(recordText.text(facts, words, "en", made), /OLD: 1, 2\nENGLISH: Korea, gone/);
  assert.deepEqual(plain(recordText.textLines(facts, words, "en", undefined)), []);
});

test("a unit that was not looked at has no outcome in the text", () => {
  const words = speaking({ "outcome-none-yet": "NOTHING", "doubt-unanswered": "OPEN" });
  const made = changed({});
  Object.assign(made.units[0].finding, { outcome: "inconclusive", begun: false, rests_on: [], doubts: ["unanswered"] });
  assert.doesNotMatch(recordText.text(facts, words, "en", made), /OPEN/);
  assert.match(recordText.text(facts, words, "en", made), /NOTHING/);
});

test("the outcome tells the row that holds, also where it is milder than its differences", () => {
  const words = speaking({ "rule-strong-indications": "ROW 1", "rule-ask-right-holder": "ROW 2" });
  const row = (/** @type {string} */ outcome, /** @type {string[]} */ ...capped) => recordText.row(words, /** @type {any} */ ({ outcome, capped }));
  assert.equal(row("strong-indications"), "ROW 1");
  assert.equal(row("ask-right-holder"), "ROW 2");
  assert.equal(row("ask-right-holder", "identity-unsure"), "ROW 1", "the differences are those of row 1");
  assert.equal(row("ask-right-holder", "variant-unknown", "none-of-these"), "ROW 2", "of the packs that it may be, one has that row");
  for (const outcome of ["inconclusive", "no-difference-in-copy", "similar"]) assert.equal(row(outcome), "");
});

test("what is open is told by its reason, the decisive first", () => {
  const point = (/** @type {string} */ id, /** @type {string} */ weight) => ({ id, weight });
  const of = /** @type {any} */ ({ ...facts, points: [point("a", "strong"), point("b", "decisive"), point("c", "strong"), point("d", "decisive"), point("e", "strong")] });
  const answers = /** @type {{[id: string]: string}} */ ({ c: "cannot-tell", d: "cannot-tell" });
  const told = plain(recordText.open(of, /** @type {any} */ ({ open: ["a", "b", "c", "d", "e", "gone"] }), (id) => answers[id], ["e", "d"]));
  assert.deepEqual(told, [["finding-open", ["b", "a", "gone"]], ["finding-open-unsure", ["d", "c"]], ["finding-open-aside", ["e"]]]);
  assert.deepEqual(plain(recordText.open(of, /** @type {any} */ ({ open: [] }), () => undefined, ["e"])), [], "what is left out and answered is not open");
});

test("texts tell that a review is overdue, what was left out and what was stated to be like another unit", () => {
  const words = speaking({ "review-overdue-since": "OVERDUE {date}", "finding-open-aside": "LEFT OUT", "unit-as": "AS {number}", "unit-likeness": "LIKE {number}:", "variant-excluded-none": "NO PACK" });
  const made = changed({ "dossier.overdue_since": "2026-10-01", left_out: ["secret"], "units.0.label": "top" });
  made.units[0].finding.open = ["secret"];
  made.units[0].finding.excluded = ["kr-2024"];
  made.units.push({ ...plain(made.units[0]), label: "2", like: { unit: 1, variant: true, points: ["seal"] } });
  const text = recordText.text(facts, words, "en", made);
  assert.match(text, /OVERDUE 1.2026[^]*NO PACK[^]*LEFT OUT 2 \(record-see-annex\)[^]*Korea \(AS top\)\nNO PACK[^]*LIKE top: 1[^]*1 Seal: answer-differs \(AS top\)/);
  assert.equal(text.split("LIKE").length, 2, "of the other unit nothing is said");
});

test("the schema takes what is written, and refuses what the reader refuses for its form", () => {
  const schema = JSON.parse(readFileSync(join(repository, "docs/record.schema.json"), "utf8"));
  const isRecord = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  for (const { about, set, repeat, wrong } of cases.filter((/** @type {any} */ { set }) => set)) {
    const made = changed(set, repeat);
    // What a schema cannot say: a calendar, a relation of two fields, and characters that do not show. It counts characters where browsers count UTF-16 units.
    const isBeyond = /a day that there is not|more units with|like itself|control|turns what follows|answered twice|more than a thousand/.test(about);
    // Written by every copy, though a reader does without it.
    if (set.outcome === null) made.outcome = null;
    if (!isBeyond) assert.equal(isRecord(made), wrong === undefined, `${about}: ${JSON.stringify(isRecord.errors)}`);
  }
  assert.ok(isRecord(plain(record.forEditors(changed({})))));
});
