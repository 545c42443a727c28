/** What the tests ask of an open comparer. Each function runs in the page, whatever the browser. */

/**
 * Where everything stands, in CSS pixels of the window.
 * @returns what both panes show, and what the comparer says of itself
 */
export function look() {
  const dialog = /** @type {HTMLElement} */ (document.querySelector("dialog.comparer"));
  /** @param {Element | null} element */
  const box = (element) => {
    const { left, top, width, height } = /** @type {Element} */ (element).getBoundingClientRect();
    return { left, top, width, height, middle: { x: left + width / 2, y: top + height / 2 } };
  };
  const panes = [...dialog.querySelectorAll(".pane")].map((pane) => {
    // A pane for the reader's own photo is empty until there is one.
    const image = /** @type {HTMLImageElement | HTMLCanvasElement} */ (pane.querySelector("[data-layer=whole], [data-layer=own]") ?? document.createElement("canvas"));
    return {
      side: pane.className.replace("pane side-", ""),
      says: pane.querySelector(".pane-side")?.textContent?.trim(),
      view: box(pane.querySelector(".pane-view")),
      whole: box(image),
      cut: box(pane.querySelector("[data-layer=cut]") ?? image),
      loaded: image instanceof HTMLCanvasElement ? image.width > 0 : image.complete && image.naturalWidth > 0,
      ruler: /** @type {HTMLElement} */ (pane.querySelector(".ruler")).hidden
        ? null
        : { width: box(pane.querySelector(".ruler-bar")).width, says: pane.querySelector(".ruler-length")?.textContent },
      clip: /** @type {HTMLElement} */ (pane.querySelector(".pane-view")).style.clipPath,
    };
  });
  const divider = /** @type {HTMLElement} */ (dialog.querySelector(".divider"));
  const shown = (/** @type {string} */ name) => /** @type {HTMLElement} */ (dialog.querySelector(`[data-says=${name}]`));
  return {
    open: dialog.hasAttribute("open"),
    title: dialog.querySelector("h2")?.textContent?.trim(),
    panes,
    divider: divider.hidden ? null : { ...box(divider), now: Number(divider.getAttribute("aria-valuenow")) },
    pair: shown("place").textContent,
    order: shown("order").textContent,
    scaled: !shown("scale").hidden,
    unscaled: !shown("no-scale").hidden,
    focus: document.activeElement?.getAttribute("data-does") ?? document.activeElement?.className ?? "",
    scroll: window.scrollY,
  };
}

/** How much larger `after` shows each side than `before`. @param {ReturnType<typeof look>} before @param {ReturnType<typeof look>} after */
export const grown = (before, after) => after.panes.map((pane, which) => pane.whole.width / before.panes[which].whole.width);

/** How far each side has moved. @param {ReturnType<typeof look>} before @param {ReturnType<typeof look>} after */
export const moved = (before, after) => after.panes.map((pane, which) => ({ x: pane.whole.left - before.panes[which].whole.left, y: pane.whole.top - before.panes[which].whole.top }));

/** Waits, within the page, until the open comparer's photos are there. */
export async function settle() {
  const images = /** @type {HTMLImageElement[]} */ ([...document.querySelectorAll("dialog.comparer img")]);
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
}

/** What the open comparer shows of the reader's own photo, and says of it. */
export function own() {
  const dialog = /** @type {HTMLElement} */ (document.querySelector("dialog.comparer"));
  const canvas = /** @type {HTMLCanvasElement | null} */ (dialog.querySelector(".pane-view canvas"));
  // One place of each quarter of it.
  const four = document.createElement("canvas");
  four.width = four.height = 2;
  const context = /** @type {CanvasRenderingContext2D} */ (four.getContext("2d"));
  if (canvas) context.drawImage(canvas, 0, 0, 2, 2);
  const { data } = context.getImageData(0, 0, 2, 2);
  const colours = [0, 4, 8, 12].map((at) => {
    const [red, green, blue] = data.slice(at, at + 3);
    return red > 200 && green > 200 && blue > 200 ? "white" : red > 128 ? "red" : green > 128 ? "green" : blue > 128 ? "blue" : "black";
  });
  return {
    says: [...dialog.querySelectorAll(".own-says > :not([hidden])")].map((element) => element.textContent).join(),
    canvas: canvas && {
      width: canvas.width,
      height: canvas.height,
      transform: canvas.style.transform,
      opacity: getComputedStyle(canvas).opacity,
      colours,
    },
    shown: [...dialog.querySelectorAll(".pane:not(.pane-away)")].map((pane) => pane.className.replace("pane side-", "")),
  };
}

/** Makes, within a page, a JPEG of four squares: red and green above, blue and white below. @param {{width: number, height: number}} size */
export async function photographed({ width, height }) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  ["#f00", "#0f0", "#00f", "#fff"].forEach((colour, at) => {
    context.fillStyle = colour;
    context.fillRect((at % 2) * (width / 2), Math.floor(at / 2) * (height / 2), width / 2, height / 2);
  });
  return canvas.toDataURL("image/jpeg", 0.9).split(",")[1];
}

/** A JPEG with the orientation that Exif has. @param {Buffer} jpeg @param {number} orientation */
export function turned(jpeg, orientation) {
  const exif = Buffer.from([0xff, 0xe1, 0, 34, ...Buffer.from("Exif\0\0MM"), 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]);
}
