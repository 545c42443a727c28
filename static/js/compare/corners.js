/**
 * Four places of the reader's photo, and the places of the picture beside it onto which they belong: what they are at first,
 * what follows from them, and handles by which hands and keys move them.
 */

/**
 * @typedef {object} OwnCorners
 * @property {ComparePoint[]} reference on the picture, in the units of the view
 * @property {ComparePoint[]} own on the reader's photo, in fractions of its width and height
 */

var CompareCorners = (function () {
  "use strict";

  /** How much of what both show lies within the corners at first, so that none is at the edge. */
  const WITHIN = 0.8;
  /** CSS pixels that an arrow moves a corner, and with Shift. */
  const ARROW = { small: 1, large: 10 };
  /** Of the loupe: CSS pixels across at most, how much larger it shows, and how many milliseconds after the corner came to rest. */
  const LOUPE = { size: 112, times: 3, stays: 1500 };

  /** Carries fractions of the reader's photo into the view, as it was taken. @param {CompareSide[]} sides @returns {CompareMap} */
  function plain(sides) {
    const box = CompareView.extent(sides, 1);
    return [box.width, 0, box.left, 0, box.height, box.top, 0, 0, 1];
  }

  /** Corners that change nothing. @param {CompareSide[]} sides @returns {OwnCorners} */
  function start(sides) {
    const [reference, own] = sides.map((_, which) => CompareView.extent(sides, which));
    const high = Math.min(reference.height * sides[0].crop[3], own.height) * WITHIN;
    const wide = Math.min(reference.width * sides[0].crop[2], own.width) * WITHIN;
    const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([x, y]) => ({ x: (x * wide) / 2, y: (y * high) / 2 }));
    return { reference: corners, own: corners.map(({ x, y }) => ({ x: (x - own.left) / own.width, y: (y - own.top) / own.height })) };
  }

  /** Carries fractions of the reader's photo into the view, so that its corners lie on those of the picture; nothing where that cannot be. @param {CompareSide[]} sides @param {OwnCorners} corners */
  function straight(sides, corners) {
    const box = CompareView.extent(sides, 1);
    // In the photo's own proportions, so that what is narrow there counts as narrow.
    const scaled = corners.own.map(({ x, y }) => ({ x: x * box.width, y: y * box.height }));
    const map = CompareHomography.between(scaled, corners.reference);
    return map && CompareHomography.times(map, [box.width, 0, 0, 0, box.height, 0, 0, 0, 1]);
  }

  /** Carries the view into a pane. @param {CompareViewport} view @param {CompareSize} size @returns {CompareMap} */
  const toPane = (view, size) => [view.zoom, 0, size.width / 2 - view.x * view.zoom, 0, view.zoom, size.height / 2 - view.y * view.zoom, 0, 0, 1];

  /**
   * Handles upon a pane.
   * @param {HTMLElement} pane
   * @param {string} word what a corner is called
   * @param {(which: number, to: ComparePoint) => void} move a corner was drawn to a place in the pane
   * @param {() => {image: CanvasImageSource, box: CompareBox}[]} layers what is shown in the pane, and where
   */
  function handles(pane, word, move, layers) {
    const view = /** @type {HTMLElement} */ (pane.querySelector(".pane-view"));
    const place = document.createElement("div");
    place.className = "corners";
    place.hidden = true;
    const frame = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    frame.setAttribute("aria-hidden", "true");
    const lines = ["halo", "line"].map((name) => {
      const line = frame.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "polygon"));
      line.setAttribute("class", name);
      return line;
    });
    place.appendChild(frame);
    const loupe = document.createElement("canvas");
    loupe.className = "loupe";
    loupe.width = loupe.height = LOUPE.size;
    loupe.hidden = true;
    place.appendChild(loupe);
    /** Where the corners are drawn: within the pane, so that none is lost. @type {ComparePoint[]} */
    let shown = [];
    let leaving = 0;

    const buttons = [0, 1, 2, 3].map((which) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "corner";
      const draw = (/** @type {number} */ right, /** @type {number} */ down) => {
        // Safari gives a button no focus by itself.
        button.focus({ preventScroll: true });
        move(which, { x: shown[which].x + right, y: shown[which].y + down });
        magnify(which);
      };
      CompareHand.listen(button, { move: draw, zoom: () => {} });
      button.addEventListener("keydown", (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const by = event.shiftKey ? ARROW.large : ARROW.small;
        /** @type {{[key: string]: [number, number]}} */
        const ways = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] };
        if (!ways[event.key]) return;
        event.preventDefault();
        event.stopPropagation();
        draw(ways[event.key][0], ways[event.key][1]);
      });
      place.appendChild(button);
      return button;
    });
    pane.appendChild(place);

    /** Shows what lies under a corner, away from the finger. @param {number} which */
    function magnify(which) {
      const context = loupe.getContext("2d");
      if (!context) return;
      clearTimeout(leaving);
      leaving = window.setTimeout(() => (loupe.hidden = true), LOUPE.stays);
      loupe.hidden = false;
      const { x, y } = shown[which];
      const middle = LOUPE.size / 2;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, LOUPE.size, LOUPE.size);
      context.setTransform(LOUPE.times, 0, 0, LOUPE.times, middle - x * LOUPE.times, middle - y * LOUPE.times);
      for (const { image, box } of layers()) context.drawImage(image, box.left, box.top, box.width, box.height);
      const size = Math.min(LOUPE.size, view.clientWidth / 2, view.clientHeight / 2);
      loupe.style.width = loupe.style.height = size + "px";
      loupe.style.left = (x < view.clientWidth / 2 ? view.clientWidth - size : 0) + "px";
      loupe.style.top = (y < view.clientHeight / 2 ? view.clientHeight - size : 0) + "px";
    }

    return {
      /** Where the corners stand in the pane; nothing hides them. @param {ComparePoint[] | null} points @param {string} label of the side */
      put(points, label) {
        place.hidden = !points;
        if (!points) return;
        place.style.left = view.offsetLeft + view.clientLeft + "px";
        place.style.top = view.offsetTop + view.clientTop + "px";
        place.style.width = view.clientWidth + "px";
        place.style.height = view.clientHeight + "px";
        shown = points.map(({ x, y }) => ({ x: Math.max(0, Math.min(view.clientWidth, x)), y: Math.max(0, Math.min(view.clientHeight, y)) }));
        buttons.forEach((button, which) => {
          button.style.left = shown[which].x + "px";
          button.style.top = shown[which].y + "px";
          button.setAttribute("aria-label", word + " " + (which + 1) + " / 4, " + label);
        });
        for (const line of lines) line.setAttribute("points", points.map(({ x, y }) => x + "," + y).join(" "));
      },
    };
  }

  return { plain, start, straight, toPane, handles };
})();
