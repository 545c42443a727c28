/**
 * The search field of every page: finds while one types, with a list below the field; Enter leads to the page of
 * results, and a whole barcode straight to its product. On that page the results stand in the page, and the query in
 * its address.
 *
 * What finds and the index are read when the field is first used.
 */
(function () {
  "use strict";

  /** What finds and shows: every file of static/js/search but this one, and what those use, but for codes. */
  const SCRIPT = "assets/js/search.js";
  /** What reads codes, for queries that may be one. */
  const CODES = "assets/js/codes.js";
  /** An address within the copy, with the reader's place. @param {string} address */
  const carried = (address) => (jinwi.place ? jinwi.place.carried(address) : address);
  /** Results below the field, and on the page of results at a time. */
  const FEW = 6;
  const MANY = 10;
  /** Milliseconds without a key after which it is looked. */
  const PAUSE = 80;

  const place = document.querySelector(".search");
  if (!place) return;
  const form = /** @type {HTMLFormElement} */ (place);
  const said = jinwi.words || {};
  form.insertAdjacentHTML(
    "afterbegin",
    '<label class="unseen" for="search-field"></label>' +
      '<input class="search-field" id="search-field" type="search" name="q" maxlength="200" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">',
  );
  form.insertAdjacentHTML("beforeend", '<a class="search-scan"><i class="icon i-camera"></i><span class="unseen"></span></a><div class="search-panel" hidden></div><p class="unseen" role="status"></p>');
  /** @type {HTMLElement} */ (form.querySelector("label")).textContent = said.label || "";
  const field = /** @type {HTMLInputElement} */ (form.querySelector(".search-field"));
  field.placeholder = said.hint || "";
  const scan = /** @type {HTMLAnchorElement} */ (form.querySelector(".search-scan"));
  /** @type {HTMLElement} */ (scan.lastChild).textContent = scan.title = said.scan || "";
  const panel = /** @type {HTMLElement} */ (form.querySelector(".search-panel"));
  const status = /** @type {HTMLElement} */ (form.querySelector("[role=status]"));
  const toRoot = form.getAttribute("data-root") || "";
  const language = form.getAttribute("data-language") || "";
  scan.href = toRoot + language + "/scan/index.html";
  const incomplete = said.incomplete || "";
  const pageOfResults = toRoot + language + "/search/index.html";
  const page = /** @type {HTMLElement | null} */ (document.querySelector(".search-page"));
  const results = page ? /** @type {HTMLElement} */ (page.querySelector(".search-results")) : panel;
  const more = page && /** @type {HTMLElement} */ (page.querySelector("[data-does=more]"));
  /** What can be typed; in the way of results. */
  const help = page && /** @type {HTMLElement | null} */ (document.querySelector(".search-help"));
  const filters = /** @type {HTMLSelectElement[]} */ (page ? Array.from(page.querySelectorAll("select")) : []);

  /** Runs the script at a path from the copy's root. @param {string} path @returns {Promise<void>} */
  function load(path) {
    return new Promise((done, fail) => {
      const script = document.createElement("script");
      script.src = toRoot + path;
      script.onload = () => {
        script.remove();
        done();
      };
      script.onerror = () => {
        script.remove();
        fail(new Error(path));
      };
      document.head.appendChild(script);
    });
  }

  /** @type {ReturnType<typeof start> | null} */
  let ready = null;

  /** What finds and shows; read once, and again only if that failed. */
  function prepare() {
    if (!ready) {
      ready = start();
      ready.catch(() => (ready = null));
    }
    return ready;
  }

  async function start() {
    await load(SCRIPT);
    const copy = document.documentElement;
    const parts = SearchParts.reader(copy.getAttribute("data-guide") + "/" + copy.getAttribute("data-edition"), load);
    /** @type {SearchTables} */
    const tables = {
      han: () => parts.part("search/han.js", "han"),
      sounds: () => parts.part("search/sounds.js", "sounds").then(JSON.parse),
      codes: () => load(CODES),
    };
    /** @type {SearchGuide} */
    const guide = JSON.parse(await parts.part("search/root.js", "root"));
    const engine = SearchFind.engine(parts, tables, guide, language);
    /** @type {SearchOwn} */
    const own = Object.assign({ folder: language, languages: {} }, await engine.rootOf(language));
    for (const [tag, folder, direction, name] of guide.languages) own.languages[folder] = [tag, direction, name];
    const found = { engine, view: SearchView.view(engine, own, toRoot, incomplete), own, parts };
    // For whoever measures.
    jinwi.search = found;
    return found;
  }

  /** What stands in the field, without halves of characters, which no address can hold. */
  const typed = () => field.value.replace(/[\ud800-\udfff]/gu, " ");

  /** The query that was looked for last, so that an earlier one that comes later is not shown. */
  let turn = 0;
  let shown = MANY;

  /** Looks for what stands in the field and shows it. @returns {Promise<SearchFound | null>} */
  async function look() {
    const query = typed();
    const mine = ++turn;
    if (help) help.hidden = query.trim() !== "";
    if (query.trim() === "") {
      form.classList.remove("search-busy");
      close();
      results.textContent = "";
      status.textContent = "";
      if (more) more.hidden = true;
      return null;
    }
    form.classList.add("search-busy");
    try {
      const { engine, view, own } = await prepare();
      let found = await within(engine, query, true);
      if (mine !== turn) return found;
      await view.show(results, found, page ? shown : FEW, page ? "h2" : "p");
      if (page && mine === turn) {
        // The names are there to be looked at; the texts follow.
        const all = await within(engine, query, false);
        const same = documents(all) === documents(found);
        found = all;
        if (mine === turn && !same) await view.show(results, found, shown, "h2");
      }
      if (mine !== turn) return found;
      if (!page) compact(found, own.words);
      else if (more) more.hidden = found.results.length <= shown;
      if (page) await brands(found);
      status.textContent = own.words.found + ": " + found.results.length;
      return found;
    } catch (error) {
      if (mine !== turn) return null;
      jinwi.warn("mixed");
      results.textContent = "";
      results.appendChild(note(incomplete));
      if (!page) panel.hidden = false;
      return null;
    } finally {
      if (mine === turn) form.classList.remove("search-busy");
    }
  }

  /**
   * What is found within the filters, and whether it is they alone that leave nothing.
   * @param {SearchEngine} engine @param {string} query @param {boolean} names whether names are enough
   * @returns {Promise<SearchFound>}
   */
  async function within(engine, query, names) {
    const filter = chosen();
    const found = await engine.find(query, filter, names);
    if (filter.length > 0 && found.results.length === 0 && !found.incomplete) found.filtered = (await engine.find(query, [], names)).results.length > 0;
    return found;
  }

  /** What was found, and as what. @param {SearchFound} found */
  const documents = (found) => found.results.map((result) => result.group[0] + result.document).join();

  /** @param {string} text */
  function note(text) {
    const line = document.createElement("p");
    line.className = "note note-strong";
    line.textContent = text;
    return line;
  }

  /** Completes the list below the field. @param {SearchFound} found @param {SearchWords} words */
  function compact(found, words) {
    if (found.results.length > FEW) {
      const line = document.createElement("p");
      const link = document.createElement("a");
      link.className = "search-all";
      link.href = pageOfResults + "#q=" + encodeURIComponent(found.query.trim());
      link.textContent = words.all + " (" + found.results.length + ")";
      line.appendChild(link);
      panel.appendChild(line);
    }
    panel.hidden = false;
  }

  function close() {
    if (!page) panel.hidden = true;
  }

  /** What results are narrowed by. */
  const chosen = () => filters.filter((filter) => filter.value !== "").map((filter) => filter.name[0] + filter.value);

  /** Offers the brands that were found. @param {SearchFound} found */
  async function brands(found) {
    const select = filters.filter((filter) => filter.name === "brand")[0];
    if (!select || select.value !== "") return;
    const { engine } = await prepare();
    const cards = await Promise.all(found.results.slice(0, MANY).map((result) => engine.card(result.document).catch(() => null)));
    while (select.options.length > 1) select.remove(1);
    for (const card of cards) {
      const [value, name] = card && card[0] < 2 ? [card[6], card[7] || card[3]] : ["", ""];
      if (value && !Array.from(select.options).some((option) => option.value === value)) select.add(new Option(name, value));
    }
  }

  /** The query and what it is narrowed by, as a part of the address. */
  function address() {
    const pairs = typed().trim() === "" ? [] : [["q", typed().trim()]];
    for (const filter of filters) if (filter.value !== "") pairs.push([filter.name, filter.value]);
    return pairs.map(([name, value]) => name + "=" + encodeURIComponent(value)).join("&");
  }

  /** Takes them from the address. */
  function read() {
    /** @type {{[name: string]: string}} */
    const given = {};
    for (const pair of location.hash.slice(1).split("&")) {
      const at = pair.indexOf("=");
      try {
        if (at > 0) given[pair.slice(0, at)] = decodeURIComponent(pair.slice(at + 1));
      } catch (error) {
        // A broken address has no query.
      }
    }
    field.value = given.q || "";
    for (const filter of filters) {
      const value = given[filter.name] || "";
      if (filter.name === "brand" && value && !Array.from(filter.options).some((option) => option.value === value)) filter.add(new Option(value, value));
      filter.value = value;
      if (filter.selectedIndex < 0) filter.value = "";
    }
  }

  /** Keeps the query in the address; as a step of its own that the way back undoes, or in the place of the last. @param {boolean} step */
  function keep(step) {
    const hash = "#" + address();
    for (const link of /** @type {HTMLAnchorElement[]} */ (Array.from(document.querySelectorAll(".languages a")))) link.hash = hash;
    if (location.hash === hash || (location.hash === "" && hash === "#")) return;
    if (step) location.hash = hash;
    else location.replace(hash);
  }

  let timer = 0;
  field.addEventListener("focus", () => void prepare().catch(() => {}));
  field.addEventListener("input", () => {
    clearTimeout(timer);
    shown = MANY;
    form.classList.add("search-busy");
    timer = window.setTimeout(() => {
      if (page) keep(false);
      look();
    }, PAUSE);
  });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (field.value.trim() === "") return field.focus();
    // A whole barcode leads straight to its product.
    const found = await look();
    if (found && found.straight >= 0 && !found.incomplete) {
      const { engine, view } = await prepare();
      const card = await engine.card(found.straight).catch(() => null);
      const result = found.results.filter(({ document }) => document === found.straight)[0];
      if (card && result) return location.assign(carried(view.address(result, card)));
    }
    if (page) keep(true);
    else location.assign(carried(pageOfResults) + "#" + address());
  });

  const links = () => /** @type {HTMLElement[]} */ (Array.from(results.querySelectorAll("a")));

  /** Arrows lead from the field through the results and back. @param {KeyboardEvent} event */
  function arrows(event) {
    const all = links();
    const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const inside = at >= 0 || document.activeElement === field;
    if (event.key === "Escape" && inside && !page) {
      close();
      field.focus();
    }
    if (!inside || (event.key !== "ArrowDown" && event.key !== "ArrowUp") || all.length === 0 || (!page && panel.hidden)) return;
    event.preventDefault();
    const next = event.key === "ArrowDown" ? Math.min(at + 1, all.length - 1) : at - 1;
    (next < 0 ? field : all[next]).focus();
  }
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const free = !/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && !target.isContentEditable && !document.querySelector("dialog[open]");
    // A scanner types whatever has the focus; its digits go to the field, whatever the keyboard's setting makes of them.
    const digit = /^Digit[0-9]$/.test(event.code) && !event.shiftKey;
    if (free && (digit || event.key === "/")) {
      field.focus();
      field.select();
      if (!digit) event.preventDefault();
      return;
    }
    arrows(event);
  });
  document.addEventListener("focusin", (event) => {
    if (!form.contains(/** @type {Node} */ (event.target))) close();
    else if (event.target === field && !page && panel.firstChild && field.value.trim() !== "") panel.hidden = false;
  });
  // Not every browser of 2019 has one event for mouse and fingers.
  for (const press of ["pointerdown", "mousedown", "touchstart"]) {
    document.addEventListener(press, (event) => {
      if (!form.contains(/** @type {Node} */ (event.target))) close();
    });
  }

  form.hidden = false;
  // What stands in the search's place where a browser runs no script, or none as new as this.
  for (const plain of Array.from(/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-plain="search"]')))) plain.hidden = true;
  if (page && more) {
    page.hidden = false;
    for (const filter of filters) {
      filter.addEventListener("change", () => {
        shown = MANY;
        keep(true);
        look();
      });
    }
    more.addEventListener("click", async () => {
      const first = links().length;
      shown += MANY;
      await look();
      const next = links()[first];
      if (next) next.focus();
    });
    window.addEventListener("hashchange", () => {
      if (location.hash.slice(1) === address()) return;
      read();
      look();
    });
    read();
    keep(false);
    if (field.value !== "") look();
  }
  // Where a keyboard is at hand; on a phone it would hide half of the page.
  const front = document.querySelector(".front");
  if ((front || (page && field.value === "")) && location.hash.length < 2 && window.matchMedia("(hover: hover)").matches) field.focus({ preventScroll: true });
})();
