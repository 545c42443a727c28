/** Words of every built page: in the page's language or marked as another, without slugs, in the language's own punctuation. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parts, read } from "./tree.js";
import { guide, repository } from "./where.js";

/** @typedef {{lang: string, text: string, isCode: boolean, where: string}} Words */

const pages = new Map([...read(guide).pages, ...parts(guide)]);

/** Attributes that are read to people. */
const SPOKEN = new Set(["alt", "aria-label", "title", "placeholder"]);

/** What English calls a slug of the field. @type {Map<string, string>} */
const english = new Map([...readFileSync(`${repository}/locales/en.ftl`, "utf8").matchAll(/^token-([a-z0-9-]+) = (.*)$/gm)].map(([, slug, name]) => [slug, name]));

/** Every text of a page with its language; what stands as printed on goods is code. @param {any} node @param {string} lang @param {boolean} isCode @param {Words[]} found */
function collect(node, lang, isCode, found) {
  const attributes = new Map((node.attrs ?? []).map((/** @type {{name: string, value: string}} */ { name, value }) => [name, value]));
  lang = attributes.get("lang") ?? lang;
  isCode ||= attributes.get("translate") === "no" || /(^| )code( |$)/.test(attributes.get("class") ?? "") || ["code", "pre", "bdi", "script"].includes(node.nodeName);
  if (node.nodeName === "#text" && node.value.trim()) found.push({ lang, text: node.value, isCode, where: node.parentNode.nodeName });
  for (const [name, value] of attributes) if (SPOKEN.has(name) && value) found.push({ lang, text: value, isCode, where: `${node.nodeName}[${name}]` });
  for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) if (node.nodeName !== "head" || child.nodeName === "title") collect(child, lang, isCode, found);
}

/** @type {Map<string, Words[]>} */
const words = new Map();
for (const [path, { document, lang }] of pages) {
  /** @type {Words[]} */
  const found = [];
  collect(document, lang, false, found);
  words.set(path, found);
}

/** @param {(words: Words, path: string, page: string) => string | false} fault */
function none(fault) {
  /** @type {Map<string, string>} */
  const faults = new Map();
  for (const [path, found] of words) {
    for (const each of found) {
      const wrong = fault(each, path, pages.get(path)?.lang ?? "");
      if (wrong && !faults.has(wrong)) faults.set(wrong, `${path} ${each.where}: ${wrong}`);
    }
  }
  assert.deepEqual([...faults.values()].slice(0, 25), [], `${faults.size} faults`);
}

/** Languages that are written in no Latin letters, but Korean: the source is in it, and quotes what is printed in English. */
const OTHER_LETTERS = /^(zh|ja|th|ru|ar)\b/;

test("what is in another language says so", () => {
  none(({ lang, text, isCode, where }) => {
    // A title and an attribute cannot say the language of a name within them.
    if (isCode || !OTHER_LETTERS.test(lang) || /^title$|\[/.test(where)) return false;
    // Three words in Latin letters are a sentence or a name of another language; names of licences are their own.
    const run = /[a-z]{3,}(?: [a-z]{2,}){3,}/i.exec(text.replace(/https?:\S+/g, ""));
    return run !== null && !/Licen[cs]e/.test(run[0]) && `"${run[0]}" in ${lang}`;
  });
});

test("no word is a slug", () => {
  none(({ lang, text, isCode }, path, page) => {
    const slug = text.trim();
    // Another language's text is what its author wrote, and English has words of this form.
    if (isCode || lang !== page || !/^[a-z]+(-[a-z0-9]+)+$/.test(slug)) return false;
    return (!/^en\b/.test(lang) || (english.get(slug) ?? slug) !== slug) && slug;
  });
});

test("lists, labels and brackets have the signs of their language", () => {
  none(({ lang, text, isCode }, path, page) => {
    if (isCode || lang !== page) return false;
    const wrong =
      /^(zh|ja)\b/.test(lang) ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,:;] |^(, |: |; )/u.exec(text)
      : /^ar\b/.test(lang) ? /\p{Script=Arabic}[,;]|^(, |; )/u.exec(text)
      : null;
    return wrong !== null && `"${text.trim().slice(0, 60)}" in ${lang}`;
  });
  none(({ text }) => /\p{L}\.\.(?!\.)/u.exec(text)?.[0] ?? false);
});
