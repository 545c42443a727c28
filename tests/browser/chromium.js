/** Which Chromium is run here, and how. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env } from "node:process";

/** Names that Chromium goes by, and where macOS puts it. CHROMIUM names another. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = [
  ...(env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Its file. */
export function program() {
  const file = env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
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
