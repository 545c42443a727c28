/**
 * Fingers, mouse and wheel on a surface, as movements of what is shown there: drawn, spread, turned, tapped twice. Safari
 * before 13 has no pointer events: there, mouse and fingers are listened to by themselves.
 */

/**
 * @typedef {object} HandMoves
 * @property {(right: number, down: number) => void} move drawn so many CSS pixels
 * @property {(factor: number, clientX: number, clientY: number) => void} zoom made so many times as large, about a point of the window
 */

var CompareHand = (function () {
  "use strict";

  /** What a step of a wheel enlarges: about a fifth for the 100 pixels that most report. */
  const WHEEL = 0.002;
  /** Pixels to a line, for browsers that count lines. */
  const LINE = 16;
  /** Milliseconds in which a second tap belongs to the first, and how far it may be from it. */
  const TWICE = { within: 350, near: 30 };
  /** What tapping twice enlarges. */
  const TAPPED = 2;

  /** Listens to hands on `surface`. @param {HTMLElement} surface @param {HandMoves} moves */
  function listen(surface, moves) {
    /** Fingers and buttons that are down. @type {Map<number | string, {x: number, y: number}>} */
    const down = new Map();
    let tap = { time: 0, x: 0, y: 0 };
    let still = true;

    const middle = () => {
      const all = Array.from(down.values());
      const x = all.reduce((sum, point) => sum + point.x, 0) / all.length;
      const y = all.reduce((sum, point) => sum + point.y, 0) / all.length;
      return { x, y, spread: all.length > 1 ? Math.hypot(all[0].x - all[1].x, all[0].y - all[1].y) : 0 };
    };

    /** @typedef {{clientX: number, clientY: number}} HandPlace */

    /** @param {number | string} which @param {HandPlace} place */
    function press(which, { clientX, clientY }) {
      still = down.size === 0;
      down.set(which, { x: clientX, y: clientY });
    }

    /** @param {number | string} which @param {HandPlace} place */
    function draw(which, { clientX, clientY }) {
      const point = down.get(which);
      if (!point) return;
      const before = middle();
      point.x = clientX;
      point.y = clientY;
      const after = middle();
      if (Math.hypot(after.x - before.x, after.y - before.y) > 1) still = false;
      moves.move(after.x - before.x, after.y - before.y);
      if (before.spread > 0 && after.spread > 0) moves.zoom(after.spread / before.spread, after.x, after.y);
    }

    /** @param {number | string} which @param {HandPlace} place @param {number} time @param {boolean} isTaken whether the system took it away */
    function lift(which, { clientX: x, clientY: y }, time, isTaken) {
      if (!down.delete(which) || isTaken || !still) return;
      if (time - tap.time < TWICE.within && Math.hypot(x - tap.x, y - tap.y) < TWICE.near) {
        moves.zoom(TAPPED, x, y);
        tap = { time: 0, x: 0, y: 0 };
      } else {
        tap = { time, x, y };
      }
    }

    function hearPointers() {
      surface.addEventListener("pointerdown", (event) => {
        if (event.button > 0) return;
        if (surface.setPointerCapture) {
          try {
            surface.setPointerCapture(event.pointerId);
          } catch (error) {
            // The finger is up already.
          }
        }
        press(event.pointerId, event);
      });
      surface.addEventListener("pointermove", (event) => draw(event.pointerId, event));
      for (const end of /** @type {("pointerup" | "pointercancel")[]} */ (["pointerup", "pointercancel"])) {
        surface.addEventListener(end, (event) => lift(event.pointerId, event, event.timeStamp, end === "pointercancel"));
      }
    }

    function hearMouse() {
      surface.addEventListener("mousedown", (event) => {
        if (event.button === 0) press("mouse", event);
      });
      // Also where it leaves the surface, as a captured pointer does.
      window.addEventListener("mousemove", (event) => draw("mouse", event));
      window.addEventListener("mouseup", (event) => lift("mouse", event, event.timeStamp, false));
    }

    function hearFingers() {
      /** @param {"touchstart" | "touchmove" | "touchend" | "touchcancel"} name @param {(finger: Touch, time: number) => void} take */
      function on(name, take) {
        surface.addEventListener(
          name,
          (event) => {
            // Nothing scrolls or zooms the page, and no mouse is made of a finger.
            event.preventDefault();
            for (const finger of Array.from(event.changedTouches)) take(finger, event.timeStamp);
          },
          { passive: false },
        );
      }
      on("touchstart", (finger) => press(finger.identifier, finger));
      on("touchmove", (finger) => draw(finger.identifier, finger));
      on("touchend", (finger, time) => lift(finger.identifier, finger, time, false));
      on("touchcancel", (finger, time) => lift(finger.identifier, finger, time, true));
    }

    if (window.PointerEvent) hearPointers();
    else {
      hearMouse();
      hearFingers();
    }

    surface.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        const turned = event.deltaY * (event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? LINE * 20 : 1);
        // Two fingers on a pad come as a wheel with Ctrl, and in small steps.
        moves.zoom(Math.exp(-Math.max(-400, Math.min(400, turned)) * WHEEL * (event.ctrlKey ? 4 : 1)), event.clientX, event.clientY);
      },
      { passive: false },
    );
    // A picture that is dragged away would take the finger with it.
    surface.addEventListener("dragstart", (event) => event.preventDefault());
  }

  return { listen };
})();
