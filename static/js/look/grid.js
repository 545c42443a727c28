/**
 * Find by look, with script: all products in one grid that grows as it is scrolled, narrowed by what is chosen. The
 * choice stands in the address, so that it can be kept and gone back to.
 *
 * Without script, or without its products, the grid's static pages stand as they are.
 */

/**
 * A product: page, name as printed, name for the reader, its language or -1, kind, shape, brand, areas as bits, a tag that
 * a reader must see; then the picture's file, width, height and what it shows.
 * @typedef {[string, string, string, number, number, number, string, number, string, string?, number?, number?, string?]} LookCard
 */
/**
 * @typedef {object} LookProducts
 * @property {string} guide
 * @property {string} edition
 * @property {string[]} kinds
 * @property {string[]} shapes
 * @property {string[]} areas
 * @property {[string, string][]} languages tags and directions
 * @property {{[shows: string]: string[]}} alts what stands around the name in a picture's alternative text, by what it shows
 * @property {LookCard[]} cards by kind, shape and name
 */

(function () {
  "use strict";

  const form = /** @type {HTMLElement | null} */ (document.querySelector(".choose"));
  const place = document.querySelector(".look");
  const more = /** @type {HTMLElement | null} */ (document.querySelector(".look-more"));
  if (!form || !place || !more) return;
  /** @type {LookProducts | undefined} */
  const products = jinwi.products;
  const copy = document.documentElement;
  if (!products || products.guide !== copy.getAttribute("data-guide") || products.edition !== copy.getAttribute("data-edition")) {
    jinwi.warn("mixed");
    return;
  }
  const { kinds, shapes, areas, languages, alts, cards } = products;

  /** Products that are added at a time, and how far below the screen their turn comes. */
  const AT_A_TIME = 60;
  const AHEAD = 900;

  const fields = /** @type {HTMLSelectElement[]} */ (Array.from(form.querySelectorAll("select")));
  const reset = /** @type {HTMLElement} */ (form.querySelector('[data-does="reset"]'));
  const found = /** @type {HTMLElement} */ (form.querySelector(".found"));
  const nothing = /** @type {HTMLElement} */ (form.querySelector(".nothing"));
  const toRoot = form.getAttribute("data-root") || "";

  /** What a product is, by the fields' names. @type {{[name: string]: (card: LookCard) => string[]}} */
  const VALUES = {
    kind: (card) => [kinds[card[4]]],
    shape: (card) => [shapes[card[5]]],
    brand: (card) => [card[6]],
    area: (card) => areas.filter((_, bit) => ((card[7] >> bit) & 1) === 1),
  };

  /** The products that are of all the choices. @param {HTMLSelectElement[]} choices */
  const of = (choices) => cards.filter((card) => choices.every((field) => VALUES[field.name](card).indexOf(field.value) >= 0));

  /** @type {LookCard[]} */
  let matching = [];
  let shown = 0;
  /** The list that grows, and the kind that it is of. @type {{kind: number, list: Element} | null} */
  let growing = null;

  const chosen = () => fields.filter((field) => field.value !== "");

  /** The word for a choice, as the page has it. @param {string} name @param {string} value */
  function word(name, value) {
    const field = fields.filter((candidate) => candidate.name === name)[0];
    const option = Array.from(field.options).filter((candidate) => candidate.value === value)[0];
    return (option && option.getAttribute("data-word")) || "";
  }

  /** @param {string} tag @param {string} name @param {string} [text] */
  function make(tag, name, text) {
    const element = document.createElement(tag);
    element.className = name;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  /** @param {LookCard} card */
  function item(card) {
    const [href, hangul, name, language, , shape, , , tag, src, width, height, shows] = card;
    const link = /** @type {HTMLAnchorElement} */ (make("a", "look-card"));
    link.setAttribute("href", toRoot + href);
    if (src) {
      const image = /** @type {HTMLImageElement} */ (make("img", "thumb"));
      image.loading = "lazy";
      image.width = width || 0;
      image.height = height || 0;
      image.alt = (alts[shows || ""] || ["", ""]).join(name);
      image.src = toRoot + src;
      link.appendChild(image);
    } else {
      link.appendChild(make("span", "thumb thumb-none", /** @type {HTMLElement} */ (form).getAttribute("data-none") || ""));
    }
    link.appendChild(make("span", "look-shape", word("shape", shapes[shape])));
    if (tag) link.appendChild(make("span", tag === "withdrawn" ? "tag tag-strong" : "tag", /** @type {HTMLElement} */ (form).getAttribute("data-" + tag) || ""));
    const printed = link.appendChild(make("span", "look-hangul", hangul));
    printed.lang = "ko";
    printed.setAttribute("translate", "no");
    const named = link.appendChild(make("span", "look-name", name));
    if (language >= 0) [named.lang, named.dir] = languages[language];
    const entry = document.createElement("li");
    entry.appendChild(link);
    return entry;
  }

  /** Adds the next products. */
  function grow() {
    const end = Math.min(matching.length, shown + AT_A_TIME);
    for (; shown < end; shown++) {
      const card = matching[shown];
      if (!growing || growing.kind !== card[4]) {
        const section = make("section", "look-group");
        section.appendChild(make("h2", "", word("kind", kinds[card[4]])));
        const list = section.appendChild(make("ul", "grid"));
        /** @type {Element} */ (place).appendChild(section);
        growing = { kind: card[4], list };
      }
      growing.list.appendChild(item(card));
    }
    /** @type {HTMLElement} */ (more).hidden = shown >= matching.length;
    keep();
  }

  /** Remembers how far the list has grown, so that going back finds the place again. */
  function keep() {
    try {
      history.replaceState({ shown: shown }, "");
    } catch (error) {
      // A place lost is no harm.
    }
  }

  /** Says in each field how many products a choice would leave. */
  function count() {
    for (const field of fields) {
      /** @type {{[value: string]: number}} */
      const left = {};
      for (const card of of(chosen().filter((other) => other !== field))) {
        for (const value of VALUES[field.name](card)) left[value] = (left[value] || 0) + 1;
      }
      for (const option of Array.from(field.options)) {
        if (!option.value) continue;
        const count = left[option.value] || 0;
        option.textContent = word(field.name, option.value) + " (" + count + ")";
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  /** Shows what is chosen. @param {number} [least] products to show at once */
  function show(least) {
    const choices = chosen();
    matching = of(choices);
    /** @type {Element} */ (place).textContent = "";
    shown = 0;
    growing = null;
    do grow();
    while (shown < Math.min(least || 0, matching.length));
    found.textContent = String(matching.length);
    nothing.hidden = matching.length > 0;
    reset.hidden = choices.length === 0;
    count();
    // The same choice in another language.
    const languages = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".languages a"));
    for (const link of Array.from(languages)) link.hash = address();
  }

  /** The choice as a part of the address. */
  const address = () =>
    chosen()
      .map((field) => field.name + "=" + encodeURIComponent(field.value))
      .join("&");

  /** Takes the choice from the address. What it does not know, it leaves out. */
  function read() {
    const given = location.hash.slice(1).split("&").map((pair) => pair.split("="));
    for (const field of fields) {
      const pair = given.filter(([name]) => name === field.name)[0];
      field.value = "";
      if (!pair || !pair[1]) continue;
      for (const option of Array.from(field.options)) if (encodeURIComponent(option.value) === pair[1]) field.value = option.value;
    }
  }

  for (const field of fields) for (const option of Array.from(field.options)) option.setAttribute("data-word", option.textContent || "");
  form.addEventListener("change", () => {
    // A step of its own, which the way back undoes. `=` keeps it apart from the places within static pages.
    location.hash = address();
    show();
  });
  reset.addEventListener("click", () => {
    for (const field of fields) field.value = "";
    location.hash = "";
    show();
    fields[0].focus();
  });
  more.addEventListener("click", grow);
  window.addEventListener("hashchange", () => {
    const before = address();
    read();
    if (address() !== before) show(history.state && history.state.shown);
  });
  const near = () => !(/** @type {HTMLElement} */ (more).hidden) && more.getBoundingClientRect().top < window.innerHeight + AHEAD;
  window.addEventListener(
    "scroll",
    () => {
      if (near()) grow();
    },
    { passive: true },
  );

  for (const element of Array.from(document.querySelectorAll(".jumps, .pager"))) element.parentNode && element.parentNode.removeChild(element);
  form.hidden = false;
  read();
  show(history.state && history.state.shown);
})();
