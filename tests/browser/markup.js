/** What is wrong with HTML. */
import { HtmlValidate } from "html-validate";

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

/** @param {string} html @param {string} path its name in what is said */
export async function markupFaults(html, path) {
  const report = await validate.validateString(html, path);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`));
}
