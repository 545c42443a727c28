/** Keeps a picture of every page type as readers see it, and its print, below artefacts/screenshots. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SCREENS, fetchPictures, launch, open } from "./browser.js";
import { cases } from "./pages.js";
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
const browser = await launch();
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
await browser.close();
console.log(`${kept} files in ${folder}`);
