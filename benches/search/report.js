/** What was measured of a corpus, as tables. */
import { together } from "./files.js";
import { taken } from "./measure.js";
import { kind } from "./ours.js";
import { kilobytes, median, number, percentile, spread, sum, table } from "./table.js";

/** @typedef {import("./files.js").Sizes} Sizes */
/** @typedef {import("./browser.js").Asked} Asked */
/** @typedef {import("./measure.js").Measured} Measured */
/** @typedef {import("./measure.js").Asking} Asking */
/** @typedef {{name: string, shared: Sizes, of: Sizes[]}} Index */

/** @param {Asked[]} asked */
const bytes = (asked) => sum(asked.map((file) => file.bytes));

/** Values by key, in the order in which keys first come. @template T @param {T[]} list @param {(value: T) => string} key */
function grouped(list, key) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const value of list) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return [...groups];
}

/** Sizes of the indexes. @param {Index[]} indexes @param {string[]} languages @param {number} records */
export function indexes(indexes, languages, records) {
  const cells = (/** @type {Sizes} */ size) => [number(size.files), kilobytes(size.raw, 0), kilobytes(size.gzip, 0), number(size.gzip / records)];
  const rows = languages.map((language, at) => [language, ...indexes.flatMap(({ of }) => cells(of[at]))]);
  rows.push(["shared", ...indexes.flatMap(({ shared }) => cells(shared))]);
  rows.push(["all", ...indexes.flatMap(({ shared, of }) => cells(together([shared, ...of])))]);
  return table(["index", ...indexes.flatMap(({ name }) => [`${name} files`, "kB", "kB gzip", "gzip B a record"])], rows);
}

/** What is read before any query. @param {Measured[]} all */
export const loads = (all) =>
  table(
    ["first load", "files", "kB", "most kB", "ms p50", "p95"],
    all.map(({ engine, loads }) => {
      const sizes = loads.map(({ asked }) => bytes(asked));
      return [engine.name, number(median(loads.map(({ asked }) => asked.length))), kilobytes(median(sizes)), kilobytes(Math.max(...sizes)), ...spread(loads.map(({ ms }) => ms))];
    }),
  );

/** What a cold query read, but for the fonts of what is shown. @param {Asking} of */
const index = ({ asked }) => asked.filter(({ path }) => !/\.woff2?$/.test(path));
/** @param {Measured} of */
const reads = ({ cold }) => cold.map(index);

/** Queries of which nothing was read before. @param {Measured[]} all */
export const cold = (all) =>
  table(
    ["cold query", "queries", "files p50", "p95", "kB p50", "p95", "first result ms p50", "p95", "of it finding", "p95", "all shown ms p50", "p95", "without result"],
    all.map((of) => [
      of.engine.name, number(of.cold.length), ...spread(reads(of).map((asked) => asked.length)), ...spread(reads(of).map(bytes), kilobytes),
      ...spread(of.cold.map((asking) => taken(asking))), ...spread(of.cold.map((asking) => taken(asking, "find"))), ...spread(of.cold.map((asking) => taken(asking, "settled"))),
      number(of.cold.filter(({ answers }) => answers[0].results === 0).length),
    ]),
  );

/** What ours read before any query. @param {Measured} ours */
export function loaded({ engine, loads }) {
  const { language, asked } = loads.toSorted((one, other) => bytes(other.asked) - bytes(one.asked))[0];
  const rows = asked.map(({ path, bytes }) => [path, kilobytes(bytes)]);
  return table([`${engine.name}, most: ${language}`, "kB"], rows);
}

/** Which files of ours cold queries read. @param {Measured} ours */
export function kinds(ours) {
  const read = ours.cold.map(({ query, asked }) => asked.map((file) => ({ ...file, kind: kind(file.path, query.reader) })));
  const names = grouped(read.flat(), (file) => file.kind).sort(([, one], [, other]) => bytes(other) - bytes(one));
  const rows = names.map(([name, files]) => {
    const of = read.map((asked) => asked.filter((file) => file.kind === name));
    return [
      name, number(of.filter((asked) => asked.length > 0).length), number(files.length / read.length, 2), number(Math.max(...of.map((asked) => asked.length))),
      kilobytes(bytes(files) / read.length), kilobytes(Math.max(...of.map(bytes))), kilobytes(bytes(files) / files.length),
    ];
  });
  return table([`${ours.engine.name}, cold: files of`, "queries", "files, mean", "most", "kB, mean", "most", "kB a file"], rows);
}

