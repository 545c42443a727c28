/**
 * The reader's own photo of the goods as a side of the comparer: taken or chosen, held beside either picture of a pair or over it,
 * set straight by four corners, printed, and forgotten when the page is left.
 */

/**
 * What the comparer shows.
 * @typedef {object} OwnShown
 * @property {PagePair} pair
 * @property {PageSide[]} sides
 * @property {CompareViewport} view
 * @property {CompareSize[]} sizes of both panes
 */
/**
 * What the comparer does for the reader's photo.
 * @typedef {object} OwnStage
 * @property {() => void} turn shows the pair anew: its sides are others
 * @property {() => void} draw shows the sides where they stand now
 * @property {() => void} resize the room that the sides have is another
 * @property {(isOver: boolean) => void} lay one over the other, or beside each other
 * @property {() => boolean} isOver
 * @property {() => OwnShown} shown
 */

var CompareOwn = (function () {
  "use strict";

  /** Milliseconds that each picture stands when they change by themselves: WCAG 2.3.1 allows three flashes a second. */
  const CHANGE = 700;
  /** Milliseconds after which a finger on the button for changing holds it, and lets go of what it shows. */
  const HELD = 400;

  /** @param {HTMLElement} dialog @param {OwnStage} stage */
  function own(dialog, stage) {
    const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (dialog.querySelector(selector));
    const bar = part(".own-bar");
    const label = /** @type {Element} */ (/** @type {HTMLTemplateElement} */ (bar.querySelector("template")).content.firstElementChild);
    const inputs = /** @type {HTMLInputElement[]} */ (Array.from(bar.querySelectorAll('input[type="file"]')));
    const opacity = /** @type {HTMLInputElement} */ (bar.querySelector('input[type="range"]'));
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

    /** @type {OwnPhoto | null} */
    let photo = null;
    let isOn = false;
    /** The side of each pair that the photo is held against. */
    let against = 0;
    /** Whether the corners are being set. */
    let isSetting = false;
    /** The corners set against a picture. @type {Map<PageSide, OwnCorners>} */
    const corners = new Map();
    /** Which of the two is shown without the other. @type {number | null} */
    let alone = null;
    let timer = 0;
    /** What is said. */
    let said = "stays";
    /** Which photo was asked for last: one that is decoded for long may come after it. */
    let asked = 0;

    const press = (/** @type {string} */ does, /** @type {boolean} */ isPressed) => part('[data-does="' + does + '"]').setAttribute("aria-pressed", String(isPressed));

    /** Says one of the words that stand ready, or none. @param {string} name */
    function say(name) {
      if (name === said) return;
      said = name;
      for (const word of /** @type {HTMLElement[]} */ (Array.from(bar.querySelectorAll("[data-own]")))) word.hidden = word.getAttribute("data-own") !== name;
      stage.resize();
    }

    /** The sides shown of a pair. @param {PagePair} pair @returns {PageSide[]} */
    function sides(pair) {
      if (!isOn) return pair.sides;
      const held = pair.sides[against];
      const name = document.createElement("span");
      if (photo) name.appendChild(document.createElement("bdi")).textContent = photo.name;
      const { width, height } = photo ? photo.canvas : held.size;
      const size = { width: width, height: height, crop: [0, 0, 1, 1], cutPixels: width, millimetres: 0 };
      return [held, { size: size, link: null, canvas: photo && photo.canvas, label: label, variant: photo && name, credits: [], name: "own" }];
    }

    /** The corners against the present picture: as they were set, or as they are at first. @param {CompareSide[]} sizes */
    const present = (sizes) => corners.get(stage.shown().sides[0]) || CompareCorners.start(sizes);

    /** Carries fractions of the photo into the view by the corners that were set; nothing where none were, or where they cannot be. @param {CompareSide[]} sizes */
    function straight(sizes) {
      const own = corners.get(stage.shown().sides[0]);
      return own ? CompareCorners.straight(sizes, own) : null;
    }

    /** Carries fractions of the photo into the view, where it is shown. @param {CompareSide[]} sizes @returns {CompareMap | null} */
    function map(sizes) {
      if (!isOn || !photo) return null;
      // Beside the picture, the corners are set on the photo as it was taken.
      return (isSetting && !stage.isOver() ? null : straight(sizes)) || CompareCorners.plain(sizes);
    }

    /** What a pane shows, and where. @param {number} which @returns {{image: CanvasImageSource, box: CompareBox}[]} */
    function layers(which) {
      const { sides, view, sizes } = stage.shown();
      const all = sides.map((side) => side.size);
      const box = CompareView.place(all, which, view, sizes[which]);
      if (which === 1) return photo ? [{ image: photo.canvas, box: box }] : [];
      const images = /** @type {HTMLImageElement[]} */ (Array.from(dialog.querySelectorAll(".pane-view")[0].querySelectorAll("img")));
      return images.filter((image) => image.complete && image.naturalWidth > 0).map((image, at) => ({ image: image, box: at === 0 ? box : CompareView.within(box, all[0].crop) }));
    }

    /** Puts a corner to a place in a pane. @param {number} pane @param {number} which @param {ComparePoint} to */
    function drag(pane, which, to) {
      const { sides, view, sizes } = stage.shown();
      const all = sides.map((side) => side.size);
      const own = present(all);
      corners.set(sides[0], own);
      const at = { x: view.x + (to.x - sizes[pane].width / 2) / view.zoom, y: view.y + (to.y - sizes[pane].height / 2) / view.zoom };
      const box = CompareView.extent(all, 1);
      if (pane === 0) own.reference[which] = at;
      else own.own[which] = { x: (at.x - box.left) / box.width, y: (at.y - box.top) / box.height };
      stage.draw();
    }

    const word = bar.getAttribute("data-corner") || "";
    const handles = Array.from(dialog.querySelectorAll(".pane")).map((pane, which) => CompareCorners.handles(/** @type {HTMLElement} */ (pane), word, (corner, to) => drag(which, corner, to), () => layers(which)));

    /** Draws what is the photo's own. @param {CompareSide[]} sizes */
    function draw(sizes) {
      const { sides, view, sizes: panes } = stage.shown();
      const own = isOn && photo && isSetting ? present(sizes) : null;
      const label = (/** @type {number} */ which) => (sides[which].label.textContent || "").trim();
      /** @param {number} which @param {ComparePoint[]} points @param {CompareMap} map */
      const put = (which, points, map) => handles[which].put(points.map((point) => CompareHomography.at(CompareHomography.times(CompareCorners.toPane(view, panes[which]), map), point)), label(which));
      if (own) put(0, own.reference, [1, 0, 0, 0, 1, 0, 0, 0, 1]);
      else handles[0].put(null, "");
      if (own && !stage.isOver()) put(1, own.own, CompareCorners.plain(sizes));
      else handles[1].put(null, "");
      if (own) say(CompareCorners.straight(sizes, own) ? "corners" : "crossed");
      if (photo) photo.canvas.style.opacity = stage.isOver() && alone === null ? String(Number(opacity.value) / 100) : "";
    }

    /** Both again, where they changed. */
    function both() {
      clearInterval(timer);
      timer = 0;
      alone = null;
      press("own-auto", false);
    }

    /** The other of the two. */
    function change() {
      if (!stage.isOver()) stage.lay(true);
      alone = alone === 0 ? 1 : 0;
      stage.draw();
    }

    /** Shows the tools that there is something for. */
    function arrange() {
      bar.hidden = !isOn;
      bar.classList.toggle("own-empty", !photo);
      press("own", isOn);
      press("own-corners", isSetting);
      part('[data-does="own-name"]').hidden = !field();
    }

    /** @param {string} told */
    function refresh(told) {
      both();
      arrange();
      say(told);
      stage.turn();
    }

    /** The form's field for names of photos, at the point of the pair. */
    const field = () => /** @type {HTMLInputElement | null} */ (stage.shown().pair.point && /** @type {Element} */ (stage.shown().pair.point).querySelector('input[id^="photos-"]'));

    function forget() {
      asked += 1;
      corners.clear();
      isSetting = false;
      if (photo) PagePhoto.free(photo);
      photo = null;
    }

    /** @param {HTMLInputElement} input */
    function take(input) {
      const file = input.files && input.files[0];
      if (!file) return;
      const number = (asked += 1);
      say("reading");
      const told = (/** @type {string} */ name) => number === asked && say(name);
      PagePhoto.read(file)
        .then(
          (read) => {
            if (number !== asked) return PagePhoto.free(read);
            forget();
            photo = read;
            refresh(read.isSmaller ? "smaller" : "");
          },
          (fault) => told(typeof fault === "string" ? fault : "unreadable"),
        )
        // The same file can be chosen again.
        .then(() => (input.value = ""));
    }

    for (const input of inputs) input.addEventListener("change", () => take(input));
    opacity.addEventListener("input", () => {
      both();
      if (!stage.isOver()) stage.lay(true);
      stage.draw();
    });
    // A page that is left may be kept for the way back. The pair's pictures are shown again only then: WebKit refuses what a page
    // asks for while it is being left.
    window.addEventListener("pagehide", () => {
      forget();
      isOn = false;
    });
    window.addEventListener("pageshow", (event) => {
      if (event.persisted && dialog.hasAttribute("open")) refresh("stays");
    });

    /** @type {{[name: string]: () => void}} */
    const deeds = {
      own: () => {
        isOn = !isOn;
        refresh(photo ? "" : "stays");
      },
      "own-other": () => {
        against = 1 - against;
        refresh("");
      },
      "own-corners": () => {
        both();
        isSetting = !isSetting;
        say("");
        arrange();
        stage.draw();
      },
      "own-reset": () => {
        corners.delete(stage.shown().sides[0]);
        stage.draw();
      },
      "own-auto": () => {
        const isAlready = timer !== 0;
        both();
        if (!isAlready && !calm.matches) {
          press("own-auto", true);
          timer = window.setInterval(change, CHANGE);
          change();
        } else stage.draw();
      },
      "own-print": () => {
        const shown = stage.shown();
        const sizes = shown.sides.map((side) => side.size);
        const map = straight(sizes);
        CompareOwnSheet.print(shown, map || CompareCorners.plain(sizes), /** @type {OwnPhoto} */ (photo), map !== null);
      },
      "own-remove": () => {
        forget();
        refresh("stays");
        inputs[inputs.length - 1].focus();
      },
      "own-name": () => {
        const input = field();
        if (!input || !photo || input.value.indexOf(photo.name) >= 0) return;
        input.value += (input.value ? ", " : "") + photo.name;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        say("named");
      },
      "own-flicker": () => {},
    };

    // Pressed shortly or by key, the button changes; held, it shows the other for so long.
    const changer = part('[data-does="own-flicker"]');
    let pressed = 0;
    /** @type {number | null} */
    let former = null;
    changer.addEventListener("pointerdown", (event) => {
      pressed = event.timeStamp;
      former = alone;
      const isMoving = timer !== 0;
      both();
      alone = isMoving ? null : former;
      change();
    });
    changer.addEventListener("pointerup", (event) => {
      if (event.timeStamp - pressed < HELD) return;
      alone = former;
      stage.draw();
    });
    changer.addEventListener("click", () => {
      if (!pressed) change();
      pressed = 0;
    });
    changer.addEventListener("contextmenu", (event) => event.preventDefault());

    return {
      sides,
      map,
      draw,
      both,
      deeds,
      /** Which pane is shown without the other, by change; nothing where both are. */
      alone: () => (isOn && photo ? alone : null),
      /** Whether it is the second of the two sides. */
      isShown: () => isOn,
      isChanging: () => timer !== 0,
      arrange,
      show: () => {
        isOn = true;
        say(photo ? "" : "stays");
      },
    };
  }

  return { own };
})();
