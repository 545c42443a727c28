/**
 * What the reader of barcodes has read, as a person is told it and as the search takes it.
 */

/** @typedef {{format: string, text: string, isValid: boolean, contentType: string, bytes: Uint8Array, symbologyIdentifier: string, position: {topLeft: ScanPoint, topRight: ScanPoint, bottomRight: ScanPoint, bottomLeft: ScanPoint}}} ZXingResult of zxing-wasm */
/**
 * A code on a picture.
 * @typedef {object} ScanReading
 * @property {string} kind what sort of code it is, as it is called everywhere
 * @property {string} text what it says
 * @property {string} query what of it can be searched for; nothing for what holds no number of goods
 * @property {string} host the host that it names, where it is an address
 * @property {ScanPoint[]} corners
 */

var ScanReading = (function () {
  "use strict";

  /** The kinds of codes on goods, and their names. @type {{[format: string]: string}} */
  const KINDS = { EAN13: "EAN-13", EAN8: "EAN-8", UPCA: "UPC-A", UPCE: "UPC-E", ITF: "ITF-14", ITF14: "ITF-14", Code128: "Code 128", DataMatrix: "Data Matrix", QRCode: "QR" };

  const LONG = ["EAN13", "UPCA", "Code128", "DataMatrix", "QRCode"];
  const SHORT = ["EAN8", "UPCE", "ITF14"];

  /**
   * What is asked of the reader. Sharpened, short numbers that were too soft come out wrong, with a check digit that fits and alike in
   * every row: they are believed of pictures as they are.
   * @param {boolean} isSharp
   */
  const options = (isSharp) => ({ formats: isSharp ? LONG : LONG.concat(SHORT), tryDownscale: false });

  /** Characters of the longest query. */
  const LONGEST = 200;

  /**
   * Whether a code was read whole. One of pairs of digits (ITF) can end after any of them, so that a line across a part of it
   * reads as a shorter one; on cases it has 14 digits, the last of which proves the others.
   * @param {ZXingResult} result
   */
  function isWhole({ format, text, isValid }) {
    if (!isValid || text === "") return false;
    if (!/^ITF/.test(format)) return true;
    const number = CheckerTypedCode.gtin(text);
    return number !== null && number.digits.length === 14 && number.right;
  }

  /** A text with elements of GS1 as a scanner gives it: brackets within what they hold would be taken for others. @param {ZXingResult} result */
  const scanned = ({ symbologyIdentifier, bytes }) => symbologyIdentifier + Array.from(bytes, (byte) => String.fromCharCode(byte)).join("").replace(/\x1d/g, "\u241d");

  /** What can be searched for. @param {ZXingResult} result @param {boolean} isPlain whether the code holds a number or a mark of its own, and no text for phones */
  function queryOf(result, isPlain) {
    const text = result.text.trim();
    if (result.contentType === "GS1") return (text.match(/\(/g) || []).length === (text.match(/\([0-9]{2,4}\)/g) || []).length ? text : scanned(result);
    if (isPlain) return text.slice(0, LONGEST);
    // The part of an address behind its path may be long, and only ever adds to the number.
    const short = text.length > LONGEST ? text.split(/[?#]/)[0] : text;
    return CheckerTypedCode.scanned(short) ? short : "";
  }

  /** The host that a text names, where it is an address. @param {string} text */
  function hostOf(text) {
    const named = /^https?:\/\/(?:[^/?#]*@)?([^/?#:@]+)/i.exec(text.trim());
    return named ? named[1].toLowerCase() : "";
  }

  /** What was read, each code once. @param {ZXingResult[]} results @returns {ScanReading[]} */
  function readings(results) {
    /** @type {ScanReading[]} */
    const all = [];
    for (const result of results.filter(isWhole)) {
      const { format, position } = result;
      // The bars of a UPC-A are those of an EAN-13 with a zero in front, which is not printed.
      const short = /^(EAN13|UPC.)$/.test(format) && /^0[0-9]{12}$/.test(result.text);
      const text = short ? result.text.slice(1) : result.text;
      if (all.some((other) => other.text === text)) continue;
      const isGs1 = result.contentType === "GS1";
      const kind = short && format === "EAN13" ? KINDS.UPCA : isGs1 && format === "Code128" ? "GS1-128" : KINDS[format];
      const { topLeft, topRight, bottomRight, bottomLeft } = position;
      all.push({ kind: (isGs1 && format !== "Code128" ? "GS1 " : "") + kind, text, query: queryOf(Object.assign({}, result, { text }), format !== "QRCode"), host: hostOf(text), corners: [topLeft, topRight, bottomRight, bottomLeft] });
    }
    return all;
  }

  return { options, readings };
})();