/** Ours and the others by sort of query. @param {Measured[]} all */
export function sorts([ours, ...others]) {
  const rows = grouped(ours.cold, ({ query }) => query.sort).map(([sort, askings]) => [
    sort,
    number(median(askings.map(({ answers }) => answers[0].files ?? 0))),
    number(median(askings.map((asking) => index(asking).length))),
    number(Math.max(...askings.map((asking) => index(asking).length))),
    kilobytes(median(askings.map((asking) => bytes(index(asking))))),
    kilobytes(Math.max(...askings.map((asking) => bytes(index(asking))))),
    ...[ours, ...others].map(({ cold }) => number(median(cold.filter(({ query }) => query.sort === sort).map((asking) => taken(asking))))),
    ...[ours, ...others].map(({ warm }) => number(median(warm.filter(({ query }) => query.sort === sort).map((asking) => taken(asking))), 1)),
  ]);
  const names = [ours, ...others].map(({ engine }) => engine.name);
  return table(
    ["medians by sort", "ours: files to first result", "files", "most", "kB", "most", ...names.map((name) => `${name} cold ms`), ...names.map((name) => `${name} warm ms`)],
    rows,
  );
}

/** The dearest cold queries of ours. @param {Measured} ours @param {number} most */
export function dearest({ engine, cold }, most) {
  const sorted = cold.toSorted((one, other) => bytes(index(other)) - bytes(index(one))).slice(0, most);
  const rows = sorted.map((asking) => {
    const { query } = asking;
    const asked = index(asking);
    const by = grouped(asked, ({ path }) => kind(path, query.reader)).map(([name, files]) => `${files.length} ${name}`);
    return [`${query.q} (${query.reader})`, number(asked.length), kilobytes(bytes(asked)), by.join(", ")];
  });
  return table([`${engine.name}, dearest`, "files", "kB", "of"], rows);
}

/** The same queries again in the same page, and what it holds then. @param {Measured[]} all */
export const warm = (all) =>
  table(
    ["warm query", "queries", "files read again", "first result ms p50", "p95", "of it finding", "p95", "showing", "p95", "all shown ms p50", "p95", "memory MB p50", "most"],
    all.map(({ engine, warm, memory }) => {
      const held = memory.map(({ before, after }) => after - before);
      return [
        engine.name, number(warm.length), number(sum(warm.map(({ asked }) => asked.length))), ...spread(warm.map((asking) => taken(asking)), (ms) => number(ms, 1)),
        ...spread(warm.map((asking) => taken(asking, "find")), (ms) => number(ms, 1)), ...spread(warm.map((asking) => taken(asking, "show")), (ms) => number(ms, 1)),
        ...spread(warm.map((asking) => taken(asking, "settled")), (ms) => number(ms, 1)), number(median(held) / 1e6, 1), number(Math.max(...held) / 1e6, 1),
      ];
    }),
  );

/** How cold queries grow from size to size. @param {{size: number, all: Measured[]}[]} sizes */
export function growth(sizes) {
  const rows = sizes[0].all.flatMap(({ engine }, at) =>
    sizes.map(({ size, all }, place) => {
      const figures = (/** @type {Measured} */ of) => {
        const [files, read] = [reads(of).map((asked) => asked.length), reads(of).map(bytes)];
        const ms = of.cold.map((asking) => taken(asking));
        return [median(files), percentile(files, 0.95), median(read) / 1000, percentile(read, 0.95) / 1000, median(ms)];
      };
      const now = figures(all[at]);
      const before = place > 0 ? figures(sizes[place - 1].all[at]) : [];
      const more = (/** @type {number} */ figure) => (before[figure] > 0 ? `${number(100 * (now[figure] / before[figure] - 1))} %` : "");
      return [engine.name, number(size), ...now.flatMap((value, figure) => [number(value), more(figure)])];
    }),
  );
  return table(["cold, by size", "dossiers", "files p50", "more", "p95", "more", "kB p50", "more", "p95", "more", "ms p50", "more"], rows);
}
