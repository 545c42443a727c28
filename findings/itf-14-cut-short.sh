#!/usr/bin/env bash
# An ITF-14 of 14 digits, drawn black on white and turned by 10 to 60 degrees, is given to ZXing-C++ (zxing-wasm 3.1.6), which is asked
# for `ITF14` alone. Beside the 14 digits, or in their place, it reports codes of 2 and of 12 digits (`19`, `195200010000`), each as valid: a
# row of pixels that leaves the bars through their upper or lower end reads as a shorter code, since a pair of digits can look like
# the end. The format that was asked for has one length and a check digit, and neither is asked of what is found; nor with
# `validateOptionalChecksum`, under which the shorter codes go, but only those whose last digit does not fit by chance.
#
# Expected by us: of `ITF14`, 14 digits whose check digit fits, or nothing.
#
# Needs: bash, node 20 with npm.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --ignore-scripts --no-audit --no-fund zxing-wasm@3.1.6 bwip-js@4.11.4 >/dev/null
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from "node:fs";
import bwip from "bwip-js";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

prepareZXingModule({ overrides: { wasmBinary: readFileSync("node_modules/zxing-wasm/dist/reader/zxing_reader.wasm").buffer } });
const TEXT = "19520001000017";
const [code] = bwip.raw({ bcid: "interleaved2of5", text: TEXT });
const bars = code.sbs.flatMap((width, place) => Array(Math.round(width)).fill(place % 2 === 0));

function turned(degrees) {
  const [size, module, tall, angle] = [600, 3, 60, (degrees * Math.PI) / 180];
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let place = 0; place < size * size; place++) {
    const [x, y] = [(place % size) - size / 2, Math.floor(place / size) - size / 2];
    const across = (x * Math.cos(angle) + y * Math.sin(angle)) / module + bars.length / 2;
    const down = (-x * Math.sin(angle) + y * Math.cos(angle)) / module + tall / 2;
    if (down >= 0 && down < tall && bars[Math.floor(across)]) data.fill(0, 4 * place, 4 * place + 3);
  }
  return { data, width: size, height: size };
}

let wrong = 0;
for (const validateOptionalChecksum of [false, true]) {
  for (const degrees of [0, 10, 20, 30, 40, 50, 60]) {
    const found = await readBarcodes(turned(degrees), { formats: ["ITF14"], validateOptionalChecksum });
    const texts = found.filter(({ isValid }) => isValid).map(({ text }) => text);
    if (!validateOptionalChecksum) wrong += texts.filter((text) => text !== TEXT).length;
    console.log(`${validateOptionalChecksum ? "with the check digit" : "as it is"}, turned by ${degrees}: ${texts.join(" ") || "nothing"}`);
  }
}
process.exit(wrong > 0 ? 0 : 1);
JAVASCRIPT
node read.mjs
