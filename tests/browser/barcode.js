/** Pictures of barcodes for the tests. */
import { crc32, deflateSync } from "node:zlib";
import bwip from "bwip-js";

/** Brightness by rows. @typedef {{width: number, height: number, gray: Uint8Array}} Drawn */

/** A code in black on white with room around it. @param {string} bcid as bwip-js names it @param {string} text @param {number} [module] pixels of its narrowest bar @returns {Drawn} */
export function drawn(bcid, text, module = 3) {
  const [code] = bwip.raw({ bcid, text });
  const bars = "sbs" in code ? Array.from(code.sbs).flatMap((width, place) => Array(Math.round(width)).fill(place % 2 === 0)) : [];
  const [across, down] = "pixs" in code ? [code.pixx, code.pixy] : [bars.length, 40];
  const ink = (/** @type {number} */ x, /** @type {number} */ y) => x >= 0 && y >= 0 && x < across && y < down && ("pixs" in code ? code.pixs[y * across + x] === 1 : bars[x]);
  const room = 12;
  const [width, height] = [(across + 2 * room) * module, (down + 2 * room) * module];
  const gray = new Uint8Array(width * height);
  for (let place = 0; place < gray.length; place++) gray[place] = ink(Math.floor((place % width) / module) - room, Math.floor(place / width / module) - room) ? 20 : 245;
  return { width, height, gray };
}

/** One below the other. @param {Drawn} above @param {Drawn} below @returns {Drawn} */
export function stacked(above, below) {
  const [width, height] = [Math.max(above.width, below.width), above.height + below.height];
  const gray = new Uint8Array(width * height).fill(245);
  for (const [{ width: own, gray: from }, top] of /** @type {[Drawn, number][]} */ ([[above, 0], [below, above.height]])) {
    from.forEach((value, place) => (gray[(top + Math.floor(place / own)) * width + (place % own)] = value));
  }
  return { width, height, gray };
}

/** As a canvas gives it. @param {Drawn} picture */
export const pixels = ({ width, height, gray }) => ({ width, height, data: Uint8ClampedArray.from({ length: 4 * gray.length }, (_, place) => (place % 4 === 3 ? 255 : gray[place >> 2])) });

/** As a file. @param {Drawn} picture */
export function png({ width, height, gray }) {
  const chunk = (/** @type {string} */ type, /** @type {Buffer} */ data) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) rows.set(gray.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}
