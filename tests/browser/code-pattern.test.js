/** Code patterns in the browser: the answers of the builder, in work that no pattern and no code can blow up. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plain, scripts, vectors } from "./scripts.js";

const { CheckerCodePattern: codePattern } = scripts("checker/calendar.js", "checker/code-pattern.js");
const { accepted, refused } = vectors("code_patterns.json");

/** @param {string} text @returns {CodePattern} */
function pattern(text) {
  const read = codePattern.parse(text);
  assert.ok("pattern" in read, `${text}: ${JSON.stringify(read)}`);
  return read.pattern;
}

describe("as the builder reads them", () => {
  for (const { pattern: text, codes } of accepted) {
    test(text, () => {
      const read = pattern(text);
      for (const expected of codes) {
        const { code } = expected;
        const reading = plain(read.read(code));
        /** @type {any} */
        const found = { code, fields: null };
        if (reading) {
          found.fields = reading.fields;
          if (reading.dates.length > 0) found.dates = reading.dates.map(({ name, when, fault }) => [name, when ? when.text : `impossible:${fault}`]);
          if (reading.ambiguous) found.ambiguous = true;
          if (read.normalise(code) !== code) found.normalised = read.normalise(code);
        }
        assert.deepEqual(found, expected);
      }
    });
  }
  for (const { pattern: text, offset, fault } of refused) {
    test(`refused: ${text.slice(0, 40)}`, () => assert.deepEqual(plain(codePattern.parse(text)), { fault, offset }));
  }
});

/** What the three ways to hold a code against a pattern look at. @param {CodePattern} read @param {string} code @returns {number[]} */
const work = (read, code) => [codePattern.ways, codePattern.fitting, codePattern.nearest].map((way) => way(read.program, Array.from(read.normalise(code))).work);

/** What each place in a code costs at most. @param {CodePattern} read @returns {number} */
const perPlace = (read) => read.program.steps.reduce((sum, step) => sum + (step.kind === "split" ? step.targets.length : 1), 0);

test("choices do not multiply", () => {
  // Each added optional `A` doubles the number of ways for a reader that takes choices back.
  const read = pattern(`X${"[A|A|]".repeat(80)}`);
  for (const length of [10, 20, 40, 80]) {
    const code = `X${"A".repeat(length)}`;
    const each = perPlace(read) * (length + 2);
    assert.deepEqual(work(read, code), [each, each, each]);
    assert.deepEqual(plain(read.read(code)), { fields: [], dates: [], ambiguous: true });
    assert.equal(read.nearest(code), code);
    assert.equal(read.fitting(`${code}!`), length + 1);
  }
});

test("the largest patterns there can be ask for steps × places at most", () => {
  for (const text of [`[${"A|".repeat(254)}A]`, `${"[A|]".repeat(126)}{n:9}`, `{n:${"9".repeat(507)}}`, `${"[".repeat(16)}A${"|B]".repeat(16)}`, "㌀".repeat(200)]) {
    const read = pattern(text);
    const { steps, longest } = read.program;
    assert.ok(steps.length <= 1025 && longest <= 1025, `${steps.length} steps, ${longest} characters`);
    for (const code of ["A".repeat(longest), "9".repeat(longest), "OI".repeat(longest).slice(0, longest)]) {
      for (const count of work(read, code)) assert.ok(count <= perPlace(read) * (longest + 1), `${count} for ${text.slice(0, 20)}`);
    }
  }
});

test("of a text longer than any code, nothing is held against the pattern", () => {
  const read = pattern("{plant:AA}[{date:YYMMDD}|{n:9}]");
  const long = `HN${"2".repeat(1_000_000)}`;
  assert.deepEqual([read.read(long), read.nearest(long), read.fitting(long)], [null, null, 8]);
  const letters = Array.from(long);
  assert.equal(codePattern.nearest(read.program, letters).work, 0);
  assert.equal(codePattern.fitting(read.program, letters).work, perPlace(read) * (read.program.longest + 1));
  // Spaces in masses: none is gone through twice.
  assert.equal(pattern("A B").normalise(`${" ".repeat(200_000)}a${" ".repeat(200_000)}b `).length, 200_002);
});

test("how far a code fits", () => {
  /** @type {[string, string, number][]} */
  const cases = [
    ["{plant:AA}{date:YYMMDD}{line:9}", "HN26", 4],
    ["{plant:AA}{date:YYMMDD}{line:9}", "HN26O210", 4],
    ["{plant:AA}{date:YYMMDD}{line:9}", "1", 0],
    ["{plant:AA}{date:YYMMDD}{line:9}", "HN26021011", 9],
    ["{plant:AA}{date:YYMMDD}{line:9}", "", 0],
    ["[MA|MB]{n:99}", "MB1", 3],
    ["[MA|MB]{n:99}", "MC1", 1],
    ["[AB|A{n:9}]X", "A1", 2],
    ["N{line:9} {hour:99}", "N2 1", 4],
  ];
  for (const [text, code, count] of cases) assert.equal(pattern(text).fitting(code), count, `${text} ${code}`);
});

test("the nearest code that look-alike characters lead to", () => {
  /** @type {[string, string, string | null][]} */
  const cases = [
    ["{plant:AA}{date:YYMMDD}{line:9}", "HN26O2101", "HN2602101"],
    ["{plant:AA}{date:YYMMDD}{line:9}", "hn26o21oi", "HN2602101"],
    ["{plant:AA}{date:YYMMDD}{line:9}", "8N2602101", "BN2602101"],
    ["{plant:AA}{date:YYMMDD}{line:9}", "HN2602101", "HN2602101"],
    ["{plant:AA}{date:YYMMDD}{line:9}", "HN260210", null],
    ["{plant:AA}{date:YYMMDD}{line:9}", "HN260210X", null],
    ["SB{n:9}", "581", "SB1"],
    // Typed on a Russian, Arabic or Thai keyboard.
    ["{plant:AA}{n:999}", "НМ26О", "HM260"],
    ["{plant:AA}{n:999}", "HN٢٦٠", "HN260"],
    ["{plant:AA}{n:999}", "HN๒๖๐", "HN260"],
    // The fewest changes, though an earlier alternative could be met with more.
    ["[{a:99}|{b:9A}]", "1O", "1O"],
    ["[O{a:9}|{b:99}]X", "01X", "01X"],
    ["[OO|O0]1", "O0l", "O01"],
  ];
  for (const [text, code, nearest] of cases) assert.equal(pattern(text).nearest(code), nearest, `${text} ${code}`);
});
