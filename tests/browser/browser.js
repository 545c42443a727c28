/** Chromium over file://, as an officer's machine would run it: no network, a new profile. */
import { env } from "node:process";
import { chromium } from "playwright-core";
import { program, SWITCHES } from "./chromium.js";
import { guideUrl } from "./where.js";

/** @typedef {import("playwright-core").Browser} Browser */
/** @typedef {import("playwright-core").BrowserContext} Context */
/** @typedef {import("playwright-core").Page} Page */

/**
 * A browser with a profile of its own, which it throws away.
 * @param {{environment?: Record<string, string>, switches?: string[], isWhole?: boolean}} [options] what to add to its environment,
 * what to start it with besides, and whether it is to be the browser that readers have, windows and all
 * @returns {Promise<Browser>}
 */
export function launch({ environment = {}, switches = [], isWhole = false } = {}) {
  return chromium.launch({
    executablePath: program({ isWhole }),
    env: /** @type {Record<string, string>} */ ({ ...env, ...environment }),
    args: [...SWITCHES, ...switches],
  });
}

/** Readers' screens, in CSS pixels. */
export const SCREENS = {
  /** Also 640 px at 200 %, which is how WCAG 1.4.10 and 1.4.4 meet. */
  narrow: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
};

/**
 * Writes down what a page says, and all that goes wrong.
 * @param {Page} page @param {(url: string) => boolean} isOwn whether it may ask for an address
 */
export function listen(page, isOwn) {
  /** @type {string[]} */
  const faults = [];
  /** @type {string[]} */
  const log = [];
  page.on("request", (request) => {
    if (!isOwn(request.url())) faults.push(`asks for ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const error = request.failure()?.errorText;
    // A page that is left, or that puts another picture in the place, gives up what was on its way.
    if (["image", "font"].includes(request.resourceType()) && error === "net::ERR_ABORTED") return;
    faults.push(`${request.url()} fails: ${error}`);
  });
  page.on("console", (message) => {
    log.push(message.text());
    if (message.type() === "error" || message.type() === "warning") faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  return { faults, log };
}

/** Whether an address is of the copy whose root's address is given, or within a page. @param {string} url @param {string} root */
export const isOwn = (url, root) => url.startsWith(root) || /^(data|blob|about):/.test(url);

/**
 * Opens a page, with all that a narrow screen folds opened, and writes down all that goes wrong meanwhile.
 * @param {Context} context @param {string} path from the copy's root
 * @param {string} [root] the root's address, where it is not the folder's own
 * @param {{folded?: boolean}} [options] `folded` leaves the page as it comes
 * @returns {Promise<{page: Page, faults: string[]}>}
 */
export async function open(context, path, root = guideUrl, { folded = false } = {}) {
  const page = await context.newPage();
  const { faults } = listen(page, (url) => isOwn(url, root));
  await page.goto(root + path, { waitUntil: "load" });
  if (!folded) await unfold(page);
  return { page, faults };
}

/**
 * Opens a page in a context of its own on a phone, uses it, and lets go of it.
 * @param {Browser} browser @param {string} path from the copy's root, with what is asked and an anchor
 * @param {(page: Page, faults: string[]) => Promise<void>} use
 * @param {import("playwright-core").BrowserContextOptions & {folded?: boolean}} [options] what the context is given; `folded` leaves the page as it comes
 */
export async function visit(browser, path, use, { folded = false, ...options } = {}) {
  const context = await browser.newContext({ viewport: SCREENS.phone, ...options });
  try {
    const { page, faults } = await open(context, path, guideUrl, { folded });
    await use(page, faults);
  } finally {
    await context.close();
  }
}

/** Opens all that a narrow screen folds. @param {Page} page */
export function unfold(page) {
  return page.evaluate(() => {
    for (const line of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.fold-switch[aria-expanded="false"]'))) line.click();
  });
}

/** Brings in the pictures that wait to be scrolled to, and waits until each is decoded or has failed. @param {Page} page */
export async function fetchPictures(page) {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    await document.fonts.ready;
  });
}
