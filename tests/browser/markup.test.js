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
  // Numbers that are copied must hold the hyphens that are dialled; the style sheet keeps them in one piece.
  rules: { "tel-non-breaking": ["error", { ignoreClasses: ["phone"] }] },
});

for (const { type, language, path } of cases) {
  test(`${type} ${language}`, async () => {
    const report = await validate.validateString(readFileSync(join(guide, path), "utf8"), path);
    const faults = report.results.flatMap(({ messages }) => messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`));
    assert.deepEqual(faults, []);
  });
}
