/**
 * Makes `static/zxing/zxing.js`: the reader of zxing-wasm as plain JavaScript, since Chromium before 97 and Safari before 16 let no
 * page compile WebAssembly without letting it run any text as a script, too. `node zxing.js` writes the file.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { repository } from "./where.js";

export const file = join(repository, "static/zxing/zxing.js");
const modules = join(repository, "tests/browser/node_modules");
/** @param {string} path */
const read = (path) => readFileSync(join(modules, path), "utf8");

/** `text` with one place replaced; there must be one. @param {string} text @param {RegExp} place @param {string} by */
function replaced(text, place, by) {
  assert.equal(text.match(new RegExp(place.source, place.flags + "g"))?.length, 1, String(place));
  return text.replace(place, by);
}

/** The text of the file. */
export function made() {
  const { version } = JSON.parse(read("zxing-wasm/package.json"));
  const folder = mkdtempSync(join(tmpdir(), "jinwi-zxing-"));
  let machine;
  try {
    const output = join(folder, "reader.js");
    execFileSync(execPath, [join(modules, "binaryen/bin/wasm2js"), join(modules, "zxing-wasm/dist/reader/zxing_reader.wasm"), "-Oz", "-o", output], { stdio: "ignore" });
    machine = readFileSync(output, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
  // What it would bring in and out as a module is given and taken by hand.
  machine = replaced(replaced(machine, /^import \* as a from 'a';\n/, ""), /\nvar retasmFunc = [^]*$/, "\n");
  // It reads no file, so that it needs no address to read one from.
  const around = replaced(read("zxing-wasm/dist/iife/reader/index.js"), /`https:\/\/fastly[^`]*`/, "``");
  const whole = `var ZXing = (function () {
${machine}
${around}
ZXingWASM.prepareZXingModule({ overrides: { instantiateWasm: (imports, done) => (done({ exports: asmFunc(imports) }), {}) } });
return { read: ZXingWASM.readBarcodes };
})();`;
  const { code } = transformSync(whole, { minify: true, target: "es2018", charset: "ascii", legalComments: "none" });
  const licences = [read("zxing-wasm/LICENSE"), readFileSync(join(repository, "LICENSE-APACHE"), "utf8")].map((text) => text.trim().replace(/^\n+/, ""));
  return `/*!\nzxing-wasm ${version} without WebAssembly, under the MIT License, with ZXing-C++ in it, under the Apache License 2.0.\n\n${licences.join("\n\n")}\n*/\n${code}`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, made());
