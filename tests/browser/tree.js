/** A copy as files: every page parsed once at most, with all that it refers to. No browser, and nothing of the generator. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { parse } from "parse5";

/**
 * @typedef {object} Reference
 * @property {string} value as written
 * @property {string} from the element and attribute, such as `a[href]`
 * @property {string} rel the element's `rel`
 */
/**
 * @typedef {object} Page
 * @property {string} path from the root
 * @property {string} text the file's text
 * @property {import("parse5").DefaultTreeAdapterTypes.Document} document the tree, with what the page has for scripts alone
 * @property {string} lang the root element's `lang`
 * @property {string} dir the root element's `dir`
 * @property {string[]} ids every `id`, as often as it stands there
 * @property {Reference[]} references every address in the page
 * @property {string[]} head the elements of the head, in order
 * @property {string[]} policies the content of every CSP `<meta>`
 * @property {string[]} inline what a strict policy forbids: inline scripts, styles, handlers
 * @property {string[]} elements the names of all elements
 */
/**
 * @typedef {object} Tree
 * @property {Set<string>} files every file, from the root
 * @property {Map<string, Page>} pages every HTML file
 * @property {Map<string, string>} sheets every style sheet's text
 */

/** Attributes that hold one address, in HTML and SVG. */
const ADDRESSES = new Set(["href", "xlink:href", "src", "poster", "data", "action", "formaction", "cite", "background", "ping", "manifest"]);

/** Reads a copy. @param {string} root @returns {Tree} */
export function read(root) {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).split(sep).join("/"))
    .sort();
  /** @param {string} extension @returns {[string, string][]} */
  const texts = (extension) => files.filter((file) => file.endsWith(extension)).map((file) => [file, readFileSync(join(root, file), "utf8")]);
  return {
    files: new Set(files),
    pages: new Map(texts(".html").map(([path, text]) => [path, page(path, text)])),
    sheets: new Map(texts(".css")),
  };
}

/** The parts of pages that only scripts show, of each language, each as a page of its own. @param {string} root @returns {Map<string, Page>} */
export function parts(root) {
  const found = new Map();
  for (const folder of readdirSync(root).sort()) {
    const file = `${folder}/parts.js`;
    if (!existsSync(join(root, file))) continue;
    const { lang, dir } = page(folder, readFileSync(join(root, folder, "index.html"), "utf8"));
    const [, json] = /window\.jinwi\.parts = (.*);\n$/.exec(readFileSync(join(root, file), "utf8")) ?? [];
    found.set(file, page(file, `<!DOCTYPE html>\n<html lang="${lang}" dir="${dir}">\n<head><title>Parts</title></head>\n<body>\n${JSON.parse(json).html}</body>\n</html>\n`));
  }
  return found;
}

/** A page's text as its scripts find it: with what it has for them alone. @param {string} text */
export const scripted = (text) => text.replace(/<!--scripted ([^]*?)-->/g, "$1");

/** One page, parsed when something is first asked of it. @param {string} path @param {string} text @returns {Page} */
export function page(path, text) {
  /** @type {ReturnType<typeof parsed> | undefined} */
  let known;
  const of = () => (known ??= parsed(text));
  return {
    path,
    text,
    get document() { return of().document; },
    get lang() { return of().lang; },
    get dir() { return of().dir; },
    get ids() { return of().ids; },
    get references() { return of().references; },
    get head() { return of().head; },
    get policies() { return of().policies; },
    get inline() { return of().inline; },
    get elements() { return of().elements; },
  };
}

/** What a page's text tells. @param {string} text @returns {Omit<Page, "path" | "text">} */
function parsed(text) {
  const document = parse(scripted(text), { scriptingEnabled: false });
  /** @type {Omit<Page, "path" | "text">} */
  const found = { document, lang: "", dir: "", ids: [], references: [], head: [], policies: [], inline: [], elements: [] };
  for (const element of elements(document)) {
    const attributes = new Map(element.attrs.map((attribute) => [attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name, attribute.value]));
    const name = element.tagName;
    found.elements.push(name);
    if (name === "html") [found.lang, found.dir] = [attributes.get("lang") ?? "", attributes.get("dir") ?? ""];
    if (element.parentNode && "tagName" in element.parentNode && element.parentNode.tagName === "head") {
      found.head.push(attributes.has("http-equiv") ? `meta[${attributes.get("http-equiv")?.toLowerCase()}]` : attributes.has("charset") ? "meta[charset]" : name);
    }
    if (attributes.get("http-equiv")?.toLowerCase() === "content-security-policy") found.policies.push(attributes.get("content") ?? "");
    if (name === "style" || (name === "script" && !attributes.has("src"))) found.inline.push(`<${name}>`);
    for (const [attribute, value] of attributes) {
      if (attribute === "id") found.ids.push(value);
      if (attribute === "style" || attribute.startsWith("on") || attribute === "srcdoc") found.inline.push(`${name}[${attribute}]`);
      const values = ADDRESSES.has(attribute) ? [value] : attribute === "srcset" || attribute === "imagesrcset" ? candidates(value) : [];
      found.references.push(...values.map((value) => ({ value, from: `${name}[${attribute}]`, rel: attributes.get("rel") ?? "" })));
    }
  }
  return found;
}

/** Every element below a node, `<template>` contents too. @param {any} node @returns {Generator<import("parse5").DefaultTreeAdapterTypes.Element>} */
export function* elements(node) {
  for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) {
    if ("tagName" in child) yield child;
    yield* elements(child);
  }
}

/** The addresses of a `srcset`. @param {string} value */
const candidates = (value) => value.split(",").map((candidate) => candidate.trim().split(/\s+/)[0]);

/** The addresses in a style sheet: `url()` and `@import`. @param {string} text */
export function sheetAddresses(text) {
  const bare = text.replace(/\/\*[^]*?\*\//g, "");
  const quoted = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;
  return [...bare.matchAll(quoted)].map((match) => match.slice(1).find((group) => group !== undefined) ?? "");
}

/** The file, from the root, that a reference in `from` names. @param {string} from @param {string} reference without its fragment */
export const resolveFrom = (from, reference) => (reference === "" ? from : posix.normalize(posix.join(posix.dirname(from), decodeURI(reference))));
