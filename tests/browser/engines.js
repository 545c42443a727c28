/** The three engines, each driven by its own means and used alike. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isOwn, launch, listen } from "./browser.js";
import { launchFirefox } from "./firefox.js";
import { launchWebkit } from "./webkit.js";

/** @typedef {{x: number, y: number}} Point in CSS pixels of the window */

/**
 * What each browser does in its own way.
 * @typedef {object} Means
 * @property {string[]} log what the console says
 * @property {string[]} faults what goes wrong, and each address that is asked for
 * @property {(url: string) => Promise<unknown>} open
 * @property {<T>(run: (...values: any[]) => T, ...values: any[]) => Promise<Awaited<T>>} evaluate runs a function in the page
 * @property {(selector: string, files: string[]) => Promise<unknown>} choose
 * @property {(size: {width: number, height: number}) => Promise<unknown>} resize
 * @property {(actions: Action[]) => Promise<unknown>} perform
 * @property {boolean} [hasFingers] whether it takes touches as well
 * @property {() => Promise<Buffer>} print
 * @property {() => Promise<unknown>} close
 */

/**
 * What keys and mouse do, as WebDriver writes it.
 * @typedef {{type: "key", id: string, actions: {type: "keyDown" | "keyUp", value: string}[]} | {type: "pointer", id: string, parameters: {pointerType: "mouse" | "touch"}, actions: ({type: "pointerMove", x: number, y: number} | {type: "pointerDown" | "pointerUp", button: number})[]}} Action
 */

/** Keys that write nothing, by their names, as WebDriver encodes them. @type {Record<string, string>} */
const KEYS = { Enter: "\uE007", Control: "\uE009", Escape: "\uE00C", PageDown: "\uE00F", Home: "\uE011", ArrowRight: "\uE014", ArrowDown: "\uE015" };
const NAMES = Object.fromEntries(Object.entries(KEYS).map(([name, code]) => [code, name]));

/** Chromium by playwright. @param {{width: number, height: number}} viewport @param {string} downloads @returns {Promise<Means>} */
async function launchChromium(viewport, downloads) {
  const browser = await launch({ isWhole: true });
  const page = await browser.newPage({ viewport });
  const { faults, log } = listen(page, () => false);
  page.on("download", (download) => download.saveAs(join(downloads, download.suggestedFilename())));
  return {
    log,
    faults,
    open: (url) => page.goto(url, { waitUntil: "load" }),
    evaluate: async (run, ...values) => JSON.parse((await page.evaluate(`(async () => JSON.stringify(await (${run})(...${JSON.stringify(values)})))()`)) ?? "null"),
    choose: (selector, files) => page.locator(selector).setInputFiles(files),
    resize: (size) => page.setViewportSize(size),
    async perform(all) {
      for (const { actions } of all) {
        for (const action of actions) {
          if (action.type === "pointerMove") await page.mouse.move(action.x, action.y);
          else if (!("value" in action)) await page.mouse[action.type === "pointerDown" ? "down" : "up"]();
          // What no key of its keyboard writes comes as from an input method.
          else if (/[\u1100-\uFFFF]/.test(action.value) && !NAMES[action.value]) await (action.type === "keyDown" && page.keyboard.insertText(action.value));
          else await page.keyboard[action.type === "keyDown" ? "down" : "up"](NAMES[action.value] ?? action.value);
        }
      }
    },
    print: () => page.pdf({ preferCSSPageSize: true }),
    close: () => browser.close(),
  };
}

/** How each is started. */
export const ENGINES = { Chromium: launchChromium, Firefox: launchFirefox, WebKit: launchWebkit };

/** Whoever uses one. @typedef {Awaited<ReturnType<typeof use>>} Engine */

