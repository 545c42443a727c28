/** What a copy asks of a browser, against the oldest ones that it is for: syntax, the language, the DOM, HTML, SVG and CSS. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { after, describe, test } from "node:test";
import { parse } from "acorn";
import { ofPage, ofScripts, ofSheet } from "./features.js";
import { cases } from "./pages.js";
import { NEWER, SYNTAX, TARGET, lacking, newer } from "./target.js";
import { parts } from "./tree.js";
import { guide, repository } from "./where.js";

/** @type {Set<string>} */
const met = new Set();
/** What no data tell of by these names: older than all browsers of the target. */
const UNKNOWN = ["Element.textContent", "GlobalEventHandlers.onerror", "GlobalEventHandlers.onload", "Iterator.next", "ObjectConstructor.prototype", "__type.SHOW_COMMENT", "pageXOffset", "pageYOffset", "value"];

/** @param {string} file from the copy's root */
const read = (file) => readFileSync(join(guide, file), "utf8");

/** Fails with what is wrong, once each. @param {string[]} faults */
const none = (faults) => assert.deepEqual([...new Set(faults)], []);

/** Why a browser of the target would not take a script. @param {string} text */
function unread(text) {
  try {
    parse(text, {
      ecmaVersion: SYNTAX.scripts,
      onToken: (/** @type {any} */ { type, value }) => {
        if (type.label === "regexp") parse(`/${value.pattern}/${value.flags}`, { ecmaVersion: SYNTAX.expressions });
      },
    });
    return "";
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
}

test("the docs name the same browsers", () => {
  const names = /** @type {Record<string, string>} */ ({ chrome: "Chromium", firefox: "Firefox", safari: "Safari" });
  const said = TARGET.map(({ name, version }) => `${names[name]} ${version}`).join(", ").replace(/, (?=[^,]*$)/, " and ");
  for (const [file, words] of [["README.md", said], ["ARCHITECTURE.md", said], ["docs/copies/carriers.en.md", said], ["docs/copies/carriers.ko.md", said.replace(" and ", ", ")]]) {
    assert.ok(readFileSync(join(repository, file), "utf8").replace(/\s+/g, " ").includes(words), `${file}: ${words}`);
  }
});

test("the editions of ECMAScript are those of the target", () => {
  none(["javascript.operators.spread.spread_in_object_literals", "javascript.statements.for_await_of", "javascript.statements.try_catch.optional_catch_binding"].filter((path) => lacking(path).length > 0));
  for (const path of ["javascript.operators.optional_chaining", "javascript.regular_expressions.named_capturing_group"]) assert.notDeepEqual(lacking(path), [], path);
});

test("what is newer is found, and what stands for it", () => {
  const styles = ["a { inset: 0 }", "a:has(b) {}", "a:is(b) {}", "@layer x {}", "@media (width >= 1px) {}", "a { width: 1dvh }", "a { width: min(1px, 2px) }", "a { display: flex; gap: 1px }", "a { color: light-dark(red, blue) }", "a { mask: none }", "a { user-select: none }", "a { overflow-wrap: anywhere }", "a { nonsense: 1 }"];
  assert.deepEqual(styles.filter((text) => newer(ofSheet(text), text).length === 0), []);
  const replaced = ["a { width: 1px; width: min(1px, 2px) }", "@supports (width: min(1px, 2px)) { a { width: min(1px, 2px) } }", "a { -webkit-user-select: none; -moz-user-select: none; user-select: none }", "body { overflow-wrap: break-word } a { overflow-wrap: anywhere }"];
  none(replaced.flatMap((text) => newer(ofSheet(text), text)));
  const pages = ["<search></search>", "<p popover>", "<p inert>", "<details name=x>", "<video loading=lazy>", "<style>a { inset: 0 }</style>", "<!--scripted <p popover>-->"];
  assert.deepEqual(pages.filter((text) => newer(ofPage(text), text).length === 0), []);
  const scripts = ["a?.b", "a ?? b", "/(?<=a)b/", "/(?<a>b)/", "/a/s", "/\\p{L}/u", "1n", "class A { b = 1 }"];
  assert.deepEqual(scripts.filter((text) => !unread(text)), []);
  none(["({ ...a })", "try {} catch {}", "async function* f() {}", "/a/u"].map(unread).filter(Boolean));
});

describe("within the target is", () => {
  test("the syntax of every script", () => {
    const files = readdirSync(guide, { encoding: "utf8", recursive: true }).filter((file) => /^(edition\.js|(assets|en|search)\/.*\.js)$/.test(file.replaceAll("\\", "/")));
    assert.ok(files.length > 100);
    none(files.map((file) => [file, unread(read(file))]).filter(([, fault]) => fault).map((pair) => pair.join(": ")));
  });

  test("what scripts reach of the language and the DOM", () => {
    const { uses, unknown } = ofScripts((file) => file.includes("/static/js/"));
    assert.ok(uses.size > 50);
    none([...uses].flatMap(([file, uses]) => newer(uses, readFileSync(file, "utf8"), met).map((fault) => `${relative(repository, file)}: ${fault}`)));
    assert.deepEqual([...unknown].sort(), UNKNOWN);
  });

  test("the style sheet", () => {
    const text = read("assets/css/guide.css");
    none(newer(ofSheet(text), text, met));
  });

  test("every page, and what only scripts show", () => {
    // Languages have one template.
    const pages = cases.filter(({ language }) => language === "en" || language === "").map(({ path }) => read(path));
    none([...pages, .../** @type {import("./tree.js").Page[]} */ ([parts(guide).get("en/parts.js")]).map(({ text }) => text)].flatMap((text) => newer(ofPage(text), text, met)));
  });
});

after(() => assert.deepEqual(NEWER.map(({ path }) => path).filter((path) => !met.has(path)), [], "what nothing uses any more"));
