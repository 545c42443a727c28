/**
 * Where two photos stand when they are compared: the arithmetic alone, without a page.
 *
 * Both panes show one view. Its unit is the width of the part compared (the cut) on the first side, its zero the middle
 * of that part, so that the same view shows the same place of both photos. Where both photos say how large the goods
 * are, a unit is a length of the goods, and both stand at one scale.
 */

/**
 * One side of a pair.
 * @typedef {object} CompareSide
 * @property {number} width pixels across the whole photo's file
 * @property {number} height pixels down
 * @property {number[]} crop left, top, width and height of the cut, in fractions of the photo
 * @property {number} cutPixels pixels across the cut's own file
 * @property {number} millimetres of the goods across the whole photo; 0 where that is not known
 */
/**
 * What both panes show.
 * @typedef {object} CompareViewport
 * @property {number} x how far the pane's middle is right of the cut's middle, in units
 * @property {number} y how far below
 * @property {number} zoom CSS pixels to a unit
 */
/** @typedef {{width: number, height: number}} CompareSize */
/** @typedef {{left: number, top: number, width: number, height: number}} CompareBox */

var CompareView = (function () {
  "use strict";

  /** How far one can go beyond a pixel to a pixel: print is told by its dots. */
  const BEYOND_PIXELS = 8;
  /** How far one can go at least, where a picture is small. */
  const BEYOND_FIT = 4;

  /** Whether lengths can be compared. @param {CompareSide[]} sides */
  const hasScale = (sides) => sides.every((side) => side.millimetres > 0);

  /** Millimetres across a side's cut. @param {CompareSide} side */
  const cutMillimetres = (side) => side.millimetres * side.crop[2];

  /** The units that a side's cut is wide. @param {CompareSide[]} sides @param {number} which */
  const cutWidth = (sides, which) => (hasScale(sides) ? cutMillimetres(sides[which]) / cutMillimetres(sides[0]) : 1);

  /** A side's whole photo in units, from the middle of its cut. @param {CompareSide[]} sides @param {number} which @returns {CompareBox} */
  function extent(sides, which) {
    const side = sides[which];
    const width = cutWidth(sides, which) / side.crop[2];
    const height = (width * side.height) / side.width;
    return {
      left: -(side.crop[0] + side.crop[2] / 2) * width,
      top: -(side.crop[1] + side.crop[3] / 2) * height,
      width: width,
      height: height,
    };
  }

  /** Where a side's whole photo stands in its pane. @param {CompareSide[]} sides @param {number} which @param {CompareViewport} view @param {CompareSize} pane @returns {CompareBox} */
  function place(sides, which, view, pane) {
    const box = extent(sides, which);
    return {
      left: pane.width / 2 + (box.left - view.x) * view.zoom,
      top: pane.height / 2 + (box.top - view.y) * view.zoom,
      width: box.width * view.zoom,
      height: box.height * view.zoom,
    };
  }

  /** Where a part of a photo stands that stands at `box`. @param {CompareBox} box @param {number[]} part @returns {CompareBox} */
  const within = (box, part) => ({
    left: box.left + part[0] * box.width,
    top: box.top + part[1] * box.height,
    width: part[2] * box.width,
    height: part[3] * box.height,
  });

  /** The zoom that shows both cuts whole. @param {CompareSide[]} sides @param {CompareSize} pane */
  function fit(sides, pane) {
    return Math.min.apply(
      null,
      sides.map((side, which) => {
        const box = extent(sides, which);
        return Math.min(pane.width / (box.width * side.crop[2]), pane.height / (box.height * side.crop[3]));
      }),
    );
  }

  /** The zoom that shows a pixel of the finest file as one of the screen's. @param {CompareSide[]} sides @param {number} density the screen's pixels to a CSS pixel */
  function pixels(sides, density) {
    const finest = sides.map((side, which) => Math.max(side.cutPixels, side.width * side.crop[2]) / cutWidth(sides, which));
    return Math.max.apply(null, finest) / density;
  }

  /** The least and greatest zoom: from both photos whole to the dots of the print. @param {CompareSide[]} sides @param {CompareSize} pane */
  function limits(sides, pane) {
    const whole = sides.map((_, which) => {
      const box = extent(sides, which);
      // The middle of the cut is seldom that of the photo: half again leaves room to see it whole.
      return Math.min(pane.width / box.width, pane.height / box.height) / 1.5;
    });
    const fitting = fit(sides, pane);
    return {
      least: Math.min(Math.min.apply(null, whole), fitting),
      most: Math.max(pixels(sides, 1) * BEYOND_PIXELS, fitting * BEYOND_FIT),
    };
  }

  /** The same view with its middle upon one of the photos, and its zoom within limits. @param {CompareSide[]} sides @param {CompareViewport} view @param {CompareSize} pane @returns {CompareViewport} */
  function kept(sides, view, pane) {
    const bounds = limits(sides, pane);
    const boxes = sides.map((_, which) => extent(sides, which));
    const hold = (/** @type {number} */ value, /** @type {number} */ least, /** @type {number} */ most) => Math.min(Math.max(value, least), most);
    const least = (/** @type {"left" | "top"} */ edge) => Math.min.apply(null, boxes.map((box) => box[edge]));
    return {
      x: hold(view.x, least("left"), Math.max.apply(null, boxes.map((box) => box.left + box.width))),
      y: hold(view.y, least("top"), Math.max.apply(null, boxes.map((box) => box.top + box.height))),
      zoom: hold(view.zoom, bounds.least, bounds.most),
    };
  }

  /**
   * The view `factor` times as large, with the place under a finger staying under it.
   * @param {CompareSide[]} sides @param {CompareViewport} view @param {CompareSize} pane @param {number} factor
   * @param {{x: number, y: number}} at the finger, in CSS pixels from the pane's middle
   */
  function zoomed(sides, view, pane, factor, at) {
    const zoom = kept(sides, { x: view.x, y: view.y, zoom: view.zoom * factor }, pane).zoom;
    return kept(sides, { x: view.x + at.x / view.zoom - at.x / zoom, y: view.y + at.y / view.zoom - at.y / zoom, zoom: zoom }, pane);
  }

  /** The view after the photos were drawn so many CSS pixels to the right and down. @param {CompareSide[]} sides @param {CompareViewport} view @param {CompareSize} pane @param {number} right @param {number} down */
  const moved = (sides, view, pane, right, down) => kept(sides, { x: view.x - right / view.zoom, y: view.y - down / view.zoom, zoom: view.zoom }, pane);

  /** CSS pixels to a millimetre of the goods. @param {CompareSide[]} sides @param {CompareViewport} view */
  const perMillimetre = (sides, view) => view.zoom / cutMillimetres(sides[0]);

  /** A length of 1, 2 or 5 times a power of ten that takes at most `space` CSS pixels. @param {number} scale CSS pixels to a millimetre @param {number} space */
  function ruler(scale, space) {
    const most = space / scale;
    const power = Math.floor(Math.log(most) / Math.LN10 + 1e-9);
    const ten = Math.pow(10, power);
    const step = most / ten >= 5 ? 5 : most / ten >= 2 ? 2 : 1;
    // 0.1 and the like have no exact binary form.
    const millimetres = Number((step * ten).toFixed(Math.max(0, -power)));
    return { millimetres: millimetres, width: millimetres * scale };
  }

  /** Whether the panes had better stand one above the other. @param {CompareSide[]} sides @param {CompareSize} stage @param {number} caption pixels that a pane's caption is high */
  function stacks(sides, stage, caption) {
    const beside = fit(sides, { width: stage.width / 2, height: Math.max(1, stage.height - caption) });
    const above = fit(sides, { width: stage.width, height: Math.max(1, stage.height / 2 - caption) });
    return above > beside;
  }

  return { hasScale, extent, place, within, fit, pixels, limits, kept, zoomed, moved, perMillimetre, ruler, stacks };
})();
