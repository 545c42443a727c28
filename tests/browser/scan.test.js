/** Codes from a photo: what the reader reads, and the page over file://, from the photo to the product. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import vm from "node:vm";
import { drawn, pixels, png, stacked } from "./barcode.js";
import { SCREENS, launch, open } from "./browser.js";
import { pathOf } from "./pages.js";
import { plain, scripts } from "./scripts.js";
import { address } from "./where.js";
import { file, made } from "./zxing.js";

const SCAN = pathOf("barcode from a photo", "en");
const CREAM = "9520001000010";

test("the reader is what its packages make", () => assert.ok(readFileSync(file, "utf8") === made(), "run node tests/browser/zxing.js"));

describe("what is read", () => {
  const { ScanReading, ScanAttempts } = scripts("checker/gs1-identifiers.js", "checker/typed-code.js", "scan/attempts.js", "scan/reading.js");
  /** @type {typeof ZXing} */
  let reader;
  before(() => void (reader = vm.runInThisContext(`${readFileSync(file, "utf8")}; ZXing`)));

  const ELEMENTS = "(01)09520001000010(17)271231(10)A1B2";
  const LINK = `https://id.example.org/01/0${CREAM}/10/A1B2`;
  /** @type {[bcid: string, drawn: string, kind: string, text: string, query: string, host: string][]} */
  const CODES = [
    ["ean13", CREAM, "EAN-13", CREAM, CREAM, ""],
    ["ean8", "95200002", "EAN-8", "95200002", "95200002", ""],
    ["upca", "614141000036", "UPC-A", "614141000036", "614141000036", ""],
    ["upce", "01234565", "UPC-E", "012345000065", "012345000065", ""],
    ["itf14", "19520001000017", "ITF-14", "19520001000017", "19520001000017", ""],
    ["code128", "LOT-A1B2", "Code 128", "LOT-A1B2", "LOT-A1B2", ""],
    ["gs1-128", ELEMENTS, "GS1-128", ELEMENTS, ELEMENTS, ""],
    ["gs1datamatrix", ELEMENTS, "GS1 Data Matrix", ELEMENTS, ELEMENTS, ""],
    ["qrcode", LINK, "QR", LINK, LINK, "id.example.org"],
    ["qrcode", "https://good.example@evil.example:8443/?q=1", "QR", "https://good.example@evil.example:8443/?q=1", "", "evil.example"],
  ];
  for (const [bcid, from, kind, text, query, host] of CODES) {
    test(`${kind}: ${text}`, async () => {
      const found = ScanReading.readings(await reader.read(/** @type {ImageData} */ (pixels(drawn(bcid, from))), ScanReading.options(false)));
      assert.deepEqual(plain(found.map(({ corners, ...rest }) => rest)), [{ kind, text, query, host }]);
    });
  }

  const corner = { x: 0, y: 0 };
  const position = { topLeft: corner, topRight: corner, bottomRight: corner, bottomLeft: corner };

  test("a part of an ITF, or one whose check digit does not fit, is no code", () => {
    const of = (/** @type {string} */ text) => ({ format: "ITF", text, isValid: true, contentType: "Text", bytes: new Uint8Array(), symbologyIdentifier: "]I0", position });
    const texts = ScanReading.readings(["195200", "195200010000", "19520001000018", "19520001000017"].map(of)).map(({ text }) => text);
    assert.deepEqual(plain(texts), ["19520001000017"]);
  });

  test("a bracket in a lot is none of an identifier", () => {
    const text = "(01)09520001000010(10)A(1(21)7";
    const [{ query }] = ScanReading.readings([{ format: "DataMatrix", text, isValid: true, contentType: "GS1", bytes: new TextEncoder().encode("010952000100001010A(1\x1d217"), symbologyIdentifier: "]d2", position }]);
    assert.equal(query, "]d2010952000100001010A(1\u241d217");
  });

  test("a soft picture is read once it is sharpened", async () => {
    const { width, height, gray } = drawn("ean13", CREAM, 2);
    // Each pixel as the mean of those beside it in its row, twice: soft across the bars.
    const soften = (/** @type {Uint8Array} */ from) => from.map((_, place) => ((from[place - 1] ?? 245) + from[place] + (from[place + 1] ?? 245)) / 3);
    const picture = pixels({ width, height, gray: soften(soften(gray)) });
    const read = async (/** @type {boolean} */ isSharp) => ScanReading.readings(await reader.read(/** @type {ImageData} */ (picture), ScanReading.options(isSharp))).map(({ text }) => text);
    assert.deepEqual(plain(await read(false)), []);
    ScanAttempts.sharpen(picture, 1);
    assert.deepEqual(plain(await read(true)), [CREAM]);
  });

  test("a point of a part that was turned is found again in the picture", () => {
    const attempts = ScanAttempts.attempts(3000, 2000);
    const turned = attempts.filter(({ turn }) => turn === 45)[0];
    const near = (/** @type {{x: number, y: number}} */ point) => [Math.round(point.x), Math.round(point.y)];
    assert.deepEqual(near(ScanAttempts.back(turned, { x: turned.across / 2, y: turned.down / 2 })), [1500, 1000]);
    // To the right in what was turned by 45 degrees is up and to the right in the picture.
    assert.deepEqual(near(ScanAttempts.back(turned, { x: turned.across / 2 + Math.SQRT2 * 100 * turned.scale, y: turned.down / 2 })), [1600, 900]);
  });
});

