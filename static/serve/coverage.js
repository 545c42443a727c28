// @ts-check
/** The page that tells how far each language is: what is current, out of date (and what has changed) or missing. */
(function () {
  "use strict";

  /** @typedef {{part: string, title: string | null, weight: string | null, state: "current" | "outdated" | "missing", changes: {sign: string, line: string}[], follows_revision: number | null}} Part */
  /** @typedef {{id: string, name: string, file: string, has_text: boolean, parts: Part[]}} Covered */
  /** @typedef {{language: string, current: number, outdated: number, missing: number, records: Covered[]}} Language */

  /** Records of a language that are shown: more is for `jinwi translate status`. */
  const SHOWN = 200;

  const place = /** @type {HTMLElement} */ (document.getElementById("jinwi-coverage"));
  /** @type {{language: () => string, make: (name: string, attributes?: Record<string, string>, within?: (Node | string)[]) => HTMLElement}} */
  const { language, make } = /** @type {any} */ (window).jinwiServe;
  /** @type {Record<string, string>} */
  let words = {};

  /** @param {string} key @param {string | number} [count] */
  const say = (key, count) => (words[key] || key).replace("{count}", String(count));

  /** What has changed, line by line. @param {Part} part */
  function changes(part) {
    if (part.changes.length === 0) return [];
    const lines = part.changes.map(({ sign, line }) => {
      const element = sign === "-" ? "del" : sign === "+" ? "ins" : "span";
      return make("div", {}, [make(element, {}, [`${sign} ${line}`])]);
    });
    return [make("div", { class: "changes", lang: "ko" }, lines)];
  }

  /** @param {Part} part */
  function row(part) {
    const since = part.follows_revision === null ? "" : ` (${say("coverage-follows", part.follows_revision)})`;
    return make("tr", { "data-state": part.state }, [
      make("td", {}, [`${say(`coverage-${part.state}`)}${since}`]),
      make("td", {}, part.weight ? [say(`coverage-${part.weight}`)] : []),
      make("th", { scope: "row" }, [make("code", {}, [part.part]), part.title ? ` ${part.title}` : "", ...changes(part)]),
    ]);
  }

  /** @param {Covered} record @param {string} tag */
  function covered(record, tag) {
    const folder = record.file.replace(/[^/]*$/, "");
    const work = record.parts.filter((part) => part.state !== "current");
    const title = make("h2", {}, [make("a", { href: `/${tag.toLowerCase()}/${folder}` }, [`${record.id} ${record.name}`]), " ", make("code", {}, [record.file])]);
    if (!record.has_text) {
      const decisive = work.filter((part) => part.weight === "decisive").length;
      return [title, make("p", {}, [`${say("coverage-no-text")}${decisive ? ` ${say("coverage-decisive-missing", decisive)}` : ""}`])];
    }
    return [title, make("table", {}, [make("tbody", {}, work.map(row))])];
  }

  /** @param {Language} of */
  function details(of) {
    const all = of.current + of.outdated + of.missing;
    const work = of.records.filter((record) => record.parts.some((part) => part.state !== "current"));
    const bar = make("span", { class: "bar", "aria-hidden": "true" }, ["current", "outdated"].map((state) => {
      const share = make("span", { "data-state": state });
      share.style.inlineSize = `${(100 * of[/** @type {"current" | "outdated"} */ (state)]) / (all || 1)}%`;
      return share;
    }));
    const counts = ["current", "outdated", "missing"].map((state) => {
      return `${say(`coverage-${state}`)} ${of[/** @type {"current" | "outdated" | "missing"} */ (state)]}`;
    });
    const summary = make("summary", {}, [make("strong", {}, [of.language]), bar, make("span", {}, [counts.join(" · ")])]);
    const more = work.length > SHOWN ? [make("p", {}, [say("coverage-more", work.length - SHOWN)])] : [];
    const none = work.length === 0 ? [make("p", {}, [say("coverage-none")])] : [];
    return make("details", { id: `coverage-${of.language}` }, [
      summary, ...work.slice(0, SHOWN).flatMap((record) => covered(record, of.language)), ...more, ...none,
    ]);
  }

  async function begin() {
    words = (await (await fetch("/-/words.json")).json())[language()] || {};
    place.lang = language();
    /** @type {Language[]} */
    const languages = await (await fetch("/-/coverage.json")).json();
    place.replaceChildren(make("h1", {}, [say("coverage")]), make("p", {}, [say("coverage-how")]), ...languages.map(details));
    document.dispatchEvent(new Event("jinwi-filled"));
  }

  begin();
})();
