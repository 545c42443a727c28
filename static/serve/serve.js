// @ts-check
/**
 * The preview's own script: waits for news of the content, loads the page again where it was, and lays what is wrong over it.
 * It stands in no copy.
 */
(function () {
  "use strict";

  /** @typedef {{code: string, severity: string, file: string, line: number | null, column: number | null, length: number | null, message: string, hint: string | null, suggestion: string | null, source: string | null}} Found */
  /** @typedef {{reading: number, good: number, errors: number, warnings: number, unreadable: string | boolean | null, folder?: string, editor?: string}} State What is wrong, in words, is told on the editor's own machine alone; elsewhere there are numbers. */

  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const madeOf = Number(own.dataset.reading);
  const STAY = "jinwi-stay";

  /** @type {Record<string, Record<string, string>>} */
  let words = {};
  /** @type {State | null} */
  let state = null;
  /** Whether the reader has put away what was found in this reading. */
  let isShut = false;

  /** The editors' language: as chosen, else as the browser's. */
  function language() {
    const chosen = localStorage.getItem("jinwi-language");
    return chosen === "ko" || chosen === "en" ? chosen : navigator.language.startsWith("ko") ? "ko" : "en";
  }

  /** @param {string} key @param {Record<string, string | number>} [args] */
  function say(key, args) {
    const text = (words[language()] || {})[key] || key;
    return text.replace(/\{(\w+)\}/g, (_, name) => String((args || {})[name]));
  }

  /**
   * @param {string} name @param {Record<string, string>} [attributes] @param {(Node | string)[]} [within]
   * @returns {HTMLElement}
   */
  function make(name, attributes, within) {
    const element = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...(within || []));
    return element;
  }

  /** @param {string} text @param {() => void} act */
  function button(text, act) {
    const element = make("button", { type: "button" }, [text]);
    element.addEventListener("click", act);
    return element;
  }

  /** Loads the page again, and comes back to where it was. */
  function again() {
    const open = [...document.querySelectorAll("details")].map((details) => details.open);
    const focus = document.activeElement && document.activeElement.id;
    sessionStorage.setItem(STAY, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY, open, focus }));
    location.reload();
  }

  function comeBack() {
    const kept = sessionStorage.getItem(STAY);
    sessionStorage.removeItem(STAY);
    const stay = kept ? JSON.parse(kept) : null;
    if (!stay || stay.path !== location.pathname) return;
    const details = [...document.querySelectorAll("details")];
    if (details.length === stay.open.length) details.forEach((element, index) => (element.open = stay.open[index]));
    const place = () => scrollTo({ left: stay.x, top: stay.y, behavior: "instant" });
    if (stay.focus) document.getElementById(stay.focus)?.focus({ preventScroll: true });
    place();
    // Once more when pictures have their heights, and when a page of the preview's own has been filled.
    addEventListener("load", place, { once: true });
    document.addEventListener("jinwi-filled", place, { once: true });
  }

  /** Whether this is the editor's own machine: other machines are told of no place in the content. */
  const isEditors = () => Boolean(state && state.editor !== undefined);

  /** @param {Found} found */
  function item(found) {
    const place = found.line === null ? found.file : `${found.file}:${found.line}:${found.column}`;
    const folder = (state?.folder || "").replace(/\/?$/, "/");
    // Each name by itself, since `#`, `?` and `&` may stand in one. The colon of a drive stays one: text editors look for it.
    const path = `${folder}${found.file}`.split("/").map((name, place) => (place === 0 && /^[A-Za-z]:$/.test(name) ? name : encodeURIComponent(name))).join("/");
    /** @type {Record<string, string | number>} */
    const parts = { file: `${path.startsWith("/") ? "" : "/"}${path}`, line: found.line || 1, column: found.column || 1 };
    const href = (state?.editor || "").replace(/\{(file|line|column)\}/g, (_, name) => String(parts[name]));
    const shown = [
      make("strong", {}, [`${say(found.severity)}: ${found.message}`]),
      make("a", { href }, [place]),
      " ",
      make("code", {}, [found.code]),
    ];
    if (found.source !== null) shown.push(make("pre", {}, marked(found.source, found.column || 1, found.length || 1)));
    if (found.suggestion) shown.push(make("span", {}, [say("suggestion", { suggestion: found.suggestion })]), make("br"));
    if (found.hint) shown.push(make("span", {}, [`${say("hint")}: ${found.hint}`]));
    return make("li", { "data-severity": found.severity }, shown);
  }

  /** The line with the fault marked. @param {string} line @param {number} column @param {number} length */
  function marked(line, column, length) {
    const signs = [...line];
    const [from, to] = [column - 1, column - 1 + length];
    return [signs.slice(0, from).join(""), make("mark", {}, [signs.slice(from, to).join("")]), signs.slice(to).join("")];
  }

  /** @param {boolean} all Whether warnings are shown as well. */
  async function overlay(all) {
    const found = await (await fetch("/-/found.json")).json();
    const last = document.getElementById("jinwi-overlay");
    if (!state) return;
    /** @type {Found[]} */
    const list = found[language()] || [];
    const shown = list.filter((each) => all || each.severity === "error");
    const worst = state.errors > 0 || state.unreadable ? "error" : "warning";
    const title = state.unreadable ? say("unreadable") : say(`title-${worst}`, { count: shown.length });
    const next = make("section", { id: "jinwi-overlay", role: "dialog", "aria-labelledby": "jinwi-title", "data-worst": worst, tabindex: "-1", lang: language() }, [
      make("h1", { id: "jinwi-title" }, [title]),
      make("p", {}, [String(state.unreadable || "") || say(worst === "error" ? "old-stands" : "may-go-on")]),
      make("div", { class: "acts" }, [
        button(say("close"), shut),
        button(say("other-language"), () => {
          localStorage.setItem("jinwi-language", language() === "ko" ? "en" : "ko");
          bar();
          overlay(all);
        }),
      ]),
      make("ol", {}, state.unreadable ? [] : shown.map(item)),
    ]);
    if (last) last.replaceWith(next);
    else document.body.append(next);
    next.focus({ preventScroll: true });
  }

  function shut() {
    isShut = true;
    document.getElementById("jinwi-overlay")?.remove();
  }

  /** What is always there: how the content is, and where the preview's own pages are. */
  function bar() {
    document.getElementById("jinwi-bar")?.remove();
    /** @type {(Node | string)[]} */
    const parts = [];
    const errors = state ? state.errors + (state.unreadable ? 1 : 0) : 0;
    /** @param {string} text @param {boolean} all */
    const count = (text, all) => (isEditors() ? button(text, () => overlay(all)) : make("span", {}, [text]));
    if (!state) parts.push(make("span", {}, [say("lost")]));
    else if (errors > 0) parts.push(count(say("errors", { count: errors }), false));
    else parts.push(make("span", {}, [say("fine")]));
    if (state && state.warnings > 0) parts.push(count(say("warnings", { count: state.warnings }), true));
    if (isEditors()) parts.push(make("a", { href: "/-/pairs" }, [say("pairs")]), make("a", { href: "/-/coverage" }, [say("coverage")]), make("a", { href: "/-/status" }, [say("status")]));
    if (location.pathname.startsWith("/-/")) parts.push(make("a", { href: "/" }, [say("guide")]));
    const name = !state ? "lost" : errors > 0 ? "errors" : "fine";
    document.body.append(make("aside", { id: "jinwi-bar", "data-state": name, lang: language(), "aria-label": "jinwi" }, parts));
  }

  async function status() {
    const place = document.getElementById("jinwi-status");
    if (!place) return;
    const texts = await (await fetch("/-/status.json")).json();
    place.replaceChildren(make("h1", {}, [say("status")]), make("pre", {}, [texts[language()] || ""]));
  }

  async function listen() {
    let seen = "";
    for (;;) {
      try {
        /** @type {State} */
        const news = await (await fetch(`/-/state.json${seen}`)).json();
        isShut = isShut && state !== null && state.reading === news.reading;
        state = news;
        if (news.good > 0 && news.good !== madeOf && !(news.errors > 0 || news.unreadable)) return again();
        seen = `?seen=${news.reading}`;
        if (news.errors > 0 || news.unreadable) {
          if (!isShut && isEditors()) await overlay(false);
        } else document.getElementById("jinwi-overlay")?.remove();
        bar();
        await status();
      } catch (_) {
        state = null;
        bar();
        await new Promise((resolve) => setTimeout(resolve, 1000));
        seen = "";
      }
    }
  }

  // For the preview's own pages, whose scripts follow this one.
  /** @type {any} */ (window).jinwiServe = { language, make };

  async function begin() {
    comeBack();
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") shut();
    });
    words = await (await fetch("/-/words.json")).json();
    bar();
    await listen();
  }

  begin();
})();
