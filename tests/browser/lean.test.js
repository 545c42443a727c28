/**
 * Comments, white space and long names stay out of a copy's scripts, and comments and indentation out of its style sheets, these
 * by a rule for lines: parsers other than those that make them so say that nothing else stays out.
 */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { tokenize } from "@csstools/css-tokenizer";
import { parse } from "acorn";
import { jinwi } from "./program.js";
import { cache, repository } from "./where.js";

const sources = join(repository, "static");
/** Away from the repository, whose own static/ would stand in for what is built in. */
const folder = mkdtempSync(join(tmpdir(), "jinwi-lean-"));
const copy = join(folder, "copy");

before(() => {
  mkdirSync(join(folder, "content"));
  cpSync(join(repository, "content/guide.yaml"), join(folder, "content/guide.yaml"));
  assert.equal(jinwi(["build", "--content", join(folder, "content"), "--out", copy, "--edition", "customs", "--languages", "en", "--cache", cache], "ignore"), 0);
});
after(() => rmSync(folder, { recursive: true }));

/** Files of a kind below a folder. @param {string} root @param {string} end */
const files = (root, end) => readdirSync(root, { encoding: "utf8", recursive: true }).filter((file) => file.endsWith(end)).sort();

/** Names that a pattern gives to what it takes apart. @param {any} pattern @returns {string[]} */
function given(pattern) {
  if (!pattern) return [];
  if (pattern.type === "Identifier") return [pattern.name];
  const parts = pattern.elements ?? pattern.properties ?? [pattern.value ?? pattern.left ?? pattern.argument];
  return parts.flatMap(given);
}

const isFunction = (/** @type {any} */ node) => /^(Function|Arrow)/.test(node.type);

/** The parts of a node. @param {any} node @returns {any[]} */
const parts = (node) => Object.values(node).flat().filter((part) => part && typeof part.type === "string");

/** What the `var`s of a function declare, wherever they stand in it. @param {any} node @returns {string[]} */
const hoisted = (node) => parts(node).flatMap((part) => (isFunction(part) ? [] : [...(part.kind === "var" ? part.declarations.flatMap((/** @type {any} */ one) => given(one.id)) : []), ...hoisted(part)]));

/** What holds within a node alone. @param {any} node @returns {string[]} */
function declared(node) {
  if (isFunction(node)) return [...(node.type === "FunctionExpression" ? given(node.id) : []), ...node.params.flatMap(given), ...hoisted(node.body)];
  if (node.type === "CatchClause") return given(node.param);
  const statements = node.type === "BlockStatement" ? node.body : /^For/.test(node.type) ? [node.init ?? node.left] : node.type === "SwitchStatement" ? node.cases.flatMap((/** @type {any} */ one) => one.consequent) : [];
  return statements.filter(Boolean).flatMap((/** @type {any} */ one) => {
    if (/^(Function|Class)Declaration$/.test(one.type)) return given(one.id);
    return one.type === "VariableDeclaration" && one.kind !== "var" ? one.declarations.flatMap((/** @type {any} */ part) => given(part.id)) : [];
  });
}

/**
 * What scripts say, by statement at the top: their trees, in which what only a function can name has a number. So two are equal
 * that differ in such names, in white space and comments, and in how a string or a truth value is written.
 * @param {string} text @returns {string[]}
 */
function said(text) {
  return parse(text, { ecmaVersion: 2020 }).body.map((statement) => {
    let count = 0;
    /** @param {any} node @param {Map<string, string>} scope @returns {any} */
    const tree = (node, scope) => {
      if (Array.isArray(node)) return node.filter((one) => !one || one.type !== "EmptyStatement").map((one) => tree(one, scope));
      if (!node || typeof node.type !== "string") return node;
      const [own, outside] = [declared(node), scope];
      if (own.length > 0) {
        scope = new Map(scope);
        for (const name of new Set(own)) scope.set(name, `#${count++}`);
      }
      if (node.type === "Identifier") return scope.get(node.name) ?? node.name;
      if (node.type === "TemplateLiteral" && node.expressions.length === 0) return { is: "Literal", value: node.quasis[0].value.cooked };
      if (node.type === "TemplateElement") return node.value.cooked;
      if (node.type === "UnaryExpression" && node.operator === "!" && typeof node.argument.value === "number") return { is: "Literal", value: node.argument.value === 0 };
      if (node.type === "Literal") return { is: "Literal", value: node.regex ?? node.value };
      const name = node.computed ? "" : { Property: "key", MethodDefinition: "key", MemberExpression: "property" }[/** @type {string} */ (node.type)];
      const said = /** @type {{[field: string]: unknown}} */ ({ is: node.type });
      for (const [field, part] of Object.entries(node)) {
        if (["type", "start", "end", "shorthand"].includes(field)) continue;
        // A function's name holds where the function stands.
        if (field === "id" && node.type === "FunctionDeclaration") said[field] = tree(part, outside);
        else said[field] = field === name ? String(part.name ?? part.value) : tree(part, scope);
      }
      return said;
    };
    return JSON.stringify(tree(statement, new Map()));
  });
}

