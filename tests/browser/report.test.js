/** The report of a listing: which channels take it, and what its text says. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ALSO, STANDARDS, arm, judge } from "./axe.js";
import { launch, visit } from "./browser.js";
import { pathOf } from "./pages.js";
import { plain, scripts } from "./scripts.js";

const { ReportSheet } = scripts("report/sheet.js");

/** @param {string} name @param {[string, string, string][]} sites @param {string} [markets] @returns {ReportChannel} */
const channel = (name, sites, markets = "") => ({ name: [name], page: "", sites, markets, needs: { en: "NEEDS " + name } });

/** @type {ReportWords} */
const words = {
  name: "English",
  dir: "ltr",
  rest: "{product}|{holder}|{contact}|{market}|{rights}|{points}|END",
  blank: "__",
  colon: ": ",
  right: "Right",
  genuine: "Genuine",
  offered: "Here",
  no_right: "NONE",
  unknown_right: "UNKNOWN",
  countries: [["CN", "China"], ["VN", "Vietnam"]],
};

/** @type {ReportFacts} */
const facts = {
  names: { en: "Cream", ko: "크림" },
  holder: { ko: "(주)가" },
  languages: ["ko", "en"],
  rights: [
    { in: "CN", live: true, text: { en: "mark 1" } },
    { in: "CN", live: false, text: { en: "mark 2" } },
    { in: "JP", live: null, text: { en: "mark 3" } },
    { in: "DE FR", live: true, text: { en: "mark 4" } },
  ],
  contacts: [{ in: "CN HK", text: "cn@example.com" }, { in: "*", text: "all@example.com" }],
  points: [
    { id: "seal", number: 1, titles: { en: "Seal" }, genuine: { en: "six crystals" } },
    { id: "cap", number: 3, titles: { ko: "뚜껑" }, genuine: {} },
  ],
};

describe("channels", () => {
  const portal = channel("portal", [["A", "a.example", "VN TH"], ["B", "b.example", ""]]);
  const form = channel("form", [["A", "a.example", "VN TH"]], "VN");
  const found = (/** @type {string} */ host, /** @type {string} */ market) => ReportSheet.routes([portal, form], host, market).map(({ name }) => name[0]);
  test("are those of the site that serve the country", () => assert.deepEqual(plain([found("a.example", "VN"), found("a.example", "TH"), found("a.example", "JP")]), [["portal", "form"], ["portal"], []]));
  test("without a country are all of the site", () => assert.deepEqual(plain(found("a.example", "")), ["portal", "form"]));
  test("of a site that names no country take all", () => assert.deepEqual(plain(found("b.example", "JP")), ["portal"]));
  test("name each site once", () => assert.deepEqual(plain(ReportSheet.sites([portal, form])).map(([name]) => name), ["A", "B"]));
});

describe("the text", () => {
  const text = (/** @type {string} */ market, /** @type {string[]} */ points) => ReportSheet.text(words, facts, channel("ipp", []), "en", { site: "a.example", market, points });
  test("has the rights in force in the country and no others, and who answers there", () =>
    assert.equal(text("CN", ["seal"]), "NEEDS ipp\n\nCream|(주)가|cn@example.com; all@example.com|China, a.example|Right: mark 1|1. Seal\n   Genuine: six crystals\n   Here: __|END"));
  test("says where none is in force, and where nobody knows", () => {
    assert.ok(text("VN", []).includes("|NONE|__|END"), text("VN", []));
    assert.ok(text("JP", []).includes("|UNKNOWN|"), text("JP", []));
    assert.ok(text("DE", []).includes("|Right: mark 4|"), text("DE", []));
  });
  test("falls back to another language for a point that has no title in its own", () => assert.ok(text("CN", ["cap"]).includes("3. 뚜껑\n   Here: __"), text("CN", ["cap"])));
});

