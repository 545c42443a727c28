/** Readers of barcodes, each as a function of a picture. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

/** @typedef {import("./pictures.js").Picture} Picture */
/** A reader: what it reads in a picture. @typedef {(picture: Picture, isSharp: boolean) => Promise<string[]> | string[]} Decoder */

const statics = join(dirname(fileURLToPath(import.meta.url)), "../../static");

/** What a script leaves behind. @param {string} file @param {string} name */
export function script(file, name) {
  vm.runInThisContext(readFileSync(join(statics, file), "utf8"), { filename: file });
  return vm.runInThisContext(name);
}

/** Brightness alone. @param {Picture} picture */
function gray({ data }) {
  const values = new Uint8ClampedArray(data.length / 4);
  for (let place = 0; place < values.length; place++) values[place] = data[4 * place];
  return values;
}

/** @type {{[name: string]: () => Promise<Decoder>}} */
export const DECODERS = {
  "zxing-cpp": async () => {
    const zxing = script("zxing/zxing.js", "ZXing");
    script("js/checker/gs1-identifiers.js", "CheckerGs1Identifiers");
    script("js/checker/typed-code.js", "CheckerTypedCode");
    const { options, readings } = script("js/scan/reading.js", "ScanReading");
    return async (picture, isSharp) => readings(await zxing.read(picture, options(isSharp))).map((/** @type {{text: string}} */ { text }) => text);
  },
  "@zxing/library": async () => {
    const { BarcodeFormat, BinaryBitmap, DecodeHintType, HybridBinarizer, MultiFormatReader, RGBLuminanceSource } = (await import("@zxing/library")).default;
    const formats = [BarcodeFormat.EAN_13, BarcodeFormat.EAN_8, BarcodeFormat.UPC_A, BarcodeFormat.UPC_E, BarcodeFormat.ITF, BarcodeFormat.CODE_128, BarcodeFormat.DATA_MATRIX, BarcodeFormat.QR_CODE];
    const hints = new Map([[DecodeHintType.TRY_HARDER, true], [DecodeHintType.POSSIBLE_FORMATS, formats]]);
    // It prints each reader's failure.
    console.warn = () => {};
    return (picture) => {
      try {
        const source = new RGBLuminanceSource(gray(picture), picture.width, picture.height);
        return [new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)), hints).getText()];
      } catch {
        return [];
      }
    };
  },
  "quagga2": async () => {
    const quagga = (await import("@ericblade/quagga2")).default;
    const sharp = (await import("sharp")).default;
    return async ({ data, width, height }) => {
      const png = await sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } }).png({ compressionLevel: 1 }).toBuffer();
      const readers = ["ean_reader", "ean_8_reader", "upc_reader", "upc_e_reader", "i2of5_reader", "code_128_reader"];
      const read = await quagga.decodeSingle({ src: `data:image/png;base64,${png.toString("base64")}`, numOfWorkers: 0, locate: true, inputStream: { size: Math.max(width, height) }, decoder: { readers } }).catch(() => null);
      return read?.codeResult?.code ? [read.codeResult.code] : [];
    };
  },
  "jsQR": async () => {
    const jsqr = /** @type {any} */ (await import("jsqr")).default;
    const read = jsqr.default ?? jsqr;
    return ({ data, width, height }) => [read(data, width, height)?.data].filter(Boolean);
  },
  "rxing": async () => {
    const { readFile } = await import("node:fs/promises");
    const folder = join(dirname(fileURLToPath(import.meta.url)), "node_modules/rxing-wasm");
    const bindings = await import(join(folder, "rxing_wasm_bg.js"));
    const { instance } = await WebAssembly.instantiate(await readFile(join(folder, "rxing_wasm_bg.wasm")), { "./rxing_wasm_bg.js": bindings });
    bindings.__wbg_set_wasm(instance.exports);
    /** @type {any} */ (instance.exports).__wbindgen_start?.();
    return (picture) => {
      try {
        return bindings.decode_multi(new Uint8Array(gray(picture)), picture.width, picture.height, new bindings.DecodeHintDictionary()).map((/** @type {any} */ result) => result.text());
      } catch {
        return [];
      }
    };
  },
  "zbar": async () => {
    const { scanGrayBuffer } = await import("@undecaf/zbar-wasm");
    return async (picture) => (await scanGrayBuffer(gray(picture).buffer, picture.width, picture.height)).map((symbol) => symbol.decode());
  },
};
