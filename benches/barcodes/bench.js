/**
 * Tabulates how many codes each reader reads, and how many it reads wrongly: `npm run bench -- [--seeds 3] [--readers zxing-cpp,quagga2] [--once]`
 * on pictures that are drawn, `--once` without the attempts behind the first two, and with `--photos FOLDER` on photos.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cpuUsage } from "node:process";
import { parseArgs } from "node:util";
import { DECODERS, script } from "./decoders.js";
import { CODES, KINDS, cut, dice, picture } from "./pictures.js";

const { values } = parseArgs({ options: { seeds: { type: "string", default: "3" }, readers: { type: "string" }, photos: { type: "string" }, kinds: { type: "string" }, once: { type: "boolean" } } });
const { attempts, back, sharpen } = script("js/scan/attempts.js", "ScanAttempts");

/** Numbers alike however they are padded, element strings however they are marked, and of an address the number in it. @param {string} text */
function bare(text) {
  const link = /\/01\/([0-9]{14})/.exec(text);
  const plain = link ? link[1] : text.replace(/[()\x1d]|\]C1|^\x1d/g, "");
  if (/^[0-9]{8}$/.test(plain) && /^[01]/.test(plain)) return longer(plain);
  return /^[0-9]{8,14}$/.test(plain) ? plain.padStart(14, "0") : plain;
}

/** The number that a UPC-E stands for, as scanners without that knowledge give it. @param {string} text */
function longer(text) {
  const [system, one, two, three, four, five, last, check] = text;
  const middle = last < "3" ? one + two + last + "0000" + three + four + five : last === "3" ? one + two + three + "00000" + four + five : last === "4" ? one + two + three + four + "00000" + five : one + two + three + four + five + "0000" + last;
  return (system + middle + check).padStart(14, "0");
}

/** @typedef {{hits: number, wrong: number, of: number}} Count */

/** The first attempt that finds anything. @param {import("./decoders.js").Decoder} decode @param {import("./pictures.js").Picture} whole @param {number} most */
async function tried(decode, whole, most) {
  for (const attempt of attempts(whole.width, whole.height).slice(0, most)) {
    const part = cut(whole, attempt, (point) => back(attempt, point));
    if (attempt.isSharp) sharpen(part, attempt.scale);
    const found = await decode(part, attempt.isSharp);
    if (found.length > 0) return { found, attempt };
  }
  return { found: [], attempt: null };
}

const readers = [];
for (const name of values.readers?.split(",") ?? Object.keys(DECODERS)) {
  const decode = await DECODERS[name]();
  readers.push({ name: `${name}, whole`, decode, most: 2 });
  if (!values.once) readers.push({ name: `${name}, all attempts`, decode, most: Infinity });
}

if (values.photos) {
  const sharp = (await import("sharp")).default;
  const files = readdirSync(values.photos).filter((file) => /\.(jpe?g|png|webp)$/i.test(file)).sort();
  for (const { name, decode, most } of readers) {
    const read = [];
    for (const file of files) {
      const { data, info } = await sharp(join(values.photos, file)).rotate().ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const { found } = await tried(decode, { width: info.width, height: info.height, data: new Uint8ClampedArray(data) }, most);
      if (found.length > 0) read.push(`${file}: ${found.join(" ")}`);
    }
    console.log(`${name}: ${read.length} of ${files.length} photos`);
    for (const line of read) console.log(`  ${line}`);
  }
} else {
  const kinds = values.kinds?.split(",") ?? [...Object.keys(KINDS), "none"];
  /** @type {{[reader: string]: {[row: string]: Count}}} */
  const table = {};
  /** @type {{[reader: string]: {[attempt: string]: number}}} */
  const won = {};
  /** @type {{[reader: string]: number}} */
  const time = {};
  let pictures = 0;
  for (const kind of kinds) {
    for (const [code, make] of Object.entries(CODES)) {
      for (let seed = 1; seed <= Number(values.seeds); seed++) {
        const random = dice(seed * 7919 + code.length * 31 + kind.length * 17 + code.charCodeAt(0) + kind.charCodeAt(1));
        const { read, ...given } = make(random);
        const whole = picture(kind === "none" ? null : given, kind === "none" ? KINDS.turned(random) : KINDS[kind](random), random);
        pictures += 1;
        for (const { name, decode, most } of readers) {
          const before = cpuUsage();
          const { found, attempt } = await tried(decode, whole, most);
          const used = cpuUsage(before);
          time[name] = (time[name] ?? 0) + (used.user + used.system) / 1000;
          const texts = found.map(bare);
          for (const row of [kind, code, "all"]) {
            const count = ((table[name] ??= {})[row] ??= { hits: 0, wrong: 0, of: 0 });
            count.of += 1;
            if (kind !== "none" && texts.includes(bare(read))) count.hits += 1;
            const wrong = texts.filter((text) => kind === "none" || text !== bare(read));
            if (wrong.length > 0) {
              count.wrong += 1;
              if (row === "all") console.error(`${name}: ${kind} ${code} ${seed}: ${wrong.join(" ")} for ${bare(read)}`);
            }
          }
          if (attempt) {
            const at = `${attempts(whole.width, whole.height).findIndex((/** @type {unknown} */ one) => JSON.stringify(one) === JSON.stringify(attempt))}`;
            (won[name] ??= {})[at] = (won[name][at] ?? 0) + 1;
          }
        }
      }
    }
  }
  const rows = [...kinds, ...Object.keys(CODES), "all"];
  console.log(`${pictures} pictures; read, and after the plus what was read wrongly\n`);
  console.log(`| reader | ${rows.join(" | ")} | ms a picture |`);
  console.log(`|---|${rows.map(() => "--:|").join("")}--:|`);
  for (const { name } of readers) {
    const cells = rows.map((row) => `${table[name][row].hits}/${table[name][row].of}${table[name][row].wrong ? ` +${table[name][row].wrong}` : ""}`);
    console.log(`| ${name} | ${cells.join(" | ")} | ${Math.round(time[name] / pictures)} |`);
  }
  for (const { name } of readers) console.log(`${name}: found by attempt ${JSON.stringify(won[name] ?? {})}`);
}
