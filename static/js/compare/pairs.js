/**
 * The pairs of pictures that a page holds, as the comparer needs them. Words are taken from the page, which has them in
 * its language.
 */

/**
 * A side of a pair on the page.
 * @typedef {object} PageSide
 * @property {CompareSide} size
 * @property {HTMLAnchorElement | null} link leads to the whole photo; the reader's own has none
 * @property {HTMLCanvasElement | null} [canvas] the reader's own photo
 * @property {Element} label which side it is, in sign and word
 * @property {Element | null} variant the pack pictured
 * @property {Element[]} credits who found it counterfeit, and whose picture it is
 * @property {string} name genuine, counterfeit, look-alike, other or own
 */
/**
 * A pair on the page.
 * @typedef {object} PagePair
 * @property {Element} element
 * @property {PageSide[]} sides the genuine one first
 * @property {Element | null} point the point to which it belongs
 * @property {Element | null} title the heading of the point
 * @property {Element | null} credit the credit of both
 */

var ComparePairs = (function () {
  "use strict";

  /** Numbers in an attribute. @param {Element} element @param {string} name */
  const numbers = (element, name) => (element.getAttribute(name) || "").split(" ").map(Number);

  /** @param {Element} figure @returns {PageSide | null} */
  function side(figure) {
    const link = /** @type {HTMLAnchorElement | null} */ (figure.querySelector("a[data-crop]"));
    const image = link && link.querySelector("img");
    const label = figure.querySelector(".side");
    if (!link || !image || !label) return null;
    const [width, height] = numbers(link, "data-size");
    const crop = numbers(link, "data-crop");
    if (!(width > 0 && height > 0 && crop.length === 4 && crop[2] > 0 && crop[3] > 0)) return null;
    const name = /side-(\S+)/.exec(figure.className);
    return {
      size: { width, height, crop, cutPixels: Number(image.getAttribute("width")) || 0, millimetres: Number(link.getAttribute("data-mm")) || 0 },
      link,
      label,
      variant: figure.querySelector("figcaption strong"),
      credits: Array.from(figure.querySelectorAll("figcaption span")),
      name: name ? name[1] : "other",
    };
  }

  /** The page's pairs, in its order; those that lack a side are left out. @returns {PagePair[]} */
  function pairs() {
    /** @type {PagePair[]} */
    const found = [];
    for (const element of Array.from(document.querySelectorAll(".pair"))) {
      const sides = /** @type {PageSide[]} */ (Array.from(element.querySelectorAll(".shot")).map(side).filter(Boolean));
      const point = element.closest(".point");
      if (sides.length === 2) found.push({ element, sides, point, title: point && point.querySelector("h3"), credit: element.querySelector(".pair > .credit") });
    }
    return found;
  }

  return { pairs };
})();
