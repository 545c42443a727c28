/**
 * What the head of a photo's file says: of which kind it is, and how the camera was held. Without a page.
 */

/** @typedef {"jpeg" | "heic" | "pdf" | "other"} PhotoKind */

var PagePhotoHead = (function () {
  "use strict";

  /** Four bytes as text. @param {DataView} bytes @param {number} at */
  const four = (bytes, at) => [0, 1, 2, 3].map((each) => String.fromCharCode(bytes.getUint8(at + each))).join("");

  /** Brands of ISO 23008-12 and of AV1, which browsers know or not. */
  const HEIF = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

  /** @param {DataView} bytes @returns {PhotoKind} */
  function kind(bytes) {
    if (bytes.byteLength < 12) return "other";
    if (bytes.getUint16(0) === 0xffd8) return "jpeg";
    if (four(bytes, 0) === "%PDF") return "pdf";
    return four(bytes, 4) === "ftyp" && HEIF.indexOf(four(bytes, 8)) >= 0 ? "heic" : "other";
  }

  /** The orientation in a TIFF header (Exif 2.32, 4.6.4). @param {DataView} bytes @param {number} at where it begins @param {number} end */
  function ofTiff(bytes, at, end) {
    const isLittle = bytes.getUint16(at) === 0x4949;
    const first = at + bytes.getUint32(at + 4, isLittle);
    const entries = bytes.getUint16(first, isLittle);
    for (let entry = first + 2; entry < first + 2 + entries * 12 && entry + 12 <= end; entry += 12) {
      if (bytes.getUint16(entry, isLittle) === 0x0112) return bytes.getUint16(entry + 8, isLittle);
    }
    return 1;
  }

  /** The orientation in a JPEG's first Exif segment. @param {DataView} bytes */
  function ofJpeg(bytes) {
    let at = 2;
    while (at + 4 <= bytes.byteLength) {
      const marker = bytes.getUint16(at);
      // The picture begins, or what stands here is no marker.
      if (marker < 0xff01 || marker === 0xffda) return 1;
      // A marker may have fillers before it.
      if (marker === 0xffff) {
        at += 1;
        continue;
      }
      const end = at + 2 + bytes.getUint16(at + 2);
      if (marker === 0xffe1 && at + 18 <= bytes.byteLength && four(bytes, at + 4) === "Exif") return ofTiff(bytes, at + 10, Math.min(end, bytes.byteLength));
      at = end;
    }
    return 1;
  }

  /** @param {ArrayBuffer} buffer the first bytes of a file @returns {{kind: PhotoKind, orientation: number}} its kind, and Exif's orientation, 1 to 8 */
  function read(buffer) {
    const bytes = new DataView(buffer);
    const of = kind(bytes);
    let orientation = 1;
    try {
      if (of === "jpeg") orientation = ofJpeg(bytes);
    } catch (error) {
      // The header ends before what it points to.
    }
    return { kind: of, orientation: orientation >= 1 && orientation <= 8 ? orientation : 1 };
  }

  /** Whether the camera lay on its side: what is wide in the file is high. @param {number} orientation */
  const isAcross = (orientation) => orientation >= 5;

  /** What sets a picture upright that is stored so many pixels wide and high, as a canvas takes it. @param {number} orientation @param {number} width @param {number} height @returns {[number, number, number, number, number, number]} */
  function upright(orientation, width, height) {
    /** @type {[number, number, number, number, number, number][]} */
    const all = [
      [1, 0, 0, 1, 0, 0],
      [-1, 0, 0, 1, width, 0],
      [-1, 0, 0, -1, width, height],
      [1, 0, 0, -1, 0, height],
      [0, 1, 1, 0, 0, 0],
      [0, 1, -1, 0, height, 0],
      [0, -1, -1, 0, height, width],
      [0, -1, 1, 0, 0, width],
    ];
    return all[orientation - 1];
  }

  return { read, isAcross, upright };
})();
