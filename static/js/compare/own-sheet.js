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

  /** Dots of the straightened photo to a CSS pixel, and parts of it along each side that are drawn by themselves. */
  const FINE = { dots: 3, parts: 24 };

  /** @type {HTMLElement | null} */
  let sheet = null;

  /** Takes the sheet off the page. */
  function clear() {
    document.documentElement.classList.remove("own-printing");
    if (sheet && sheet.parentNode) sheet.parentNode.removeChild(sheet);
    sheet = null;
  }

  /**
   * A canvas with the photo carried into a box. Printers are given what browsers turn in space by few dots, hence part by part: each is so
   * small that it is as good as not bent.
   * @param {OwnPhoto} photo @param {CompareMap} map carries fractions of the photo into the box @param {CompareSize} box
   */
  function carried(photo, map, box) {
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(box.width * FINE.dots);
    canvas.height = Math.round(box.height * FINE.dots);
    const context = canvas.getContext("2d");
    if (!context) return canvas;
    context.imageSmoothingQuality = "high";
    const { width, height } = photo.canvas;
    const [wide, high] = [width / FINE.parts, height / FINE.parts];
    for (let part = 0; part < FINE.parts * FINE.parts; part++) {
      const [left, top] = [(part % FINE.parts) * wide, Math.floor(part / FINE.parts) * high];
      const places = [[left, top], [left + wide, top], [left + wide, top + high], [left, top + high]].map(([x, y]) => ({ x: x / width, y: y / height }));
      // What lies at the horizon or behind it cannot be seen.
      if (places.some((place) => CompareHomography.depth(map, place) <= 0)) continue;
      const corners = places.map((place) => CompareHomography.at(map, place)).map(({ x, y }) => ({ x: x * FINE.dots, y: y * FINE.dots }));
      const [a, b, c, d] = corners;
      const middle = { x: (a.x + b.x + c.x + d.x) / 4, y: (a.y + b.y + c.y + d.y) / 4 };
      context.save();
      context.beginPath();
      for (const { x, y } of corners) {
        // A dot beyond its edge, so that no seam shows.
        const away = 1 + 1 / Math.max(1, Math.hypot(x - middle.x, y - middle.y));
        context.lineTo(middle.x + (x - middle.x) * away, middle.y + (y - middle.y) * away);
      }
      context.clip();
      context.setTransform((b.x - a.x) / wide, (b.y - a.y) / wide, (d.x - a.x) / high, (d.y - a.y) / high, a.x, a.y);
      const [x, y] = [Math.max(0, left - wide), Math.max(0, top - high)];
      const [w, h] = [Math.min(width, left + 2 * wide) - x, Math.min(height, top + 2 * high) - y];
      context.drawImage(photo.canvas, x, y, w, h, x - left, y - top, w, h);
      context.restore();
    }
    return canvas;
  }

  /** Prints. @param {OwnShown} shown @param {CompareMap} map carries fractions of the photo into the view @param {OwnPhoto} photo @param {boolean} isStraight whether corners were set */
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
      if (side.canvas) {
        const canvas = pane.appendChild(carried(photo, CompareHomography.times(CompareCorners.toPane(view, box), map), box));
        canvas.style.width = canvas.style.height = "100%";
      } else {
        ComparePane.fill(pane, side);
        ComparePane.arrange(pane, sides, which, view, box, null);
      }
    });
    const credit = slot("credit");
    for (const from of shown.sides[0].credits.concat(shown.pair.credit || [])) {
      const text = credit.appendChild(document.createElement("span"));
      ComparePane.copy(from, text);
      credit.appendChild(document.createTextNode(" "));
    }
    const fitting = WHOLE / Math.max(photo.canvas.width, photo.canvas.height);
    const room = { width: photo.canvas.width * fitting, height: photo.canvas.height * fitting };
    const whole = slot("whole").appendChild(carried(photo, [room.width, 0, 0, 0, room.height, 0, 0, 0, 1], room));
    whole.style.width = room.width + "px";
    whole.style.height = room.height + "px";
    document.body.appendChild(own);
    document.documentElement.classList.add("own-printing");

    const images = /** @type {HTMLImageElement[]} */ (Array.from(own.querySelectorAll("img")));
    const arrived = images.map((image) => image.complete || new Promise((resolve) => (image.onload = image.onerror = resolve)));
    Promise.all(arrived).then(() => window.print());
  }

  return { print, clear };
})();
