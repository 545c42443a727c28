/** Valid HTML, on one page of each type and language. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { markupFaults } from "./markup.js";
import { cases } from "./pages.js";
import { parts, scripted } from "./tree.js";
import { guide } from "./where.js";

// The check takes a template for a form, whose boxes may not share a name; and scripts fill what is empty in a part.
const LENIENT = "<!-- [html-validate-disable form-dup-name, wcag/h30] -->";
for (const [path, { text }] of parts(guide)) test(path, async () => assert.deepEqual(await markupFaults(text.replace("<body>", `<body>\n${LENIENT}`), path), []));

for (const { type, language, path } of cases) {
  test(`${type} ${language}`, async () => {
    assert.deepEqual(await markupFaults(scripted(readFileSync(join(guide, path), "utf8")), path), []);
  });
}
