/**
 * What holds in the reader's place, on the front page, on products and on forms for goods in hand: rights, registration, the
 * deadline that ends first, whom to ask.
 *
 * Without script the same stands on the pages of the places. All words are the page's and the copy's.
 */

/**
 * A place: its name and, where that is not in the page's language, its language; its page from the root; the territories
 * whose rights hold there; lines on deadlines; contacts, a piece each; its own words for outcomes.
 * @typedef {{code: string, name: [string, string?], page: string, within: string[], deadlines: string[], contacts: string[][], wording: {[outcome: string]: [string, string?]}}} Place
 */
/** @typedef {{guide: string, edition: string, places: Place[]}} Places */

var PagePlace = (function () {
  "use strict";

  const copy = document.documentElement;
  const given = jinwi.places;
  const isOurs = Boolean(given && given.guide === copy.getAttribute("data-guide") && given.edition === copy.getAttribute("data-edition"));
  if (!isOurs) jinwi.warn("mixed");
  /** @type {Place[]} */
  const places = given && isOurs ? given.places : [];

  /** @param {string} code */
  const of = (code) => places.filter((place) => place.code === code)[0];

  /** A place's own words for an outcome. @param {string} code @param {string} outcome */
  function wording(code, outcome) {
    const place = of(code);
    return place && place.wording[outcome] ? place.wording[outcome][0] : "";
  }

  /** @param {HTMLElement} section */
  function start(section) {
    const select = /** @type {HTMLSelectElement} */ (section.querySelector("select"));
    const facts = /** @type {HTMLElement} */ (section.querySelector(".place-facts"));
    const words = /** @type {HTMLTemplateElement} */ (section.querySelector("template"));
    const address = jinwi.place;
    if (places.length === 0 || !address) return;

    /** @param {string} name */
    const codes = (name) => (section.getAttribute("data-" + name) || "").split(" ").filter(Boolean);

    /** Adds a line of the page's words. @param {string} name @param {[string, string?][]} [pieces] */
    function line(name, pieces) {
      const made = /** @type {HTMLElement} */ (document.importNode(/** @type {Element} */ (words.content.querySelector('[data-says="' + name + '"]')), true));
      for (const [text, language] of pieces || []) {
        const piece = made.appendChild(document.createElement("bdi"));
        piece.textContent = text;
        if (language) piece.lang = language;
        made.appendChild(document.createElement("br"));
      }
      facts.appendChild(made);
      return made;
    }

    function show() {
      const code = address ? address.code() : "";
      const place = of(code);
      select.value = place ? code : "";
      facts.textContent = "";
      if (!place) return;
      if (section.hasAttribute("data-live")) {
        const holds = (/** @type {string} */ name) => codes(name).some((territory) => territory === "*" || place.within.indexOf(territory) >= 0);
        line(holds("live") ? "right-yes" : holds("unknown") ? "right-unknown" : "right-no");
        line(holds("recorded") ? "recorded" : "not-recorded");
      }
      if (place.deadlines.length > 0) line("deadline", place.deadlines.map((text) => [text]));
      else line("no-deadline");
      if (place.contacts.length > 0) line("contacts", place.contacts.map((pieces) => [pieces.join(" · ")]));
      const link = /** @type {HTMLAnchorElement} */ (line("more").querySelector("a"));
      link.href = address ? address.carried(place.page, address.root) : "";
      link.insertBefore(document.createTextNode(place.name[0] + " – "), link.firstChild);
    }

    for (const place of places) {
      const option = select.appendChild(document.createElement("option"));
      option.value = place.code;
      option.textContent = place.name[0];
      if (place.name[1]) option.lang = place.name[1];
    }
    select.addEventListener("change", () => address.choose(select.value));
    document.addEventListener("placechange", show);
    section.hidden = false;
    show();
  }

  for (const section of /** @type {HTMLElement[]} */ (Array.from(document.querySelectorAll(".place")))) start(section);

  return { wording };
})();
