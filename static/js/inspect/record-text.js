/**
 * A record as plain text, to be sent in the reader's language, in English or in Korean.
 *
 * Points that are for customs alone stand by their number; their names are in an annex of their own.
 */
/**
 * The words of a language, as the builder writes them (src/render/inspect_words.rs).
 * @typedef {object} InspectWords
 * @property {string} name the language's name for itself
 * @property {"ltr" | "rtl"} direction
 * @property {[string, string][]} countries code and name, as the language sorts them
 * @property {{[key: string]: string}} words
 * @property {CalendarForms} dates
 * @property {string} [place] the name of the place whose own words stand among them
 */
/** @typedef {{market?: string, jurisdiction?: RecordJurisdiction}} RecordPlace where the goods are, and whose law a record follows */

var InspectRecordText = (function () {
  "use strict";

  /** A word of a language, its slots filled. @param {InspectWords} words @param {string} key @param {{[slot: string]: string | number}} [slots] */
  function say(words, key, slots) {
    const text = String(words.words[key] || key);
    return text.replace(/\{([a-z]+)\}/g, (whole, slot) => (slots && slots[slot] !== undefined ? String(slots[slot]) : whole));
  }

  /** A free word; as written where the language does not name it. @param {InspectWords} words @param {string} word */
  const token = (words, word) => String(words.words["token-" + word] || word);

  /** A day as a language writes it. @param {InspectWords} words @param {string} iso */
  const day = (words, iso) => CheckerCalendar.written(words.dates, iso);

  /** What is always to be said beside a finding. @param {InspectFacts} facts @param {InspectWords} words */
  function guidance(facts, words) {
    const similar = facts.infringements.every((each) => each === "look-alike" || each === "free-riding");
    return say(words, similar ? "outcome-guidance-similar" : "outcome-guidance");
  }

  /** @param {InspectWords} words @param {string} code */
  function country(words, code) {
    const found = words.countries.filter(([own]) => own === code)[0];
    return found ? found[1] : code;
  }

  /**
   * Whether a right on file is in force where rights of these territories hold; nothing where no place is known.
   * @param {InspectFacts} facts @param {string[]} here @returns {RightThere | ""}
   */
  function rightThere(facts, here) {
    if (here.length === 0) return "";
    const holds = (/** @type {string[]} */ list) => list.some((code) => code === "" || here.indexOf(code) >= 0);
    return holds(facts.live) ? "yes" : holds(facts.unknown || []) ? "unknown" : "no";
  }

  /** The same for a record; one of an older copy names a country alone. @param {InspectFacts} facts @param {RecordPlace} record */
  const rightOf = (facts, record) => (record.jurisdiction ? record.jurisdiction.right : rightThere(facts, record.market ? [record.market] : []));

  /** The name of the place that a record follows. @param {InspectWords} words @param {RecordPlace} record */
  const placeName = (words, record) => (record.market ? country(words, record.market) : words.place || (record.jurisdiction ? record.jurisdiction.code : ""));

  /** A language's words with those that a place has of its own for outcomes, and its name. @param {InspectWords} words @param {PlaceSaid | undefined} said @returns {InspectWords} */
  function placed(words, said) {
    if (!said) return words;
    const own = Object.assign({}, words.words);
    for (const outcome of Object.keys(said.wording)) if (said.wording[outcome]) own["outcome-" + outcome] = said.wording[outcome];
    return Object.assign({}, words, { words: own, place: said.name });
  }

  /** What differences point to, as it may be said where the goods are. @param {InspectFacts} facts @param {InspectWords} words @param {string[]} infringements @param {RecordPlace} record */
  function pointsTo(facts, words, infringements, record) {
    const right = rightOf(facts, record);
    const noRight = right === "no" || right === "unknown";
    return {
      list: infringements.map((infringement) => say(words, infringement === "counterfeit" && noRight ? "points-to-no-right" : "points-to-" + infringement)),
      hint: infringements.indexOf("counterfeit") < 0 ? "" : noRight ? say(words, "finding-no-right", { country: placeName(words, record) }) : right === "" ? say(words, "finding-choose-market") : "",
    };
  }

  /**
   * What differences at these points, by their ids, point to. A point that names nothing of its own points to all that the
   * dossier warns of, but not beside one as heavy that does: that is the one who knows.
   * @param {InspectFacts} facts @param {string[]} ids
   */
  function detected(facts, ids) {
    const weights = ["decisive", "strong", "supporting"];
    const points = facts.points.filter(({ id }) => ids.indexOf(id) >= 0);
    const told = points.filter((point) => point.detects || !points.some((other) => other.detects && weights.indexOf(other.weight) <= weights.indexOf(point.weight)));
    return facts.infringements.filter((infringement) => told.some(({ detects }) => !detects || detects.indexOf(infringement) >= 0));
  }

  /** @param {InspectFacts} facts @param {InspectWords} words @param {string} language @param {string} id @param {boolean} annex whether names of strict points may stand here */
  function point(facts, words, language, id, annex) {
    const own = facts.points.filter((candidate) => candidate.id === id)[0];
    if (!own) return id;
    return own.number + " " + (own.strict && !annex ? "(" + say(words, "record-see-annex") + ")" : own.titles[language] || "");
  }

  /** @param {InspectFacts} facts @param {string} language @param {string} id */
  function packName(facts, language, id) {
    const own = facts.variants.filter((candidate) => candidate.id === id)[0];
    return (own && own.titles[language]) || id;
  }

  /** @param {InspectFacts} facts @param {InspectWords} words @param {string} language @param {OutcomeVariant | null | undefined} variant */
  function pack(facts, words, language, variant) {
    const name = (/** @type {string} */ id) => packName(facts, language, id);
    if (!variant) return facts.variants.length > 0 ? say(words, "variant-unknown") : "";
    if (variant.none) return say(words, "variant-none-of-these");
    if (variant.known) return name(variant.known);
    return say(words, "variant-unknown") + ": " + (variant.possible || []).map(name).join(", ");
  }

  /** The name of a product for the readers of a language. @param {InspectFacts} facts @param {string} language */
  const goods = (facts, language) => [facts.hangul, facts.latin, facts.names[language]].filter((name, place, all) => name && all.indexOf(name) === place).join(" / ");

  /** Facts of a record, each with its label, as far as there are any. @param {InspectFacts} facts @param {InspectWords} words @param {string} language @param {InspectionRecord} record @returns {[string, string][]} */
  function head(facts, words, language, record) {
    const own = record.consignment || {};
    const { dossier, outcome } = record;
    /** @type {[string, string | number | undefined][]} */
    const all = [
      ["record-goods", goods(facts, language)],
      ["record-id", dossier.id + (dossier.revision === undefined ? "" : ", " + say(words, "revision-number", { number: dossier.revision }))],
      ["record-copy-of", record.edition + ", " + day(words, record.built)],
      ["check-inspection", record.inspected_on && day(words, record.inspected_on)],
      ["record-market", record.market && country(words, record.market)],
      ["record-place", record.jurisdiction && (words.place || record.jurisdiction.code) + " (" + record.jurisdiction.code + "). " + say(words, "place-right-" + record.jurisdiction.right)],
      ["record-consignment", own.name],
      ["record-reference", own.reference],
      ["record-units", own.units],
      ["record-chosen", own.chosen],
      ["record-looked", outcome ? outcome.units : 0],
    ];
    return all.filter(([, value]) => value !== undefined && value !== null && value !== "").map(([key, value]) => [say(words, key), String(value)]);
  }

  /** The outcome over all units, in lines. @param {InspectFacts} facts @param {InspectWords} words @param {{outcome?: OutcomeConsignment | null}} record @returns {string[]} */
  function outcome(facts, words, record) {
    if (!record.outcome) return [say(words, "outcome-none-yet")];
    const lines = [say(words, "outcome-" + record.outcome.outcome)];
    if (record.outcome.units > 1 && record.outcome.in_units > 0) lines.push(say(words, "consignment-in-units", { count: record.outcome.in_units, units: record.outcome.units }));
    if (record.outcome.other_goods > 0) lines.push(say(words, "consignment-others", { count: record.outcome.other_goods }));
    if (record.outcome.outcome === "no-difference-in-copy") lines.push(say(words, "outcome-fuller"));
    return lines;
  }

  /** Whether a finding rests on differences. @param {RecordFinding} finding */
  const isOfDifferences = (finding) => finding.outcome !== "no-difference" && finding.outcome !== "no-difference-in-copy";

  /** Whether its differences are enough to say what they point to. @param {RecordFinding} finding */
  const isPointed = (finding) => finding.outcome === "strong-indications" || finding.outcome === "ask-right-holder";

  /** That a second look is asked for, and why; nothing where it is not. @param {InspectFacts} facts @param {InspectWords} words @param {RecordFinding} finding */
  function secondLook(facts, words, finding) {
    const carry = facts.points.filter(({ id, weight }) => weight !== "supporting" && finding.rests_on.indexOf(id) >= 0);
    return finding.second_look ? say(words, carry.length > 1 ? "finding-second-look-cause" : "finding-second-look") : "";
  }

  /**
   * The row of the rule by which differences are enough for an outcome; nothing where they are not. What `capped` names made the outcome
   * milder than its row, but for a pack that is not known, which chooses among rows.
   * @param {InspectWords} words @param {RecordFinding} finding
   */
  function row(words, finding) {
    const isMilder = finding.capped.length > 0 && finding.capped.indexOf("variant-unknown") < 0;
    return isPointed(finding) ? say(words, "rule-" + (isMilder ? "strong-indications" : finding.outcome)) : "";
  }

  /**
   * What is open, the heaviest first: what was not answered, what could not be told, and what was left out; each with its label.
   * @param {InspectFacts} facts @param {RecordFinding} finding @param {(id: string) => string | undefined} answer the answer at a point
   * @param {string[]} leftOut
   * @returns {[string, string[]][]}
   */
  function open(facts, finding, answer, leftOut) {
    const of = (/** @type {string} */ weight) => facts.points.filter((point) => point.weight === weight && finding.open.indexOf(point.id) >= 0).map(({ id }) => id);
    const held = of("decisive").concat(of("strong"));
    const all = held.concat(finding.open.filter((id) => held.indexOf(id) < 0));
    const group = (/** @type {string} */ id) => (answer(id) === "cannot-tell" ? "finding-open-unsure" : leftOut.indexOf(id) >= 0 ? "finding-open-aside" : "finding-open");
    const groups = ["finding-open", "finding-open-unsure", "finding-open-aside"];
    return groups.map((label) => /** @type {[string, string[]]} */ ([label, all.filter((id) => group(id) === label)])).filter(([, ids]) => ids.length > 0);
  }

  /** That a typed date excludes the pack, where it does; nothing otherwise. @param {InspectFacts} facts @param {InspectWords} words @param {OutcomeVariant | null | undefined} variant @param {string[]} excluded */
  function packDoubt(facts, words, variant, excluded) {
    const named = (variant && (variant.known ? [variant.known] : variant.possible)) || facts.variants.map(({ id }) => id);
    if (excluded.length === 0 || !named.every((id) => excluded.indexOf(id) >= 0)) return "";
    return say(words, excluded.length === facts.variants.length ? "variant-excluded-none" : "variant-excluded");
  }

  /** What the officer stated to be as in an earlier unit, by the numbers of the points; nothing where that is none. @param {InspectFacts} facts @param {InspectWords} words @param {InspectLike | null | undefined} like @param {string} number of the earlier unit */
  function likeness(facts, words, like, number) {
    const numbers = facts.points.filter(({ id }) => like && like.points && like.points.indexOf(id) >= 0).map((own) => own.number);
    return numbers.length > 0 ? say(words, "unit-likeness", { number }) + " " + numbers.join(say(words, "list-comma")) : "";
  }

  /** That the review of the dossier was overdue, where it was. @param {InspectWords} words @param {InspectionRecord} record @returns {string[]} */
  const overdue = (words, { dossier }) => (dossier.overdue_since ? [say(words, "review-overdue-since", { date: day(words, dossier.overdue_since) })] : []);

  /** Which texts of the page were not what they should be. @param {InspectFacts} facts @param {InspectWords} words @param {string} language @param {{outdated?: string[], fallback?: string[]} | undefined} texts @returns {string[]} */
  function textLines(facts, words, language, texts) {
    const name = (/** @type {string} */ id) => {
      const own = facts.points.filter((each) => each.id === id)[0];
      return own ? String(own.number) : packName(facts, language, id.replace(/^variant-/, ""));
    };
    const line = (/** @type {string} */ key, /** @type {string[] | undefined} */ ids) => (ids && ids.length > 0 ? [say(words, key) + " " + ids.map(name).join(say(words, "list-comma"))] : []);
    return texts ? line("finding-outdated", texts.outdated).concat(line("finding-fallback", texts.fallback)) : [];
  }

  /** Whether a point is for customs alone, so that a note on it may tell what it looks at. @param {InspectFacts} facts @param {string} id */
  const isStrict = (facts, id) => facts.points.some((point) => point.id === id && point.strict);

  /** The finding on one unit, in lines; without notes on points for customs alone. @param {InspectFacts} facts @param {InspectWords} words @param {string} language @param {InspectionRecord} record @param {RecordUnit} unit */
  function unitLines(facts, words, language, record, unit) {
    const finding = unit.finding;
    const { like } = unit;
    const number = like ? (record.units[like.unit - 1] || { label: String(like.unit) }).label : "";
    const as = (/** @type {boolean | null | undefined} */ is) => (is ? " (" + say(words, "unit-as", { number }) + ")" : "");
    const weighed = (/** @type {string} */ id) => {
      const own = facts.points.filter((each) => each.id === id)[0];
      return point(facts, words, language, id, false) + (own ? " (" + say(words, "weight-" + own.weight) + ")" : "");
    };
    const isSilent = finding.begun === false && finding.outcome !== "no-outcome";
    const lines = [say(words, "unit-name", { number: unit.label }) + ": " + say(words, isSilent ? "outcome-none-yet" : "outcome-" + finding.outcome), say(words, "record-identity") + ": " + say(words, "identity-" + unit.identity) + as(like && like.identity)];
    const variant = pack(facts, words, language, unit.variant);
    if (variant) lines.push(say(words, "record-variant") + ": " + variant + as(like && like.variant));
    const doubt = packDoubt(facts, words, unit.variant, finding.excluded || []);
    if (doubt) lines.push(doubt);
    if (finding.of > 0) lines.push(say(words, "finding-looked", { looked: finding.looked_at, of: finding.of }));
    const stated = likeness(facts, words, like, number);
    if (stated) lines.push(stated);
    if (row(words, finding)) lines.push(say(words, "finding-row") + " " + row(words, finding));
    if (isPointed(finding)) {
      const what = pointsTo(facts, words, detected(facts, finding.rests_on), record);
      lines.push(say(words, "finding-points-to") + " " + what.list.join("; "));
      if (what.hint && rightOf(facts, record)) lines.push(what.hint);
    }
    if (finding.rests_on.length > 0) lines.push(say(words, isOfDifferences(finding) ? "finding-rests-differ" : "finding-rests-match") + " " + finding.rests_on.map(weighed).join("; "));
    if (record.outcome && record.outcome.second_look && finding.second_look) lines.push(secondLook(facts, words, finding));
    for (const [key, doubts] of /** @type {[string, string[]][]} */ (isSilent ? [] : [["finding-doubts", finding.doubts], ["finding-capped", finding.capped]])) {
      if (doubts.length > 0) lines.push(say(words, key) + " " + doubts.map((each) => say(words, "doubt-" + each)).join(" "));
    }
    const answer = (/** @type {string} */ id) => (unit.answers.filter((each) => each.point === id)[0] || {}).answer;
    for (const [label, ids] of open(facts, finding, answer, record.left_out || [])) lines.push(say(words, label) + " " + ids.map(weighed).join("; "));
    if (finding.undetected.length > 0 && !isSilent && finding.outcome !== "no-outcome") lines.push(say(words, "finding-undetected") + " " + finding.undetected.map((each) => say(words, "infringement-" + each)).join("; "));
    for (const answer of unit.answers) {
      const photos = (answer.photos || []).join(", ");
      lines.push("- " + point(facts, words, language, answer.point, false) + ": " + say(words, "answer-" + answer.answer) + as(like && like.points && like.points.indexOf(answer.point) >= 0) + (answer.note && !isStrict(facts, answer.point) ? ". " + answer.note : "") + (photos ? " [" + photos + "]" : ""));
    }
    for (const typed of (unit.codes || []).concat(unit.dates || [])) lines.push("- " + (typed.means ? say(words, "date-means-" + typed.means) : token(words, typed.code || "") + (typed.place ? ", " + token(words, typed.place) : "")) + ": " + typed.typed);
    return lines;
  }

  /** The whole text. @param {InspectFacts} facts @param {InspectWords} words @param {string} language @param {InspectionRecord} record */
  function text(facts, words, language, record) {
    const lines = [say(words, "record-title") + ". " + say(words, "outcome-status"), ""];
    for (const [label, value] of head(facts, words, language, record)) lines.push(label + ": " + value);
    lines.push("", say(words, "outcome-title") + ": " + outcome(facts, words, record).join(" "));
    lines.push(...overdue(words, record), ...textLines(facts, words, language, record.texts));
    for (const unit of record.units) lines.push("", ...unitLines(facts, words, language, record, unit));
    lines.push("", guidance(facts, words), say(words, "rule-version", { number: record.rule }));
    return lines.join("\n");
  }

  return { say, country, guidance, rightThere, placed, pointsTo, detected, point, pack, goods, head, outcome, unitLines, isOfDifferences, isPointed, secondLook, row, open, packDoubt, likeness, overdue, textLines, day, isStrict, text };
})();
