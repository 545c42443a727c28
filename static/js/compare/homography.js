/**
 * What carries four points of one plane onto four of another, as a photo of a flat thing is carried onto another photo of it: the
 * arithmetic alone, without a page.
 */

/** @typedef {{x: number, y: number}} ComparePoint */
/** @typedef {number[]} CompareMap nine numbers by rows: (x, y, 1) becomes a multiple of its image */

var CompareHomography = (function () {
  "use strict";

  /** How much of the square upon a quadrilateral's longest side each of its corners spans at least. */
  const LEAST = 1e-4;

  /** First `b`, then `a`. @param {CompareMap} a @param {CompareMap} b @returns {CompareMap} */
  const times = (a, b) => a.map((_, at) => [0, 1, 2].reduce((sum, each) => sum + a[at - (at % 3) + each] * b[each * 3 + (at % 3)], 0));

  /** A multiple of the inverse. @param {CompareMap} m @returns {CompareMap} */
  const back = (m) => [
    m[4] * m[8] - m[5] * m[7],
    m[2] * m[7] - m[1] * m[8],
    m[1] * m[5] - m[2] * m[4],
    m[5] * m[6] - m[3] * m[8],
    m[0] * m[8] - m[2] * m[6],
    m[2] * m[3] - m[0] * m[5],
    m[3] * m[7] - m[4] * m[6],
    m[1] * m[6] - m[0] * m[7],
    m[0] * m[4] - m[1] * m[3],
  ];

  /** How far a point lies off the horizon: its image is in sight where this is above nothing. @param {CompareMap} m @param {ComparePoint} point */
  const depth = (m, { x, y }) => m[6] * x + m[7] * y + m[8];

  /** The image of a point. @param {CompareMap} m @param {ComparePoint} point @returns {ComparePoint} */
  function at(m, point) {
    const deep = depth(m, point);
    return { x: (m[0] * point.x + m[1] * point.y + m[2]) / deep, y: (m[3] * point.x + m[4] * point.y + m[5]) / deep };
  }

  /** Which way round four corners go: 1 or -1; 0 where they cross, lie on a line or on one another. @param {ComparePoint[]} corners */
  function turn(corners) {
    const next = (/** @type {number} */ which) => corners[which % 4];
    const longest = Math.max.apply(null, corners.map((point, which) => Math.pow(next(which + 1).x - point.x, 2) + Math.pow(next(which + 1).y - point.y, 2)));
    const turns = corners.map((point, which) => {
      const [second, third] = [next(which + 1), next(which + 2)];
      const span = (second.x - point.x) * (third.y - second.y) - (second.y - point.y) * (third.x - second.x);
      return span > longest * LEAST ? 1 : span < -longest * LEAST ? -1 : 0;
    });
    return turns.every((each) => each === turns[0]) ? turns[0] : 0;
  }

  /** What carries the corners of the unit square, round from its zero, onto these (Heckbert, 1989). @param {ComparePoint[]} corners @returns {CompareMap} */
  function fromSquare([a, b, c, d]) {
    const [right, down] = [{ x: b.x - c.x, y: b.y - c.y }, { x: d.x - c.x, y: d.y - c.y }];
    const rest = { x: a.x - b.x + c.x - d.x, y: a.y - b.y + c.y - d.y };
    const span = right.x * down.y - down.x * right.y;
    const g = (rest.x * down.y - down.x * rest.y) / span;
    const h = (right.x * rest.y - rest.x * right.y) / span;
    return [b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x, b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y, g, h, 1];
  }

  /**
   * What carries `from` onto `to`, four corners each; nothing where one of them encloses no surface, or goes the other way round: no
   * photo is mirrored.
   * @param {ComparePoint[]} from @param {ComparePoint[]} to @returns {CompareMap | null}
   */
  function between(from, to) {
    const round = turn(from);
    // Neither is a surface with corners that are no numbers.
    if (round === 0 || round !== turn(to)) return null;
    const map = times(fromSquare(to), back(fromSquare(from)));
    const deep = depth(map, from[0]);
    return map.map((each) => each / deep);
  }

  /** The same for CSS, in pixels. @param {CompareMap} m */
  const css = (m) => "matrix3d(" + [m[0], m[3], 0, m[6], m[1], m[4], 0, m[7], 0, 0, 1, 0, m[2], m[5], 0, m[8]].join(",") + ")";

  return { between, at, depth, times, css };
})();