/** @type {import("./browser.js").Browser} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** @param {string} path @param {(page: import("./browser.js").Page, faults: string[]) => Promise<void>} use @param {import("playwright-core").BrowserContextOptions} [options] */
const on = (path, use, options = {}) => visit(browser, path, use, options);

const product = (/** @type {string} */ language) => pathOf("product with variants and pairs", language);

test("from a product's page: site and country, points that differ, the text in three languages", () =>
  on(product("en") + "?place=CN#report", async (page, faults) => {
    assert.equal(await page.locator("details.report").getAttribute("open"), "");
    await page.locator("#report-site").selectOption("aliexpress.com");
    assert.equal(await page.locator("#report-market").inputValue(), "CN", "the reader's place");
    await page.locator(".report-points input").first().check();
    const english = await page.locator("#report-text-en").inputValue();
    assert.match(english, /IPP Platform[\s\S]*Haneulseol Cream 50 mL \(COS-0001\)[\s\S]*Haneulseol Co\.[\s\S]*verify@example\.com[\s\S]*China, aliexpress\.com[\s\S]*CNIPA 00000000/);
    assert.match(english, /1\. [\s\S]*Genuine: [\s\S]*In this listing: ____/);
    assert.doesNotMatch(english, /counterfeit|fake/i);
    assert.match(await page.locator("#report-text-ko").inputValue(), /하늘설 크림[\s\S]*CNIPA 00000000/);
    await page.locator("#report-market").selectOption("VN");
    assert.match(await page.locator("#report-text-en").inputValue(), /Right: none in force in this country is known/);
    await page.locator("#report-site").selectOption("shopee.co.th");
    assert.equal(await page.locator("#report-market").inputValue(), "TH", "the only country of the site");
    assert.ok((await page.locator("#report-channel option").count()) >= 2);
    assert.match((await page.locator('.report [data-part="page"]').getAttribute("href")) ?? "", /platforms\/shopee\/index\.html.*#/);
    await arm(page);
    assert.deepEqual(await judge(page, { runOnly: STANDARDS, rules: ALSO }), []);
    assert.deepEqual(faults, []);
  }));

test("what is not for everybody is not in it, and that is said", () =>
  on(product("en"), async (page) => {
    const known = JSON.parse((await page.locator("details.report").getAttribute("data-facts")) ?? "{}");
    assert.equal(await page.locator("section.point").count(), 8);
    assert.deepEqual(known.points.map((/** @type {{number: number}} */ { number }) => number), [1, 2, 3, 4, 5, 6]);
    assert.doesNotMatch(JSON.stringify(known), /customs-desk|ultraviolet|membrane/i);
    await page.locator("details.report > summary").click();
    await page.locator("#report-site").selectOption("aliexpress.com");
    assert.match(await page.locator("details.report").innerText(), /Points that are not for everybody are left out/);
  }));

test("on paper it is the sheet alone, each text on a page of its own, with what genuine goods show", () =>
  on(product("en"), async (page) => {
    await page.evaluate(() => {
      window.print = () => {};
      const report = document.querySelector("details.report");
      if (report) report.setAttribute("open", "");
    });
    await page.locator("#report-site").selectOption("aliexpress.com");
    await page.locator(".report-points input").first().check();
    await page.locator('.report [data-does="print"]').click();
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".dossier").isVisible(), false);
    assert.equal(await page.locator(".report-sheet pre").count(), 2);
    assert.equal(await page.locator(".report-pictures img").isVisible(), true);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator(".dossier").isVisible(), true);
    assert.equal(await page.locator(".report").isVisible(), false);
  }));

test("without script it leads to the channels by site and country", () =>
  on(
    product("ko"),
    async (page) => {
      await page.locator("details.report > summary").click();
      assert.match((await page.locator("details.report a").first().getAttribute("href")) ?? "", /platforms\/index\.html$/);
      assert.equal(await page.locator("#report-site").isVisible(), false);
    },
    { javaScriptEnabled: false },
  ));
