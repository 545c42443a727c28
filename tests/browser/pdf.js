/** As much of a PDF as tells whether a print holds what the page says. Chromium writes plain objects and deflated streams, Firefox objects in streams. */
import { inflateSync } from "node:zlib";

/** How many pages it has. @param {Buffer} pdf */
export const pageCount = (pdf) => [pdf.toString("latin1"), ...streams(pdf)].join("\n").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** How many pictures it has, each once, without the masks of what is transparent. @param {Buffer} pdf */
export function pictureCount(pdf) {
  const text = pdf.toString("latin1");
  return (text.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0) - (text.match(/\/SMask\s+\d/g)?.length ?? 0);
}

/**
 * Every character that its fonts draw, from their ToUnicode maps: a letter that is not here is nowhere in the print.
 * Joined forms and ligatures, as Arabic has them, count as the letters they stand for.
 * @param {Buffer} pdf
 */
export function characters(pdf) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const text of streams(pdf).filter((text) => text.includes("beginbf"))) {
    for (const [, block] of text.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
      for (const [, code] of block.matchAll(/<[0-9a-f]+>\s*<([0-9a-f]+)>/gi)) for (const letter of utf16(code)) found.add(letter);
    }
    for (const [, block] of text.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
      for (const [, first, last, code] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi)) {
        const start = parseInt(code.slice(-4), 16);
        for (let at = 0; at <= parseInt(last, 16) - parseInt(first, 16); at++) found.add(String.fromCharCode(start + at));
      }
    }
  }
  return new Set([...found].join("").normalize("NFKC"));
}

/** @param {Buffer} pdf */
function streams(pdf) {
  const found = [];
  for (let at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
    if (pdf.subarray(at - 3, at).toString("latin1") === "end") continue;
    try {
      found.push(inflateSync(pdf.subarray(at + "stream\n".length, pdf.indexOf("endstream", at))).toString("latin1"));
    } catch {
      // A stream that is not deflated is a picture.
    }
  }
  return found;
}

/** @param {string} hex big-endian UTF-16 */
const utf16 = (hex) => Buffer.from(hex, "hex").swap16().toString("utf16le");
