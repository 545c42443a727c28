/** What the comparer works out for the reader's own photo, without a page: how it is set straight, and what its file's head says. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plain, scripts, vectors } from "./scripts.js";

const { CompareHomography, CompareCorners, CompareView, PagePhotoHead } = scripts("compare/view.js", "compare/homography.js", "compare/hand.js", "compare/corners.js", "page/photo-head.js");

/** @param {number} actual @param {number} expected */
const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-6 * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`);
/** @param {number[]} pair */
const point = ([x, y]) => ({ x, y });

describe("four corners onto four others", () => {
  const { maps, refused } = vectors("homography.json");
  for (const { name, from, to, points } of maps)
    test(name, () => {
      const map = CompareHomography.between(from.map(point), to.map(point));
      assert.ok(map);
      const cases = points.concat(from.map((/** @type {number[]} */ at, /** @type {number} */ which) => ({ at, is: to[which] })));
      for (const { at, is } of cases) {
        const image = CompareHomography.at(map, point(at));
        near(image.x, is[0]);
        near(image.y, is[1]);
      }
      // CSS writes the same by columns, for points with a depth.
      const css = CompareHomography.css(map).replace(/^matrix3d\(|\)$/g, "").split(",").map(Number);
      assert.equal(css.length, 16);
      const [x, y] = points[0].at;
      const row = (/** @type {number} */ which) => css[which] * x + css[which + 4] * y + css[which + 12];
      near(row(0) / row(3), points[0].is[0]);
      near(row(1) / row(3), points[0].is[1]);
      assert.ok(row(3) > 0, "in sight");
    });
  for (const { name, from, to } of refused)
    test(`${name} is refused`, () => {
      assert.equal(CompareHomography.between(from.map(point), to.map(point)), null);
    });
  test("what is no number is refused", () => {
    assert.equal(CompareHomography.between([NaN, 0, 1, 2].map((x) => ({ x, y: x * x })), [[0, 0], [1, 0], [1, 1], [0, 1]].map(point)), null);
  });
});

describe("the corners at first change nothing", () => {
  /** @param {Partial<CompareSide>} [other] @returns {CompareSide} */
  const side = (other) => ({ width: 1600, height: 1200, crop: [0.25, 0.4, 0.5, 0.1], cutPixels: 640, millimetres: 0, ...other });
  for (const [name, own] of /** @type {[string, CompareSide][]} */ ([["a wide photo", side({ crop: [0, 0, 1, 1] })], ["a high photo", side({ width: 900, height: 1600, crop: [0, 0, 1, 1] })], ["a strip", side({ width: 4000, height: 200, crop: [0, 0, 1, 1] })]]))
    test(name, () => {
      const sides = [side(), own];
      const corners = CompareCorners.start(sides);
      for (const { x, y } of corners.own) assert.ok(x > 0 && x < 1 && y > 0 && y < 1, "on the photo");
      const straight = CompareCorners.straight(sides, corners);
      assert.ok(straight);
      for (const at of [{ x: 0, y: 0 }, { x: 0.3, y: 0.8 }]) {
        const [one, other] = [straight, CompareCorners.plain(sides)].map((map) => CompareHomography.at(map, at));
        near(one.x, other.x);
        near(one.y, other.y);
      }
      const view = { x: 0.1, y: -0.2, zoom: 300 };
      const pane = { width: 400, height: 300 };
      const box = CompareView.place(sides, 1, view, pane);
      const at = CompareHomography.at(CompareHomography.times(CompareCorners.toPane(view, pane), straight), { x: 1, y: 1 });
      near(at.x, box.left + box.width);
      near(at.y, box.top + box.height);
    });
});

/** The head of a JPEG: segments by marker and content. @param {[number, number[]][]} segments */
const jpeg = (...segments) => new Uint8Array([0xff, 0xd8, ...segments.flatMap(([marker, bytes]) => [0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255, ...bytes]), 0xff, 0xda, 0, 2, 1, 2, 3, 4]).buffer;
const letters = (/** @type {string} */ text) => [...text].map((letter) => letter.charCodeAt(0));

/** Exif with an orientation behind another entry. @param {number} orientation @param {boolean} isLittle */
function exif(orientation, isLittle) {
  const two = (/** @type {number} */ value) => (isLittle ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const four = (/** @type {number} */ value) => (isLittle ? [...two(value & 0xffff), 0, 0] : [0, 0, ...two(value & 0xffff)]);
  const entries = [...two(0x010f), ...two(2), ...four(4), ...letters("abc"), 0, ...two(0x0112), ...two(3), ...four(1), ...two(orientation), 0, 0];
  return [...letters("Exif"), 0, 0, ...letters(isLittle ? "II" : "MM"), ...two(42), ...four(8), ...two(2), ...entries, ...four(0)];
}

describe("what a file's head says", () => {
  for (let orientation = 1; orientation <= 8; orientation++)
    for (const isLittle of [true, false])
      test(`Exif's orientation ${orientation}, ${isLittle ? "little" : "big"}-endian`, () => {
        assert.deepEqual(plain(PagePhotoHead.read(jpeg([0xe1, exif(orientation, isLittle)]))), { kind: "jpeg", orientation });
        assert.equal(PagePhotoHead.read(jpeg([0xe0, letters("JFIF\0\x01\x02")], [0xe1, letters("http://ns.adobe.com/xap/1.0/\0<x/>")], [0xe1, exif(orientation, isLittle)])).orientation, orientation, "behind other segments");
      });

  const cut = jpeg([0xe1, exif(6, true)]);
  /** @type {[string, ArrayBuffer, string, number][]} */
  const others = [
    ["a JPEG without Exif", jpeg([0xdb, [1, 2, 3]]), "jpeg", 1],
    ["an orientation that there is not", jpeg([0xe1, exif(9, true)]), "jpeg", 1],
    ["no orientation", jpeg([0xe1, exif(0, false)]), "jpeg", 1],
    ["Exif that points beyond the file", jpeg([0xe1, [...letters("Exif"), 0, 0, ...letters("MM"), 0, 42, 255, 255, 255, 0]]), "jpeg", 1],
    ["Exif that is cut off", cut.slice(0, 30), "jpeg", 1],
    ["bytes behind a JPEG's first marker that are none", new Uint8Array([0xff, 0xd8, ...letters("nothing at all")]).buffer, "jpeg", 1],
    ["a PDF", new Uint8Array(letters("%PDF-1.7\n%abcdef")).buffer, "pdf", 1],
    ["HEIC", new Uint8Array([0, 0, 0, 24, ...letters("ftypheic\0\0\0\0mif1heic")]).buffer, "heic", 1],
    ["AVIF", new Uint8Array([0, 0, 0, 24, ...letters("ftypavif\0\0\0\0avifmif1")]).buffer, "other", 1],
    ["a PNG", new Uint8Array([0x89, ...letters("PNG\r\n\x1a\n\0\0\0\rIHDR")]).buffer, "other", 1],
    ["nothing", new ArrayBuffer(0), "other", 1],
  ];
  for (const [name, bytes, kind, orientation] of others) test(name, () => assert.deepEqual(plain(PagePhotoHead.read(bytes)), { kind, orientation }));

  test("each orientation is set upright onto the whole canvas, as Exif 2.32 has row and column", () => {
    // Where the stored first row and first column are seen.
    const seen = ["top left", "top right", "bottom right", "bottom left", "left top", "right top", "right bottom", "left bottom"];
    const [width, height] = [40, 30];
    for (let orientation = 1; orientation <= 8; orientation++) {
      const [a, b, c, d, e, f] = PagePhotoHead.upright(orientation, width, height);
      const image = (/** @type {number} */ x, /** @type {number} */ y) => ({ x: a * x + c * y + e, y: b * x + d * y + f });
      const [wide, high] = PagePhotoHead.isAcross(orientation) ? [height, width] : [width, height];
      const row = [image(0, 0), image(width, 0)];
      const column = [image(0, 0), image(0, height)];
      const side = (/** @type {{x: number, y: number}[]} */ line) => (line[0].x === line[1].x ? (line[0].x === 0 ? "left" : line[0].x === wide ? "right" : "?") : line[0].y === 0 ? "top" : line[0].y === high ? "bottom" : "?");
      assert.equal(`${side(row)} ${side(column)}`, seen[orientation - 1], `orientation ${orientation}`);
    }
  });
});
