/** Files of a folder, and their sizes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** @typedef {{files: number, raw: number, gzip: number}} Sizes bytes as they are, and when each file is compressed by itself */

/** @param {Uint8Array | string} bytes */
export const zipped = (bytes) => gzipSync(bytes, { level: 6 }).length;

/** The sizes of the files of a folder. @param {string} folder @param {(path: string) => boolean} counts by the path below it @returns {Sizes} */
export function sizes(folder, counts) {
  const found = { files: 0, raw: 0, gzip: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !counts(path.slice(folder.length + 1))) continue;
    const bytes = readFileSync(path);
    found.files += 1;
    found.raw += bytes.length;
    found.gzip += zipped(bytes);
  }
  return found;
}

/** @param {Sizes[]} all @returns {Sizes} */
export const together = (all) =>
  all.reduce((sum, each) => ({ files: sum.files + each.files, raw: sum.raw + each.raw, gzip: sum.gzip + each.gzip }), { files: 0, raw: 0, gzip: 0 });
