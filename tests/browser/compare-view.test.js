/** The comparer's arithmetic, without a page. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plain, scripts } from "./scripts.js";

const { CompareView: geometry } = scripts("compare/view.js");

const pane = { width: 400, height: 300 };

/** @param {Partial<CompareSide>} [other] @returns {CompareSide} */
const side = (other) => ({ width: 1600, height: 1200, crop: [0.5, 0.25, 0.25, 0.25], cutPixels: 640, millimetres: 0, ...other });

/** @param {number} actual @param {number} expected @param {string} [what] */
const near = (actual, expected, what) => assert.ok(Math.abs(actual - expected) < 1e-6, `${what ?? ""} ${actual} is not ${expected}`);

describe("the view at first", () => {
  test("both cuts stand in the middle at one size, wherever on their photos they are", () => {
    const sides = [side(), side({ width: 800, height: 1200, crop: [0.1, 0.6, 0.5, 0.25] })];
    const view = { x: 0, y: 0, zoom: geometry.fit(sides, pane) };
    const cuts = sides.map((each, which) => geometry.within(geometry.place(sides, which, view, pane), each.crop));
    for (const cut of cuts) {
      near(cut.left + cut.width / 2, pane.width / 2);
      near(cut.top + cut.height / 2, pane.height / 2);
      assert.ok(cut.width <= pane.width + 1e-6 && cut.height <= pane.height + 1e-6);
    }
    near(cuts[0].width, cuts[1].width);
    near(cuts[0].height, cuts[1].height);
    near(cuts[0].width, 400, "as large as the pane allows");
  });

  test("with a common scale a millimetre is as long on both", () => {
    // The second photo shows half the length on as many pixels.
    const sides = [side({ millimetres: 100 }), side({ millimetres: 50 })];
    assert.equal(geometry.hasScale(sides), true);
    const view = { x: 0.3, y: -0.1, zoom: 500 };
    const [one, other] = sides.map((each, which) => geometry.place(sides, which, view, pane).width / each.millimetres);
    near(one, other);
    near(one, geometry.perMillimetre(sides, view));
    assert.equal(geometry.hasScale([side({ millimetres: 100 }), side()]), false);
  });

  test("what is under a point of one pane is under that of the other, by the goods' own measure", () => {
    const sides = [side({ millimetres: 100 }), side({ millimetres: 50, crop: [0, 0, 0.5, 0.5] })];
    const view = { x: 0.4, y: 0.2, zoom: 300 };
    // Millimetres from the cut's middle to the pane's middle.
    const [one, other] = sides.map((each, which) => {
      const whole = geometry.place(sides, which, view, pane);
      const middle = whole.left + (each.crop[0] + each.crop[2] / 2) * whole.width;
      return ((pane.width / 2 - middle) / whole.width) * each.millimetres;
    });
    near(one, other);
    near(one, 0.4 * 25);
  });
});

describe("moving and zooming", () => {
  const sides = [side(), side({ crop: [0.25, 0.25, 0.25, 0.25] })];

  test("the place under the finger stays there", () => {
    const view = { x: 0.1, y: 0.05, zoom: 300 };
    const finger = { x: 120, y: -80 };
    const larger = geometry.zoomed(sides, view, pane, 1.7, finger);
    near(larger.zoom, 510);
    near(view.x + finger.x / view.zoom, larger.x + finger.x / larger.zoom);
    near(view.y + finger.y / view.zoom, larger.y + finger.y / larger.zoom);
  });

  test("drawn to the right, the view goes to the left by as much", () => {
    assert.deepEqual(plain(geometry.moved(sides, { x: 0, y: 0, zoom: 200 }, pane, 50, -20)), { x: -0.25, y: 0.1, zoom: 200 });
  });

  test("neither photo can be lost from sight, nor zoomed beyond what there is to see", () => {
    const far = geometry.moved(sides, { x: 0, y: 0, zoom: 200 }, pane, -1e6, 1e6);
    const shown = sides.some((_, which) => {
      const box = geometry.place(sides, which, far, pane);
      return box.left <= 200 && box.left + box.width >= 200 - 1e-6 && box.top <= 150 + 1e-6 && box.top + box.height >= 150;
    });
    assert.ok(shown, "the pane's middle is upon a photo");
    const { least, most } = geometry.limits(sides, pane);
    near(geometry.zoomed(sides, { x: 0, y: 0, zoom: 200 }, pane, 1e9, { x: 0, y: 0 }).zoom, most);
    near(geometry.zoomed(sides, { x: 0, y: 0, zoom: 200 }, pane, 1e-9, { x: 0, y: 0 }).zoom, least);
    for (const which of [0, 1]) assert.ok(geometry.place(sides, which, { x: 0, y: 0, zoom: least }, pane).width <= pane.width, "whole photos can be seen");
  });

  test("1:1 is a pixel of the finest file to one of the screen", () => {
    near(geometry.pixels(sides, 1), 640);
    near(geometry.pixels(sides, 2), 320);
    near(geometry.pixels([side({ width: 4000 }), side()], 1), 1000, "a photo finer than its cut");
  });
});

describe("the ruler", () => {
  /** @type {[number, number, number][]} */
  const cases = [
    [10, 110, 10],
    [10, 99, 5],
    [10, 49, 2],
    [10, 19, 1],
    [10, 9.9, 0.5],
    [0.5, 110, 200],
    [300, 110, 0.2],
    [1, 100, 100],
    [100, 20, 0.2],
  ];
  for (const [scale, space, millimetres] of cases) {
    test(`${scale} pixels to a millimetre in ${space} pixels: ${millimetres} mm`, () => {
      const measured = geometry.ruler(scale, space);
      assert.equal(measured.millimetres, millimetres);
      near(measured.width, millimetres * scale);
      assert.ok(measured.width <= space + 1e-6);
    });
  }
});

test("wide strips stand one above the other, tall ones side by side", () => {
  const strip = [side({ crop: [0, 0.4, 1, 0.1] }), side({ crop: [0, 0.4, 1, 0.1] })];
  const tall = [side({ crop: [0.4, 0, 0.2, 1] }), side({ crop: [0.4, 0, 0.2, 1] })];
  assert.equal(geometry.stacks(strip, { width: 1200, height: 700 }, 40), true);
  assert.equal(geometry.stacks(tall, { width: 1200, height: 700 }, 40), false);
  assert.equal(geometry.stacks(tall, { width: 390, height: 800 }, 40), false);
  assert.equal(geometry.stacks([side(), side()], { width: 390, height: 700 }, 40), true, "a phone held upright");
});
