/**
 * The records of a content folder as texts, the same for every search that is measured: what names a record, its
 * codes, and what it says in each language. An edition for customs holds all of it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";

/** @typedef {{anchor: string, heading: string, text: string}} Section the opening has no heading */
/** @typedef {{name: string, summary: string, sections: Section[]}} Told what a record says in a language */
/**
 * @typedef {object} Item
 * @property {"product" | "brand"} what
 * @property {string} slug
 * @property {string} brand the brand's slug
 * @property {string} id
 * @property {string} address without language, unique
 * @property {{[key: string]: string}} names
 * @property {string[]} aliases
 * @property {string[]} brandNames names of a product's brand
 * @property {string[]} gtins
 * @property {string[]} codes all of them, the GTINs first
 * @property {string[]} printed on the pack
 * @property {Map<string, Told>} texts by language tag
 */

/** @param {string} folder */
const folders = (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** @param {string} file @returns {any} */
const yaml = (file) => load(readFileSync(file, "utf8"));

/** All records: brands by slug, and products by their ids. @param {string} content @returns {Item[]} */
export function records(content) {
  /** @type {Map<string, Item>} */
  const brands = new Map();
  for (const slug of folders(join(content, "brands"))) {
    const folder = join(content, "brands", slug);
    const of = yaml(join(folder, "brand.yaml"));
    brands.set(slug, {
      what: "brand", slug, brand: slug, id: "", address: `brands/${slug}`, names: of.names, aliases: of.aliases ?? [], brandNames: [], gtins: [],
      codes: numbers(of), printed: Object.values(of.right_holder?.name ?? {}), texts: texts(folder),
    });
  }
  /** @type {Item[]} */
  const products = [];
  for (const kind of folders(join(content, "products"))) {
    for (const slug of folders(join(content, "products", kind))) {
      const folder = join(content, "products", kind, slug);
      const of = yaml(join(folder, "dossier.yaml"));
      const brand = brands.get(of.brand);
      const gtins = (of.items ?? []).map((/** @type {any} */ item) => String(item.gtin));
      products.push({
        what: "product", slug, brand: of.brand ?? "", id: String(of.id), address: `products/${kind}/${slug}`, names: of.names, aliases: of.aliases ?? [],
        brandNames: brand ? [...Object.values(brand.names), ...brand.aliases] : [], gtins, codes: [...gtins, String(of.id), ...numbers(of)],
        printed: (of.verbatim ?? []).map((/** @type {any} */ each) => each.text), texts: texts(folder),
      });
    }
  }
  products.sort((one, other) => digits(one) - digits(other) || (one.slug < other.slug ? -1 : 1));
  return [...brands.values(), ...products];
}

/** The number at the end of an id. @param {Item} item */
export const digits = ({ id }) => Number(/[0-9]+$/.exec(id)?.[0] ?? 0);

/** HS codes, lot numbers, numbers of rights, what is known of counterfeits. @param {any} of a record as read @returns {string[]} */
function numbers(of) {
  /** @type {any[]} */
  const found = [...(of.hs ?? [])];
  for (const code of of.codes ?? []) found.push(code.sample);
  for (const known of of.known_false ?? []) found.push(known.value);
  for (const right of of.rights ?? []) found.push(right.number, right.recordation?.number);
  found.push(of.food?.item_report_number);
  return [...new Set(found.filter((each) => each !== undefined && each !== null).map(String))];
}

/** @param {string} folder @returns {Item["texts"]} */
function texts(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md")).sort();
  return new Map(files.map((name) => [name.slice(0, -3), told(readFileSync(join(folder, name), "utf8"))]));
}

/** @param {string} markdown @returns {Told} */
function told(markdown) {
  const [, front, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(markdown) ?? ["", "{}", markdown];
  const { name, summary } = /** @type {any} */ (load(front));
  const sections = body.split(/^(?=#{2,} )/m).map((piece) => {
    const [, heading, anchor, text] = /^#+ (.*?)(?: \{([^}]*)\})?\n([^]*)$/.exec(piece) ?? ["", "", "", piece];
    return { anchor: anchor?.startsWith("#") ? anchor.slice(1) : "", heading: plain(heading), text: plain(text) };
  });
  return { name: String(name), summary: String(summary ?? ""), sections };
}

/** Markdown without its marks. @param {string} markdown */
const plain = (markdown) => markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*_`|]+|^(?:[-+>]|[0-9]+\.)\s+/gm, " ").replace(/\s+/g, " ").trim();

/** What a record says to readers of a language: in their own, else in English, else in Korean. @param {Item} item @param {string} language @returns {Told} */
export const toldIn = (item, language) => item.texts.get(language) ?? item.texts.get("en") ?? item.texts.get("ko") ?? { name: item.names.latin, summary: "", sections: [] };

/** All of a record's names, the reader's first, none twice. @param {Item} item @param {string} language */
export const allNames = (item, language) => [...new Set([toldIn(item, language).name, ...Object.values(item.names)])];