test("two scripts say the same where only names of their own differ", () => {
  const [one] = said("(function () { 'use strict'; function add(a, b = a) { for (const c of b) { let a = c; d(a, true, { a, b: b.c }); } } var E = add; try { E(); } catch (x) { y(x); } })();");
  const [other] = said('(function(){"use strict";function a(b,c=b){for(const b of c){let c_=b;d(c_,!0,{a:c_,b:c.c})}}var f=a;try{f()}catch(g){y(g)}})();');
  assert.equal(one, other);
  for (const wrong of ["(function () { return (a) => (b) => a; })();", "(function () { return (a) => (b) => c; })();", "(function () { return (a) => (b) => b.a; })();"]) {
    assert.notEqual(said("(function () { return (a) => (b) => b; })();")[0], said(wrong)[0]);
  }
});

/** What a style sheet says: each token, and white space for the white space and the comments between two. @param {string} text */
const ruled = (text) =>
  tokenize({ css: text })
    .map(([type, written]) => (type === "comment" || type === "whitespace-token" ? " " : written))
    .filter((written, place, all) => written !== " " || all[place - 1] !== " ");

/** The scripts of every page, in English. */
const FRAME = ["en/banner.js", "en/page.js"];

/** The reader of barcodes, which is delivered as it is kept, with its licences. */
const READER = join("js", "zxing.js");

/** The texts of all others but those with data. */
const delivered = () => files(join(copy, "assets"), ".js").filter((file) => file !== READER).map((file) => readFileSync(join(copy, "assets", file), "utf8"));

describe("a copy's scripts", () => {
  test("say what their sources say", () => {
    const statements = delivered().flatMap(said);
    // The words of the language come first in both.
    for (const file of FRAME) {
      const [name, words, ...script] = readFileSync(join(copy, file), "utf8").split("\n");
      assert.equal(name, "window.jinwi = window.jinwi || {};");
      assert.ok(JSON.parse(words.replace(/^window\.jinwi\.words = |;$/g, "")).mixed, file);
      statements.push(...said(script.join("\n")));
    }
    const written = files(join(sources, "js"), ".js").map((file) => ({ file, of: said(readFileSync(join(sources, "js", file), "utf8")) }));
    assert.ok(written.length > 30);
    for (const { file, of } of written) for (const statement of of) assert.ok(statements.includes(statement), file);
    const known = new Set(written.flatMap(({ of }) => of));
    assert.deepEqual(statements.filter((statement) => !known.has(statement)), []);
  });

  test("but the reader of barcodes, which is as it is kept", () => {
    assert.ok(readFileSync(join(copy, "assets", READER)).equals(readFileSync(join(sources, "zxing/zxing.js"))));
  });

  test("have no comment", () => {
    const frame = FRAME.map((file) => readFileSync(join(copy, file), "utf8"));
    for (const text of [...delivered(), ...frame]) parse(text, { ecmaVersion: 2020, onComment: (_, comment) => assert.fail(comment) });
  });
});

test("a copy's style sheet says what its sources say", () => {
  assert.deepEqual(files(join(copy, "assets"), ".css"), ["css/guide.css"]);
  const delivered = ruled(readFileSync(join(copy, "assets/css/guide.css"), "utf8")).join("\0");
  // What is for files that stand alone is in those.
  const sheets = files(join(sources, "css"), ".css").filter((file) => file !== "pocket.css");
  const written = sheets.map((file) => ({ file, text: ruled(readFileSync(join(sources, "css", file), "utf8")).join("\0").replace(/^( \0)+|(\0 )+$/g, "") }));
  assert.ok(written.length > 30);
  for (const { file, text } of written) assert.ok(delivered.includes(text), file);
  const length = (/** @type {string} */ text) => text.replace(/[ \0]/g, "").length;
  assert.equal(length(delivered), length(written.map(({ text }) => text).join("")));
});
