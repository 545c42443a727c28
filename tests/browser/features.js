/** Which features of MDN's data a file uses, by their paths there: what target.test.js holds against the target. */
import { join } from "node:path";
import { tokenize } from "@csstools/css-tokenizer";
import { isIdentifier } from "typescript/unstable/ast/is";
import { parse } from "parse5";
import { API } from "typescript/unstable/sync";
import { feature } from "./target.js";
import { elements, scripted } from "./tree.js";
import { repository } from "./where.js";

/** @typedef {import("./target.js").Use} Use */

/** The first of these paths that the data have. @param {string[][]} paths */
const first = (...paths) => paths.find((path) => feature(...path));

/** Whether a path is one of the data that tells who knows what stands there, or none of theirs: nobody knows that. @param {string[] | undefined} path @returns {path is string[]} */
const tells = (path) => path !== undefined && (!feature(...path) || feature(...path)?.__compat !== undefined);

// Style sheets

/** @typedef {[string, string, number, number, any]} Token */

/** Units whose support the data tell by kind. @type {[RegExp, string][]} */
const UNITS = [
  [/^[dls]v/, "viewport_percentage_units_dynamic"],
  [/^cq/, "container_query_length_units"],
];

/** What a value uses. @param {string} property @param {readonly Token[]} tokens @returns {(string[] | undefined)[]} */
function ofValue(property, tokens) {
  const kinds = Object.keys(feature("css", "types") ?? {});
  return tokens.map(([type, , , , value]) => {
    if (type === "ident-token") return first(["css", "properties", property, value.value.toLowerCase()], ["css", "types", "color", value.value.toLowerCase()]);
    if (type === "dimension-token") {
      const unit = UNITS.find(([pattern]) => pattern.test(value.unit))?.[1] ?? value.unit;
      return first(...["length", "angle", "time", "resolution"].map((kind) => ["css", "types", kind, unit]), ["css", "types", unit]);
    }
    // The old property has a function of its own, which is as old.
    if (type !== "function-token" || property === "clip") return undefined;
    const name = value.value;
    return first(["css", "properties", property, name], ["css", "properties", property, `${name}_function`], ["css", "types", name], ...kinds.map((kind) => ["css", "types", kind, name]));
  });
}

/** What a selector uses. @param {readonly Token[]} tokens @returns {(string[] | undefined)[]} */
const ofSelector = (tokens) =>
  tokens.map(([type, text, , , value], at) => {
    if (tokens[at - 1]?.[0] === "colon-token" && (type === "ident-token" || type === "function-token") && !text.startsWith("-")) return ["css", "selectors", value.value];
    if (type === "ident-token" && /^[is]$/i.test(text) && tokens[at + 1]?.[1] === "]") return ["css", "selectors", "attribute", "case_insensitive_modifier"];
    return undefined;
  });

/** What a query of `@media` or the head of another rule uses. @param {string} name @param {readonly Token[]} tokens @returns {(string[] | undefined)[]} */
const ofRule = (name, tokens) => [
  first(["css", "at-rules", name], ["css", "at-rules", "page", `at_${name}`]) ?? ["css", "at-rules", name],
  ...(name === "supports" ? [] : tokens).map(([type, text, , , value]) => {
    if (type === "delim-token" && /[<>=]/.test(text)) return ["css", "at-rules", name, "range_syntax"];
    return type === "ident-token" ? first(["css", "at-rules", name, value.value], ["css", "at-rules", name, value.value.replace(/^m(in|ax)-/, "")]) : undefined;
  }),
];

