/**
 * The packs that a barcode number belongs to: on a product's page and in its form for goods in hand, for whoever comes there with a
 * number from the search. The number is in the address, behind `#number=`.
 */

var PageNumbers = (function () {
  "use strict";

  /** Digits as a scanner or a keyboard gives them, without the zeros that a longer form of the same number has in front. @param {string} text */
  const bare = (text) => text.normalize("NFKC").replace(/[^0-9]/g, "").replace(/^0+/, "");

  /** The packs of the page on which a number stands, as their ids. @param {string} number @returns {string[]} */
  function packs(number) {
    const wanted = bare(number);
    const all = /** @type {HTMLElement[]} */ (Array.from(document.querySelectorAll("[data-numbers]")));
    const bearing = all.filter((pack) => wanted !== "" && (pack.getAttribute("data-numbers") || "").split(" ").map(bare).indexOf(wanted) >= 0);
    return bearing.map(({ id }) => id.slice("variant-".length));
  }

  /** The one pack of the page on which a number stands; nothing where it stands on several, or on none. @param {string} number */
  function only(number) {
    const all = packs(number);
    return all.length === 1 ? all[0] : "";
  }

  /** The number that the reader came with; nothing where there is none. */
  function given() {
    const found = /^#number=(\d{1,14})$/.exec(location.hash);
    return found ? found[1] : "";
  }

  /** The fewest digits of a whole barcode number, and those that no other begins with. */
  const SHORT = 8;
  const LONG = 13;

  /** Says in `place` which packs bear `number`, or that none does; nothing while it may not be whole, or where no pack says its number. @param {HTMLElement} place @param {string} number @param {boolean} [isWhole] whether no digit will follow */
  function show(place, number, isWhole) {
    const ids = packs(number);
    const isNone = ids.length === 0 && number.replace(/[^0-9]/g, "").length >= (isWhole ? SHORT : LONG) && document.querySelector("[data-numbers]") !== null;
    place.hidden = ids.length === 0 && !isNone;
    for (const part of /** @type {HTMLElement[]} */ (Array.from(place.children))) part.hidden = (part.getAttribute("data-part") === "none") !== isNone;
    /** @type {HTMLElement} */ (place.querySelector('[data-slot="number"]')).textContent = number;
    const list = /** @type {HTMLElement} */ (place.querySelector("ul"));
    list.textContent = "";
    for (const id of ids) {
      const link = document.createElement("a");
      link.href = "#variant-" + id;
      const name = /** @type {Element} */ (document.querySelector("#variant-" + id + " h3, #variant-" + id + " .choice strong"));
      for (const { name: attribute, value } of Array.from(name.attributes)) if (attribute !== "id") link.setAttribute(attribute, value);
      for (const node of Array.from(name.childNodes)) link.appendChild(document.importNode(node, true));
      list.appendChild(document.createElement("li")).appendChild(link);
    }
  }

  const place = PageParts.put("numbers");
  const field = PageParts.put("pack-number");
  if (place && field) {
    const input = /** @type {HTMLInputElement} */ (field.querySelector("input"));
    input.addEventListener("input", () => show(place, input.value || given()));
    input.addEventListener("change", () => show(place, input.value || given(), true));
  } else if (place) {
    const arrive = () => {
      if (!given()) return;
      show(place, given());
      // The form begins with what is known already.
      for (const link of /** @type {HTMLAnchorElement[]} */ (Array.from(document.querySelectorAll(".actions a[data-form]")))) link.hash = location.hash;
    };
    arrive();
    // Whoever is on the page already comes there without leaving it.
    window.addEventListener("hashchange", () => {
      arrive();
      if (given()) place.scrollIntoView();
    });
  }

  return { given, packs, only };
})();
