/**
 * The oldest browsers that copies are for, which `browserslist` in package.json names, what MDN's data say of them, and what copies use
 * although one of them lacks it.
 */
import { readFileSync } from "node:fs";
import data from "@mdn/browser-compat-data/forLegacyNode";

/** @typedef {import("@mdn/browser-compat-data").Identifier} Feature */

/**
 * What a file uses.
 * @typedef {object} Use
 * @property {string} path the feature's path in the data, its steps joined by dots
 * @property {string} where what uses it, as it is written
 * @property {string[]} [before] of a declaration, the properties that its block sets before it
 */

/** Each browser, by the name that browserslist and MDN have for it, and its oldest version. */
export const TARGET = /** @type {string[]} */ (JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")).browserslist).map((line) => {
  const [name, version] = line.split(" ");
  return { name: /** @type {import("@mdn/browser-compat-data").BrowserName} */ (name), version };
});

/** The edition of ECMAScript that all of them parse, and the one whose regular expressions they do: Firefox had those of 2018 with version 78. */
export const SYNTAX = /** @type {const} */ ({ scripts: 2019, expressions: 2017 });

/** A version as a number; of one that is not out, infinity. @param {string | false | null | undefined} version */
const number = (version) => Number(/^≤?(\d+(?:\.\d+)?)/.exec(version || "")?.[1] ?? Infinity);

/** What the data have at a path, such as `css`, `properties`, `gap`. @param {...string} path @returns {Feature | undefined} */
export function feature(...path) {
  /** @type {any} */
  let found = data;
  for (const step of path) found = found && Object.hasOwn(found, step) ? found[step] : undefined;
  return found;
}

/** The browsers that lack a feature or a part of it, and do not know it by a name that stands before it either. @param {string} path @param {string[]} [before] */
export function lacking(path, before = []) {
  const steps = path.split(".");
  const known = feature(...steps)?.__compat?.support;
  return TARGET.filter(({ name, version }) => {
    const statements = [known?.[name] ?? []].flat();
    return !statements.some(({ flags, prefix, alternative_name, partial_implementation, version_added, version_removed }) => {
      const other = prefix ? prefix + steps[steps.length - 1] : alternative_name;
      return !flags && !partial_implementation && (!other || before.includes(other)) && number(version_added) <= Number(version) && number(version_removed) > Number(version);
    });
  }).map(({ name }) => name);
}

/**
 * What copies use although it is newer or was known in part, with all that is below it in the data, and why that does no harm. Where another way is gone
 * without it, `instead` finds that in each file which uses it.
 * @type {{path: string, because: string, instead?: RegExp}[]}
 */
