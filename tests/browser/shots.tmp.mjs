import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SCREENS, fetchPictures, launch, open } from "./browser.js";
import { cases, pathOf } from "./pages.js";
const folder = process.env.SHOTS; mkdirSync(folder, { recursive: true });
const VIEWS = [
  { name: "phone", ...SCREENS.phone, colorScheme: "light", languages: ["", "ko", "en", "ar"] },
  { name: "narrow", ...SCREENS.narrow, colorScheme: "light", languages: ["en"] },
  { name: "desktop", ...SCREENS.desktop, colorScheme: "light", languages: ["", "en", "ar"] },
  { name: "dark", ...SCREENS.phone, colorScheme: "dark", languages: ["en"] },
  { name: "print", ...SCREENS.desktop, media: "print", languages: ["en"] },
];
const browser = await launch(); const real = browser.newContext.bind(browser); browser.newContext = async (o) => { const c = await real(o); await c.clock.setFixedTime(new Date("2026-11-29T02:00:00Z")); return c; };
for (const { name, width, height, colorScheme, media, languages } of VIEWS) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  for (const { type, language, path } of cases.filter((c) => languages.includes(c.language))) {
    const { page } = await open(context, path);
    if (media) await page.emulateMedia({ media });
    await fetchPictures(page);
    await page.screenshot({ path: join(folder, [type.replaceAll(" ", "-"), language, name].join(".") + ".png"), fullPage: true, animations: "disabled", caret: "hide" });
    await page.close();
  }
  await context.close();
}
// Worked by hand: the search's results, the grid narrowed, the form answered, the comparer open, a code checked.
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const shot = async (page, name) => page.screenshot({ path: join(folder, name + ".png"), fullPage: true, animations: "disabled", caret: "hide" });
{ const { page } = await open(context, pathOf("front", "en")); await page.locator(".search-field").fill("cream"); await page.locator(".search-panel .row-link").first().waitFor(); await page.waitForTimeout(800); await shot(page, "did-search-panel"); await page.close(); }
{ const { page } = await open(context, "en/search/index.html#q=8801234&x=1"); await page.waitForTimeout(1500); await shot(page, "did-search-code"); await page.close(); }
{ const { page } = await open(context, "en/search/index.html#q=haneul%20cream"); await page.waitForTimeout(1500); await shot(page, "did-search-page"); await page.close(); }
{ const { page } = await open(context, "en/look/index.html#kind=fish"); await page.waitForTimeout(800); await shot(page, "did-look"); await page.close(); }
{ const { page } = await open(context, pathOf("inspection", "en")); for (const radio of (await page.locator('input[type=radio][value=differs]').all()).slice(0, 3)) await radio.check({ force: true }); const check = page.locator(".check-place input").first(); if (await check.count()) await check.fill("HN26O2101"); await page.waitForTimeout(1200); await shot(page, "did-inspect"); await page.emulateMedia({ media: "print" }); await page.evaluate(() => window.dispatchEvent(new Event("beforeprint"))); await shot(page, "did-inspect-print"); await page.close(); }
{ const { page } = await open(context, pathOf("product with variants and pairs", "en")); const check = page.locator(".check-place input"); for (const one of await check.all()) await one.fill("2026.02.10"); await page.waitForTimeout(1200); await shot(page, "did-check"); await page.locator(".pair a.photo").first().click(); await page.waitForTimeout(1200); await page.screenshot({ path: join(folder, "did-compare.png") }); await page.close(); }
await browser.close();
