/**
 * The reader's photo beside a picture of the guide on a sheet of paper: both as the comparer shows them, the whole photo as it was
 * taken, and what tells where each is from. It is on the page until the comparer is closed, for printing alone.
 */

var CompareOwnSheet = (function () {
  "use strict";

  /** CSS pixels that a picture takes at most: half of what A4 leaves between its margins, and less than half of its height. */
  const MOST = { width: 330, height: 420 };
  /** The same of the whole photo. */
  const WHOLE = 260;

  /** @type {HTMLElement | null} */
  let sheet = null;

  /** Takes the sheet off the page. */
  function clear() {
    document.documentElement.classList.remove("own-printing");
    if (sheet && sheet.parentNode) sheet.parentNode.removeChild(sheet);
    sheet = null;
  }

  /** A canvas with the photo, so many pixels of it to one. @param {OwnPhoto} photo @param {number} scale */
  function copied(photo, scale) {
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(photo.canvas.width * scale));
    canvas.height = Math.max(1, Math.round(photo.canvas.height * scale));
    const context = canvas.getContext("2d");
    if (context) context.drawImage(photo.canvas, 0, 0, canvas.width, canvas.height);
    return canvas;
  }

  /** Prints. @param {OwnShown} shown @param {CompareMap | null} map @param {OwnPhoto} photo @param {boolean} isStraight whether corners were set */
  function print(shown, map, photo, isStraight) {
    clear();
    const made = PageParts.part("own-sheet");
    const own = made && /** @type {HTMLElement | null} */ (made.firstElementChild);
    if (!own) return;
    sheet = own;
    const slot = (/** @type {string} */ name) => /** @type {HTMLElement} */ (own.querySelector('[data-slot="' + name + '"]'));
    /** @param {string} name @param {string} selector of the page */
    const quote = (name, selector) => ComparePane.copy(document.querySelector(selector), slot(name));
    quote("product", "h1");
    quote("id", ".eyebrow .code");
    quote("guide", ".top-title");
    ComparePane.copy(shown.pair.title, slot("point"));
    slot("file").textContent = photo.name;
    const forms = JSON.parse(own.getAttribute("data-forms") || "null");
    const { edition } = jinwi;
    if (edition) {
      slot("edition").textContent = edition.edition;
      slot("built").textContent = CheckerCalendar.written(forms, edition.built);
    }
    slot("day").textContent = CheckerCalendar.written(forms, CheckerCalendar.dayOf(new Date()));
    slot("straight").hidden = !isStraight;

    const size = shown.sizes[1];
    const scale = Math.min(MOST.width / size.width, MOST.height / size.height);
    const box = { width: size.width * scale, height: size.height * scale };
    const view = { x: shown.view.x, y: shown.view.y, zoom: shown.view.zoom * scale };
    const sides = shown.sides.map((side) => side.size);
    Array.from(own.querySelectorAll(".own-sheet-side")).forEach((figure, which) => {
      const side = shown.sides[which];
      figure.className = "own-sheet-side side-" + side.name;
      ComparePane.name(/** @type {Element} */ (figure.querySelector(".pane-side")), side);
      const pane = /** @type {HTMLElement} */ (figure.querySelector(".pane-view"));
      pane.style.width = box.width + "px";
      pane.style.height = box.height + "px";
      ComparePane.fill(pane, side.canvas ? Object.assign({}, side, { canvas: copied(photo, 1) }) : side);
      ComparePane.arrange(pane, sides, which, view, box, map);
    });
    const credit = slot("credit");
    for (const from of shown.sides[0].credits.concat(shown.pair.credit || [])) {
      const text = credit.appendChild(document.createElement("span"));
      ComparePane.copy(from, text);
      credit.appendChild(document.createTextNode(" "));
    }
    const longest = Math.max(photo.canvas.width, photo.canvas.height);
    const whole = copied(photo, Math.min(1, (WHOLE * 3) / longest));
    const fitting = WHOLE / Math.max(whole.width, whole.height);
    whole.style.width = whole.width * fitting + "px";
    whole.style.height = whole.height * fitting + "px";
    slot("whole").appendChild(whole);
    document.body.appendChild(own);
    document.documentElement.classList.add("own-printing");

    const images = /** @type {HTMLImageElement[]} */ (Array.from(own.querySelectorAll("img")));
    const arrived = images.map((image) => image.complete || new Promise((resolve) => (image.onload = image.onerror = resolve)));
    Promise.all(arrived).then(() => window.print());
  }

  return { print, clear };
})();
