/** Units that are like another, and what the time is enough for: the rules alone, without a page. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plain, scripts } from "./scripts.js";

const { InspectLikeness: likeness, InspectRecord: record, InspectAside: aside } = scripts("inspect/outcome.js", "inspect/record-text.js", "inspect/record.js", "inspect/likeness.js", "inspect/aside.js");

/** @param {{[point: string]: string}} answers @param {Partial<InspectUnit>} [more] @returns {InspectUnit} */
const unit = (answers, more) => ({ ...plain(record.unit()), identity: "yes", variant: { known: "a" }, answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, /** @type {InspectAnswer} */ ({ answer })])), ...more });
/** @param {InspectUnit} unit */
const answers = (unit) => Object.fromEntries(Object.entries(unit.answers).map(([id, { answer }]) => [id, answer]));

describe("a unit after another", () => {
  test("is the same product in the same pack, and nothing else of it", () => {
    const before = unit({ seal: "differs" }, { variant: { possible: ["a"] }, label: "7", typed: { lot: "X" } });
    assert.deepEqual(plain(likeness.after([before], 0)), { ...plain(record.unit()), identity: "yes", variant: { possible: ["a"] }, like: { unit: 1, identity: true, variant: true, points: [] } });
    const other = likeness.after([{ ...before, identity: "no", variant: null }], 0);
    assert.deepEqual(plain([other.identity, other.like]), ["", { unit: 1, identity: false, variant: false, points: [] }], "another product is not carried on");
  });

  test("takes answers over by one statement, but for its own and without notes", () => {
    const units = [unit({ seal: "differs", cap: "matches" })];
    units[0].answers.seal.note = "torn";
    units[0].answers.weight = { note: "no scales" };
    units.push(likeness.after(units, 0));
    units[1].answers.cap = { answer: "differs", note: "mine" };
    assert.deepEqual(plain(likeness.open(units, units[1])), ["seal"]);
    likeness.state(units, units[1]);
    assert.deepEqual(plain(units[1].answers), { cap: { answer: "differs", note: "mine" }, seal: { answer: "differs" } });
    assert.deepEqual(plain(units[1].like?.points), ["seal"]);
    assert.deepEqual(plain(likeness.open(units, units[1])), []);
  });

  /** Three units, each stated to be like the one before. */
  function three() {
    const units = [unit({ seal: "differs", cap: "matches" })];
    for (const place of [0, 1]) {
      units.push(likeness.after(units, place));
      likeness.state(units, units[place + 1]);
    }
    return units;
  }

  test("goes with the one that it is like, through all of them", () => {
    const units = three();
    units[0].answers.seal.answer = "matches";
    units[0].variant = { known: "b" };
    assert.equal(likeness.follow(units, 0).length, 2);
    assert.deepEqual(units.map(answers), Array(3).fill({ seal: "matches", cap: "matches" }));
    assert.deepEqual(plain(units[2].variant), { known: "b" });
    units[0].answers.lid = { answer: "differs" };
    assert.equal(likeness.follow(units, 0).length, 0, "what was not answered then was not stated");
    delete units[0].answers.seal;
    likeness.follow(units, 0);
    assert.deepEqual(plain(units.map((each) => each.like && each.like.points)), [null, ["cap"], ["cap"]]);
    assert.deepEqual(answers(units[2]), { cap: "matches" });
  });

  test("that is otherwise after all speaks for itself", () => {
    const units = three();
    units[1].answers.seal.answer = "matches";
    units[1].identity = "cannot-tell";
    likeness.follow(units, 1);
    assert.deepEqual(plain(units[1].like), { unit: 1, identity: false, variant: true, points: ["cap"] });
    assert.deepEqual(units.map(answers).map(({ seal }) => seal), ["differs", "matches", "matches"], "and the next is like it");
    units[0].answers.seal.answer = "missing";
    likeness.follow(units, 0);
    assert.equal(units[1].answers.seal.answer, "matches");
  });

  test("has nothing left of what was stated to be like one that is taken out", () => {
    const units = three();
    units[1].answers.lid = { answer: "matches" };
    likeness.remove(units, 0);
    assert.deepEqual(units.map(answers), [{ lid: "matches" }, {}]);
    assert.deepEqual(units.map((each) => each.like && each.like.unit), [null, 1]);
    assert.deepEqual(units.map((each) => each.identity), ["yes", "yes"]);
    const others = three();
    likeness.remove(others, 1);
    assert.deepEqual([others.length, answers(others[1]), others[1].like], [2, {}, null]);
  });

  test("from a file is like another only where it says the same", () => {
    const units = three();
    units[2].answers.cap.answer = "differs";
    likeness.settle(units, units[2]);
    assert.deepEqual(plain(units[2].like?.points), ["seal"]);
    assert.equal(units[2].answers.cap.answer, "differs");
  });
});

describe("points for which the time is too short", () => {
  const [light, slow, quick, heavy, unknown] = [
    { id: "light", weight: "supporting", seconds: 5 },
    { id: "slow", weight: "strong", seconds: 90 },
    { id: "quick", weight: "strong", seconds: 20 },
    { id: "heavy", weight: "decisive", seconds: 60 },
    { id: "unknown", weight: "supporting", seconds: null },
  ];
  const all = [light, slow, quick, heavy, unknown];
  for (const { about, points, time, late } of [
    { about: "all fit", points: all, time: 175, late: [] },
    { about: "the light ones go first", points: all, time: 171, late: ["light"] },
    { about: "a quick one fits where a slow one does not", points: all, time: 120, late: ["slow"] },
    { about: "the heavy comes before several that are quick", points: all, time: 60, late: ["quick", "slow", "light"] },
    { about: "a heavy one that is too long leaves the time to others", points: all, time: 30, late: ["heavy", "slow"] },
    { about: "a point of no known time is never too late", points: [unknown], time: 0, late: [] },
    { about: "points that are alike keep their order", points: [{ ...quick, id: "b" }, { ...quick, id: "a" }], time: 20, late: ["a"] },
  ])
    test(about, () => assert.deepEqual(plain(aside.late(/** @type {any} */ (points), time)), late));
});
