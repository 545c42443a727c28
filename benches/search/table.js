/** Figures as text: tables, medians, percentiles, sizes. */

/** A Markdown table, its columns aligned for whoever reads it in a terminal: the first to the left. @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => width(row[column]))));
  const cell = (/** @type {string} */ text, /** @type {number} */ column) => {
    const space = " ".repeat(widths[column] - width(text));
    return column === 0 ? text + space : space + text;
  };
  const line = (/** @type {string[]} */ row) => `| ${row.map(cell).join(" | ")} |`;
  const rule = `|${widths.map((wide, column) => (column === 0 ? `:${"-".repeat(wide + 1)}` : `${"-".repeat(wide + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** Columns that a text takes in a terminal. @param {string} text */
const width = (text) => Array.from(text).reduce((sum, character) => sum + (/[ᄀ-ᅟ⺀-꓏가-힣豈-﫿＀-｠]/u.test(character) ? 2 : 1), 0);

/** The value that this part of all is not above, by nearest rank. @param {number[]} values @param {number} part */
export function percentile(values, part) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return sorted.length === 0 ? Number.NaN : (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** @param {number[]} values */
export const sum = (values) => values.reduce((all, value) => all + value, 0);

/** A number with a few digits, and nothing where there is none. @param {number} value @param {number} [digits] after the point */
export const number = (value, digits = 0) =>
  Number.isFinite(value) ? value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits }) : "";

/** Bytes in thousands. @param {number} bytes @param {number} [digits] */
export const kilobytes = (bytes, digits = 1) => number(bytes / 1000, digits);

/** Median and 95th percentile: two cells. @param {number[]} values @param {(value: number) => string} [written] */
export const spread = (values, written = number) => [written(median(values)), written(percentile(values, 0.95))];
