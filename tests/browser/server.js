/** A plain web server: the files of a folder below a path, and nothing else. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

/** What it says of files. Texts are named UTF-8, since what a server names outranks what stands in a page. @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".woff2": "font/woff2",
};

/** @param {string} folder @param {string} below the path, as text, with a slash before and behind */
export async function serve(folder, below) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname);
    const file = join(folder, path.slice(below.length));
    if (!path.startsWith(below) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    root: `http://127.0.0.1:${port}${encodeURI(below)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
