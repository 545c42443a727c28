/** The copy as files: holds for every page in every language, whatever a browser makes of it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { platform } from "node:process";
import { test } from "node:test";
import { cases } from "./pages.js";
import { read, resolveFrom, sheetAddresses } from "./tree.js";
import { guide } from "./where.js";

const tree = read(guide);
const pages = [...tree.pages.values()];

/** The policy that OFFLINE's rules ask of every page, word for word. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'none'";

/** Fails with the first faults of a list. @param {string[]} faults */
const none = (faults) => assert.equal(faults.length, 0, `${faults.length} faults:\n${faults.slice(0, 25).join("\n")}`);

/** A page that only leads on: it is found by what is printed or was linked before, not from the root. @param {string} path */
const isStub = (path) => path.startsWith("id/") || tree.pages.get(path)?.elements.length === 0 || MOVED.has(path);

/** The pages of former slugs. */
const MOVED = new Set(pages.filter((page) => /<meta name="?jinwi:moved"?/.test(page.text)).map((page) => page.path));

/** What is wrong with one address; `""` when nothing is. @param {string} from @param {string} value @param {string} where @param {string} rel */
function fault(from, value, where, rel) {
  // A sign of the style sheet is a drawing as it is written, spaces and all.
  if (/^data:image\/[ -~]+$/.test(value)) return where === "url()" || where === "img[src]" ? "" : "is a page of its own";
  if (!/^[\x21-\x7e]+$/.test(value)) return "is not ASCII";
  if (/^(mailto|tel):/.test(value)) return where === "a[href]" ? "" : "is no link";
  if (value.startsWith("https:")) {
    if (where !== "a[href]") return "leaves the copy without a click";
    return ["noreferrer", "noopener"].every((word) => rel.split(/\s+/).includes(word)) ? "" : "tells the other site where it comes from";
  }
  if (value === "data:,") return where === "link[href]" ? "" : "is empty"; // An icon that keeps a browser from asking the server's root for one.
  if (/^[a-z][a-z0-9+.-]*:/i.test(value) || value.startsWith("/")) return "is not relative";
  if (value.includes("?")) return "has a query";
  const [reference, anchor] = value.split("#");
  const file = resolveFrom(from, reference);
  if (reference.endsWith("/") || !tree.files.has(file)) return `names no file (${file})`;
  if (anchor === undefined) return "";
  // Not a place of the page, but what its script begins with.
  if (/^[a-z]+=[a-z0-9-]+$/.test(anchor)) return "";
  return tree.pages.get(file)?.ids.includes(decodeURIComponent(anchor)) ? "" : `names no place in ${file}`;
}

test("the sample has a page of each type", () => {
  none(cases.filter(({ path }) => !tree.pages.has(path)).map(({ type, path }) => `${type}: ${path}`));
});

test("every address names a file of the copy, and every #anchor a place in it", () => {
  const inPages = pages.flatMap((page) =>
    page.references.map(({ value, from, rel }) => ({ file: page.path, value, where: from, wrong: fault(page.path, value, from, rel) })),
  );
  const inSheets = [...tree.sheets].flatMap(([file, text]) =>
    sheetAddresses(text).map((value) => ({ file, value, where: "url()", wrong: fault(file, value, "url()", "") })),
  );
  assert.ok(inPages.length > pages.length && inSheets.length > 0, "addresses are found at all");
  none([...inPages, ...inSheets].filter(({ wrong }) => wrong).map(({ file, value, where, wrong }) => `${file}: ${where} "${value}" ${wrong}`));
});

test("ids are unique in their page", () => {
  none(pages.flatMap(({ path, ids }) => ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: #${id}`)));
});

test("every page but a stub is reached from the root", () => {
  const reached = new Set(["index.html"]);
  for (const path of reached) {
    for (const { value, from } of tree.pages.get(path)?.references ?? []) {
      if (from !== "a[href]" || /^[a-z]+:/.test(value)) continue;
      const file = resolveFrom(path, value.split("#")[0]);
      if (tree.pages.has(file)) reached.add(file);
    }
  }
  none([...tree.pages.keys()].filter((path) => !reached.has(path) && !isStub(path)));
});

test("every page links to itself in every other language that has it", () => {
  const languages = [...new Set(pages.map((page) => page.path.split("/")[0]))].filter((folder) => tree.pages.has(`${folder}/index.html`) && folder !== "id");
  assert.ok(languages.length >= 3);
  none(
    pages.flatMap(({ path, references }) => {
      const [language, ...rest] = path.split("/");
      if (!languages.includes(language) || isStub(path)) return [];
      const linked = new Set(references.filter(({ from }) => from === "a[href]").map(({ value }) => resolveFrom(path, value.split("#")[0])));
      return languages
        .filter((other) => other !== language && !linked.has([other, ...rest].join("/")))
        .map((other) => `${path}: no link to ${other}`);
    }),
  );
});

test("language and direction are those of the page's folder", () => {
  none(
    pages
      .filter(({ path }) => path.includes("/") && !path.startsWith("id/"))
      .filter(({ path, lang, dir }) => lang.toLowerCase() !== path.split("/")[0] || (dir === "rtl") !== path.startsWith("ar/"))
      .map(({ path, lang, dir }) => `${path}: lang="${lang}" dir="${dir}"`),
  );
});

test("every page has the one policy, before anything that it governs", () => {
  none(
    pages
      .filter(({ policies, head }) => {
        const at = head.indexOf("meta[content-security-policy]");
        return policies.length !== 1 || policies[0] !== POLICY || at < 0 || head.slice(0, at).some((name) => name === "link" || name === "script");
      })
      .map(({ path, policies }) => `${path}: ${policies.join(" | ") || "none"}`),
  );
});

test("no page has inline script, style or handler, nor what a local file cannot load", () => {
  const refused = new Set(["iframe", "object", "embed", "base", "frame"]);
  none(pages.flatMap(({ path, inline, elements }) => [...inline, ...elements.filter((name) => refused.has(name))].map((what) => `${path}: ${what}`)));
  none(
    pages
      .filter(({ text }) => /\s(integrity|crossorigin|type="?module)/i.test(text))
      .map(({ path }) => `${path}: integrity, crossorigin or type=module`),
  );
});

test("the command that About gives for Linux finds the copy whole", { skip: platform !== "linux" }, () => {
  const command = tree.pages.get("en/about/index.html")?.text.match(/<code[^>]*>(sha256sum [^<]*)</)?.[1];
  assert.ok(command, "About gives one");
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: guide, encoding: "utf8" });
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: "", stderr: "" });
});

test("file names survive any file system", () => {
  none([...tree.files].filter((file) => !/^[a-z0-9./_-]+$/.test(file.replace(/(^|\/)SHA256SUMS[^/]*$/, "$1sums")) || file.length > 180));
});