/** What a style sheet uses. @param {string} text @returns {Use[]} */
export function ofSheet(text) {
  /** @type {Use[]} */
  const uses = [];
  /** The blocks around a place: the rule that each is of, and the properties that it sets so far. @type {{rule: string, selector: string, set: string[]}[]} */
  const blocks = [];
  /** Whether a selector's boxes are laid out in lines, and the gap between them. @type {Map<string, {flex: boolean, gap?: Use}>} */
  const boxes = new Map();
  /** @type {Token[]} */
  let statement = [];
  const written = () => statement.map(([, text]) => text).join("").trim();
  const said = () => statement.filter(([type]) => type !== "whitespace-token" && type !== "comment");
  /** @param {(string[] | undefined)[]} paths @param {string[]} [before] */
  const use = (paths, before = []) => {
    if (blocks.some(({ rule }) => rule === "supports")) return;
    uses.push(...paths.filter(tells).map((path) => ({ path: path.join("."), where: written(), before })));
  };
  const declare = () => {
    const [[type, name], ...value] = said();
    const block = blocks[blocks.length - 1];
    if (type !== "ident-token") return;
    if (!name.startsWith("-")) {
      // The data have gaps under their later name alone.
      use([first(["css", "at-rules", block.rule, name]) ?? ["css", "properties", name.replace(/^grid-(?=(row-|column-)?gap$)/, "")]], [...block.set]);
      // A browser keeps the declaration before one whose value it does not know.
      if (!block.set.includes(name)) use(ofValue(name, value), [...block.set]);
    }
    block.set.push(name);
    const box = boxes.get(block.selector) ?? { flex: false };
    if (name === "display") box.flex = /flex/.test(written());
    if (/^(row-|column-)?gap$/.test(name)) box.gap = { path: `css.properties.${name}.flex_context`, where: `${block.selector} { ${written()} }` };
    boxes.set(block.selector, box);
  };
  for (const token of /** @type {Token[]} */ (tokenize({ css: text }))) {
    const [type] = token;
    if (type === "{-token") {
      const [[head, , , , value], ...rest] = said();
      const rule = head === "at-keyword-token" ? value.value : "";
      use(rule ? ofRule(rule, rest) : ofSelector(statement));
      blocks.push({ rule, selector: written(), set: [] });
    } else if (type === "}-token" || type === "semicolon-token") {
      if (said().length > 0) declare();
      if (type === "}-token") blocks.pop();
    } else if (type !== "EOF-token") {
      statement.push(token);
      continue;
    }
    statement = [];
  }
  for (const { flex, gap } of boxes.values()) if (flex && gap) uses.push(gap);
  return uses;
}

/** What a selector in a script uses. @param {string} selector */
const ofQuery = (selector) => ofSelector(/** @type {Token[]} */ (tokenize({ css: selector }))).filter((path) => path !== undefined);

// Pages

/** What a page uses, its own style sheets and what its templates hold with it. @param {string} text @returns {Use[]} */
export function ofPage(text) {
  return [...elements(parse(scripted(text), { scriptingEnabled: false }))].flatMap((element) => {
    const { tagName, attrs, namespaceURI } = element;
    if (tagName === "style") return element.childNodes.flatMap((child) => ("value" in child ? ofSheet(child.value) : []));
    const kind = namespaceURI.endsWith("svg") ? "svg" : "html";
    const paths = attrs.flatMap(({ name, value }) => {
      const known = first([kind, "elements", tagName, name], [kind, "global_attributes", name]) ?? [];
      return [known, ...value.split(/\s+/).flatMap((word) => [[...known, word], [kind, "elements", tagName, `${name}_${word}`]])];
    });
    const where = `<${[tagName, ...attrs.map(({ name, value }) => `${name}="${value.slice(0, 20)}"`)].join(" ")}>`;
    return [[kind, "elements", tagName], ...paths.filter((path) => feature(...path)?.__compat)].map((path) => ({ path: path.join("."), where }));
  });
}

// Scripts

/** @typedef {any} Node */

/** What the DOM's types keep in a part that several interfaces have, and one of these in the data. */
const PARTS = new Map([
  ["ChildNode", "Element"],
  ["DocumentOrShadowRoot", "Document"],
  ["ElementCSSInlineStyle", "HTMLElement"],
  ["CallableFunction", "Function"],
  ["ElementContentEditable", "HTMLElement"],
  ["HTMLCollectionBase", "HTMLCollection"],
  ["HTMLHyperlinkElementUtils", "HTMLAnchorElement"],
  ["HTMLOrSVGElement", "HTMLElement"],
  ["NonDocumentTypeChildNode", "Element"],
  ["ParentNode", "Element"],
]);

/** Whether the language or the browser brings what is named. @param {import("typescript/unstable/sync").Symbol} symbol */
const isBrought = (symbol) => symbol.declarations.some(({ path }) => /\/lib\.[\w.]+\.d\.ts$/.test(path));

