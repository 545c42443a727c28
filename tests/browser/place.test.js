/** The reader's place and the reckoner of deadlines, as a reader uses them. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ALSO, STANDARDS, arm, judge } from "./axe.js";
import { launch, visit } from "./browser.js";
import { pathOf } from "./pages.js";

/** @typedef {import("./browser.js").Page} Page */

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** @param {string} path @param {(page: Page, faults: string[]) => Promise<void>} use @param {import("playwright-core").BrowserContextOptions} [options] */
const on = (path, use, options = {}) => visit(browser, path, use, options);

test("a place that was chosen goes along from page to page, and is kept nowhere", () =>
  on(pathOf("front", "en"), async (page, faults) => {
    await page.locator("#place").selectOption("CN");
    await page.waitForURL(/index\.html\?place=CN$/);
    await page.locator(".tile").first().click();
    await page.waitForURL(/\/cosmetics\/index\.html\?place=CN$/);
    await page.locator('.row-link[href*="haneulseol-cream"]').click();
    await page.waitForURL(/haneulseol-cream\/index\.html\?place=CN$/);
    const said = page.locator(".place-facts");
    assert.match(await said.innerText(), /right on file is in force here[\s\S]*Registered with customs here[\s\S]*3 working days from the service/);
    assert.match(await said.innerText(), /T2026-00000 · Expires: 20 May 2034/);
    assert.match((await said.locator("li:last-child a").getAttribute("href")) ?? "", /jurisdictions\/cn\/index\.html\?place=CN$/);
    await page.locator("#place").selectOption("JP");
    assert.match(await said.innerText(), /No right on file is in force here[\s\S]*does not call the goods counterfeit/);
    await page.keyboard.press("/");
    await page.keyboard.insertText("9520001000010");
    // The page that is found is the one that is left: it stays, and is told the number.
    await page.keyboard.press("Enter");
    await page.waitForURL(/haneulseol-cream\/index\.html\?place=JP#number=9520001000010$/);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, ""]);
    assert.deepEqual(faults, []);
  }));

test("the form for goods in hand takes the place for its country, and its country for the place", () =>
  on(pathOf("inspection", "en") + "?place=JP", async (page, faults) => {
    assert.equal(await page.locator("#record-market").inputValue(), "JP");
    await page.locator("#record-market").selectOption("CN");
    assert.equal(await page.locator("#place").inputValue(), "CN");
    await page.locator("#place").selectOption("JP");
    assert.equal(await page.locator("#record-market").inputValue(), "JP");
    // A right of the Union is one of its member states.
    const live = await page.evaluate(() => JSON.parse(document.querySelector("[data-facts]")?.getAttribute("data-facts") ?? "{}").live);
    assert.ok(!live.includes("EU") || live.includes("DE"), String(live));
    assert.deepEqual(faults, []);
  }));

test("a copy for one country begins there, and a reader who is elsewhere stays there", () =>
  on(pathOf("front", "en"), async (page, faults) => {
    // Before any script of the page, as the builder writes it.
    await page.addInitScript(() => {
      new MutationObserver(() => document.documentElement && document.documentElement.setAttribute("data-market", "KR")).observe(document, { childList: true });
    });
    await page.reload();
    assert.equal(await page.locator("#place").inputValue(), "KR");
    assert.match(await page.locator(".place-facts").innerText(), /held: 5 [\s\S]*Republic of Korea/);
    await page.locator(".tile").first().click();
    await page.waitForURL(/\/cosmetics\/index\.html$/);
    await page.locator('.row-link[href*="haneulseol-cream"]').click();
    await page.waitForURL(/haneulseol-cream\/index\.html$/);
    assert.equal(await page.locator("#place").inputValue(), "KR");
    for (const code of ["CN", ""]) {
      await page.locator("#place").selectOption(code);
      await page.waitForURL(new RegExp(`\\?place=${code}$`));
      await page.reload();
      assert.equal(await page.locator("#place").inputValue(), code);
    }
    await page.locator("#place").selectOption("KR");
    await page.waitForURL(/index\.html$/);
    assert.deepEqual(faults, []);
  }));

test("a place names its rights, the right holder's desk, offices that serve it and whether they are there now", () =>
  on(
    "en/products/cosmetics/haneulseol-cream/index.html?place=CN",
    async (page, faults) => {
      const said = page.locator(".place-facts");
      await page.clock.setFixedTime(new Date("2026-11-27T03:00:00Z"));
      await page.locator("#place").selectOption("HK");
      const line = (/** @type {string} */ name) => said.locator(`[data-says="${name}"]`);
      assert.match(await line("offices").innerText(), /Guangzhou IP Centre Guangzhou, overseas IP centres may have moved/);
      assert.doesNotMatch(await line("offices").innerText(), /Dalian/);
      await page.locator("#place").selectOption("CN");
      assert.equal(await line("right-yes").locator('a[href="#right-1"]').count(), 1);
      const holder = await line("holder").innerText();
      assert.match(holder, /verify@example\.com\s+Open now \(holidays not considered\)\. By this device’s clock: Fri,? 07:00 – Fri,? 16:00/);
      assert.equal(holder.split("verify@example.com").length, 2, "a product's and its brand's are the same");
      assert.equal(await line("holder").locator('a[href="mailto:verify@example.com"]').count(), 1);
      assert.match(await line("offices").innerText(), /Sample IP centre[\s\S]*desk@example\.com\s+Open now/);
      assert.match((await line("offices").locator("a").first().getAttribute("href")) ?? "", /offices\/at-dalian\/index\.html\?place=CN$/);
      await page.locator("#place").selectOption("VN");
      assert.match(await line("no-office").innerText(), /No office that serves it is known/);
      assert.match((await line("no-office").locator("a").getAttribute("href")) ?? "", /offices\/index\.html\?place=VN$/);
      assert.doesNotMatch(await line("holder").innerText(), /\+82-2-0000-0000.*\+82-2-0000-0000.*\+82-2-0000-0000/s);
      assert.deepEqual(faults, []);
    },
    { timezoneId: "Asia/Bangkok" },
  ));

test("a member state's officers have the Union's law, offices and rights", () =>
  on("en/products/cosmetics/haneulseol-cream/index.html?place=DE", async (page, faults) => {
    assert.equal(await page.locator("#place").inputValue(), "EU");
    assert.match(await page.locator(".place-facts").innerText(), /right on file is in force here[\s\S]*Europe IP Centre/);
    assert.deepEqual(faults, []);
  }));

test("without script there is no choice of places, and nothing of the reckoner", () =>
  on(
    pathOf("front", "en"),
    async (page) => {
      assert.equal(await page.locator(".place").isVisible(), false);
    },
    { javaScriptEnabled: false },
  ));

test("the last days of deadlines are counted by the place's calendar, or refused in words", () =>
  on("en/jurisdictions/jp/index.html", async (page, faults) => {
    await page.locator("#reckon-date-on-notice").fill("2026-11-27");
    const days = page.locator(".reckoner-days");
    assert.match(await days.innerText(), /Fri 11 December 2026/);
    await page.locator('input[value="perishable"]').check();
    assert.match(await days.innerText(), /Wed 2 December 2026/);
    await page.locator("#reckon-date-on-notice").fill("2028-11-27");
    assert.match(await days.innerText(), /No day can be given: the holidays known to this copy do not reach that far/);
    await arm(page);
    assert.deepEqual(await judge(page, { runOnly: STANDARDS, rules: ALSO }), []);
    assert.deepEqual(faults, []);
  }));
