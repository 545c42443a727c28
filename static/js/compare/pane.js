/**
 * A side of a pair in a pane: the picture's layers, and where they stand in a view.
 */

var ComparePane = (function () {
  "use strict";

  /** Copies the children of what the page says, without what is found by id. @param {Element | null} from @param {Element} to */
  function copy(from, to) {
    to.textContent = "";
    if (!from) return;
    Array.from(from.childNodes).forEach((node) => to.appendChild(node.cloneNode(true)));
  }

  /** Which side it is, and the pack or file pictured. @param {Element} label @param {PageSide} side */
  function name(label, side) {
    copy(side.label, label);
    if (!side.variant) return;
    const variant = document.createElement("span");
    variant.className = "pane-variant";
    copy(side.variant, variant);
    label.appendChild(document.createTextNode(" "));
    label.appendChild(variant);
  }

  /** A layer of a pane. @param {Element} element @param {string} layer */
  function layer(element, layer) {
    element.setAttribute("data-layer", layer);
    return element;
  }

  /** Fills a pane with a side. @param {HTMLElement} pane @param {PageSide} side */
  function fill(pane, side) {
    pane.textContent = "";
    if (side.canvas) pane.appendChild(layer(side.canvas, "own"));
    if (!side.link) return;
    const shown = /** @type {HTMLImageElement} */ (side.link.querySelector("img"));
    const whole = document.createElement("img");
    whole.alt = "";
    whole.src = side.link.href;
    pane.appendChild(layer(whole, "whole"));
    // The cut is finer than the whole: it lies over its place, in the widest file that there is.
    const cut = /** @type {Element} */ ((shown.parentElement && shown.parentElement.localName === "picture" ? shown.parentElement : shown).cloneNode(true));
    [cut].concat(Array.from(cut.querySelectorAll("source, img"))).forEach((element) => {
      if (element.hasAttribute("srcset")) element.setAttribute("sizes", "200vw");
      element.removeAttribute("loading");
    });
    pane.appendChild(layer(cut, "cut"));
    const marks = side.link.querySelector("svg.marks");
    if (marks) pane.appendChild(layer(/** @type {Element} */ (marks.cloneNode(true)), "cut"));
  }

  /** @param {HTMLElement | SVGElement} element @param {CompareBox} box */
  function put(element, box) {
    element.style.left = box.left + "px";
    element.style.top = box.top + "px";
    element.style.width = box.width + "px";
    element.style.height = box.height + "px";
  }

  /**
   * Puts the layers of a pane where they stand in a view.
   * @param {HTMLElement} pane @param {CompareSide[]} sides @param {number} which @param {CompareViewport} view @param {CompareSize} size of the pane
   * @param {CompareMap | null} map carries fractions of the reader's photo into the view
   */
  function arrange(pane, sides, which, view, size, map) {
    const whole = CompareView.place(sides, which, view, size);
    const cut = CompareView.within(whole, sides[which].crop);
    for (const layer of /** @type {HTMLElement[]} */ (Array.from(pane.querySelectorAll("[data-layer]")))) {
      if (layer instanceof HTMLCanvasElement) {
        if (map) layer.style.transform = CompareHomography.css(CompareHomography.times(CompareCorners.toPane(view, size), CompareHomography.times(map, [1 / layer.width, 0, 0, 0, 1 / layer.height, 0, 0, 0, 1])));
      } else put(layer, layer.getAttribute("data-layer") === "whole" ? whole : cut);
    }
  }

  return { copy, name, fill, arrange };
})();