/** Where the data have a member, by what declares it. @param {string} owner @param {string} member */
function memberOf(owner, member) {
  if (owner === "CSSStyleProperties") return first(["css", "properties", member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]);
  const name = owner.replace(/Constructor$/, "").replace(/^Readonly(?=Array|Map|Set)/, "");
  const known = PARTS.get(name) ?? name.replace(/^Canvas(?!RenderingContext2D).*/, "CanvasRenderingContext2D").replace(/^(Uint|Int|Float)\d+Array$/, "TypedArray");
  // A list of media queries is a target of events only in younger browsers.
  if (/^(add|remove)EventListener$/.test(member)) return first(["api", known, "EventTarget_inheritance"], ["api", "EventTarget", member]);
  const steps = [member, `${member}_static`, ...(member.startsWith("on") ? [`${member.slice(2)}_event`] : [])];
  return first(...steps.flatMap((step) => [["api", known, step], ["javascript", "builtins", known, step], ["javascript", "builtins", "Intl", known, step]]));
}

/**
 * What scripts use, by their files: whatever the types of the language and of the DOM say that they reach.
 * @param {(file: string) => boolean} wanted @returns {{uses: Map<string, Use[]>, unknown: Set<string>}} and what the data do not know
 */
export function ofScripts(wanted) {
  const config = join(repository, "tests/browser/jsconfig.json");
  const api = new API({ cwd: repository });
  const unknown = new Set();
  try {
    const { program, checker } = /** @type {import("typescript/unstable/sync").Project} */ (api.updateSnapshot({ openProjects: [config] }).getProject(config));
    const uses = new Map(program.getSourceFileNames().filter(wanted).map((file) => [file, ofScript(/** @type {Node} */ (program.getSourceFile(file)))]));
    return { uses, unknown };

    /** @param {Node} source @returns {Use[]} */
    function ofScript(source) {
      /** @type {Node[]} */
      const nodes = [];
      /** @param {Node} node */
      const visit = (node) => {
        nodes.push(node);
        node.forEachChild(visit);
      };
      visit(source);
      const reached = nodes.filter((node) => node.expression && node.name?.text);
      /** @type {Map<Node, string[] | undefined>} */
      const members = new Map();
      /** @type {Use[]} */
      const found = [];
      /** @param {Node} node @param {string[] | undefined} path */
      const use = (node, path) => {
        if (tells(path)) found.push({ path: path.join("."), where: node.getText(source).slice(0, 80) });
      };
      checker.getSymbolAtLocation(reached.map((node) => node.name)).forEach((symbol, at) => {
        const node = reached[at];
        const owner = symbol?.getParent()?.name ?? "";
        if (symbol && (!isBrought(symbol) || owner === "DOMStringMap")) return;
        const name = node.name.text;
        const said = node.expression.text ?? "";
        const path = memberOf(owner, name) ?? memberOf(said, name) ?? (said === "window" ? first(["api", "Window", name], ["api", name]) : undefined);
        if (!path && symbol) unknown.add(owner ? `${owner}.${name}` : name);
        members.set(node, path);
        use(node, path);
      });
      for (const node of nodes) {
        const called = node.expression;
        if (node.arguments && called) {
          const [argument] = node.arguments;
          if (typeof argument?.text === "string") {
            if (called.name?.text === "addEventListener") use(node, first(...["Element", "HTMLElement", "HTMLInputElement", "Document", "Window"].map((owner) => ["api", owner, `${argument.text}_event`])));
            if (/^(querySelector(All)?|closest|matches)$/.test(called.name?.text ?? "")) for (const path of ofQuery(argument.text)) use(node, path);
          }
          const path = called.text ? memberOf(called.text, called.text) : members.get(called);
          if (!path) continue;
          if (called.text) use(node, path);
          for (const option of node.arguments.flatMap((/** @type {Node} */ one) => one.properties ?? [])) {
            const word = option.name?.text;
            use(option, first(...[path, [...path, path[path.length - 1]]].map((of) => [...of, "options_parameter", `options_${word}_parameter`]), [...path, `options_${word}_parameter`], [...path, `${word}_parameter`]));
          }
        }
      }
      const names = nodes.filter((node) => isIdentifier(node) && /** @type {Node} */ (node.parent).name !== node);
      checker.getSymbolAtLocation(names).forEach((symbol, at) => {
        const { text } = names[at];
        if (symbol && isBrought(symbol)) use(names[at], first(["javascript", "builtins", text], ["api", text], ["api", "Window", text], ["javascript", "builtins", "globalThis", text]));
      });
      return found;
    }
  } finally {
    api.close();
  }
}
