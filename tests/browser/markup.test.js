/** Valid HTML, on one page of each type and language. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { cases } from "./pages.js";
import { guide } from "./where.js";

const validate = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // A number is copied into a telephone or a form: U+2011 in place of its hyphens would go along and fail there.
    "tel-non-breaking": "off",
    // 70 characters are what a search engine shows. A tab, a bookmark and a saved file want the product's whole name.
    "long-title": "off",
  },
});

for (const { type, language, path } of cases) {
  test(`${type} ${language}`, async () => {
    const report = await validate.validateString(readFileSync(join(guide, path), "utf8"), path);
    const faults = report.results.flatMap(({ messages }) => messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`));
    assert.deepEqual(faults, []);
  });
}
