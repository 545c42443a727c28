/** Pictures of barcodes as officers take them: drawn from a seed, on a pack, turned, curved, dim, and so on. */
import bwip from "bwip-js";

/** Numbers that look random and are the same each time. @param {number} seed */
export function dice(seed) {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** A number with its check digit. @param {string} digits */
export function checked(digits) {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) sum += Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 3 : 1);
  return digits + ((10 - (sum % 10)) % 10);
}

/** Some digits. @param {() => number} random @param {number} count */
const some = (random, count) => Array.from({ length: count }, () => Math.floor(random() * 10)).join("");

/**
 * The kinds of code: what is drawn, and what is to be read. Numbers are of GS1's prefix for examples, but for the short ones, which have none.
 * @type {{[kind: string]: (random: () => number) => {bcid: string, text: string, read: string}}}
 */
export const CODES = {
  "EAN-13": (random) => same("ean13", checked("952" + some(random, 9))),
  "EAN-8": (random) => same("ean8", checked("952" + some(random, 4))),
  "UPC-A": (random) => same("upca", checked("6" + some(random, 10))),
  "UPC-E": (random) => {
    const five = some(random, 5);
    const end = String(Math.floor(random() * 3));
    const long = checked("0" + five.slice(0, 2) + end + "0000" + five.slice(2));
    return { bcid: "upce", text: "0" + five + end + long[11], read: long };
  },
  "ITF-14": (random) => same("itf14", checked("1952" + some(random, 9))),
  "GS1-128": (random) => elements("gs1-128", random),
  "DataMatrix": (random) => elements("gs1datamatrix", random),
  "QR": (random) => same("qrcode", "https://id.example.org/01/0" + checked("952" + some(random, 9)) + "/10/" + some(random, 5)),
};

/** @param {string} bcid @param {string} text */
const same = (bcid, text) => ({ bcid, text, read: text });

/** @param {string} bcid @param {() => number} random */
function elements(bcid, random) {
  const [item, day, lot] = ["0" + checked("952" + some(random, 9)), "2711" + (10 + Math.floor(random() * 19)), "A" + some(random, 5)];
  return { bcid, text: `(01)${item}(17)${day}(10)${lot}`, read: `01${item}17${day}10${lot}` };
}

/** What a code looks like: whether there is ink at a place of it, and of how many modules it is. @param {string} bcid @param {string} text */
function symbol(bcid, text) {
  const [code] = bwip.raw({ bcid, text });
  if (code.pixs) {
    const { pixs, pixx, pixy } = code;
    return { across: pixx, down: pixy, quiet: 4, ink: (/** @type {number} */ x, /** @type {number} */ y) => pixs[y * pixx + x] === 1 };
  }
  /** @type {boolean[]} */
  const bars = [];
  code.sbs.forEach((/** @type {number} */ width, /** @type {number} */ place) => {
    for (let count = 0; count < Math.round(width); count++) bars.push(place % 2 === 0);
  });
  return { across: bars.length, down: bars.length * 0.5, quiet: 10, ink: (/** @type {number} */ x) => bars[x] };
}

/**
 * How pictures are spoilt: a module's size in pixels, a turn in degrees, how far lines that are parallel run together, how much of a half
 * turn of a bottle the code takes, blur in modules, light, noise, and what is covered of the height.
 * @typedef {{size?: number, turn?: number, lean?: number, curve?: number, blur?: number, light?: number, noise?: number, cover?: number, width?: number}} Spoilt
 * @type {{[kind: string]: (random: () => number) => Spoilt}}
 */
export const KINDS = {
  straight: () => ({}),
  turned: (random) => ({ turn: 5 + random() * 175 }),
  blurred: (random) => ({ blur: 0.5 + random() * 0.35 }),
  dim: (random) => ({ light: 0.1 + random() * 0.1, noise: 4 }),
  curved: (random) => ({ curve: 0.6 + random() * 0.25 }),
  hidden: (random) => ({ cover: 0.6 + random() * 0.3, turn: (random() - 0.5) * 10 }),
  small: (random) => ({ size: 1.3 + random() * 0.4 }),
  noisy: () => ({ noise: 28 }),
  perspective: (random) => ({ lean: 0.4 + random() * 0.4, turn: (random() - 0.5) * 20 }),
  far: (random) => ({ width: 2800, size: 2 + random(), turn: (random() - 0.5) * 30 }),
  together: (random) => ({ turn: 5 + random() * 175, lean: 0.3, curve: 0.4, blur: 0.35, light: 0.5, noise: 8, size: 2.5 }),
};

/** A picture as canvases give it. @typedef {{width: number, height: number, data: Uint8ClampedArray}} Picture */

/**
 * A pack with a code on it, or with stripes that are none where no code is given.
 * @param {{bcid: string, text: string} | null} code @param {Spoilt} spoilt @param {() => number} random @returns {Picture}
 */
