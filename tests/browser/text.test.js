/** What stands in the pages for browsers that show text alone: all of the guide, and nothing that only scripts make true. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "parse5";
import { cases, pathOf } from "./pages.js";
import { elements, scripted } from "./tree.js";
import { address, guide } from "./where.js";

/** @param {string} path */
const source = (path) => readFileSync(join(guide, path), "utf8");
/** @param {any} node @returns {string} */
const text = (node) => (node.nodeName === "#text" ? node.value : [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].map(text).join(" ")).replace(/\s+/g, " ").trim();

/** What w3m makes of a page, with the addresses of its links. @param {string} path */
function read(path) {
  const dump = execFileSync("w3m", ["-dump", "-cols", "100", "-I", "UTF-8", "-O", "UTF-8", "-o", "display_link_number=1", address(path)], { encoding: "utf8", maxBuffer: 1e8 });
  const [said, references = ""] = dump.split(/\nReferences:\n/);
  return { said: said.replace(/\[\d+\]/g, "").replace(/\s+/g, " "), links: [...references.matchAll(/^\[\d+\] (\S+)/gm)].map(([, link]) => link) };
}

test("no page holds what only a script shows, but in comments", () => {
  let kept = 0;
  for (const path of new Set(cases.map(({ path }) => path))) {
    const held = [...elements(parse(source(path)))].filter(({ tagName, attrs }) => tagName === "template" || tagName === "noscript" || attrs.some(({ name }) => name === "hidden"));
    assert.deepEqual(held.map(text).filter(Boolean), [], path);
    if (scripted(source(path)) !== source(path)) kept += 1;
  }
  assert.ok(kept > 50, "pages have something for scripts");
});

describe("in w3m", () => {
  for (const { type, language, path } of cases.filter(({ language }) => language !== "ar")) {
    test(`every link of ${type} ${language} leads to a file`, () => {
      const { said, links } = read(path);
      assert.ok(said.length > 100 && links.length > 0);
      const files = links.filter((link) => link.startsWith("file:")).map((link) => fileURLToPath(link.split("#")[0]));
      assert.deepEqual(files.filter((file) => !file.startsWith(guide) || !existsSync(file)), []);
      assert.deepEqual(links.filter((link) => !/^(file|https|mailto|tel):/.test(link)), []);
    });
  }

  /** What a page must say, in this order. @param {string} path @param {(string | RegExp)[]} words */
  function says(path, words) {
    let { said } = read(path);
    for (const word of words) {
      const at = typeof word === "string" ? said.indexOf(word) : said.search(word);
      assert.ok(at >= 0, `${path}: ${word} in ${said.slice(0, 300)}`);
      said = said.slice(at);
    }
  }

  test("a product is found by its kind, its name, its number and its tools", () => {
    says("en/index.html", ["What do you have in your hand?", "Cosmetics 4 products", "Barcodes"]);
    says(pathOf("A to Z", "en"), ["Haneulseol Cream"]);
    says(pathOf("barcodes", "en"), ["9520001000010", "Haneulseol Cream"]);
    says(pathOf("search", "en"), ["The search needs JavaScript", "A–Z"]);
  });

  test("a product says of each point what genuine and counterfeit goods show", () => {
    says(pathOf("product with variants and pairs", "en"), ["Haneulseol Cream 50 mL", "Points to check", /Seal on the carton Naked eye/, "1 Seal on the carton", "Genuine 하늘설 HANEULSEOL runs all the way round", "Counterfeit No cuts and no ring of text", "8 Mark under ultraviolet light"]);
  });

  test("the form is for paper, with the table of the rule", () => {
    says(pathOf("inspection", "en"), ["Here the form is for paper", "( ) Matches ( ) Differs", "Outcome", "Strong indications"]);
  });

  test("an alert holds, or has ended, and not both", () => {
    const [lasting, ended] = [read(pathOf("alert", "en")).said, read(pathOf("alert that has ended", "en")).said];
    assert.deepEqual([lasting, ended].map((said) => [/Valid until \d/.test(said), /This alert has ended/.test(said)]), [[true, false], [false, true]]);
    assert.doesNotMatch(read(pathOf("alerts", "en")).said, /No alert is in force/);
  });
});