/** Starts one, with the hands of a reader. @param {keyof typeof ENGINES} name @param {{width: number, height: number}} window */
export async function use(name, window) {
  const downloads = mkdtempSync(join(tmpdir(), "saved-"));
  /** @type {Means} */
  const means = await ENGINES[name](window, downloads);
  const { evaluate, perform, log } = means;
  let marks = 0;

  /** Waits until something holds in the page, for a minute at most; a page that is being left holds nothing. @param {(...values: any[]) => unknown} holds @param {any[]} values */
  async function until(holds, ...values) {
    for (let tries = 0; !(await evaluate(holds, ...values).catch(() => false)); tries++) {
      if (tries > 1200) throw new Error(`never: ${holds} ${JSON.stringify(values)}`);
      await pause(50);
    }
  }

  /** Keys, each pressed and let go. @param {string[]} keys */
  const press = (...keys) => perform([{ type: "key", id: "keys", actions: keys.map((key) => KEYS[key] ?? key).flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]) }]);

  /**
   * Pointers, each along its points while it is down. @param {Point[][]} paths @param {"mouse" | "touch"} by
   */
  const point = (paths, by) =>
    perform(
      paths.map(([first, ...rest], number) => ({
        type: "pointer",
        id: `${by} ${number}`,
        parameters: { pointerType: by },
        actions: [{ type: "pointerMove", ...first }, { type: "pointerDown", button: 0 }, ...rest.map((to) => /** @type {const} */ ({ type: "pointerMove", ...to })), { type: "pointerUp", button: 0 }],
      })),
    );

  return {
    ...means,
    until,
    press,
    /** Along points with the mouse's button down. @param {Point[]} path */
    drag: (path) => point([path], "mouse"),
    /** Two fingers, where there are any. @param {[Point, Point][]} paths */
    pinch: (paths) => point(paths, "touch"),
    /** Types a text where the focus is. @param {string} text */
    type: (text) => press(...text),
    /** Keys that are held together. @param {string[]} keys */
    chord: (...keys) => {
      const codes = keys.map((key) => KEYS[key] ?? key);
      return perform([{ type: "key", id: "keys", actions: [...codes.map((value) => /** @type {const} */ ({ type: "keyDown", value })), ...codes.reverse().map((value) => /** @type {const} */ ({ type: "keyUp", value }))] }]);
    },
    /** Waits for an element, brings it into sight and clicks it. @param {string} selector @param {number} [which] @param {"mouse" | "touch"} [by] */
    async click(selector, which = 0, by = "mouse") {
      await until((selector, which) => document.querySelectorAll(selector)[which], selector, which);
      const at = await evaluate(
        async (selector, which) => {
          const element = /** @type {Element} */ (document.querySelectorAll(selector)[which]);
          // Once it stands still: a press goes to what was painted last at its place, and pictures on their way move what is below.
          for (let last; ; ) {
            element.scrollIntoView({ block: "center", behavior: "instant" });
            await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
            const { left, top, width, height } = element.getClientRects()[0];
            const at = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
            if (last && last.x === at.x && last.y === at.y) return at;
            last = at;
          }
        },
        selector,
        which,
      );
      await point([[at]], by);
    },
    /** Chooses from a list. @param {string} selector @param {string} value */
    select: (selector, value) =>
      evaluate(
        (selector, value) => {
          const list = /** @type {HTMLSelectElement} */ (document.querySelector(selector));
          list.value = value;
          list.dispatchEvent(new Event("change", { bubbles: true }));
        },
        selector,
        value,
      ),
    /** The JSON of the one file that the page has saved, whole. */
    async saved() {
      for (let tries = 0; ; tries++) {
        try {
          const [name] = readdirSync(downloads).filter((name) => name.endsWith(".json"));
          const text = readFileSync(join(downloads, name), "utf8");
          const json = JSON.parse(text);
          rmSync(join(downloads, name));
          return { name, json };
        } catch (error) {
          if (tries > 1200) throw error;
          await pause(50);
        }
      }
    },
    /** What went wrong since it was last asked; all that the page has said by now is heard. @param {string} root the address of the copy that is read */
    async wrong(root) {
      const mark = `mark ${++marks}`;
      await evaluate((mark) => console.log(mark), mark);
      for (let tries = 0; !log.some((line) => line.includes(mark)); tries++) {
        if (tries > 1200) throw new Error("the console is not heard");
        await pause(20);
      }
      log.length = 0;
      return means.faults.splice(0).filter((fault) => !(fault.startsWith("asks for ") && isOwn(fault.slice("asks for ".length), root)));
    },
    async close() {
      await means.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
