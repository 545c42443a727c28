/** Which Chromium is run here, and how. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env } from "node:process";

/** Names that Chromium goes by, and where macOS puts it. CHROMIUM names another. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** The same engine without windows and menus, where a system has it: pages cost a quarter less. */
const SHELL = "chromium-headless-shell";

/** @param {string[]} names */
const places = (names) => (env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** Its file. @param {{isWhole: boolean}} which whether it is to be the browser that readers have, windows and all */
export function program({ isWhole }) {
  const whole = [...places(NAMES), "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
  const file = env.CHROMIUM ?? [...(isWhole ? [] : places([SHELL])), ...whole].find((place) => existsSync(place));
  if (!file) throw new Error("no Chromium here: install Debian's `chromium`, or name one in CHROMIUM");
  return file;
}

/** What it is started with: no network, nothing of its own in the background. */
export const SWITCHES = [
  "--headless=new",
  "--no-sandbox", // The tests run as root in containers; all that is opened is our own copy.
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-color-profile=srgb",
];
