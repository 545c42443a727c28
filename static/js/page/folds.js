/**
 * On a narrow screen, folds the points of a page, its packs and its long sections to a line each, which a touch opens.
 *
 * On paper, on wide screens and without script all stands open: the style sheet folds on narrow screens alone. What is open
 * is kept with the page's place in the browser's history, so that who comes back finds the page as it was left.
 */

(function () {
  "use strict";

  /** The widest screen on which the style sheet folds. */
  const NARROW = "(max-width: 47.99rem)";
  const OPEN = "fold-open";
  /** Pixels across that a picture has in a line. */
  const THUMB = "64px";

  const folds = /** @type {HTMLElement[]} */ (Array.from(document.querySelectorAll(".point, .variant, [data-fold]")));
  if (folds.length === 0 || !window.matchMedia(NARROW).matches) return;

  const isOpen = (/** @type {HTMLElement} */ fold) => fold.classList.contains(OPEN);
  const isPoint = (/** @type {HTMLElement} */ fold) => fold.classList.contains("point");
  const switchOf = (/** @type {HTMLElement} */ fold) => /** @type {HTMLElement} */ (fold.querySelector(".fold-switch"));

  /** @param {HTMLElement} fold @param {boolean} open */
  function turn(fold, open) {
    fold.classList.toggle(OPEN, open);
    switchOf(fold).setAttribute("aria-expanded", String(open));
  }

  function keep() {
    const open = folds.map((fold, place) => (isOpen(fold) ? place : -1)).filter((place) => place >= 0);
    try {
      history.replaceState(Object.assign({}, history.state, { folds: open }), "");
    } catch (error) {
      // A browser that keeps nothing for addresses of files: the page is folded when one comes back.
    }
    if (all) all.hidden = folds.filter(isPoint).every(isOpen);
  }

  /** The picture of a point's genuine side, small; nothing where it has none. @param {HTMLElement} point */
  function thumb(point) {
    const image = point.querySelector(".pair .side-genuine img");
    if (!image) return null;
    const made = document.createElement("span");
    made.className = "fold-thumb";
    const parent = /** @type {Element} */ (image.parentNode);
    made.appendChild((parent.localName === "picture" ? parent : image).cloneNode(true));
    for (const of of Array.from(made.querySelectorAll("[sizes]"))) of.setAttribute("sizes", THUMB);
    // The title beside it says which point it is.
    /** @type {HTMLImageElement} */ (made.querySelector("img")).alt = "";
    return made;
  }

  /** @param {HTMLElement} fold @param {number} place */
  function prepare(fold, place) {
    // A pack of the form is named by the label that chooses it.
    const heading = /** @type {HTMLElement} */ (fold.querySelector("h2, h3, .choice, .label"));
    if (!heading.id) heading.id = "fold-" + place;
    let head = /** @type {HTMLElement | null} */ (fold.querySelector(".point-head"));
    if (!head) {
      head = document.createElement("div");
      /** @type {Node} */ (heading.parentNode).insertBefore(head, heading);
      head.appendChild(heading);
    }
    head.classList.add("fold-head");
    fold.classList.add("fold");
    const picture = isPoint(fold) && thumb(fold);
    if (picture) head.appendChild(picture);
    const button = head.appendChild(document.createElement("button"));
    button.type = "button";
    button.className = "fold-switch";
    button.setAttribute("aria-labelledby", heading.id);
    button.addEventListener("click", () => {
      turn(fold, !isOpen(fold));
      keep();
    });
    turn(fold, false);
  }

  /** The place of this page that the end of an address names. @param {string} address from its # on, or nothing */
  function named(address) {
    try {
      return document.getElementById(decodeURIComponent(address.slice(1)));
    } catch (error) {
      // No place has a name that is no text.
      return null;
    }
  }

  /** Opens what holds the place that an address names. @param {string} address from its # on, or nothing */
  function show(address) {
    const target = named(address);
    const within = target ? folds.filter((fold) => fold.contains(target)) : [];
    for (const fold of within) turn(fold, true);
    if (within.length > 0) keep();
    return within.length > 0 ? target : null;
  }

  /** The point that is looked at next: not answered, and for the goods in hand. @param {HTMLElement} point */
  function following(point) {
    const rest = folds.slice(folds.indexOf(point) + 1).filter((fold) => isPoint(fold) && !fold.hidden && !fold.classList.contains("point-other"));
    return rest.filter((fold) => !fold.querySelector(".answers input:checked"))[0];
  }

  folds.forEach(prepare);
  document.documentElement.classList.add("folds");

  const part = PageParts.part("fold-all");
  const first = folds.filter(isPoint)[0];
  const all = part && first ? /** @type {HTMLElement} */ (part.firstElementChild) : null;
  if (all) {
    /** @type {Node} */ (first.parentNode).insertBefore(all, first);
    all.addEventListener("click", () => {
      for (const fold of folds) if (isPoint(fold)) turn(fold, true);
      switchOf(first).focus();
      keep();
    });
  }

  const kept = (history.state || {}).folds;
  if (Array.isArray(kept)) {
    for (const place of kept) if (folds[place]) turn(folds[place], true);
  }
  const target = show(location.hash);
  // The browser went there while the page was longer.
  if (target) target.scrollIntoView();

  // Before the browser goes where a link leads.
  document.addEventListener(
    "click",
    (event) => {
      const link = /** @type {Element} */ (event.target).closest('a[href^="#"]');
      if (link) show(/** @type {string} */ (link.getAttribute("href")));
    },
    true,
  );
  window.addEventListener("hashchange", () => {
    const target = show(location.hash);
    if (target) target.scrollIntoView();
  });
  // Whoever has answered a point goes on to the next. What is above stays where it is.
  document.addEventListener("change", (event) => {
    const input = /** @type {Element} */ (event.target);
    const fold = /** @type {HTMLElement | null} */ (input.closest(".fold"));
    // A pack that is chosen says at once how it is known.
    const next = fold && (input.closest(".answers .choices") ? following(fold) : input.closest(".variant .choice") ? fold : null);
    if (next && !isOpen(next)) {
      turn(next, true);
      keep();
    }
  });
})();
