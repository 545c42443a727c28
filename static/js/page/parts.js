/**
 * The parts of pages that only scripts show. They are the same on all pages of a language, whose script `parts.js` holds them
 * once, each under a name; a page keeps places for some of them.
 */

/** @typedef {{guide: string, edition: string, html: string}} Parts */

var PageParts = (function () {
  "use strict";

  const copy = document.documentElement;
  const given = jinwi.parts;
  const all = document.createElement("template");
  if (given && given.guide === copy.getAttribute("data-guide") && given.edition === copy.getAttribute("data-edition")) all.innerHTML = given.html;
  else jinwi.warn("mixed");

  /** A part, made anew; nothing where the copy has lost it. @param {string} name */
  function part(name) {
    const found = /** @type {HTMLTemplateElement | null} */ (all.content.querySelector('[data-name="' + name + '"]'));
    return found && document.importNode(found.content, true);
  }

  /** Puts a part in its place, whose attributes go over to what stands there first; gives that, or nothing where the page has no such place. @param {string} name @returns {HTMLElement | null} */
  function put(name) {
    const place = document.querySelector('[data-from="' + name + '"]');
    const made = place && part(name);
    if (!place || !made) return null;
    const first = /** @type {HTMLElement} */ (made.firstElementChild);
    for (const { name, value } of Array.from(place.attributes)) if (name !== "data-from") first.setAttribute(name, value);
    /** @type {Node} */ (place.parentNode).replaceChild(made, place);
    return first;
  }

  return { part, put };
})();
