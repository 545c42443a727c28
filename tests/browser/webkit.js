/** WebKitGTK by WebKitWebDriver, on a screen of its own. What no driver tells comes from the window (webkit.py). */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, kill } from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const WINDOW = fileURLToPath(new URL("webkit.py", import.meta.url));
/** The name under which WebDriver hands out an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** A port that nobody listens on. @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** Starts it with a profile of its own, which it throws away. @param {{width: number, height: number}} size @param {string} downloads where it saves files */
export async function launchWebkit({ width, height }, downloads) {
  const home = mkdtempSync(join(tmpdir(), "webkit-"));
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const display = await new Promise((resolve, reject) => {
    screen.once("error", () => reject(new Error("no Xvfb here: install Debian's `xvfb`")));
    screen.stdio[3]?.once("data", (number) => resolve(String(number).trim()));
  });
  const port = await freePort();
  const child = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: ["ignore", "pipe", "pipe"],
    // The tests run as root in containers, where WebKit's sandbox does not start; all that is opened is our own copy.
    env: { ...env, DISPLAY: `:${display}`, LC_ALL: "C.UTF-8", HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1" },
  });
  const gone = Promise.all([child, screen].map((process) => new Promise((done) => process.once("exit", done))));
  /** @type {string[]} */
  const log = [];
  /** @type {string[]} */
  const faults = [];
  let prints = 0;
  /** The window's process, which prints. */
  let printer = 0;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      if (line.startsWith("asks ")) faults.push(line.replace("asks", "asks for"));
      // A page that is left, or that puts another picture in the place, gives up what was on its way.
      else if (line.startsWith("fails ") && !/cancelled$/i.test(line)) faults.push(line);
      else if (/CONSOLE (.* )?(ERROR|WARN)/.test(line)) faults.push(line);
      else if (line === "printed") prints++;
      else if (line.startsWith("prints ")) printer = Number(line.split(" ")[1]);
      log.push(line);
    });
  }

  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  async function call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = /** @type {{value: any}} */ (await response.json());
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }
  while (!(await call("GET", "/status").catch(() => false))) {
    if (child.exitCode !== null || child.pid === undefined) throw new Error(`no WebKitWebDriver here: install Debian's \`webkit2gtk-driver\`\n${log.join("\n")}`);
    await pause(50);
  }
  const { sessionId } = await call("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary: WINDOW, args: [downloads, String(width), String(height)] } } } }).catch((error) => {
    throw new Error(`WebKitGTK does not start: ${error.message}\n${log.join("\n")}`);
  });
  const session = `/session/${sessionId}`;

  /** Runs a function in the page. @template T @param {(...values: any[]) => T} run @param {any[]} values @returns {Promise<Awaited<T>>} */
  async function evaluate(run, ...values) {
    const script = `const done = arguments[arguments.length - 1]; Promise.resolve().then(() => (${run})(...${JSON.stringify(values)})).then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
    const { value, error } = JSON.parse(await call("POST", `${session}/execute/async`, { script, args: [] }));
    if (error) throw new Error(error);
    return value;
  }

  return {
    log,
    faults,
    evaluate,
    /** @param {string} url */
    open: (url) => call("POST", `${session}/url`, { url }),
    /** Chooses files in the field that a selector finds. @param {string} selector @param {string[]} files */
    async choose(selector, files) {
      const element = await call("POST", `${session}/element`, { using: "css selector", value: selector });
      await call("POST", `${session}/element/${element[ELEMENT]}/value`, { text: files.join("\n") });
    },
    /** @param {{width: number, height: number}} size */
    resize: (size) => call("POST", `${session}/window/rect`, size),
    /** @param {import("./engines.js").Action[]} actions */
    perform: (actions) => call("POST", `${session}/actions`, { actions }),
    async print() {
      const before = prints;
      kill(printer, "SIGUSR1");
      for (let tries = 0; prints === before; tries++) {
        if (tries > 1200) throw new Error("nothing is printed");
        await pause(50);
      }
      return readFileSync(join(downloads, "print.pdf"));
    },
    async close() {
      await call("DELETE", session).catch(() => {});
      child.kill();
      screen.kill();
      await gone;
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
