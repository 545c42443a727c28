/**
 * The parts of a picture in which codes are looked for, one after the other: a reader of barcodes looks along rows and columns, so that
 * a code that is askew, small or at the edge needs the picture turned, cut and scaled. Which ones pay is measured: see benches/barcodes.
 */

/** A part of a picture, how it is turned, scaled and whether it is sharpened, and the size of what comes of it. @typedef {{x: number, y: number, width: number, height: number, turn: number, scale: number, isSharp: boolean, across: number, down: number}} ScanAttempt */
/** @typedef {{x: number, y: number}} ScanPoint */

var ScanAttempts = (function () {
  "use strict";

  /** Pixels along the longer side of what is looked at: enough for the bars, and few enough for a phone. */
  const FINE = 1600;
  const COARSE = 800;
  /** Degrees between rows, columns and the directions between them. */
  const TURNS = [45, 22.5, 67.5];

  /**
   * What is tried of a picture of that size, in this order.
   * @param {number} width @param {number} height @returns {ScanAttempt[]}
   */
  function attempts(width, height) {
    /** @param {number} x @param {number} y @param {number} across @param {number} down @param {number} size @param {number} turn @param {boolean} isSharp */
    const part = (x, y, across, down, size, turn, isSharp) => {
      const scale = Math.min(2, size / Math.max(across, down));
      const [cos, sin] = [Math.abs(Math.cos((turn * Math.PI) / 180)), Math.abs(Math.sin((turn * Math.PI) / 180))];
      return { x, y, width: across, height: down, turn, scale, isSharp, across: Math.ceil((across * cos + down * sin) * scale), down: Math.ceil((across * sin + down * cos) * scale) };
    };
    const all = [part(0, 0, width, height, COARSE, 0, false), part(0, 0, width, height, FINE, 0, false), part(0, 0, width, height, FINE, 0, true)];
    for (const turn of TURNS) all.push(part(0, 0, width, height, COARSE, turn, false));
    // Nine parts, each of which overlaps the next by half, so that a code at the edge of one is whole in another.
    for (const row of [1, 0, 2]) {
      for (const column of [1, 0, 2]) all.push(part((column * width) / 4, (row * height) / 4, width / 2, height / 2, FINE, 0, true));
    }
    for (const turn of TURNS) all.push(part(0, 0, width, height, FINE, turn, true));
    return all;
  }

  /** Where a point of what came of an attempt stands in the picture. @param {ScanAttempt} attempt @param {ScanPoint} point @returns {ScanPoint} */
  function back(attempt, point) {
    const angle = (-attempt.turn * Math.PI) / 180;
    const [x, y] = [(point.x - attempt.across / 2) / attempt.scale, (point.y - attempt.down / 2) / attempt.scale];
    return {
      x: attempt.x + attempt.width / 2 + x * Math.cos(angle) - y * Math.sin(angle),
      y: attempt.y + attempt.height / 2 + x * Math.sin(angle) + y * Math.cos(angle),
    };
  }

  /** How far around a pixel its neighbours reach that it is held against, at the picture's own size, and how much more it differs from them then. */
  const REACH = 2;
  const MORE = 3;

  /** Means of runs of `2 * reach + 1` values, twice, along rows or columns. @param {Float32Array} values @param {number} step to the next of a run @param {number} count of a run's whole line @param {number} line to the next line @param {number} reach */
  function smoothed(values, step, count, line, reach) {
    const whole = 2 * reach + 1;
    for (let turn = 0; turn < 2; turn++) {
      const made = new Float32Array(values.length);
      for (let start = 0; start < values.length / count; start++) {
        /** @param {number} place */
        const at = (place) => start * line + Math.min(count - 1, Math.max(0, place)) * step;
        let sum = 0;
        for (let place = -reach; place <= reach; place++) sum += values[at(place)];
        for (let place = 0; place < count; place++) {
          made[at(place)] = sum / whole;
          sum += values[at(place + reach + 1)] - values[at(place - reach)];
        }
      }
      values = made;
    }
    return values;
  }

  /** Makes what an attempt cut out gray and its edges steep again, which a soft picture has lost: an unsharp mask. @param {{data: Uint8ClampedArray, width: number, height: number}} picture @param {number} scale */
  function sharpen({ data, width, height }, scale) {
    const reach = Math.max(1, Math.round(REACH * scale));
    const gray = new Float32Array(width * height);
    for (let place = 0; place < gray.length; place++) gray[place] = (306 * data[4 * place] + 601 * data[4 * place + 1] + 117 * data[4 * place + 2]) / 1024;
    const around = smoothed(smoothed(gray, 1, width, width, reach), width, height, 1, reach);
    for (let place = 0; place < gray.length; place++) data[4 * place] = data[4 * place + 1] = data[4 * place + 2] = gray[place] + MORE * (gray[place] - around[place]);
  }

  return { attempts, back, sharpen };
})();
