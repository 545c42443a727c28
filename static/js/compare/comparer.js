/**
 * The comparer: two photos over the whole screen, moved and enlarged together: those of a pair, or one of them and the reader's own.
 *
 * Without it, and without script, a picture's link leads to the photo itself. All words are the page's.
 */
(function () {
  "use strict";

  /** @type {PagePair[]} */
  const pairs = ComparePairs.pairs();
  const made = PageParts.part("comparer");
  if (!made || pairs.length === 0) return;

  /** What a press of + enlarges, how far an arrow moves, and how far it moves the divider, in hundredths. */
  const STEP = 1.25;
  const ARROW = 60;
  const DIVIDER = { small: 2, large: 10 };
  /** How much of a pane the cuts take at first. */
  const AROUND = 0.94;
  /** Milliseconds after which a new zoom is told to those who listen: not at every turn of a wheel. */
  const QUIET = 400;
  /** Pixels that a caption takes, when it is worked out how the panes had better stand. */
  const CAPTION = 40;
  /** The widest that a ruler's bar is drawn. */
  const RULER = 110;

  const dialog = /** @type {HTMLDialogElement} */ (made.querySelector("dialog"));
  document.body.appendChild(dialog);
  const part = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (dialog.querySelector(selector));
  const parts = (/** @type {string} */ selector) => /** @type {HTMLElement[]} */ (Array.from(dialog.querySelectorAll(selector)));
  const stage = part(".comparer-stage");
  const divider = part(".divider");
  const title = part(".comparer-title");
  const panes = parts(".pane");
  const views = parts(".pane-view");
  const rightToLeft = getComputedStyle(document.documentElement).direction === "rtl";

  let at = 0;
  let swapped = false;
  let over = false;
  let divided = 50;
  /** @type {CompareViewport} */
  let view = { x: 0, y: 0, zoom: 1 };
  /** Whether the view is the one that shows the cuts whole, and stays so when the window changes. */
  let fitted = true;
  /** What is to be as it was when the comparer goes. @type {{link: HTMLElement, x: number, y: number} | null} */
  let before = null;
  let telling = 0;

  const shown = () => own.sides(pairs[at]);
  const sides = () => shown().map((side) => side.size);
  const size = (/** @type {HTMLElement} */ element) => ({ width: element.clientWidth, height: element.clientHeight });
  /** The room that both panes have at least. */
  function room() {
    const [first, second] = views.map(size);
    return { width: Math.max(1, Math.min(first.width, second.width)), height: Math.max(1, Math.min(first.height, second.height)) };
  }

  /** Draws the present view. */
  function draw() {
    const all = sides();
    const map = own.map(all);
    const scale = CompareView.hasScale(all) ? CompareView.perMillimetre(all, view) : 0;
    views.forEach((pane, which) => {
      ComparePane.arrange(pane, all, which, view, size(pane), map);
      const ruler = /** @type {HTMLElement} */ (panes[which].querySelector(".ruler"));
      ruler.hidden = scale === 0;
      if (scale > 0) {
        const measured = CompareView.ruler(scale, RULER);
        /** @type {HTMLElement} */ (ruler.querySelector(".ruler-bar")).style.width = measured.width + "px";
        /** @type {HTMLElement} */ (ruler.querySelector(".ruler-length")).textContent = measured.millimetres + " mm";
      }
    });
    // The side that comes first in reading lies at the line's start; the other is cut off there.
    const [start, end] = over ? [divided, 100 - divided] : [100, 100];
    const clip = (/** @type {boolean} */ first) => {
      const hidden = (first ? 100 - start : 100 - end) + "%";
      return first === rightToLeft ? "inset(0 0 0 " + hidden + ")" : "inset(0 " + hidden + " 0 0)";
    };
    const alone = own.alone();
    views.forEach((pane, which) => {
      // Of the reader's photo, which can be seen through, nothing is cut off below.
      const shape = over && alone === null && !(own.isShown() && which === 0) ? clip((which === 0) !== swapped) : "none";
      pane.style.clipPath = shape;
      /** @type {any} */ (pane.style).webkitClipPath = shape;
      panes[which].classList.toggle("pane-away", alone === 1 - which);
    });
    divider.hidden = !over || alone !== null;
    divider.style[rightToLeft ? "right" : "left"] = divided + "%";
    divider.setAttribute("aria-valuenow", String(Math.round(divided)));
    divider.setAttribute("aria-valuetext", Math.round(divided) + "%");
    if (!own.isChanging()) order();
    own.draw(all);
  }

  /** Writes what the comparer says of itself, where it has changed. @param {string} name @param {string} text */
  function say(name, text) {
    const place = part('[data-says="' + name + '"]');
    if (place.textContent !== text) place.textContent = text;
  }

  function tell() {
    clearTimeout(telling);
    telling = window.setTimeout(() => {
      const times = view.zoom / fitting();
      say("zoom", "×" + (times < 10 ? times.toFixed(1) : times.toFixed(0)));
    }, QUIET);
  }

  /** @param {CompareViewport} next */
  function show(next) {
    fitted = false;
    view = next;
    draw();
    tell();
  }

  /** The zoom at first: all of the cuts, and a little around them. */
  const fitting = () => CompareView.fit(sides(), room()) * AROUND;

  function fit() {
    const stacked = !over && CompareView.stacks(sides(), size(stage), CAPTION);
    stage.classList.toggle("stacked", stacked);
    const all = sides();
    show(CompareView.kept(all, { x: 0, y: 0, zoom: fitting() }, room()));
    fitted = true;
  }

  /** @param {number} factor @param {{x: number, y: number}} [about] from the middle of a pane */
  const zoom = (factor, about) => show(CompareView.zoomed(sides(), view, room(), factor, about || { x: 0, y: 0 }));
  /** @param {number} right @param {number} down */
  const move = (right, down) => show(CompareView.moved(sides(), view, room(), right, down));

  /** Shows the pair of this number. @param {number} number */
  function turn(number) {
    at = number;
    const pair = pairs[at];
    ComparePane.copy(pair.title, title);
    shown().forEach((side, which) => {
      panes[which].className = "pane side-" + side.name;
      ComparePane.name(/** @type {Element} */ (panes[which].querySelector(".pane-side")), side);
      ComparePane.fill(views[which], side);
    });
    const credit = part('[data-says="credit"]');
    credit.textContent = "";
    shown().reduce((/** @type {Element[]} */ all, side) => all.concat(side.credits), pair.credit ? [pair.credit] : []).forEach((element) => {
      const text = document.createElement("span");
      ComparePane.copy(element, text);
      credit.appendChild(text);
      credit.appendChild(document.createTextNode(" "));
    });
    const scaled = CompareView.hasScale(sides());
    part('[data-says="scale"]').hidden = !scaled;
    part('[data-says="no-scale"]').hidden = scaled;
    say("place", at + 1 + " / " + pairs.length);
    able("before", at > 0);
    able("after", at < pairs.length - 1);
    own.arrange();
    fit();
  }

  /** A button that can do nothing keeps the focus, and says so. @param {string} does @param {boolean} can */
  const able = (does, can) => part('[data-does="' + does + '"]').setAttribute("aria-disabled", String(!can));
  /** @param {string} does @param {boolean} pressed */
  const press = (does, pressed) => part('[data-does="' + does + '"]').setAttribute("aria-pressed", String(pressed));

  /** Puts the sides into their order, and says which are to be seen. */
  function order() {
    stage.classList.toggle("swapped", swapped);
    press("swap", swapped);
    const words = shown().map((side) => (side.label.textContent || "").trim());
    const alone = own.alone();
    say("order", alone !== null ? words[alone] : (swapped ? words.reverse() : words).join(" | "));
  }

  /** One over the other, or beside each other. @param {boolean} isOver */
  function lay(isOver) {
    over = isOver;
    stage.classList.toggle("over", over);
    press("over", over);
    resize();
  }

  /** What was seen whole stays so in another room. */
  function resize() {
    if (!before) return;
    if (fitted) fit();
    else show(CompareView.kept(sides(), view, room()));
  }

  const own = CompareOwn.own(dialog, {
    turn: () => turn(at),
    draw,
    resize,
    lay,
    isOver: () => over,
    shown: () => ({ pair: pairs[at], sides: shown(), view, sizes: views.map(size) }),
  });

  /** What the buttons do. @type {{[name: string]: () => void}} */
  const deeds = Object.assign(own.deeds, {
    close: close,
    before: () => at > 0 && turn(at - 1),
    after: () => at < pairs.length - 1 && turn(at + 1),
    out: () => zoom(1 / STEP),
    in: () => zoom(STEP),
    fit: fit,
    pixels: () => zoom(CompareView.pixels(sides(), window.devicePixelRatio || 1) / view.zoom),
    swap: () => {
      swapped = !swapped;
      draw();
    },
    over: () => {
      own.both();
      lay(!over);
    },
  });

  /** @param {number} hundredths */
  function divide(hundredths) {
    divided = Math.max(0, Math.min(100, hundredths));
    draw();
  }

  /** Keys on the divider: along the line of reading, as on any slider. @param {KeyboardEvent} event */
  function slide(event) {
    const forward = rightToLeft ? "ArrowLeft" : "ArrowRight";
    const back = rightToLeft ? "ArrowRight" : "ArrowLeft";
    /** @type {{[key: string]: number}} */
    const to = { Home: 0, End: 100, PageUp: divided + DIVIDER.large, PageDown: divided - DIVIDER.large };
    to[forward] = to.ArrowUp = divided + DIVIDER.small;
    to[back] = to.ArrowDown = divided - DIVIDER.small;
    if (!(event.key in to)) return false;
    divide(to[event.key]);
    return true;
  }

  /** @type {{[key: string]: () => void}} */
  const keys = {
    "+": deeds.in,
    "=": deeds.in,
    "-": deeds.out,
    "0": fit,
    ArrowLeft: () => move(ARROW, 0),
    ArrowRight: () => move(-ARROW, 0),
    ArrowUp: () => move(0, ARROW),
    ArrowDown: () => move(0, -ARROW),
    PageUp: deeds.before,
    PageDown: deeds.after,
    Escape: close,
  };

  dialog.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Tab") return native ? undefined : stay(event);
    // Sliders and files have keys of their own.
    if (event.target instanceof HTMLInputElement && event.key !== "Escape") return;
    if (event.target === divider && slide(event)) event.preventDefault();
    else if (Object.prototype.hasOwnProperty.call(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  parts("[data-does]").forEach((button) => button.addEventListener("click", deeds[button.getAttribute("data-does") || ""]));

  views.forEach((pane) =>
    CompareHand.listen(pane, {
      move: move,
      zoom: (/** @type {number} */ factor, /** @type {number} */ x, /** @type {number} */ y) => {
        const box = pane.getBoundingClientRect();
        zoom(factor, { x: x - box.left - box.width / 2, y: y - box.top - box.height / 2 });
      },
    }),
  );
  CompareHand.listen(divider, {
    move: (/** @type {number} */ right) => divide(divided + ((rightToLeft ? -right : right) / Math.max(1, stage.clientWidth)) * 100),
    zoom: () => {},
  });

  const native = typeof dialog.showModal === "function";

  /** Where the browser has no modal dialog: keeps the focus within. @param {KeyboardEvent} event */
  function stay(event) {
    const all = parts("button, input, [tabindex='0']").filter((element) => element.offsetParent !== null);
    const edge = event.shiftKey ? all[0] : all[all.length - 1];
    if (document.activeElement !== edge && !(event.shiftKey && document.activeElement === title)) return;
    event.preventDefault();
    all[event.shiftKey ? all.length - 1 : 0].focus();
  }

  /** @param {number} number @param {HTMLElement} link */
  function open(number, link) {
    before = { link: link, x: window.pageXOffset, y: window.pageYOffset };
    document.documentElement.classList.add("comparing");
    if (native) dialog.showModal();
    else {
      dialog.setAttribute("open", "");
      dialog.setAttribute("role", "dialog");
      dialog.setAttribute("aria-modal", "true");
    }
    turn(number);
    title.focus();
  }

  function close() {
    if (!before) return;
    if (native && dialog.open) dialog.close();
    else dialog.removeAttribute("open");
    document.documentElement.classList.remove("comparing");
    own.both();
    CompareOwnSheet.clear();
    const { link, x, y } = before;
    before = null;
    link.focus({ preventScroll: true });
    window.scrollTo(x, y);
  }
  // A phone's gesture for back ends a dialog without a key.
  dialog.addEventListener("close", close);

  window.addEventListener("resize", resize);

  pairs.forEach((pair, number) => {
    for (const { link } of pair.sides) {
      if (!link) continue;
      link.addEventListener("click", (event) => {
        // Whoever asks for a new tab gets the photo.
        if (event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        open(number, link);
      });
    }
    const ask = PageParts.part("own-ask");
    const button = ask && ask.querySelector("button");
    if (!ask || !button) return;
    button.addEventListener("click", () => {
      own.show();
      open(number, button);
    });
    pair.element.appendChild(ask);
  });
})();
