/**
 * Shows what a search found. All that comes from a query or from the index becomes text, never mark-up.
 */

/**
 * A record: see src/render/search/cards.rs.
 * @typedef {[number, string, string, string, string, string, string, string, string, string[], [string, string, string, string?][], [string, string, string][], number, string?, number?, number?, string?]} SearchCard
 */
/** The root of the reader's language, which that is, and the tag, the direction and the own name of each by its folder. @typedef {SearchRoot & {folder: string, languages: {[folder: string]: [string, string, string]}}} SearchOwn */
/** @typedef {ReturnType<typeof SearchView.view>} SearchShows */

var SearchView = (function () {
  "use strict";

  /** @param {string} name @param {string} className @param {string} [text] */
  function make(name, className, text) {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  /** A text with the words of the query marked. @param {Element} into @param {string} text @param {SearchUnit[]} units @returns {boolean} whether any is */
  function marked(into, text, units) {
    const { ranges } = SearchMarks.marks(text, units);
    let at = 0;
    for (const [start, end] of ranges) {
      into.appendChild(document.createTextNode(text.slice(at, start)));
      into.appendChild(make("mark", "", text.slice(start, end)));
      at = end;
    }
    into.appendChild(document.createTextNode(text.slice(at)));
    return ranges.length > 0;
  }

  /** Characters of a passage before and after what is marked. */
  const BEFORE = 40;
  const AFTER = 110;

  /** The part of a text around the first word of the query. @param {Element} into @param {string} text @param {SearchUnit[]} units */
  function snippet(into, text, units) {
    const { ranges } = SearchMarks.marks(text, units);
    const first = ranges.length > 0 ? ranges[0][0] : 0;
    let start = SearchMarks.bound(text, Math.max(0, first - BEFORE));
    let end = SearchMarks.bound(text, Math.min(text.length, first + AFTER));
    // Whole words, where there are spaces.
    const space = text.indexOf(" ", start);
    if (start > 0 && space >= 0 && space < first) start = space + 1;
    const last = text.lastIndexOf(" ", end);
    if (end < text.length && last > first + BEFORE) end = last;
    marked(into, (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : ""), units);
  }

  /** The words above the results of a group, and above those of which none is sure. @type {{[group: string]: string}} */
  const HEADINGS = { code: "code", product: "products", brand: "brands", record: "records", term: "terms", passage: "passages", list: "lists", similar: "similar" };

  /** A message with what it names filled in, each of its own direction. @param {string} text @param {{[name: string]: string}} filled */
  const fill = (text, filled) => text.replace(/\{([a-z]+)\}/g, (whole, name) => (filled[name] === undefined ? whole : "\u2068" + filled[name] + "\u2069"));

  /**
   * @param {SearchEngine} engine @param {SearchOwn} own
   * @param {string} toRoot `../` as often as the page needs
   * @param {string} incomplete what is said where a part of the index is missing
   */
  function view(engine, own, toRoot, incomplete) {
    const { words } = own;

    /** @param {SearchCard} card */
    function picture(card) {
      if (!card[13]) return make("span", "thumb thumb-none", words["no-picture"]);
      const image = /** @type {HTMLImageElement} */ (make("img", "thumb"));
      image.width = card[14] || 0;
      image.height = card[15] || 0;
      image.alt = words["photo-alt-product-" + card[16]].split("{name}").join(card[3]);
      image.src = toRoot + card[13];
      return image;
    }

    /** The code of a card that a result is about. @param {SearchResult} result @param {SearchCard} card @returns {[string, string, string, string?] | null} */
    function codeOf({ how, of }, card) {
      const letters = /** @type {{[how: string]: string}} */ ({ barcode: "g", near: "gnm", case: "g", hs: "h", number: "n", false: "f", form: "m", sample: "m" })[how] || "";
      if (letters === "") return null;
      const typed = SearchCodes.bare(of);
      /** @param {string} code */
      const fits = (code) => {
        const own = SearchCodes.keyOf(code);
        const key = SearchCodes.bare(own);
        if (how === "form") return SearchCodes.form(own) === SearchCodes.form(of) || /\{/.test(code);
        if (how === "near") return SearchCodes.isNear(key, typed) || SearchCodes.isNear(own, of);
        if (how === "case") return key.slice(0, -1) === SearchCodes.bare(of.slice(1, 13));
        return own.indexOf(of) >= 0 || key.indexOf(typed) >= 0 || (how === "hs" && typed.startsWith(key));
      };
      /** How many characters a code begins with as the typed one does. @param {string} code */
      const alike = (code) => SearchFold.common(SearchCodes.keyOf(code), of);
      const own = card[10].filter(([letter, code]) => letters.indexOf(letter) >= 0 && fits(code));
      return own.sort((one, other) => alike(other[1]) - alike(one[1]))[0] || null;
    }

    /** Why a result was found, where its names do not show it. @param {SearchResult} result @param {SearchCard} card @param {SearchUnit[]} units @param {boolean} shown @returns {HTMLElement | null} */
    function reason(result, card, units, shown) {
      const line = make("span", "result-why");
      /** @param {string} word */
      const label = (word) => line.appendChild(make("span", "label", words[word] + ": "));
      const code = codeOf(result, card);
      if (code) {
        label({ g: "why-barcode", h: "why-hs", n: "why-number", f: "why-false", m: result.how === "form" ? "why-form" : "why-sample" }[code[0]] || "");
        if (result.how === "near" || result.how === "case") line.appendChild(make("span", "", words["why-" + result.how] + ", "));
        // An example with other letters in front is of another line or plant, and would be taken for the form itself.
        const lettersOf = (/** @type {string} */ code) => SearchCodes.keyOf(code).replace(/[0-9].*/, "");
        line.appendChild(make("bdi", "code", result.how !== "form" || lettersOf(code[1]) === lettersOf(result.of) ? code[1] : result.of.toUpperCase()));
        if (code[2]) line.appendChild(make("span", "quiet", " " + code[2]));
        const fault = code[0] === "m" && SearchCodes.impossible(code[3] || code[1], result.of);
        if (fault) line.appendChild(make("strong", "", " " + words["check-impossible"] + " " + words["check-" + fault]));
        return line;
      }
      if (shown) return null;
      const other = card[9].filter((name) => SearchMarks.marks(name, units).answers > 0.4);
      if (other.length > 0) {
        label("why-alias");
        marked(line.appendChild(make("bdi", "")), other[0], units);
        return line;
      }
      const word = result.list === 3 ? "why-pack" : { sound: "why-sound", similar: "why-similar", initials: "why-initials" }[result.how];
      if (word) line.textContent = words[word];
      // Names that are not shown are readings only of goods and brands; other records have former and short ones. Those of
      // Hangul begin as the name in Latin letters does, unless they are of a Chinese name.
      else if (!result.sure && result.how === "name" && result.list === 2 && card[0] < 2 && /^[a-z]/.test(result.of)) {
        const names = card[9].concat(card[3], card[7]);
        const isHeard = !/[\u3400-\u9fff]/.test(names.join("")) || names.some((name) => SearchFold.fold(name)[0] === result.of[0]);
        line.textContent = words[isHeard ? "why-sound" : "why-pinyin"];
      }
      return line.textContent ? line : null;
    }

    /** The size that a query asks for, where the product comes in others alone. @param {SearchCard} card @param {string} query */
    function otherSize(card, query) {
      const [wanted] = SearchAsked.sizes(query);
      const own = card[10].reduce((all, [of, , size]) => (of === "g" ? all.concat(SearchAsked.sizes(size)) : all), /** @type {SearchSize[]} */ ([]));
      const alike = own.filter(({ unit }) => wanted && unit === wanted.unit);
      return alike.length > 0 && !alike.some((size) => SearchAsked.isSame(size, wanted)) ? wanted.text : "";
    }

    /** Where a result leads: a product that was found by a whole barcode number gets to know the number. @param {SearchResult} result @param {SearchCard} card */
    function address(result, card) {
      const code = result.how === "barcode" && result.score === 1 && card[0] === 0 && codeOf(result, card);
      return toRoot + card[1] + (code ? "#number=" + code[1] : "");
    }

    /** @param {SearchResult} result @param {SearchCard} card @param {SearchUnit[]} units @param {string} query */
    function item(result, card, units, query) {
      const entry = make("li", "row");
      const link = /** @type {HTMLAnchorElement} */ (entry.appendChild(make("a", "row-link")));
      link.href = address(result, card);
      if (card[0] === 0) link.appendChild(picture(card));
      else link.className += " row-bare";
      const text = link.appendChild(make("span", "row-text"));
      let shown = false;
      if (card[2]) {
        const printed = text.appendChild(make("span", "row-hangul"));
        printed.lang = "ko";
        printed.setAttribute("translate", "no");
        shown = marked(printed, card[2], units);
      }
      if (card[3] !== card[2]) {
        const name = text.appendChild(make("span", "row-name"));
        if (card[4]) [name.lang, name.dir] = [card[4], card[5]];
        shown = marked(name, card[3], units) || shown;
      }
      const tags = text.appendChild(make("span", "row-tags"));
      if (card[12]) tags.appendChild(make("span", "tag tag-strong", words["status-withdrawn"]));
      if (card[8]) tags.appendChild(make("span", "tag", words.kinds[card[8]]));
      if (card[7]) {
        const brand = tags.appendChild(make("span", "tag"));
        shown = marked(brand, card[7], units) || shown;
      }
      const id = card[0] === 0 && card[10].filter(([letter, , said]) => letter === "n" && said === "")[0];
      if (id) tags.appendChild(make("span", "quiet")).appendChild(make("bdi", "code", id[1]));
      if (!tags.firstChild) text.removeChild(tags);
      const why = reason(result, card, units, shown || result.language !== "");
      if (why) text.appendChild(why);
      const size = otherSize(card, query);
      if (size) text.appendChild(make("span", "result-why", fill(words["other-size"], { size })));
      if (result.language) passage(link, text, result, units);
      const confusables = card[10].filter(([of]) => of === "x");
      if (confusables.length > 0) {
        const line = text.appendChild(make("span", "result-why"));
        line.appendChild(make("span", "label", words["confusable-title"] + ": "));
        confusables.forEach(([, name, printed], place) => {
          if (place > 0) line.appendChild(document.createTextNode(", "));
          line.appendChild(make("bdi", "", name));
          if (printed && printed !== name) {
            const hangul = line.appendChild(make("bdi", "quiet", " " + printed));
            hangul.lang = "ko";
            hangul.setAttribute("translate", "no");
          }
        });
      }
      const contact = result.core && card[10].filter(([of]) => of === "c")[0];
      if (contact) {
        const line = text.appendChild(make("span", "result-why"));
        line.appendChild(make("span", "label", words["contacts-title"] + ": "));
        line.appendChild(make("bdi", "code", contact[1]));
        line.appendChild(make("span", "quiet", " " + contact[2]));
      }
      return entry;
    }

    /** Adds the passage that matched, when it has come. @param {HTMLAnchorElement} link @param {HTMLElement} text @param {SearchResult} result @param {SearchUnit[]} units */
    function passage(link, text, result, units) {
      const place = text.appendChild(make("span", "result-passage"));
      engine.passage(result, units).then(
        (best) => {
          if (!best) return;
          const of = own.languages[result.language];
          if (of && result.language !== own.folder) {
            [place.lang, place.dir] = of;
            place.appendChild(make("span", "tag", of[2]));
          }
          if (best.heading) marked(place.appendChild(make("b", "")), best.heading + " ", units);
          snippet(place, best.text, units);
          if (best.anchor) link.hash = best.anchor;
        },
        () => jinwi.warn("mixed"),
      );
    }

    /** What is known of a code that was typed. @param {SearchFound} found @param {SearchResult[]} shown those of which there are cards @param {SearchLater | null} of @returns {HTMLElement | null} */
    function aboutCode(found, shown, of) {
      if (!found.code || !of) return null;
      const { reading, known, knownFalse, gtin, fault, all = [] } = found.code;
      const place = make("div", "search-code");
      if (reading.how !== "typed") {
        const line = place.appendChild(make("p", "", words["read-as"] + ": "));
        line.appendChild(make("bdi", "code", reading.key.toUpperCase()));
      }
      /** @param {string} word @param {{[name: string]: string}} [filled] */
      const say = (word, filled) => place.appendChild(make("p", "", fill(of.words[word], filled || {})));
      if (reading.how === "content") say("content");
      if (reading.count) say("content-count", { count: reading.count });
      if (knownFalse) say("code-known-false").className = "note note-strong";
      else if (known && shown.some(({ how, score }) => how === "barcode" && score === 1)) say("code-known").className = "note";
      if (fault) {
        const line = place.appendChild(make("p", "note note-strong"));
        line.appendChild(make("bdi", "code", fault[0].toUpperCase()));
        line.appendChild(make("span", "", ": " + (fault[1] === "misfit" ? of.words["check-misfit"] : words["check-impossible"] + " " + words["check-" + fault[1]])));
      }
      // A number of another sort may have as many digits, and one that is still being typed has no check digit yet.
      const isOther = all.some(({ how, score }) => how === "number" || (how === "sample" && score > 0.96) || (how === "barcode" && reading.key.length < 14));
      const whole = gtin && !isOther && (gtin.digits.length > 8 || gtin.right);
      if (gtin && whole && !known && !knownFalse) {
        const near = all.some(({ how }) => how === "near" || how === "barcode");
        if (!gtin.right) {
          say("code-check-digit", { found: gtin.digits[gtin.digits.length - 1], expected: String(gtin.expected) }).className = "note note-strong";
          if (!near) say("code-check-digit-unknown");
        } else if (!all.some(({ how }) => how === "case")) {
          say("code-unknown", { code: gtin.digits }).className = "note note-strong";
          say("code-unknown-means");
        }
        const prefix = SearchCodes.prefix(gtin.digits);
        const range = of.prefixes.filter(([first, last]) => first <= prefix && prefix <= last)[0];
        if (range && gtin.right) say("prefix-" + range[2], { country: range[3], date: range[3] });
      }
      return place.firstChild ? place : null;
    }

    /**
     * Shows the first results in `place`, by groups.
     * @param {Element} place @param {SearchFound} found @param {number} limit @param {string} heading the element of a group's heading
     */
    async function show(place, found, limit, heading) {
      const shown = found.results.slice(0, limit);
      const cards = await Promise.all(
        shown.map((result) =>
          engine.card(result.document).catch(() => {
            found.incomplete = true;
            return null;
          }),
        ),
      );
      const content = document.createDocumentFragment();
      const needed = found.code || found.begun || found.results.length === 0;
      const later = needed && (await engine.later().catch(() => null));
      if (needed && !later) found.incomplete = true;
      const code = aboutCode(found, shown.filter((_, at) => cards[at]), later || null);
      if (code) content.appendChild(code);
      if (found.readAs) content.appendChild(make("p", "", words["read-as"] + ": ")).appendChild(make("bdi", "", found.readAs));
      if (later && found.begun) content.appendChild(make("p", "note", later.words["go-on"]));
      else if (!found.code && !found.incomplete && shown.length > 0 && !shown[0].sure) content.appendChild(make("p", "note", fill(words.nearest, { query: found.query.trim() })));
      /** @type {{group: string, list: Element} | null} */
      let open = null;
      shown.forEach((result, at) => {
        if (!cards[at]) return;
        const group = result.sure ? result.group : "similar";
        if (!open || open.group !== group) {
          content.appendChild(make(heading, "search-group", words[HEADINGS[group]]));
          open = { group, list: content.appendChild(make("ul", "rows")) };
        }
        open.list.appendChild(item(result, cards[at], found.units, found.query));
      });
      if (later && found.code && found.code.more) content.appendChild(make("p", "note", later.words["more-codes"]));
      if (found.incomplete) {
        jinwi.warn("mixed");
        content.appendChild(make("p", "note note-strong", incomplete));
      } else if (later && found.filtered) {
        content.appendChild(make("p", "note note-strong", later.words["none-filtered"]));
      } else if (later && found.results.length === 0) {
        if (!found.begun && !found.code) content.appendChild(make("p", "note note-strong", fill(later.words.none, { query: found.query.trim() })));
        if (!found.begun) content.appendChild(make("p", "", later.words["none-next"]));
        // On the page of results they stand below.
        const list = heading === "p" ? content.appendChild(make("ul", "search-ways")) : null;
        for (const [text, href] of list ? later.ways : []) {
          const link = /** @type {HTMLAnchorElement} */ (/** @type {Element} */ (list).appendChild(make("li", "")).appendChild(make("a", "", text)));
          link.href = toRoot + href;
        }
      }
      const focused = place.contains(document.activeElement) && /** @type {HTMLAnchorElement} */ (document.activeElement).href;
      place.textContent = "";
      place.appendChild(content);
      const again = focused && /** @type {HTMLAnchorElement[]} */ (Array.from(place.querySelectorAll("a"))).filter((link) => link.href === focused)[0];
      if (again) again.focus();
    }

    return { show, address };
  }

  return { view };
})();