describe("the page", () => {
  /** @type {import("./browser.js").Browser} */
  let browser;
  before(async () => void (browser = await launch()));
  after(() => browser.close());

  /** @param {Buffer} photo @param {(page: import("./browser.js").Page) => Promise<void>} use @param {string} [name] */
  async function chosen(photo, use, name = "photo.png") {
    const context = await browser.newContext({ viewport: SCREENS.phone });
    try {
      const { page, faults } = await open(context, SCAN);
      await page.locator('[data-part="choose"] input').setInputFiles({ name, mimeType: name.endsWith("png") ? "image/png" : "image/heic", buffer: photo });
      await use(page);
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }
  }

  test("the button beside the search's field leads there, and a photo to its product", async () => {
    const context = await browser.newContext({ viewport: SCREENS.phone });
    try {
      const { page, faults } = await open(context, pathOf("front", "en"));
      await page.getByRole("link", { name: "Barcode from a photo" }).click();
      await page.waitForSelector(".scan:not([hidden])");
      assert.equal(await page.locator('script[src*="zxing"]').count(), 0, "it is not there before there is a picture");
      await page.locator('[data-part="choose"] input').setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: png(drawn("ean13", CREAM)) });
      await page.waitForURL(/haneulseol-cream\/index\.html/);
      assert.deepEqual(faults, []);
    } finally {
      await context.close();
    }
  });

  test("of several codes one is chosen, in the list or on the picture", () =>
    chosen(png(stacked(drawn("ean13", CREAM), drawn("gs1datamatrix", "(01)09520001001017(10)A1", 5))), async (page) => {
      await page.waitForSelector(".scan-outline");
      assert.deepEqual((await page.locator(".scan-code bdi.code-large").allTextContents()).sort(), ["(01)09520001001017(10)A1", CREAM]);
      assert.match(await page.locator(".scan-status").innerText(), /^Several codes/);
      const boxes = await page.locator(".scan-outline").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
      assert.ok(boxes.length === 2 && boxes.every((size) => size >= 44), String(boxes));
      await page.locator(".scan-code", { hasText: "(01)" }).getByRole("button").click();
      await page.waitForURL(/en\/search\/index\.html#q=\(01\)/);
      await page.waitForSelector('.search-results li:first-child a[href*="haneulseol-sunscreen"]');
    }));

  test("a QR code's text is text, and its host is named", () =>
    chosen(png(drawn("qrcode", "https://verify.example/<b>?id=1")), async (page) => {
      await page.waitForSelector(".scan-code");
      const shown = page.locator(".scan-code");
      assert.match(await shown.innerText(), /https:\/\/verify\.example\/<b>\?id=1[^]*proves nothing[^]*verify\.example$/);
      assert.equal(await shown.locator("a, button").count(), 0);
      assert.ok(page.url().endsWith("scan/index.html"));
    }));

  test("where nothing is found, the digits are typed", () =>
    chosen(png({ width: 300, height: 200, gray: new Uint8Array(60000).fill(128) }), async (page) => {
      await page.waitForSelector('[data-part="tips"]:not([hidden])');
      await page.getByLabel("Or type the digits").fill(CREAM);
      await page.keyboard.press("Enter");
      await page.waitForURL(/haneulseol-cream\/index\.html/);
    }));

  test("a file that the browser cannot open is told", () =>
    chosen(Buffer.from("ftypheic"), async (page) => {
      await page.waitForSelector('[data-says="cannot-open"]:not([hidden])');
      assert.match(await page.locator(".scan-status").innerText(), /JPEG/);
    }, "IMG_1.heic"));
});