export const NEWER = [
  // Looks.
  { path: "css.properties.color-scheme", because: "fields and scroll bars stay light; all that the sheet draws follows prefers-color-scheme" },
  { path: "css.properties.accent-color", because: "ticks have the browser's own colour" },
  { path: "css.at-rules.media.forced-colors", because: "a browser that cannot tell of chosen colours draws the page's own" },
  { path: "css.properties.forced-color-adjust", because: "as above" },
  { path: "css.properties.text-underline-offset", because: "the line is nearer to the word" },
  { path: "css.properties.text-decoration-thickness", because: "the line is thinner" },
  { path: "css.properties.text-size-adjust", because: "phones alone swell texts, and those of the target know it by its prefix" },
  { path: "css.properties.font-family.system-ui", because: "the next of the list is taken", instead: /font-family: system-ui, sans-serif/ },
  { path: "css.properties.border-start-start-radius", because: "a corner is round that meets another box" },
  { path: "css.properties.border-start-end-radius", because: "as above" },
  { path: "css.properties.border-end-start-radius", because: "as above" },
  { path: "css.properties.border-end-end-radius", because: "as above" },
  { path: "css.properties.user-select.all", because: "a press selects no more than a word" },
  { path: "css.selectors.marker", because: "the number of a lesson is not bold" },
  { path: "css.properties.overflow-wrap.anywhere", because: "a column is as wide as its longest word, which breaks where it does not fit", instead: /overflow-wrap: break-word/ },
  { path: "css.properties.touch-action", because: "the comparer hears fingers, and keeps the page from moving" },
  { path: "css.properties.outline", because: "it does not follow round corners" },
  { path: "css.properties.scroll-padding-top", because: "what a link leads to is at the very top of the window" },
  { path: "css.properties.scroll-padding-bottom", because: "what has the focus may be below the outcome, until one scrolls" },
  { path: "css.properties.hyphens.auto", because: "words break as overflow-wrap has it", instead: /overflow-wrap: break-word/ },
  { path: "css.properties.flex-direction", because: "what is in reverse does not scroll" },
  { path: "css.properties.grid-template-columns.repeat", because: "lines that have names are not counted, and none has one" },
  // Paper.
  { path: "css.properties.color-adjust", because: "it is what print-color-adjust was called in Firefox", instead: /-webkit-print-color-adjust: exact/ },
  { path: "css.properties.print-color-adjust.exact", because: "it is known by its former names", instead: /-webkit-print-color-adjust: exact;\s*color-adjust: exact/ },
  { path: "css.at-rules.page", because: "the printer's own paper and margins are taken" },
  { path: "css.properties.r", because: "marks on pictures are smaller" },
  { path: "css.properties.break-after.avoid", because: "a heading may end a sheet" },
  { path: "css.properties.page-break-after.avoid", because: "as above" },
  // Scripts.
  { path: "api.HTMLDialogElement", because: "the comparer is a box over the page", instead: /typeof dialog\.showModal === "function"/ },
  ...["PointerEvent", "Element.pointermove_event", "Element.setPointerCapture", "Touch", "TouchEvent"].map((name) => ({
    path: `api.${name}`,
    because: "the comparer hears pointers, or else mouse and fingers",
    instead: /if \(window\.PointerEvent\) hearPointers\(\);\s*else \{\s*hearMouse\(\);\s*hearFingers\(\);/,
  })),
  { path: "api.Element.pointerdown_event", because: "what is held down does no more than what is pressed", instead: /hearMouse\(\);|addEventListener\("click"/ },
  { path: "api.Element.pointerup_event", because: "as above", instead: /addEventListener\("click"/ },
  { path: "api.Window.beforeprint_event", because: "printing is a medium as well", instead: /matchMedia\("print"\)/ },
  { path: "api.Window.afterprint_event", because: "as above", instead: /matchMedia\("print"\)/ },
  { path: "api.MediaQueryListEvent", because: "the list itself is handed over, which has the same field" },
  { path: "api.HTMLElement.focus.options_preventScroll_parameter", because: "the page scrolls to what has the focus" },
  { path: "api.CanvasRenderingContext2D.imageSmoothingQuality", because: "a smaller picture is coarser" },
  { path: "api.HTMLImageElement.loading", because: "pictures come at once" },
  { path: "api.Window.devicePixelRatio", because: "a page that is zoomed has pictures for one that is not" },
  { path: "api.BeforeUnloadEvent.returnValue", because: "the event is cancelled as well", instead: /event\.preventDefault\(\);\s*event\.returnValue/ },
  { path: "api.URL.URL", because: "a base that is undefined would be wrong, and none is", instead: /\|\| location\.href\)|, location\.href\)/ },
  { path: "api.Document.execCommand", because: "what could not be copied is selected and said to be", instead: /execCommand\("copy"\)/ },
  { path: "api.HTMLMediaElement.srcObject", because: "it is given streams alone, and no files" },
  { path: "api.KeyboardEvent.isComposing", because: "an Enter that ends a composition shows what is found by then" },
  // Pages.
  { path: "html.elements.img.loading", because: "pictures come at once" },
  { path: "html.elements.meta.name.viewport", because: "the window of a PC is as wide as it is" },
  { path: "html.elements.dialog", because: "the style sheet hides what is not open" },
  { path: "html.elements.input.type_date", because: "a field for text takes what it asks for or shows, YYYY-MM-DD, and nothing else" },
  { path: "html.elements.input.capture", because: "a picture is chosen among files, as on a PC" },
  { path: "html.elements.video.playsinline", because: "phones alone would show a film over the page" },
  { path: "svg.global_attributes.text-anchor", because: "the data say no more than that versions a little younger had it" },
  { path: "html.global_attributes.translate", because: "Firefox translated no pages" },
  { path: "html.global_attributes.inputmode", because: "the keys are those of any text" },
  { path: "html.global_attributes.autocapitalize", because: "a PC's keyboard has no capitals of its own" },
];

/** What is newer than the target in a file, though nothing stands for it. @param {Use[]} uses @param {string} text the file's @param {Set<string>} [met] the entries of NEWER that were met */
export function newer(uses, text, met) {
  return uses.flatMap(({ path, where, before = [] }) => {
    const lack = lacking(path, before);
    if (lack.length === 0) return [];
    const entry = NEWER.find((entry) => path === entry.path || path.startsWith(`${entry.path}.`));
    if (!entry || (entry.instead && !entry.instead.test(text))) return [`${where}: ${path} is not in ${lack.join(", ")}${entry ? ", and nothing stands for it" : ""}`];
    met?.add(entry.path);
    return [];
  });
}
