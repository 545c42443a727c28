/**
 * The points that can be examined with what is at hand, with script: of each product those that fit, the strongest first, and the
 * decisive ones that do not, with what is missing. What is chosen stands in the address.
 *
 * Without script, or without its points, the pages by what points need stand as they are.
 */

/** A point: see src/render/pages/tool_points.rs. @typedef {[string, string, number, number, number, number, number]} ToolPoint */
/**
 * @typedef {object} ToolPoints
 * @property {string} guide
 * @property {string} edition
 * @property {[string, string, string][]} methods token, name, and what is said of the tool that it needs
 * @property {[string, string][]} weights token and name
 * @property {[string, string][]} languages tags and directions
 * @property {{[seconds: string]: string}} times
 * @property {ToolPoint[][]} products in the order of the picture grid
 */

(function () {
  "use strict";

  const form = /** @type {HTMLElement | null} */ (document.querySelector(".tools-choose"));
  const list = /** @type {HTMLElement | null} */ (document.querySelector(".tool-products"));
  const more = /** @type {HTMLElement | null} */ (document.querySelector(".look-more"));
  if (!form || !list || !more) return;
  const { products, points } = jinwi;
  const copy = document.documentElement;
  /** @param {{guide: string, edition: string} | undefined} of */
  const isOwn = (of) => of && of.guide === copy.getAttribute("data-guide") && of.edition === copy.getAttribute("data-edition");
  if (!products || !points || !isOwn(products) || !isOwn(points) || products.cards.length !== points.products.length) {
    jinwi.warn("mixed");
    return;
  }
  const { kinds, cards, alts } = products;
  const { methods, weights, times } = points;
  /** The languages of names and of titles that are not in the page's. */
  const [ofNames, ofTitles] = [products.languages, points.languages];
  /** The points of each product. */
  const pointsOf = points.products;

  /** Products that are added at a time. */
  const AT_A_TIME = 40;
  const [OPENS, DESTROYS] = [1, 2];

  const boxes = /** @type {HTMLInputElement[]} */ (Array.from(form.querySelectorAll("input")));
  const [time, kind] = /** @type {HTMLSelectElement[]} */ (Array.from(form.querySelectorAll("select")));
  const reset = /** @type {HTMLElement} */ (form.querySelector('[data-does="reset"]'));
  const found = /** @type {HTMLElement} */ (form.querySelector(".found"));
  const nothing = /** @type {HTMLElement} */ (form.querySelector(".nothing"));
  const toRoot = form.getAttribute("data-root") || "";

  /** The one product that is asked for, by its folder. */
  let only = "";
  /** The products with points that fit: of each its number and these, and the decisive points that do not, with what they need. @type {{number: number, fitting: ToolPoint[], missing: [ToolPoint, string][]}[]} */
  let matching = [];
  let shown = 0;

  /** @param {string} name */
  const say = (name) => /** @type {HTMLElement} */ (form).getAttribute("data-" + name) || "";
  /** @param {number} seconds */
  const timeOf = (seconds) => times[String(seconds)] || "";
  /** @param {LookCard} card */
  const folder = (card) => card[0].split("/").slice(-2)[0];

  /** What a point lacks; nothing where it could be examined if there is time. @param {ToolPoint} point @param {string[]} have */
  function lacks([, , , method, , , does], have) {
    const needs = methods[method][2];
    const all = [];
    if (needs && have.indexOf(methods[method][0]) < 0) all.push(needs);
    if (does & OPENS && have.indexOf("opens") < 0) all.push(say("opens"));
    if (does & DESTROYS && have.indexOf("destroys") < 0) all.push(say("destroys"));
    return all.join(" · ");
  }

  const have = () => boxes.filter((box) => box.checked).map((box) => box.value);

  /** Works out which points of which products fit. */
  function match() {
    const own = have();
    matching = [];
    pointsOf.forEach((all, number) => {
      if ((kind.value && kinds[cards[number][4]] !== kind.value) || (only && folder(cards[number]) !== only)) return;
      const able = all.filter((point) => lacks(point, own) === "");
      const weighed = able.map(([id, , , , weight, seconds]) => ({ id, weight: /** @type {OutcomeWeight} */ (weights[weight][0]), seconds }));
      const late = time.value ? InspectAside.late(weighed, Number(time.value)) : [];
      const fitting = able.filter(([id]) => late.indexOf(id) < 0);
      const decisive = all.filter((point) => fitting.indexOf(point) < 0 && weights[point[4]][0] === "decisive");
      const missing = decisive.map((point) => /** @type {[ToolPoint, string]} */ ([point, lacks(point, own) || timeOf(point[5])]));
      if (fitting.length > 0 || (only && missing.length > 0)) matching.push({ number, fitting, missing });
    });
  }

  /** @param {string} tag @param {string} name @param {string} [text] */
  function make(tag, name, text) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  /** @param {Element} into @param {string} page @param {ToolPoint} point */
  function title(into, page, [id, text, language]) {
    const link = /** @type {HTMLAnchorElement} */ (into.appendChild(make("a", "", text)));
    link.setAttribute("href", page + "#point-" + id);
    if (language >= 0) [link.lang, link.dir] = ofTitles[language];
  }

  /** @param {LookCard} card @param {ToolPoint[]} fitting @param {[ToolPoint, string][]} missing */
  function item(card, fitting, missing) {
    const [href, hangul, name, language, , , , , tag, src, width, height, shows] = card;
    const entry = make("li", "tool-product");
    const link = /** @type {HTMLAnchorElement} */ (entry.appendChild(make("a", "tool-name")));
    link.setAttribute("href", toRoot + href);
    if (src) {
      const image = /** @type {HTMLImageElement} */ (link.appendChild(make("img", "thumb")));
      image.loading = "lazy";
      image.width = width || 0;
      image.height = height || 0;
      image.alt = (alts[shows || ""] || ["", ""]).join(name);
      image.src = toRoot + src;
    } else link.appendChild(make("span", "thumb thumb-none", say("none")));
    const text = link.appendChild(make("span", ""));
    const printed = text.appendChild(make("span", "", hangul));
    printed.lang = "ko";
    printed.setAttribute("translate", "no");
    text.appendChild(document.createTextNode(" "));
    const named = text.appendChild(make("span", "tool-own", name));
    if (language >= 0) [named.lang, named.dir] = ofNames[language];
    if (tag) {
      text.appendChild(document.createTextNode(" "));
      text.appendChild(make("span", "tag", say(tag)));
    }
    const own = entry.appendChild(make("ul", ""));
    for (const point of fitting) {
      const line = own.appendChild(make("li", ""));
      title(line, toRoot + href, point);
      const about = line.appendChild(make("span", "quiet"));
      const [token, word] = weights[point[4]];
      const weight = about.appendChild(make("span", "weight weight-" + token));
      weight.appendChild(make("i", "icon i-" + token));
      weight.appendChild(document.createTextNode(" " + word));
      const rest = [methods[point[3]][1], timeOf(point[5]), point[6] & OPENS ? say("opens") : "", point[6] & DESTROYS ? say("destroys") : ""];
      about.appendChild(document.createTextNode(rest.filter((part) => part).map((part) => " · " + part).join("")));
    }
    if (missing.length > 0) own.appendChild(make("li", "label", say("missing")));
    for (const [point, lacking] of missing) {
      const line = own.appendChild(make("li", "tool-missing"));
      title(line, toRoot + href, point);
      line.appendChild(make("span", "quiet", lacking));
    }
    return entry;
  }

  /** Adds the next products. */
  function grow() {
    const end = Math.min(matching.length, shown + AT_A_TIME);
    for (; shown < end; shown++) {
      const { number, fitting, missing } = matching[shown];
      /** @type {HTMLElement} */ (list).appendChild(item(cards[number], fitting, missing));
    }
    /** @type {HTMLElement} */ (more).hidden = shown >= matching.length;
  }

  /** What is chosen, as a part of the address. */
  function address() {
    const own = have();
    const chosen = [];
    if (own.length > 0) chosen.push("have=" + own.join("+"));
    for (const field of [time, kind]) if (field.value) chosen.push(field.name + "=" + field.value);
    if (only) chosen.push("product=" + only);
    return chosen.join("&");
  }

  /** Takes from the address what is chosen. What it does not know, it leaves out. */
  function read() {
    /** @type {{[name: string]: string}} */
    const given = {};
    for (const pair of location.hash.slice(1).split("&")) {
      const [name, value] = pair.split("=");
      given[name] = value || "";
    }
    const own = (given.have || "").split("+");
    for (const box of boxes) box.checked = own.indexOf(box.value) >= 0;
    for (const field of [time, kind]) {
      field.value = given[field.name] || "";
      if (field.selectedIndex < 0) field.value = "";
    }
    only = cards.some((card) => folder(card) === given.product) ? given.product : "";
  }

  function show() {
    match();
    /** @type {HTMLElement} */ (list).textContent = "";
    shown = 0;
    grow();
    found.textContent = String(matching.length);
    nothing.hidden = matching.length > 0;
    reset.hidden = address() === "";
    // The same choice in another language.
    const languages = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".languages a"));
    for (const link of Array.from(languages)) link.hash = address();
  }

  form.addEventListener("change", () => {
    // A step of its own, which the way back undoes.
    location.hash = address();
    show();
  });
  reset.addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    time.value = kind.value = only = "";
    location.hash = "";
    show();
    boxes[0].focus();
  });
  more.addEventListener("click", grow);
  window.addEventListener("hashchange", () => {
    const before = address();
    read();
    if (address() !== before) show();
  });

  const links = document.querySelector(".tool-links");
  if (links && links.parentNode) links.parentNode.removeChild(links);
  form.hidden = false;
  list.hidden = false;
  read();
  show();
})();
