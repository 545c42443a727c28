/**
 * The parts of a picture in which codes are looked for, one after the other: a reader of barcodes looks along rows and columns, so that
 * a code that is askew, small or at the edge needs the picture turned, cut and scaled. Which ones pay is measured: see benches/barcodes.
 */

/** A part of a picture, how it is turned and scaled, and the size of what comes of it. @typedef {{x: number, y: number, width: number, height: number, turn: number, scale: number, across: number, down: number}} ScanAttempt */
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
    /** @param {number} x @param {number} y @param {number} across @param {number} down @param {number} size @param {number} turn */
    const part = (x, y, across, down, size, turn) => {
      const scale = Math.min(2, size / Math.max(across, down));
      const [cos, sin] = [Math.abs(Math.cos((turn * Math.PI) / 180)), Math.abs(Math.sin((turn * Math.PI) / 180))];
      return { x, y, width: across, height: down, turn, scale, across: Math.ceil((across * cos + down * sin) * scale), down: Math.ceil((across * sin + down * cos) * scale) };
    };
    const all = [part(0, 0, width, height, COARSE, 0), part(0, 0, width, height, FINE, 0)];
    for (const turn of TURNS) all.push(part(0, 0, width, height, COARSE, turn));
    // Nine parts, each of which overlaps the next by half, so that a code at the edge of one is whole in another.
    for (const row of [1, 0, 2]) {
      for (const column of [1, 0, 2]) all.push(part((column * width) / 4, (row * height) / 4, width / 2, height / 2, FINE, 0));
    }
    for (const turn of TURNS) all.push(part(0, 0, width, height, FINE, turn));
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

  return { attempts, back };
})();
