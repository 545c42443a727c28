/** Keeps a picture of every page type as readers see it, and its print, below artefacts/screenshots. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SCREENS, fetchPictures, launch, open } from "./browser.js";
import { settle } from "./comparer.js";
import { cases, pathOf } from "./pages.js";
import { artefacts } from "./where.js";

/** @type {{name: string, width: number, height: number, colorScheme: "light" | "dark", languages: string[], print?: boolean}[]} */
const VIEWS = [
  { name: "phone-390", ...SCREENS.phone, colorScheme: "light", languages: ["", "ko", "en", "ar"], print: true },
  { name: "phone-320", ...SCREENS.narrow, colorScheme: "light", languages: ["", "en", "ar"] },
  { name: "desktop-1280", ...SCREENS.desktop, colorScheme: "light", languages: ["", "ko", "en", "ar"] },
  { name: "dark-390", ...SCREENS.phone, colorScheme: "dark", languages: ["", "en"] },
];

const folder = join(artefacts, "screenshots");
mkdirSync(folder, { recursive: true });
const browser = await launch({ isWhole: true });
let kept = 0;
for (const { name, width, height, colorScheme, languages, print } of VIEWS) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  for (const { type, language, path } of cases.filter((candidate) => languages.includes(candidate.language))) {
    const { page } = await open(context, path);
    await fetchPictures(page);
    const file = join(folder, [type.replaceAll(" ", "-"), language, name].filter(Boolean).join("."));
    await page.screenshot({ path: `${file}.png`, fullPage: true });
    if (print) await page.pdf({ path: `${file.replace(name, "print")}.pdf`, format: "A4" });
    await page.close();
    kept += print ? 2 : 1;
  }
  await context.close();
}

/** The open comparer, by what is debossed it. @type {{name: string, language: string, pair: number, width: number, height: number, press: string[], colorScheme?: "dark", forcedColors?: "active"}[]} */
const COMPARED = [
  { name: "desktop-1280", language: "en", pair: 0, ...SCREENS.desktop, press: [] },
  { name: "over-1280", language: "ko", pair: 4, ...SCREENS.desktop, press: ["over"] },
  { name: "phone-390", language: "ar", pair: 1, ...SCREENS.phone, press: ["out", "out"] },
  { name: "phone-320", language: "en", pair: 0, ...SCREENS.narrow, press: ["over"] },
  { name: "phone-on-its-side", language: "en", pair: 0, width: 640, height: 320, press: [] },
  { name: "dark-390", language: "en", pair: 2, ...SCREENS.phone, press: ["in"], colorScheme: "dark" },
  { name: "forced-colours", language: "en", pair: 0, width: 640, height: 700, press: ["over"], forcedColors: "active" },
];
for (const { name, language, pair, width, height, press, colorScheme, forcedColors } of COMPARED) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, forcedColors });
  const { page } = await open(context, pathOf("product with variants and pairs", language));
  await page.locator(".pair").nth(pair).locator("a.photo").first().click();
  await page.evaluate(settle);
  for (const does of press) await page.locator(`.comparer [data-does=${does}]`).click();
  await page.screenshot({ path: join(folder, `comparer.${language}.${name}.png`) });
  await context.close();
  kept++;
}
await browser.close();
console.log(`${kept} files in ${folder}`);
