#!/usr/bin/env node
// Renders art/<slug>/<name>.svg into the photos/ of content/products/<kind>/<slug>/ or content/primers/<slug>/ as JPEG.
//
//   node art/draw.mjs                 every dossier and lesson
//   node art/draw.mjs slug…           these dossiers only
//   node art/draw.mjs slug/name…      these drawings only (name without .svg)
//
// Elements with class="g" show only in <name>-genuine.jpg, class="f" only in <name>-counterfeit.jpg, all else in
// both. A drawing without class="f" gives <name>-genuine.jpg if it has class="g", else <name>.jpg.
// Needs Node 18+ and Chromium (CHROMIUM names it, default /usr/bin/chromium) and nothing else: the browser is
// driven through its debugging pipe.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const LONG_SIDE = 1600;
const QUALITY = 86;
const BIG = 250 * 1024;

const art = dirname(fileURLToPath(import.meta.url));
const products = resolve(art, "../content/products");
const primers = resolve(art, "../content/primers");

/** The folder of a dossier, wherever its kind puts it, or of a lesson. */
function dossier(slug) {
  const kinds = existsSync(products) ? readdirSync(products, { withFileTypes: true }).filter((d) => d.isDirectory()) : [];
  const found = [...kinds.map((k) => join(products, k.name, slug)), join(primers, slug)].filter(existsSync);
  if (found.length !== 1) throw new Error(`${slug}: ${found.length} folders of this name in ${products}/*/ and ${primers} (want one)`);
  return found[0];
}

/** What to draw: [{slug, name, file}] */
function drawings(args) {
  const folders = readdirSync(art, { withFileTypes: true }).filter((d) => d.isDirectory()).map((d) => d.name).sort();
  const all = folders.flatMap((slug) =>
    readdirSync(join(art, slug)).filter((f) => f.endsWith(".svg")).sort()
      .map((f) => ({ slug, name: basename(f, ".svg"), file: join(art, slug, f) })));
  if (args.length === 0) return all;
  return args.flatMap((a) => {
    const hit = all.filter((d) => d.slug === a || `${d.slug}/${d.name}` === a);
    if (hit.length === 0) throw new Error(`no drawing ${a} in ${art}`);
    return hit;
  });
}

/** Does any class attribute hold this word? */
const has = (svg, word) => [...svg.matchAll(/\sclass\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  .some((m) => (m[1] ?? m[2]).split(/\s+/).includes(word));

/** A JPEG without application segments and comments; the plain JFIF header stays. */
function bare(jpeg) {
  const out = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const marker = jpeg[at + 1];
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (!(marker === 0xfe || (marker >= 0xe1 && marker <= 0xef))) out.push(jpeg.subarray(at, end));
    at = end;
  }
  out.push(jpeg.subarray(at));
  return Buffer.concat(out);
}

class Browser {
  constructor() {
    this.home = mkdtempSync(join(tmpdir(), "draw-"));
    const path = process.env.CHROMIUM || "/usr/bin/chromium";
    this.process = spawn(path, ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
      "--disable-extensions", "--disable-background-networking", "--force-color-profile=srgb", "--font-render-hinting=none",
      "--disable-dev-shm-usage", "--remote-debugging-pipe", `--user-data-dir=${this.home}`, "about:blank"],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.waiting = new Map();
    this.next = 1;
    this.rest = "";
    const fail = (why) => { for (const w of this.waiting.values()) w.reject(why); this.waiting.clear(); };
    this.gone = new Promise((done) => this.process.on("exit", () => done()));
    this.process.on("error", (e) => fail(new Error(`cannot start ${path}: ${e.message}`)));
    this.process.on("exit", (code) => fail(new Error(`the browser ended (${code})`)));
    this.process.stdio[3].on("error", () => {});
    this.process.stdio[4].setEncoding("utf8").on("data", (text) => {
      const parts = (this.rest + text).split("\0");
      this.rest = parts.pop();
      for (const part of parts) {
        const answer = JSON.parse(part);
        const wait = this.waiting.get(answer.id);
        if (!wait) continue;
        this.waiting.delete(answer.id);
        if (answer.error) wait.reject(new Error(`${wait.method}: ${answer.error.message}`)); else wait.resolve(answer.result);
      }
    });
  }

  send(method, params = {}, sessionId = this.session) {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { method, resolve, reject });
      this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
    });
  }

  async open() {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" }, undefined);
    this.session = (await this.send("Target.attachToTarget", { targetId, flatten: true }, undefined)).sessionId;
    await this.send("Page.enable");
    this.frame = (await this.send("Page.getFrameTree")).frameTree.frame.id;
  }

  /** The picture of an SVG with one of the classes hidden. */
  async shoot(svg, hide, width, height) {
    await this.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
    const rule = hide.map((c) => `.${c}{display:none!important}`).join("");
    const html = `<!doctype html><meta charset="utf-8"><style>*{margin:0}html,body{background:#fff}svg{display:block}body>svg{width:${width}px;height:${height}px}</style>`
      + `<body>${svg}<style>${rule}</style></body>`;
    await this.send("Page.setDocumentContent", { frameId: this.frame, html });
    const ready = await this.send("Runtime.evaluate", {
      expression: "document.fonts.ready.then(() => new Promise((d) => requestAnimationFrame(() => requestAnimationFrame(() => d(document.querySelectorAll('body>svg').length)))))",
      awaitPromise: true, returnByValue: true });
    if (ready.result.value !== 1) throw new Error("no <svg> at the top");
    const shot = await this.send("Page.captureScreenshot", { format: "jpeg", quality: QUALITY, clip: { x: 0, y: 0, width, height, scale: 1 } });
    return bare(Buffer.from(shot.data, "base64"));
  }

  async close() {
    await Promise.race([this.send("Browser.close", {}, undefined).catch(() => {}), new Promise((d) => setTimeout(d, 2000))]);
    const timer = setTimeout(() => this.process.kill("SIGKILL"), 3000);
    await this.gone;
    clearTimeout(timer);
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const work = drawings(process.argv.slice(2)).map((d) => ({ ...d, folder: join(dossier(d.slug), "photos") }));
const browser = new Browser();
let failed = 0;
try {
  await browser.open();
  for (const { slug, name, file, folder } of work) {
    try {
      const svg = readFileSync(file, "utf8").replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, "");
      const box = /<svg\b[^>]*\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg);
      if (!box) throw new Error("no viewBox");
      const scale = LONG_SIDE / Math.max(+box[1], +box[2]);
      const width = Math.round(box[1] * scale);
      const height = Math.round(box[2] * scale);
      const sides = has(svg, "f") ? [["-genuine", ["f"]], ["-counterfeit", ["g"]]] : has(svg, "g") ? [["-genuine", []]] : [["", []]];
      mkdirSync(folder, { recursive: true });
      for (const [suffix, hide] of sides) {
        const jpeg = await browser.shoot(svg, hide, width, height);
        const out = `${name}${suffix}.jpg`;
        writeFileSync(join(folder, out), jpeg);
        console.log(`${slug}/photos/${out}  ${width}×${height}  ${Math.round(jpeg.length / 1024)} KB${jpeg.length > BIG ? "  LARGE: aim below 250 KB" : ""}`);
      }
    } catch (e) {
      failed++;
      console.error(`${slug}/${name}.svg: ${e.message}`);
    }
  }
} finally {
  await browser.close();
}
process.exitCode = failed ? 1 : 0;
