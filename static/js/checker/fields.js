/**
 * The code checker on a product's page: fields for the codes and dates on the pack, and what they say as one types.
 *
 * Without script the page's tables stand alone. All words are the page's; what is typed becomes text, never mark-up, and
 * is kept nowhere.
 */

var CheckerFields = (function () {
  "use strict";

  // The head, with the day that dates are judged against, and what is said.
  const head = PageParts.put("checker");
  const words = /** @type {HTMLTemplateElement} */ (document.getElementById("check-words"));
  if (!head) return { excludedPacks: /** @type {(all: {[id: string]: string}) => string[]} */ (() => []) };

  /** Milliseconds after which those who listen are told: not at every key. */
  const QUIET = 700;
  const months = Number(head.getAttribute("data-months")) || 0;
  /** How the page's language writes days. @type {CalendarForms | null} */
  const forms = JSON.parse(head.getAttribute("data-forms") || "null");
  const comma = (head.getAttribute("data-comma") || ",").trim();
  /** The packs of this product. @type {CheckedPack[]} */
  const packs = JSON.parse(head.getAttribute("data-packs") || "[]");
  /** What reads the dates in a field's text, by the field's id. @type {{[id: string]: (text: string) => CheckedDate[]}} */
  const readers = {};
  /** Codes of this product that were seen on counterfeits. */
  const knownFalse = Array.from(document.querySelectorAll('[aria-labelledby="known-false"] li .code')).map((code) => code.textContent || "");

  /** @template {Element} T @param {ParentNode} within @param {string} selector @returns {T} */
  const part = (within, selector) => /** @type {T} */ (within.querySelector(selector));

  /** What a template holds, for this page. @param {HTMLTemplateElement} template @param {string} selector */
  const taken = (template, selector) => /** @type {HTMLElement} */ (document.importNode(part(template.content, selector), true));

  /** The page's words for a date's meaning. @param {string} means */
  const meaning = (means) => part(words.content, '[data-means="' + means + '"]').textContent || means;

  /** A message, with what it names filled in, piece by piece. @param {string} name @param {{[slot: string]: string | string[]}} [slots] */
  function message(name, slots) {
    const element = taken(words, '[data-says="' + name + '"]');
    for (const slot of Object.keys(slots || {})) {
      const place = part(element, '[data-slot="' + slot + '"]');
      for (const piece of /** @type {string[]} */ ([]).concat((slots || {})[slot])) {
        // Commas of Chinese and Japanese bring their own space.
        if (place.firstChild && !/[、，]$/.test(place.textContent || "")) place.appendChild(document.createTextNode(" "));
        const one = place.appendChild(document.createElement("span"));
        one.className = "check-one";
        one.textContent = piece;
      }
    }
    return element;
  }

  /** @param {string} text a day, a month or a year */
  const written = (text) => CheckerCalendar.written(forms, text);

  /** Days, each in one piece. @param {CalendarPeriod[]} dates @returns {string[]} */
  const days = (dates) => dates.map(({ text }, place) => written(text) + (place < dates.length - 1 ? comma : ""));

  /** That there is no such date, and why. @param {CalendarFault | undefined} fault */
  function impossible(fault) {
    const element = message("impossible");
    for (const why of Array.from(element.querySelectorAll("[data-fault]"))) /** @type {HTMLElement} */ (why).hidden = why.getAttribute("data-fault") !== fault;
    return element;
  }

  /** A line of facts. @param {string} name @param {string} value @param {string} [kind] */
  function field(name, value, kind) {
    const row = document.createElement("div");
    const filled = message(kind || "field");
    part(filled, "dt").textContent = name;
    part(filled, "bdi").textContent = value;
    while (filled.firstChild) row.appendChild(filled.firstChild);
    return row;
  }

  const day = /** @type {HTMLInputElement} */ (part(head, "input"));
  const [dayWritten, noDay] = ['[data-slot="inspection"]', '[data-part="no-inspection"]'].map((selector) => /** @type {HTMLElement} */ (part(head, selector)));
  const status = part(head, '[role="status"]');
  /** @type {HTMLElement} */ (part(head, '[data-part="dated"]')).hidden = head.hasAttribute("data-undated");
  day.value = CheckerCalendar.dayOf(new Date());

  /** The day of inspection; nothing while there is none. @returns {string | null} */
  function inspection() {
    // Browsers without a calendar of their own give any text.
    const { dates } = CheckerPackDate.packDate(day.value);
    return dates.length === 1 && dates[0].text.length === 10 ? dates[0].text : null;
  }

  /** What is checked on this page, each with what it adds to the dates of the goods. @type {{update: () => void, dates: () => CheckedDate[]}[]} */
  const checks = [];

  /** What a date is to the day of inspection and to the shelf life; whether that is against it. @param {HTMLElement} says @param {CheckedDate} date */
  function judge(says, date) {
    const today = inspection();
    const judged = CheckerPackCheck.date(date, today);
    const beside = (/** @type {string[]} */ one, /** @type {string} */ sign, /** @type {string} */ other) => one.concat(sign, written(other));
    const outside = CheckerPackCheck.outside(packs, date, months);
    // Of a date that no pack can have, that it is past says nothing: it would sound as if it were the pack's.
    if (judged && !(outside && judged === "past")) says.appendChild(message(judged, { days: beside(days(date.dates), judged === "ahead" ? ">" : "<", today || "") }));
    if (outside) {
      const { made, oldest, newest } = outside;
      says.appendChild(message("outside", { means: meaning("manufactured"), days: oldest ? beside(days(made), "<", oldest.text) : newest ? beside(days(made), ">", newest.text) : days(made) }));
    }
    const ends = CheckerPackCheck.shelfLife(date, months);
    if (!ends) return judged !== null || outside !== null;
    const isPast = !outside && today !== null && ends < today;
    if (isPast) says.appendChild(message("past", { days: beside([written(ends)], "<", today || "") }));
    says.appendChild(message("ends", { day: written(ends) }));
    return judged !== null || outside !== null || isPast;
  }

  /** @param {HTMLElement} place @param {HTMLElement[]} lines */
  function fill(place, lines) {
    place.textContent = "";
    for (const line of lines) place.appendChild(line);
    place.hidden = lines.length === 0;
  }

  /** A typed code, the first character that does not fit marked. @param {Element} into @param {string} text @param {number} fitting */
  function marked(into, text, fitting) {
    const letters = Array.from(text);
    into.textContent = letters.slice(0, fitting).join("");
    into.appendChild(document.createElement("mark")).textContent = letters[fitting];
    // Of what was pasted by mistake, the start is enough.
    const rest = letters.slice(fitting + 1, fitting + 41).join("");
    into.appendChild(document.createTextNode(rest + (letters.length > fitting + 41 ? "…" : "")));
  }

  /** A code that fits, its changed characters marked. @param {Element} into @param {string} typed @param {string} nearest */
  function changed(into, typed, nearest) {
    const before = Array.from(typed);
    into.textContent = "";
    Array.from(nearest).forEach((letter, place) => {
      if (letter === before[place]) into.appendChild(document.createTextNode(letter));
      else into.appendChild(document.createElement("mark")).textContent = letter;
    });
  }

  /**
   * Makes the fields of a code or of dates where their words stand, one for each label there.
   * @param {HTMLTemplateElement} source @param {string} id the field's, or what those of several begin with
   */
  function fields(source, id) {
    const made = /** @type {DocumentFragment} */ (PageParts.part("check-fields"));
    const box = /** @type {HTMLElement} */ (made.firstElementChild);
    box.setAttribute("aria-labelledby", (source.parentElement && source.parentElement.getAttribute("aria-labelledby")) || "");
    const labels = Array.from(source.content.querySelectorAll("label"));
    for (let number = 0; number < Math.max(1, labels.length); number += 1) {
      const place = part(/** @type {DocumentFragment} */ (PageParts.part("check-field")), ".check-place");
      const input = /** @type {HTMLInputElement} */ (part(place, "input"));
      const own = /** @type {HTMLLabelElement} */ (part(place, "label"));
      const label = labels[number] ? document.importNode(labels[number], true) : own;
      /** @type {Node} */ (own.parentNode).replaceChild(label, own);
      input.id = labels[number] ? id + "-" + (number + 1) : id;
      label.htmlFor = input.id;
      for (const { name, value } of Array.from(source.attributes).concat(Array.from(label.attributes))) {
        if (/^data-(code|place|means)$/.test(name)) place.setAttribute(name, value);
      }
      part(box, ".check-places").appendChild(place);
    }
    /** @type {Node} */ (source.parentNode).insertBefore(made, source);
    return box;
  }

  /** The fields of a code, and what they say. @param {HTMLTemplateElement} source */
  function checkCode(source) {
    const read = CheckerCodePattern.parse(source.getAttribute("data-pattern") || "");
    if (!("pattern" in read)) return;
    const { pattern } = read;
    const box = fields(source, "check-" + source.getAttribute("data-code"));
    const inputs = /** @type {HTMLInputElement[]} */ (Array.from(box.querySelectorAll("input")));
    const says = inputs.map((input) => addSays(/** @type {Element} */ (input.closest(".check-place"))));
    const together = addSays(box);
    /** @type {CheckedCode[]} */
    let checked = [];

    /** @param {string} name */
    const nameOf = (name) => part(source.content, '[data-name="' + name + '"]').textContent || name;

    /** A prompt with the way to the point that it belongs to. @param {HTMLElement} prompt */
    function withPoint(prompt) {
      const link = source.content.querySelector("a");
      if (!link) return prompt;
      const own = prompt.appendChild(message("point")).appendChild(document.importNode(link, true));
      const title = document.querySelector(own.hash + " h3 > span:last-child");
      if (title) own.appendChild(document.importNode(title, true));
      return prompt;
    }

    /** @param {CheckedCode} code @param {HTMLInputElement} input @param {boolean} repeats whether another place says the same */
    function lines({ state, text, isRead, fitting, nearest, reading, knownFalse }, input, repeats) {
      /** @type {HTMLElement[]} */
      const lines = [];
      if (knownFalse) lines.push(message("known-false"));
      if (isRead) lines.push(message("read-as", { code: text }));
      if (state === "begun") lines.push(message("begun"));
      if (state === "misfit") {
        const line = message("misfit");
        marked(part(line, '[data-slot="typed"]'), text, fitting);
        const near = part(line, '[data-part="nearest"]');
        if (nearest === null) line.removeChild(near);
        else {
          changed(part(near, "bdi"), text, nearest);
          part(near, "button").addEventListener("click", () => {
            input.value = nearest;
            input.focus();
            update();
          });
        }
        lines.push(withPoint(line));
      }
      if (!reading) return lines;
      const fits = message("fits");
      const facts = part(fits, "dl");
      const after = document.createElement("div");
      after.className = "check-says";
      let isAgainst = false;
      /** Dates of several parts stand once, where their first part does. @type {{[name: string]: boolean}} */
      const said = {};
      for (const [name, value] of repeats ? [] : reading.fields) {
        const date = reading.dates.filter((candidate) => candidate.name === name)[0];
        if (!date || !date.when) facts.appendChild(field(nameOf(name), value));
        else if (!said[name]) facts.appendChild(field(nameOf(name), written(date.when.text), "field-day"));
        said[name] = true;
      }
      for (const { means, when, fault } of reading.dates) {
        if (when) isAgainst = judge(after, { means, dates: [when] }) || isAgainst;
        else {
          after.appendChild(withPoint(impossible(fault)));
          isAgainst = true;
        }
      }
      if (!reading.ambiguous) fits.removeChild(part(fits, '[data-part="ambiguous"]'));
      // The first word is the worst that is known: that the form fits is none beside a date that cannot be.
      if (isAgainst) fits.removeChild(part(fits, '[data-part="fits"]'));
      if (!facts.firstChild) fits.removeChild(facts);
      if (isAgainst && after.firstChild) lines.push(after);
      if (fits.firstElementChild) lines.push(fits);
      if (!isAgainst && after.firstChild && !repeats) lines.push(after);
      return lines;
    }

    function update() {
      checked = inputs.map((input) => CheckerPackCheck.code(pattern, input.value, knownFalse));
      checked.forEach((code, place) => {
        const repeats = code.state === "fits" && checked.slice(0, place).some((other) => other.text === code.text);
        fill(says[place], lines(code, inputs[place], repeats));
      });
      const told = CheckerPackCheck.places(checked);
      const isWrong = checked.some(({ reading }) => reading && reading.dates.some(({ fault }) => fault));
      const agreement = told === "agree" && isWrong ? null : told;
      const pointed = checked.some(({ state }) => state === "misfit");
      fill(together, agreement ? [agreement === "disagree" && !pointed ? withPoint(message(agreement)) : message(agreement)] : []);
      compare();
    }

    /** @param {CheckedCode[]} codes */
    function datesOf(codes) {
      /** @type {CheckedDate[]} */
      const dates = [];
      for (const { reading } of codes) for (const { means, when } of reading ? reading.dates : []) if (when) dates.push({ means, dates: [when] });
      return dates;
    }

    for (const input of inputs) {
      input.addEventListener("input", () => typed(update));
      readers[input.id] = (text) => datesOf([CheckerPackCheck.code(pattern, text, knownFalse)]);
    }
    checks.push({ update, dates: () => datesOf(checked) });
  }

  /** The fields of the dates on the pack. @param {HTMLTemplateElement} source */
  function checkDates(source) {
    const box = fields(source, "check-date");
    const places = Array.from(box.querySelectorAll(".check-place"));
    const inputs = /** @type {HTMLInputElement[]} */ (Array.from(box.querySelectorAll("input")));
    const says = places.map(addSays);
    /** @type {CheckedDate[]} */
    let read = [];

    /** The dates in a field's text, and what each is the date of; nothing where another field is for it. @param {string} text @param {Element} place @returns {{found: PackDate, means?: DateMeaning}[]} */
    function datesIn(text, place) {
      // The maker's word for the field goes before what the word means elsewhere, unless another was typed.
      const own = /** @type {DateMeaning} */ (place.getAttribute("data-means"));
      const label = (part(place, '[lang="ko"]').textContent || "").toUpperCase();
      const all = text.trim() === "" ? [] : CheckerPackDate.packDates(text);
      return all.map((found, number) => {
        const isOther = found.means && found.word && label.indexOf(found.word) < 0;
        return { found: found, means: isOther ? found.means : found.word || number === 0 ? own : undefined };
      });
    }

    /** Those that can be, and of which it is known what they are. @param {{found: PackDate, means?: DateMeaning}[]} all */
    function known(all) {
      /** @type {CheckedDate[]} */
      const dates = [];
      for (const { found, means } of all) if (!found.fault && means) dates.push({ means, dates: found.dates });
      return dates;
    }

    /** What a date says. @param {PackDate} found @param {DateMeaning | undefined} means @param {HTMLElement} lines */
    function tell(found, means, lines) {
      if (found.fault === "missing" || found.fault === "form") lines.appendChild(message("form"));
      else if (found.fault) lines.appendChild(impossible(found.fault));
      else {
        if (found.dates.length > 1) lines.appendChild(message("order", { days: days(found.dates) }));
        else if (means) lines.appendChild(message("read", { means: meaning(means), day: written(found.dates[0].text) }));
        if (means) judge(lines, { means, dates: found.dates });
        else lines.appendChild(message("each", { days: days(found.dates) }));
      }
      if (found.era) lines.appendChild(message(found.era === "buddhist" ? "buddhist" : "era"));
    }

    function update() {
      read = [];
      inputs.forEach((input, place) => {
        const lines = document.createElement("div");
        lines.className = "check-says";
        const all = datesIn(input.value, places[place]);
        for (const { found, means } of all) tell(found, means, lines);
        read = read.concat(known(all));
        fill(says[place], all.length > 0 ? [lines] : []);
      });
      compare();
    }

    inputs.forEach((input, place) => {
      input.addEventListener("input", () => typed(update));
      readers[input.id] = (text) => known(datesIn(text, places[place]));
    });
    checks.push({ update, dates: () => read });
  }

  /** A place for what is said. @param {Element} place */
  function addSays(place) {
    const says = place.appendChild(document.createElement("div"));
    says.className = "check-says";
    says.hidden = true;
    return says;
  }

  /** What all dates of the goods in hand say of each other. */
  function compare() {
    if (!across) return;
    /** @type {CheckedDate[]} */
    const dates = [];
    for (const check of checks) dates.push.apply(dates, check.dates());
    /** @type {HTMLElement[]} */
    const lines = CheckerPackCheck.differences(dates).map(({ means, dates: differing }) => message("differ", { means: meaning(means), days: days(differing) }));
    const misfit = CheckerPackCheck.shelfMisfit(dates, months);
    if (misfit) lines.push(message("shelf", { days: [written(misfit.until.text), "≠", written(misfit.ends)] }));
    fill(across, lines);
  }

  let telling = 0;

  /** Takes in what was typed, and tells those who listen once the hand rests. @param {() => void} update */
  function typed(update) {
    update();
    clearTimeout(telling);
    telling = window.setTimeout(() => {
      const verdicts = Array.from(document.querySelectorAll('.check-says [data-part="verdict"]')).map((verdict) => verdict.textContent);
      status.textContent = verdicts.filter((verdict, place) => verdicts.indexOf(verdict) === place).join(" ");
    }, QUIET);
  }

  function inspected() {
    const today = inspection();
    dayWritten.textContent = today ? written(today) : "";
    noDay.hidden = today !== null;
    for (const check of checks) check.update();
  }

  /** @type {HTMLElement | null} */
  let across = null;
  for (const source of Array.from(document.querySelectorAll("template.check-code"))) checkCode(/** @type {HTMLTemplateElement} */ (source));
  const dates = /** @type {HTMLTemplateElement | null} */ (document.getElementById("check-dates"));
  if (dates) checkDates(dates);
  const boxes = document.querySelectorAll(".check");
  across = addSays(boxes[boxes.length - 1]);
  day.addEventListener("input", () => typed(inspected));
  inspected();

  /** The packs in which goods cannot be that bear what was typed, by the fields' ids. @param {{[id: string]: string}} all @returns {string[]} */
  function excludedPacks(all) {
    /** @type {CheckedDate[]} */
    let dates = [];
    for (const id of Object.keys(all)) if (readers[id]) dates = dates.concat(readers[id](all[id]));
    return CheckerPackCheck.excluded(packs, dates, months);
  }

  return { excludedPacks };
})();
