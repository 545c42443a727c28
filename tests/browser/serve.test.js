/** The preview, as an editor meets it: a file is changed, and the page in the browser follows. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ALSO, STANDARDS, arm, judge } from "./axe.js";
import { launch, SCREENS } from "./browser.js";
import { jinwi, start } from "./program.js";
import { cache, repository } from "./where.js";

const DOSSIER = "products/cosmetics/haneulseol-cream";
const PAGE = "/en/products/cosmetics/haneulseol-cream/index.html";

describe("the preview", () => {
  /** @type {import("./browser.js").Browser} */
  let browser;
  /** @type {import("./browser.js").Page} */
  let page;
  /** @type {import("node:child_process").ChildProcess} */
  let program;
  let [folder, content, root] = ["", "", ""];
  /** What the policy kept a page from. @type {string[]} */
  const kept = [];

  /** @param {string} file */
  const read = (file) => readFileSync(join(content, file), "utf8");
  /** @param {string} file @param {string} text */
  const write = (file, text) => writeFileSync(join(content, file), text);
  /** @param {string} file @param {string} from @param {string} to */
  function edit(file, from, to) {
    const text = read(file);
    assert.ok(text.includes(from), `${file} has no ${from}`);
    write(file, text.replace(from, to));
  }
  const overlay = () => page.locator("#jinwi-overlay");
  /** @returns {Promise<{reading: number, good: number}>} */
  const state = async () => (await fetch(`${root}/-/state.json`)).json();

  /** A preview of the content; gives the program and its address. @param {string[]} more */
  async function preview(more) {
    const started = start(["serve", "--lang", "en", "--port", "0", "--date", "2026-01-31", "--languages", "ko,en", "--cache", cache, "--content", content, ...more], folder);
    /** @type {string} */
    const address = await new Promise((resolve, reject) => {
      let said = "";
      started.stderr?.on("data", (data) => {
        said += data;
        const found = said.match(/http:\/\/127\.0\.0\.1:\d+/);
        if (found) resolve(found[0]);
      });
      started.on("exit", () => reject(new Error(said)));
    });
    return { started, address };
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "jinwi-serve-"));
    // As editors name folders: each of these signs means something in an address.
    content = join(folder, "R&D #1 100%? +", "content");
    cpSync(join(repository, "content"), content, { recursive: true });
    ({ started: program, address: root } = await preview([]));
    browser = await launch();
    const context = await browser.newContext({ viewport: SCREENS.desktop, locale: "en" });
    page = await context.newPage();
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) kept.push(message.text());
    });
    await page.goto(root + PAGE);
    await page.locator("#jinwi-bar").waitFor();
  });
  after(async () => {
    await browser?.close();
    program?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test("a changed line is shown, where the reader was", async () => {
    await page.evaluate(() => scrollTo({ top: 1200, behavior: "instant" }));
    edit(`${DOSSIER}/en.md`, "round clear film", "round bright film");
    await page.getByText("round bright film").first().waitFor();
    await page.waitForFunction(() => Math.abs(scrollY - 1200) < 2);
  });

  test("faults lie over what was good last, each with its place, in both languages, and go when mended", async () => {
    edit(`${DOSSIER}/dossier.yaml`, "weight: strong", "weight: stronk");
    edit(`${DOSSIER}/en.md`, "round bright film", "round dull film");
    await overlay().getByText("unknown-value").first().waitFor();
    const link = overlay().locator(`a[href*="${DOSSIER}/dossier.yaml:57:"]`);
    const { protocol, host, pathname, search, hash } = new URL((await link.getAttribute("href")) ?? "");
    assert.deepEqual([protocol, host, search, hash], ["vscode:", "file", "", ""]);
    assert.match(decodeURIComponent(pathname), /:57:\d+$/);
    assert.equal(decodeURIComponent(pathname).replace(/:57:\d+$/, ""), join(content, DOSSIER, "dossier.yaml"));
    assert.match(await overlay().locator("pre mark").first().innerText(), /stronk/);
    await arm(page);
    const rules = { ...ALSO, region: { enabled: false } };
    assert.deepEqual(await judge(page, { runOnly: STANDARDS, rules }), []);
    await overlay().getByRole("button", { name: "한국어" }).click();
    await overlay().getByRole("heading", { name: /오류 \d+개/ }).waitFor();
    await overlay().getByRole("button", { name: "English" }).click();
    // The page below is still the last good one, for whoever opens it now as well.
    assert.ok(!(await (await fetch(root + PAGE)).text()).includes("round dull film"));
    await overlay().getByRole("heading", { name: "Errors: 1" }).waitFor();
    await page.keyboard.press("Escape");
    await overlay().waitFor({ state: "detached" });
    edit(`${DOSSIER}/dossier.yaml`, "weight: stronk", "weight: strong");
    await page.getByText("round dull film").first().waitFor();
    assert.equal(await overlay().count(), 0);
  });

  test("files saved by a new one and a rename, and a burst of them, are one change", async () => {
    const before = (await state()).reading;
    for (let number = 0; number < 500; number += 1) {
      const file = join(content, DOSSIER, number % 2 ? "ko.md" : "en.md");
      const text = readFileSync(file, "utf8").replace(/round \S+ film/, `round ${number}th film`);
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    }
    await page.getByText("round 498th film").first().waitFor();
    const readings = (await state()).reading - before;
    assert.ok(readings <= 20, `${readings} readings of 500 changes`);
  });

  test("a folder that is deleted and comes back", async () => {
    renameSync(content, `${content}.away`);
    await overlay().getByRole("heading", { name: "cannot be shown" }).waitFor();
    assert.equal((await fetch(root + PAGE)).status, 200);
    renameSync(`${content}.away`, content);
    await overlay().waitFor({ state: "detached" });
    edit(`${DOSSIER}/en.md`, "round 498th film", "round clear film");
    await page.getByText("round clear film").first().waitFor();
  });

  test("a pair is drawn and stands in the dossier", async () => {
    await page.goto(`${root}/-/pairs#haneulseol-cream/seal`);
    await page.locator(".stage img").nth(1).evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
    await page.locator("label", { hasText: "Genuine" }).locator("select").selectOption("back-g");
    await page.locator("label", { hasText: "Counterfeit" }).locator("select").selectOption("back-f");
    for (const side of [0, 1]) {
      const stage = page.locator(".stage").nth(side);
      await stage.locator("img").evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
      await stage.scrollIntoViewIfNeeded();
      const area = await stage.boundingBox();
      assert.ok(area);
      await page.mouse.move(area.x + area.width * 0.25, area.y + area.height * 0.25);
      await page.mouse.down();
      await page.mouse.move(area.x + area.width * 0.75, area.y + area.height * 0.5, { steps: 4 });
      await page.mouse.up();
    }
    await arm(page);
    assert.deepEqual(await judge(page, { runOnly: STANDARDS, rules: { ...ALSO, region: { enabled: false } } }), []);
    await page.getByRole("button", { name: "Write the pair" }).click();
    await page.getByText(`Written: ${DOSSIER}/dossier.yaml:61`).waitFor();
    for (const [side, photo] of [["Genuine", "back-g"], ["Counterfeit", "back-f"]]) {
      assert.equal(await page.locator("label", { hasText: side }).locator("select").inputValue(), photo, "as it was chosen");
    }
    const line = read(`${DOSSIER}/dossier.yaml`).split("\n")[60];
    const [, left, top, width, height] = line.match(/genuine: back-g, counterfeit: back-f, genuine_box: \[([\d.]+), ([\d.]+), ([\d.]+), ([\d.]+)\]/) ?? [];
    for (const [found, wanted] of [[left, 0.25], [top, 0.25], [width, 0.5], [height, 0.25]]) assert.ok(Math.abs(Number(found) - Number(wanted)) < 0.02, line);
    // The new pair is on the product's page.
    await page.goto(root + PAGE);
    assert.equal(await page.locator("#point-seal figure").count() > 1, true);
  });

  test("what is due", async () => {
    await page.goto(`${root}/-/status`);
    await page.getByText("Reviews due").waitFor();
  });

  test("how far the languages are, and what has changed since a part was translated", async () => {
    assert.equal(jinwi(["translate", "confirm", "COS-0001", "--to", "en", "--content", content], "ignore"), 0);
    edit(`${DOSSIER}/ko.md`, "떼지 않습니다.", "절대로 떼지 않습니다.");
    await page.goto(`${root}/-/coverage`);
    const english = page.locator("#coverage-en");
    await english.locator("summary").click();
    const row = english.locator("tr", { hasText: "seal" });
    await row.locator("ins", { hasText: "절대로 떼지 않습니다." }).waitFor();
    assert.match((await row.innerText()).replaceAll(/\s+/g, " "), /^out of date strong seal 상자의 밀봉 스티커 - .*떼지 않습니다\. \+ /);
    assert.equal(await english.locator("tr").count(), 1, "no other part of any record is out of date in English");
    await arm(page);
    assert.deepEqual(await judge(page, { runOnly: STANDARDS, rules: { ...ALSO, region: { enabled: false } } }), []);
    // The page of the product says it of that point, and of that alone.
    await english.getByRole("link", { name: "COS-0001" }).click();
    await page.locator("#point-seal .badge", { hasText: "out of date" }).waitFor();
    assert.equal(await page.locator(".badge", { hasText: "out of date" }).count(), 1);
  });

  test("only its own pages may ask, under its own address", async () => {
    const host = new URL(root).host;
    /** @param {Record<string, string>} headers @param {string} [path] @param {string} [method] */
    const status = async (headers, path = "/", method = "GET") => {
      const { request } = await import("node:http");
      return new Promise((resolve) => {
        const [hostname, port] = host.split(":");
        const asked = request({ hostname, port, path, method, headers }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        asked.end(method === "POST" ? "{}" : undefined);
      });
    };
    const port = host.split(":")[1];
    assert.equal(await status({ Host: `localhost:${port}` }), 200);
    assert.equal(await status({ Host: `evil.example:${port}` }), 403);
    assert.equal(await status({ Host: `192.168.0.9:${port}` }), 403);
    assert.equal(await status({ Host: host, Origin: "http://evil.example" }), 403);
    assert.equal(await status({ Host: host, Origin: "null" }, "/-/state.json"), 403);
    assert.equal(await status({ Host: host, "Content-Type": "application/json" }, "/-/pair", "POST"), 403);
    assert.equal(await status({ Host: host, Origin: root, "Content-Type": "text/plain" }, "/-/pair", "POST"), 403);
    assert.equal(await status({ Host: host, Origin: root, "Content-Type": "application/json" }, "/-/pair", "POST"), 409);
    for (const path of ["/..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "/pictures/..%5c..%5cx", "/pictures/%00/a", "/-/photo/..%2f..%2fguide.yaml", "/-/photo/../guide.yaml", "/%ff"])
      assert.equal(await status({ Host: host }, path), 404, path);
  });

  test("other machines see how many faults there are, and no way to the content", async (context) => {
    const outside = Object.values(networkInterfaces()).flat().find((each) => each && each.family === "IPv4" && !each.internal);
    if (!outside) return context.skip("this machine has no address in a network");
    const { started, address } = await preview(["--lan"]);
    try {
      const there = address.replace("127.0.0.1", outside.address);
      const visitor = await browser.newPage({ locale: "en", viewport: SCREENS.phone });
      await visitor.goto(there + PAGE);
      await visitor.locator('#jinwi-bar[data-state="fine"]', { hasText: "No errors" }).waitFor();
      assert.equal(await visitor.locator("#jinwi-bar a, #jinwi-bar button").count(), 0);
      edit(`${DOSSIER}/dossier.yaml`, "weight: strong", "weight: stronk");
      await visitor.locator('#jinwi-bar[data-state="errors"]', { hasText: "Errors: 1" }).waitFor();
      assert.equal(await visitor.locator("#jinwi-overlay, #jinwi-bar a, #jinwi-bar button").count(), 0);
      edit(`${DOSSIER}/dossier.yaml`, "weight: stronk", "weight: strong");
      await visitor.locator('#jinwi-bar[data-state="fine"]').waitFor();
      await visitor.close();
    } finally {
      started.kill();
    }
  });

  test("the policy keeps no page from anything", () => {
    assert.deepEqual(kept, []);
  });
});
