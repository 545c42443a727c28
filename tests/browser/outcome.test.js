/** The browser's copy of the outcome rule, held to the vectors that the rule itself is held to. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plain, scripts, vectors as read } from "./scripts.js";

/** @typedef {{point: OutcomePoint, answer: OutcomeAnswer}} Answered */

const { RULE, judge, consignment } = scripts("inspect/outcome.js").InspectOutcome;

const vectors = read("outcome.json");
const written = read("outcome-every.json");

/** Reads a point as the vectors write it: weight, answer, and what else holds of it. @param {string} text @returns {Answered} */
function answered(text) {
  const [weight, answer, ...rest] = text.split(" ").filter((word) => word !== "");
  const point = /** @type {OutcomePoint} */ ({ weight });
  for (const word of rest) {
    if (word === "may-be-absent") point.may_be_absent = true;
    else if (word.startsWith("@")) point.variants = word.slice(1).split(",");
    else if (word.startsWith("detects:")) point.detects = word.slice("detects:".length).split(",");
    else point.cause = word;
  }
  return { point, answer: /** @type {OutcomeAnswer} */ (answer) };
}

/** What stands around the points, as the vectors write it. @param {any} given */
function setting(given) {
  /** @param {OutcomePoint[]} points @returns {OutcomeFacts} */
  const facts = (points) => ({
    infringements: given.infringements ?? ["counterfeit"],
    variants: given.variants ?? [],
    points,
    audience: given.audience ?? "customs",
    copy_out_of_date: given.copy_out_of_date,
    dossier_out_of_date: given.dossier_out_of_date,
  });
  return (/** @type {OutcomePoint[]} */ points, /** @type {OutcomeAnswer[]} */ answers) => judge(facts(points), { identity: given.identity ?? "yes", variant: given.variant, excluded: given.excluded, points: answers });
}

/** @param {any} given @returns {OutcomeFinding} */
function judged(given) {
  const all = given.points.map(answered);
  return setting(given)(all.map((/** @type {Answered} */ each) => each.point), all.map((/** @type {Answered} */ each) => each.answer));
}

test("it is the same version of the rule", () => assert.equal(RULE, vectors.rule));

describe("a finding", () => {
  for (const given of vectors.cases) {
    test(given.about, () => {
      const [looked_at, of] = given.looked.split("/").map(Number);
      assert.deepEqual(plain(judged(given)), {
        outcome: given.outcome,
        rests_on: given.rests_on ?? [],
        open: given.open ?? [],
        looked_at,
        of,
        begun: given.begun ?? true,
        undetected: given.undetected ?? [],
        doubts: given.doubts ?? [],
        capped: given.capped ?? [],
        second_look: given.second_look ?? false,
      });
    });
  }

  test("what was not answered yet counts as unsure, unknown and blank", () => {
    const facts = { infringements: ["counterfeit"], variants: ["a"], points: [answered("decisive blank").point], audience: "customs" };
    const bare = plain(judge(facts, { points: [] }));
    for (const points of [[null], [undefined], [/** @type {OutcomeAnswer} */ ("blank")]]) {
      assert.deepEqual(plain(judge(facts, { identity: "cannot-tell", variant: { possible: ["a"] }, points })), bare);
    }
    assert.deepEqual([bare.outcome, bare.begun], ["inconclusive", false]);
    assert.deepEqual(bare.doubts, ["unanswered", "few-match", "identity-unsure", "variant-unknown"]);
  });
});

describe("a consignment", () => {
  for (const given of vectors.consignments) test(given.about, () => assert.deepEqual(plain(consignment(given.units.map(judged))), given.expected));
});

/** A letter for each outcome. @type {Record<OutcomeName, string>} */
const LETTERS = {
  "no-form": "F",
  "no-outcome": "O",
  similar: "L",
  "no-difference-in-copy": "C",
  "no-difference": "N",
  inconclusive: "I",
  "ask-right-holder": "A",
  "strong-indications": "S",
};

/** @param {OutcomeFinding} it */
const line = (it) =>
  `${LETTERS[it.outcome]}|${it.rests_on}|${it.open}|${it.looked_at}/${it.of}|${Number(it.begun)}|${it.undetected}|${it.doubts}|${it.capped}|${Number(it.second_look)}\n`;

/** FNV-1a of 32 bits. @param {number} sum @param {string} text */
function fnv(sum, text) {
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** Every way of taking one of each list; the last list is gone through fastest. @template T @param {T[][]} lists @returns {T[][]} */
const product = (lists) => lists.reduce((all, list) => all.flatMap((some) => list.map((one) => [...some, one])), /** @type {T[][]} */ ([[]]));

/**
 * All lists of up to `most` of `kinds` points, shortest first; without `ordered`, one order of each.
 * @param {Answered[]} kinds @param {number} most @param {boolean} ordered @param {(points: OutcomePoint[], answers: OutcomeAnswer[]) => void} see
 */
function eachCombination(kinds, most, ordered, see) {
  for (let length = 0; length <= most; length += 1) {
    const places = Array(length).fill(0);
    const points = places.map(() => kinds[0].point);
    const answers = places.map(() => kinds[0].answer);
    for (;;) {
      see(points, answers);
      let at = length - 1;
      while (at >= 0 && places[at] + 1 >= kinds.length) at -= 1;
      if (at < 0) break;
      const next = places[at] + 1;
      for (let place = at; place < length; place += 1) {
        places[place] = ordered && place > at ? 0 : next;
        points[place] = kinds[places[place]].point;
        answers[place] = kinds[places[place]].answer;
      }
    }
  }
}

const SETTINGS = ["infringements", "variants", "variant", "identity", "copy_out_of_date", "dossier_out_of_date", "audience"];

describe("as the rule itself does it", () => {
  assert.equal(written.runs.length, vectors.every.length);
  for (const [index, run] of vectors.every.entries()) {
    test(run.about, () => {
      const kinds = product(/** @type {string[][]} */ (run.kinds)).map((words) => answered(words.join(" ")));
      const names = SETTINGS.filter((name) => name in run.settings);
      const settings = product(names.map((name) => run.settings[name])).map((values) => Object.fromEntries(values.map((value, at) => [names[at], value])));
      const results = settings.map((given) => {
        const judgeIt = setting(given);
        const sums = Array(run.points + 1).fill(0x811c9dc5);
        const letters = sums.map(() => "");
        eachCombination(kinds, run.points, run.ordered === true, (points, answers) => {
          const finding = judgeIt(points, answers);
          if (run.gives === "letters") letters[points.length] += LETTERS[finding.outcome];
          else sums[points.length] = fnv(sums[points.length], run.gives === "outcomes" ? LETTERS[finding.outcome] : line(finding));
        });
        return (run.gives === "letters" ? letters : sums.map((sum) => sum.toString(16).padStart(8, "0"))).join(" ");
      });
      for (const [at, result] of results.entries()) assert.equal(result, written.runs[index].results[at], JSON.stringify(settings[at]));
      assert.equal(written.runs[index].results.length, settings.length);
    });
  }
});