export function picture(code, spoilt, random) {
  const { size = 3, turn = 0, lean = 0, curve = 0, blur = 0.25, light = 1, noise = 2, cover = 0, width = 1000 } = spoilt;
  const height = Math.round(width * 0.75);
  const stripes = Array.from({ length: 95 }, () => random() < 0.5);
  const { across, down, quiet, ink } = code ? symbol(code.bcid, code.text) : { across: 95, down: 48, quiet: 10, ink: (/** @type {number} */ x) => stripes[x] };
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [width * (0.4 + random() * 0.2), height * (0.4 + random() * 0.2)];
  // A code at an angle may not fit as large as it is asked for.
  const module = Math.min(size, (0.9 * height) / (across + 2 * quiet));
  const [whole, tall] = [across + 2 * quiet, down + 2 * Math.min(quiet, 4)];
  const blocks = Array.from({ length: 40 }, () => ({ x: random() * width, y: random() * height, across: random() * width * 0.3, down: random() * height * 0.05, tone: 40 + random() * 200 }));
  const ground = 90 + random() * 120;
  const slope = (random() - 0.5) * 0.4;
  const gray = new Float32Array(width * height);
  const FINER = 2;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      let sum = 0;
      for (let part = 0; part < FINER * FINER; part++) {
        const x = column + ((part % FINER) + 0.5) / FINER - middleX;
        const y = row + (Math.floor(part / FINER) + 0.5) / FINER - middleY;
        let [u, v] = [(x * cos + y * sin) / module, (-x * sin + y * cos) / module];
        const nearer = 1 + (lean * v) / whole;
        [u, v] = nearer > 0.2 ? [u / nearer, v / nearer] : [1e6, 1e6];
        if (curve > 0) {
          const radius = whole / 2 / Math.sin((curve * Math.PI) / 2);
          u = Math.abs(u) < radius ? (Math.asin(u / radius) / ((curve * Math.PI) / 2)) * (whole / 2) : 1e6;
        }
        let tone = ground;
        if (Math.abs(u) < whole / 2 && Math.abs(v) < tall / 2) {
          const [inX, inY] = [Math.floor(u + across / 2), Math.floor(v + down / 2)];
          const within = inX >= 0 && inX < across && inY >= 0 && inY < down;
          tone = within && ink(inX, inY) ? 30 : 235;
          if (v > tall / 2 - cover * tall) tone = 150;
        } else {
          for (const block of blocks) if (column > block.x && column < block.x + block.across && row > block.y && row < block.y + block.down) tone = block.tone;
        }
        sum += tone;
      }
      gray[row * width + column] = (sum / (FINER * FINER)) * light * (1 + slope * (column / width - 0.5));
    }
  }
  const soft = blurred(gray, width, height, Math.max(0.5, blur * module));
  const data = new Uint8ClampedArray(width * height * 4);
  for (let place = 0; place < soft.length; place++) {
    const grain = noise * Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random());
    data.fill(soft[place] + grain, 4 * place, 4 * place + 3);
    data[4 * place + 3] = 255;
  }
  return { width, height, data };
}

/** @param {Float32Array} gray @param {number} width @param {number} height @param {number} sigma */
function blurred(gray, width, height, sigma) {
  const reach = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, place) => Math.exp(-((place - reach) ** 2) / (2 * sigma * sigma)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let from = gray;
  for (const [step, count, along] of [[1, width, 0], [width, height, 1]]) {
    const to = new Float32Array(from.length);
    for (let place = 0; place < from.length; place++) {
      const at = along ? Math.floor(place / width) : place % width;
      let sum = 0;
      for (let by = -reach; by <= reach; by++) {
        const there = Math.min(count - 1, Math.max(0, at + by));
        sum += weights[by + reach] * from[place + (there - at) * step];
      }
      to[place] = sum / total;
    }
    from = to;
  }
  return from;
}

/**
 * What an attempt makes of a picture.
 * @param {Picture} from @param {import("../../static/js/scan/attempts.js").ScanAttempt} attempt @param {(point: {x: number, y: number}) => {x: number, y: number}} back @returns {Picture}
 */
export function cut(from, { across, down, scale }, back) {
  const data = new Uint8ClampedArray(across * down * 4).fill(255);
  const finer = Math.max(1, Math.round(1 / scale));
  const origin = back({ x: 0, y: 0 });
  const [right, below] = [back({ x: 1, y: 0 }), back({ x: 0, y: 1 })];
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      let [sum, count] = [0, 0];
      for (let part = 0; part < finer * finer; part++) {
        const [inX, inY] = [column + ((part % finer) + 0.5) / finer, row + (Math.floor(part / finer) + 0.5) / finer];
        const x = origin.x + inX * (right.x - origin.x) + inY * (below.x - origin.x) - 0.5;
        const y = origin.y + inX * (right.y - origin.y) + inY * (below.y - origin.y) - 0.5;
        const [left, top] = [Math.floor(x), Math.floor(y)];
        if (left < 0 || top < 0 || left >= from.width - 1 || top >= from.height - 1) continue;
        const [partX, partY] = [x - left, y - top];
        const at = 4 * (top * from.width + left);
        const next = at + 4 * from.width;
        sum += (from.data[at] * (1 - partX) + from.data[at + 4] * partX) * (1 - partY) + (from.data[next] * (1 - partX) + from.data[next + 4] * partX) * partY;
        count += 1;
      }
      if (count > 0) data.fill(sum / count, 4 * (row * across + column), 4 * (row * across + column) + 3);
    }
  }
  return { width: across, height: down, data };
}
