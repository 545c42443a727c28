/**
 * Firefox over file://, by WebDriver BiDi: it listens for it by itself, so no driver stands between.
 *
 * Firefox under a driver relaxes its rules for files; a page that breaks them would pass. Hence the first preference.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { env } from "node:process";
import WebSocket from "ws";

const PREFERENCES = {
  "remote.prefs.recommended": false,
  "app.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

const NAMES = ["firefox-esr", "firefox"];
const found = (env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

/** Where Firefox is; FIREFOX names another. */
export const firefox = env.FIREFOX ?? found.find((place) => existsSync(place));

/** Starts Firefox with a profile of its own, which it throws away. @param {{width: number, height: number}} size */
export async function launchFirefox({ width, height }) {
  if (!firefox) throw new Error("no Firefox here: install Debian's `firefox-esr`, or name one in FIREFOX");
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  writeFileSync(join(profile, "user.js"), Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(""));
  const child = spawn(firefox, ["--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", profile, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...env, HOME: profile },
  });
  const gone = new Promise((done) => child.once("exit", done));
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (bytes) => {
      said += bytes;
      const listening = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (listening) resolve(listening[1]);
    });
    child.once("exit", (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));

  let last = 0;
  /** @type {Map<number, {resolve: (value: any) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  /** What pages complain of. @type {string[]} */
  const faults = [];
  socket.on("message", (data) => {
    const message = JSON.parse(String(data));
    if (message.method === "log.entryAdded" && message.params.level === "error") faults.push(message.params.text);
    const waiter = waiting.get(message.id);
    if (!waiter) return;
    waiting.delete(message.id);
    if (message.type === "success") waiter.resolve(message.result);
    else waiter.reject(new Error(`${message.error}: ${message.message}`));
  });
  /** @param {string} method @param {object} params @returns {Promise<any>} */
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });

  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  const { contexts } = await send("browsingContext.getTree", {});
  const context = contexts[0].context;
  await send("browsingContext.setViewport", { context, viewport: { width, height } });

  /** Runs a function in the page. @template T @param {(...values: any[]) => T} run @param {any[]} values @returns {Promise<Awaited<T>>} */
  async function evaluate(run, ...values) {
    const result = await send("script.callFunction", {
      functionDeclaration: `async () => JSON.stringify(await (${run})(...${JSON.stringify(values)}))`,
      target: { context },
      awaitPromise: true,
    });
    if (result.type !== "success") throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result.value ?? "null");
  }

  return {
    faults,
    evaluate,
    /** @param {string} url */
    open: (url) => send("browsingContext.navigate", { context, url, wait: "complete" }),
    /** Chooses files in the field that a selector finds. @param {string} selector @param {string[]} files */
    async choose(selector, files) {
      const { nodes } = await send("browsingContext.locateNodes", { context, locator: { type: "css", value: selector } });
      await send("input.setFiles", { context, element: { sharedId: nodes[0].sharedId }, files });
    },
    /** Waits until something holds in the page, for half a minute at most. @param {() => boolean} holds */
    async until(holds) {
      for (let tries = 0; !(await evaluate(holds)); tries++) {
        if (tries > 300) throw new Error(`never: ${holds}`);
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    /** Presses keys, one after the other. @param {string[]} keys as WebDriver names them */
    press: (...keys) =>
      send("input.performActions", {
        context,
        actions: [{ type: "key", id: "keys", actions: keys.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]) }],
      }),
    /** Goes along points with a mouse whose button is down, or with a finger. @param {{x: number, y: number}[]} path @param {"mouse" | "touch"} [by] */
    drag: ([first, ...rest], by = "mouse") =>
      send("input.performActions", {
        context,
        actions: [
          {
            type: "pointer",
            id: by,
            parameters: { pointerType: by },
            actions: [{ type: "pointerMove", ...first }, { type: "pointerDown", button: 0 }, ...rest.map((point) => ({ type: "pointerMove", ...point })), { type: "pointerUp", button: 0 }],
          },
        ],
      }),
    /** Two fingers, from their first points to their last. @param {[{x: number, y: number}, {x: number, y: number}][]} fingers */
    pinch: (fingers) =>
      send("input.performActions", {
        context,
        actions: fingers.map(([from, to], number) => ({
          type: "pointer",
          id: `finger ${number}`,
          parameters: { pointerType: "touch" },
          actions: [{ type: "pointerMove", ...from }, { type: "pointerDown", button: 0 }, { type: "pointerMove", ...to }, { type: "pointerUp", button: 0 }],
        })),
      }),
    async close() {
      await send("browser.close", {}).catch(() => child.kill());
      socket.terminate();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
