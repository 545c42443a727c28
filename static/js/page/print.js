/**
 * A button that prints, on the pages of prints: it shows where there is a script to press it.
 */

(function () {
  "use strict";

  for (const button of /** @type {HTMLElement[]} */ (Array.from(document.querySelectorAll("[data-prints]")))) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
})();
