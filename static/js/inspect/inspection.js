/**
 * The form for goods in hand: the outcome as one answers, several units, and the record.
 *
 * Without script the form is for paper. Nothing that is typed leaves the page but by what the reader saves, prints or
 * copies; it outlives a reload only where the reader asked for that.
 */

(function () {
  "use strict";

  const page = /** @type {HTMLElement | null} */ (document.querySelector(".inspect"));
  if (!page || !jinwi.edition || !jinwi.inspectWords) return;
  const { edition, inspectWords } = jinwi;

  /** @type {InspectFacts} */
  const facts = InspectDossier.read(page.getAttribute("data-facts") || "");
  if (!InspectParts.put(page, facts)) return;
  const language = facts.languages[0];
  const words = inspectWords[language];
  /** The place that was chosen, or in which the goods are. */
  const place = () => {
    const code = state.place || state.market;
    const found = PagePlace.of(code);
    return found && { code: found.code, here: PagePlace.within(found, code).concat(state.market || []), said: found.said };
  };
  /** A language's words, with those of the place. @param {string} of */
  const wordsIn = (of) => {
    const chosen = place();
    return InspectRecordText.placed(inspectWords[of], chosen && chosen.said[of]);
  };
  const say = (/** @type {string} */ key, /** @type {{[slot: string]: string | number}} */ slots = {}) => InspectRecordText.say(words, key, slots);
  const form = InspectForm.form(page, facts);
  const { element } = InspectFinding;
  const byId = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (document.getElementById(id));
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (form.part(name));
  const sheet = /** @type {HTMLElement} */ (document.querySelector('[data-part="sheet"]'));
  const today = () => CheckerCalendar.dayOf(new Date());
  const isPlace = (/** @type {any} */ code) => typeof code === "string" && /^[A-Z]{2,4}(-[A-Z0-9]{1,3})?$/.test(code);
  const isDay = (/** @type {string} */ day) => /^\d{4}-\d{2}-\d{2}$/.test(day);
  /** Of this guide, edition and dossier alone: every page of a folder, and of a server, may share one store. */
  const KEY = "jinwi:" + InspectRecord.FORMAT + ":" + edition.guide + ":" + edition.edition + ":" + facts.id;

  /** @type {InspectState} */
  let state = InspectRecord.empty(today());
  /** The number of the unit in the fields. */
  let shown = 0;
  /** Whether the texts to copy are not of what is answered now. */
  let isStale = true;
  /** What units come to that have not changed since. @type {WeakMap<InspectUnit, OutcomeFinding>} */
  let known = new WeakMap();
  /** Whether the copy and the dossier were out of date when that was found. */
  let datesKnown = "";
  /** Whether something was typed that is neither kept nor saved. */
  let isLoose = false;

  /** What a browser keeps for a tab; none where it keeps nothing. @returns {Storage | null} */
  function store() {
    try {
      return window.sessionStorage;
    } catch (error) {
      return null;
    }
  }

  /** What the rule takes from the copy. */
  function ruleFacts() {
    // A clock may be wrong: the copy was made on a day that is past.
    const latest = /** @type {string} */ ([today(), edition.built, isDay(state.day) ? state.day : ""].sort().pop());
    return {
      infringements: facts.infringements,
      variants: facts.variants.map(({ id }) => id),
      points: facts.points,
      audience: facts.audience,
      copy_out_of_date: Boolean(edition.valid_until && latest > edition.valid_until),
      dossier_out_of_date: Boolean(facts.review_due && latest > facts.review_due),
    };
  }

  /** The packs in which an item cannot be by the dates that were typed. @param {InspectUnit} unit @returns {string[]} */
  const excluded = (unit) => CheckerFields.excludedPacks(unit.typed);

  /** What each unit comes to. @returns {OutcomeFinding[]} */
  function findings() {
    const rules = ruleFacts();
    const dates = String([rules.copy_out_of_date, rules.dossier_out_of_date]);
    if (dates !== datesKnown) known = new WeakMap();
    datesKnown = dates;
    return state.units.map((unit) => {
      const before = known.get(unit);
      if (before) return before;
      const by = { excluded: excluded(unit) };
      const finding = Object.assign(InspectOutcome.judge(rules, Object.assign(InspectRecord.answersOf(facts, unit), by)), by.excluded.length > 0 ? by : {});
      known.set(unit, finding);
      return finding;
    });
  }

  /** The record of all that is answered now. */
  const written = () => {
    const dated = Object.assign({}, state, { day: isDay(state.day) ? state.day : "" });
    return InspectRecord.write(facts, edition, language, dated, findings(), form.purpose, { place: place(), isOverdue: ruleFacts().dossier_out_of_date });
  };

  /** The outcome of what is answered now. What is read elsewhere, the sheet and the texts to copy, is made when it is. */
  function show() {
    const all = findings();
    const unit = state.units[shown];
    state.aside = form.arrange(excluded(unit));
    const now = {
      label: InspectRecord.labelOf(unit, shown),
      unit,
      finding: InspectRecord.named(facts, all[shown]),
      units: all.length,
      outcome: InspectOutcome.consignment(all),
      record: written(),
    };
    const { identity, variant } = state.units[0];
    const said = InspectFinding.show(part("outcome"), facts, wordsIn(language), language, now);
    part("standing-outcome").textContent = said.whole || said.name;
    part("standing-unit").textContent = said.whole ? say("unit-name", { number: now.label }) + say("label-colon") + said.name : "";
    part("standing-looked").textContent = said.looked;
    document.documentElement.classList.toggle("recorded", all.length > 1 || now.outcome !== null || Boolean(identity || variant));
    review();
    units();
    likeness();
    isStale = true;
    freshen();
  }

  /** Says at the head that the dossier's review is overdue, where it is. */
  function review() {
    const place = form.part("review");
    const isOverdue = ruleFacts().dossier_out_of_date;
    if (!place || Boolean(place.firstElementChild) === isOverdue) return;
    place.textContent = "";
    const date = InspectRecordText.day(words, facts.review_due || "");
    if (isOverdue) place.appendChild(element("p", say("review-overdue-since", { date }), "note note-strong"));
  }

  /** Makes the texts to copy, where they are in sight and not of what is answered now. @param {boolean} [isTaken] whether they are taken, in sight or not */
  function freshen(isTaken) {
    const { top, bottom } = part("texts").getBoundingClientRect();
    if (!isStale || (!isTaken && (top > window.innerHeight || bottom < 0))) return;
    isStale = false;
    const now = written();
    const text = byId("record-bare").checked ? InspectRecord.forEditors(now) : now;
    for (const area of /** @type {HTMLTextAreaElement[]} */ (Array.from(part("texts").querySelectorAll("textarea")))) {
      const of = area.getAttribute("data-language") || language;
      area.value = InspectRecordText.text(facts, wordsIn(of), of, text);
    }
  }

  /** The record on paper. */
  const print = () => InspectRecordSheet.fill(sheet, facts, wordsIn(language), language, written());

  /** What the buttons of the units say. */
  let listed = "";

  /** The units as buttons, the one in the fields marked. */
  function units() {
    const labels = state.units.map(InspectRecord.labelOf);
    const now = JSON.stringify([labels, shown]);
    if (now === listed) return;
    listed = now;
    const list = part("unit-list");
    const had = list.contains(document.activeElement);
    list.textContent = "";
    labels.forEach((label, place) => {
      const button = /** @type {HTMLButtonElement} */ (list.appendChild(element("button", say("unit-name", { number: label }), "button")));
      button.type = "button";
      button.setAttribute("aria-pressed", String(place === shown));
      button.addEventListener("click", () => turn(place));
      if (had && place === shown) button.focus();
    });
    /** @type {HTMLElement} */ (page && page.querySelector('[data-does="unit-remove"]')).hidden = state.units.length < 2;
  }

  /** Says what of the unit shown is as in an earlier one, and offers to state the rest. */
  function likeness() {
    const unit = state.units[shown];
    const { like } = unit;
    const open = InspectLikeness.open(state.units, unit).filter((point) => facts.points.some(({ id }) => id === point));
    const number = like ? InspectRecord.labelOf(state.units[like.unit - 1], like.unit - 1) : "";
    form.compare(unit, say("unit-as", { number }));
    part("unit-like").hidden = open.length === 0;
    /** @type {HTMLElement} */ (part("unit-like").querySelector("button")).textContent = say("unit-like", { number });
    const stated = part("unit-likeness");
    stated.textContent = InspectRecordText.likeness(facts, words, like, number);
    stated.hidden = !stated.textContent;
  }

  /** Shows another unit. @param {number} place */
  function turn(place) {
    shown = place;
    form.fill(state.units[shown]);
    show();
  }

  /** Takes what stands in the fields. */
  function take() {
    form.take(state.units[shown]);
    for (const unit of InspectLikeness.follow(state.units, shown).concat(state.units[shown])) known.delete(unit);
    state.day = byId("record-day").value;
    if (state.market !== byId("record-market").value) {
      state.market = byId("record-market").value;
      state.place = state.market;
      if (jinwi.place) jinwi.place.choose(state.place);
    }
    state.consignment = { name: byId("record-consignment").value, reference: byId("record-reference").value, units: byId("record-units").value, chosen: byId("record-chosen").value };
    isLoose = true;
    keep();
    show();
  }

  function keep() {
    const kept = store();
    if (!kept || !byId("record-keep").checked) return;
    try {
      kept.setItem(KEY, JSON.stringify({ state: state, shown: shown }));
      isLoose = false;
    } catch (error) {
      // Full or forbidden: the page asks before it is left.
    }
  }

  /** Fills every field from the state. */
  function fill() {
    byId("record-day").value = state.day;
    const day = byId("check-inspection");
    if (day) {
      day.value = state.day;
      day.dispatchEvent(new Event("input", { bubbles: false }));
    }
    byId("record-market").value = state.market;
    byId("record-consignment").value = state.consignment.name;
    byId("record-reference").value = state.consignment.reference;
    byId("record-units").value = state.consignment.units;
    byId("record-chosen").value = state.consignment.chosen;
    turn(shown);
  }

  /** Where the copy finds what has an id. @param {string} id */
  function search(id) {
    const header = /** @type {HTMLElement} */ (document.querySelector(".search"));
    const link = document.createElement("a");
    link.href = header.dataset.root + String(header.dataset.language) + "/search/index.html#q=" + encodeURIComponent(id);
    link.textContent = id;
    return link;
  }

  /** What is told about an opened record. @param {(string | HTMLElement)[]} lines @param {boolean} [isFault] */
  function notify(lines, isFault) {
    const place = part("opened");
    place.textContent = "";
    if (lines.length === 0) return;
    const note = place.appendChild(element("div", "", isFault ? "note note-strong" : "note"));
    for (const line of lines) {
      if (typeof line === "string") note.appendChild(element("p", line));
      else note.appendChild(element("p")).appendChild(line);
    }
    // What is opened from lies far below.
    place.scrollIntoView();
  }

  /** The words that a record's place had for its outcomes when it was saved. @param {InspectionRecord} then @returns {PlaceSaid | undefined} */
  function ownWords(then) {
    if (!then.jurisdiction) return undefined;
    /** @type {{[outcome: string]: string}} */
    const wording = {};
    for (const { outcome, text } of then.jurisdiction.wording || []) wording[outcome] = text;
    return { name: then.jurisdiction.code, wording };
  }

  /** Opens the text of a saved record. @param {string} text */
  function open(text) {
    const read = InspectRecord.read(text);
    if (read.wrong) return notify([say("record-wrong"), say("wrong-" + read.wrong)], true);
    const then = read.record;
    if (then.guide !== edition.guide) return notify([say("record-wrong"), say("wrong-guide")], true);
    if (then.dossier.id !== facts.id) return notify([say("record-wrong"), say("wrong-dossier"), search(then.dossier.id)], true);
    state = InspectRecord.restore(facts, then, form.fields());
    for (const unit of state.units) InspectLikeness.settle(state.units, unit);
    shown = 0;
    isLoose = false;
    if (jinwi.place) jinwi.place.choose(state.place || "");
    fill();
    keep();
    next(null);
    const lines = [say("record-opened", { edition: then.edition, date: InspectRecordText.day(words, then.built) })];
    if (then.dossier.digest !== facts.digest) lines.push(say("record-changed"));
    if (then.rule !== InspectOutcome.RULE) lines.push(say("record-rule-changed", { then: then.rule, now: InspectOutcome.RULE }));
    lines.push(say("record-outcome-then") + " " + InspectRecordText.outcome(facts, InspectRecordText.placed(words, ownWords(then)), then).join(" "));
    lines.push(say("record-outcome-now") + " " + InspectRecordText.outcome(facts, wordsIn(language), written()).join(" "));
    /** @type {string[]} */
    const weights = [];
    /** @type {string[]} */
    const unknown = [];
    for (const unit of then.units)
      for (const answer of unit.answers) {
        const own = facts.points.filter(({ id }) => id === answer.point)[0];
        const line = own ? own.number + ": " + say("weight-" + answer.weight) + " → " + say("weight-" + own.weight) : answer.point + " (" + say("answer-" + answer.answer) + ")";
        const list = own ? weights : unknown;
        if ((!own || own.weight !== answer.weight) && list.indexOf(line) < 0) list.push(line);
      }
    if (weights.length > 0) lines.push(say("record-weight-changed") + " " + weights.join("; "));
    if (unknown.length > 0) lines.push(say("record-unknown") + " " + unknown.join("; "));
    notify(lines);
    freshen(true);
  }

  /** Hands a file to the reader. @param {InspectionRecord} made */
  function save(made) {
    const link = /** @type {HTMLAnchorElement} */ (element("a"));
    link.href = URL.createObjectURL(new Blob([JSON.stringify(made, null, 2) + "\n"], { type: "application/json" }));
    link.download = ["jinwi", facts.id.toLowerCase(), made.inspected_on || "undated", made.form].join("-") + ".json";
    document.body.appendChild(link).click();
    document.body.removeChild(link);
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    next(link.download, made.form);
  }

  /** Says what to do with a file that was saved; nothing where there is none. @param {string | null} file @param {string} [form] */
  function next(file, form) {
    const place = part("saved");
    place.hidden = file === null;
    /** @type {Element} */ (place.querySelector("bdi")).textContent = file;
    for (const line of /** @type {HTMLElement[]} */ (Array.from(place.querySelectorAll("[data-form]")))) line.hidden = line.getAttribute("data-form") !== form;
  }

  /** Deletes all that was typed. */
  function wipe() {
    if (!window.confirm(say("record-wipe-ask"))) return;
    const kept = store();
    if (kept) kept.removeItem(KEY);
    byId("record-keep").checked = false;
    state = InspectRecord.empty(today());
    shown = 0;
    isLoose = false;
    notify([]);
    next(null);
    fill();
  }

  /** A text to copy in each of a record's languages. */
  function texts() {
    for (const of of facts.languages) {
      const own = inspectWords[of];
      if (!own) continue;
      const label = say("record-text-in", { language: own.name });
      const given = { id: "record-text-" + of, label, language: of, direction: own.direction, rows: 6, copy: part("copy-word").textContent || "", copied: say("record-copied"), byHand: say("record-copy-by-hand") };
      PageCopy.field(part("texts"), given, () => freshen(true));
    }
  }

  /** @type {{[name: string]: (button: HTMLElement) => void}} */
  const actions = {
    "unit-add": () => {
      state.units.push(InspectLikeness.after(state.units, shown));
      turn(state.units.length - 1);
      keep();
      // Not the button that takes over all answers: a key that is pressed once too often would make a statement.
      /** @type {HTMLElement} */ (part("unit-list").querySelector('[aria-pressed="true"]')).focus();
    },
    "unit-like": () => {
      const unit = state.units[shown];
      InspectLikeness.state(state.units, unit);
      known.delete(unit);
      isLoose = true;
      turn(shown);
      keep();
      /** @type {HTMLElement} */ (part("unit-list").querySelector('[aria-pressed="true"]')).focus();
    },
    "unit-remove": () => {
      for (const unit of InspectLikeness.remove(state.units, shown)) known.delete(unit);
      turn(Math.max(0, shown - 1));
      keep();
    },
    clear: (button) => {
      const point = /** @type {HTMLElement} */ (button.closest(".point"));
      form.clear(point);
      take();
      /** @type {HTMLElement} */ (point.querySelector("input")).focus();
    },
    save: () => {
      save(written());
      isLoose = false;
    },
    "save-editors": () => save(InspectRecord.forEditors(written())),
    print: () => window.print(),
    wipe: wipe,
  };

  const market = byId("record-market");
  for (const [code, name] of words.countries) {
    const option = /** @type {HTMLOptionElement} */ (market.appendChild(document.createElement("option")));
    option.textContent = name;
    option.value = code;
  }
  for (const plain of Array.from(/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-plain="inspect"]')))) plain.hidden = true;
  texts();
  InspectRecordSheet.names(form.part("annex"), facts, words, language);
  document.documentElement.classList.add("inspect-live");
  page.addEventListener("input", (event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    if (field.name === "tool" || field.id === "tools-time") return show();
    if (field.id === "pack-number") form.byNumber(field.value);
    if (field.id === "record-open") return;
    // One day of inspection, in two places.
    if (field.id === "check-inspection") byId("record-day").value = field.value;
    if (field.id === "record-day" && byId("check-inspection")) {
      byId("check-inspection").value = field.value;
      byId("check-inspection").dispatchEvent(new Event("input", { bubbles: false }));
    }
    if (field.id === "record-keep" && !field.checked) {
      const kept = store();
      if (kept) kept.removeItem(KEY);
    }
    take();
    if (field.id === "record-bare") freshen(true);
  });
  page.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("[data-does]");
    const does = button && actions[button.getAttribute("data-does") || ""];
    if (button && does) does(/** @type {HTMLElement} */ (button));
  });
  byId("record-open").addEventListener("change", () => {
    const file = (byId("record-open").files || [])[0];
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => open(String(reader.result));
    reader.readAsText(file);
    byId("record-open").value = "";
  });
  window.addEventListener("scroll", () => freshen(), { passive: true });
  window.addEventListener("resize", () => freshen());
  part("texts").addEventListener("focusin", () => freshen(true));
  // Not every browser of 2019 tells of printing in both ways.
  window.addEventListener("beforeprint", print);
  window.matchMedia("print").addListener((media) => media.matches && print());
  window.addEventListener("beforeunload", (event) => {
    if (!isLoose) return;
    event.preventDefault();
    event.returnValue = "";
  });

  /** Begins with the number that the reader came with, and with the pack that it belongs to. */
  function begin() {
    const [unit] = state.units;
    if (!byId("pack-number") || !PageNumbers.given()) return;
    unit.typed["pack-number"] = PageNumbers.given();
    const pack = PageNumbers.only(PageNumbers.given());
    if (pack) unit.variant = { known: pack };
  }

  /** Takes up what was kept; what cannot be taken up is not kept on. */
  function resume() {
    const kept = store();
    const before = kept && kept.getItem(KEY);
    if (!before) {
      begin();
      return fill();
    }
    try {
      const saved = JSON.parse(before);
      const { units, day, market, consignment } = saved.state;
      if (!units[saved.shown] || !units.every((/** @type {any} */ unit) => unit.answers && unit.typed && unit.unknown) || typeof day !== "string" || typeof market !== "string" || !consignment || (saved.state.place && !isPlace(saved.state.place))) throw new Error("no state");
      state = saved.state;
      shown = saved.shown;
      byId("record-keep").checked = true;
      notify([say("record-kept")]);
    } catch (error) {
      if (kept) kept.removeItem(KEY);
    }
    fill();
  }

  /** Takes the reader's place for the country of the inspection. */
  function placed() {
    const code = jinwi.place ? jinwi.place.code() : "";
    if (code === (state.place || state.market)) return;
    state.place = code;
    // A union and a part of a state are no country; the country of the goods then stands if it is in the place.
    const chosen = PagePlace.of(code);
    const isCountry = words.countries.some(([country]) => country === code);
    if (isCountry || !chosen || chosen.covers.indexOf(state.market) < 0) state.market = isCountry ? code : "";
    byId("record-market").value = state.market;
    show();
  }

  resume();
  // What a record or a kept inspection says of itself stands.
  if (state.market === "" && !state.place) placed();
  else if (jinwi.place) jinwi.place.choose(state.place || state.market);
  document.addEventListener("placechange", placed);
})();
