/**
 * Comments and indentation stay out of a copy's scripts and style sheets by a rule for lines, which knows neither language:
 * real parsers say that nothing else stays out.
 */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { tokenize } from "@csstools/css-tokenizer";
import { parse } from "acorn";
import { jinwi } from "./program.js";
import { repository } from "./where.js";

const sources = join(repository, "static");
/** Away from the repository, whose own static/ would stand in for what is built in. */
const folder = mkdtempSync(join(tmpdir(), "jinwi-lean-"));
const copy = join(folder, "copy");

before(() => {
  mkdirSync(join(folder, "content"));
  cpSync(join(repository, "content/guide.yaml"), join(folder, "content/guide.yaml"));
  assert.equal(jinwi(["build", "--content", join(folder, "content"), "--out", copy, "--edition", "customs", "--languages", "en"], "ignore"), 0);
});
after(() => rmSync(folder, { recursive: true }));

/** Files of a kind below a folder. @param {string} root @param {string} end */
const files = (root, end) => readdirSync(root, { encoding: "utf8", recursive: true }).filter((file) => file.endsWith(end)).sort();

/** What a script says: each token, and whether it begins a line, which may end a statement. @param {string} text @returns {string[]} by statement at the top */
function said(text) {
  /** @type {import("acorn").Token[]} */
  const tokens = [];
  const { body } = parse(text, { ecmaVersion: 2020, onToken: tokens });
  return body.map(({ start, end }) => {
    const own = tokens.filter((token) => token.start >= start && token.end <= end);
    return JSON.stringify(own.map((token, place) => [token.type.label, text.slice(token.start, token.end), place > 0 && text.slice(own[place - 1].end, token.start).includes("\n")]));
  });
}

/** What a style sheet says: each token, and white space for the white space and the comments between two. @param {string} text */
const ruled = (text) =>
  tokenize({ css: text })
    .map(([type, written]) => (type === "comment" || type === "whitespace-token" ? " " : written))
    .filter((written, place, all) => written !== " " || all[place - 1] !== " ");

describe("a copy's scripts", () => {
  test("say what their sources say", () => {
    const delivered = files(join(copy, "assets"), ".js").map((file) => ({ file, text: readFileSync(join(copy, "assets", file), "utf8") }));
    const statements = delivered.flatMap(({ text }) => said(text));
    const written = files(join(sources, "js"), ".js").map((file) => ({ file, of: said(readFileSync(join(sources, "js", file), "utf8")) }));
    assert.ok(written.length > 30 && delivered.length > 20);
    for (const { file, of } of written) for (const statement of of) assert.ok(statements.includes(statement), file);
    const known = new Set(written.flatMap(({ of }) => of));
    assert.deepEqual(statements.filter((statement) => !known.has(statement)), []);
  });

  test("have no comment on a line of its own", () => {
    for (const file of files(join(copy, "assets"), ".js")) assert.doesNotMatch(readFileSync(join(copy, "assets", file), "utf8"), /^\s*(\/\/|\/\*\*?$)/m, file);
  });
});

test("a copy's style sheets say what their sources say", () => {
  const delivered = files(join(copy, "assets/css"), ".css").map((file) => ruled(readFileSync(join(copy, "assets/css", file), "utf8")).join("\0"));
  const written = files(join(sources, "css"), ".css").map((file) => ({ file, text: ruled(readFileSync(join(sources, "css", file), "utf8")).join("\0").replace(/^( \0)+|(\0 )+$/g, "") }));
  assert.ok(written.length > 30 && delivered.length > 10);
  for (const { file, text } of written) assert.ok(delivered.some((sheet) => sheet.includes(text)), file);
  const length = (/** @type {string[]} */ sheets) => sheets.join("\0").replace(/[ \0]/g, "").length;
  assert.equal(length(delivered), length(written.map(({ text }) => text)));
});
