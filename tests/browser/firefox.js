/**
 * Firefox over file://, by WebDriver BiDi: it listens for it by itself, so no driver stands between.
 *
 * Firefox under a driver relaxes its rules for files; a page that breaks them would pass. Hence the first preference.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
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
const firefox = env.FIREFOX ?? found.find((place) => existsSync(place));

/** Starts Firefox with a profile of its own, which it throws away. @param {{width: number, height: number}} size @param {string} [downloads] where it saves files */
export async function launchFirefox({ width, height }, downloads = "") {
  if (!firefox) throw new Error("no Firefox here: install Debian's `firefox-esr`, or name one in FIREFOX");
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const preferences = { ...PREFERENCES, ...(downloads && { "browser.download.folderList": 2, "browser.download.dir": downloads }) };
  writeFileSync(join(profile, "user.js"), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(""));
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
  /** What the console says. @type {string[]} */
  const log = [];
  /** What pages complain of, and where files are saved, each address that they ask for. @type {string[]} */
  const faults = [];
  socket.on("message", (data) => {
    const message = JSON.parse(String(data));
    if (message.method === "log.entryAdded") {
      log.push(message.params.text);
      if (message.params.level === "error" || message.params.level === "warn") faults.push(`console ${message.params.level}: ${message.params.text}`);
    }
    // On the way back to a page Firefox itself asks a server for this, whatever icon the page names.
    if (message.method === "network.beforeRequestSent" && new URL(message.params.request.url).pathname !== "/favicon.ico") faults.push(`asks for ${message.params.request.url}`);
    // A page that is left, or that puts another picture in the place, gives up what was on its way.
    if (message.method === "network.fetchError" && message.params.errorText !== "NS_BINDING_ABORTED") faults.push(`${message.params.request.url} fails: ${message.params.errorText}`);
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
  await send("session.subscribe", { events: ["log.entryAdded", ...(downloads ? ["network.beforeRequestSent", "network.fetchError"] : [])] });
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

  /** Keys, mouse and fingers, as WebDriver writes them. @param {object[]} actions */
  const perform = (actions) => send("input.performActions", { context, actions });

  return {
    log,
    faults,
    hasFingers: true,
    evaluate,
    perform,
    print: async () => Buffer.from((await send("browsingContext.print", { context, background: false })).data, "base64"),
    /** @param {string} url */
    open: (url) => send("browsingContext.navigate", { context, url, wait: "complete" }),
    /**
     * Chooses files in the field that a selector finds: within the page, since `input.setFiles` of Firefox 153 fails on pages from a
     * server. @param {string} selector @param {string[]} files
     */
    choose: (selector, files) =>
      evaluate(
        (/** @type {string} */ selector, /** @type {[string, string][]} */ files) => {
          const data = new DataTransfer();
          for (const [name, base64] of files) data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
          const input = /** @type {HTMLInputElement} */ (document.querySelector(selector));
          input.files = data.files;
          input.dispatchEvent(new Event("change"));
        },
        selector,
        files.map((file) => [basename(file), readFileSync(file, "base64")]),
      ),
    /** @param {{width: number, height: number}} viewport */
    resize: (viewport) => send("browsingContext.setViewport", { context, viewport }),
    async close() {
      await send("browser.close", {}).catch(() => child.kill());
      socket.terminate();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
