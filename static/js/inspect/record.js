/**
 * The record of an inspection: made from what was answered, read back from a file, and cut for the editors.
 *
 * Nothing in a file is trusted: what is not in its form makes the whole of it refused. Pure, so that it runs in Node.
 */

/**
 * A point, as the page's facts have it.
 * @typedef {OutcomePoint & {id: string, number: number, strict: boolean, seconds?: number | null, titles: {[language: string]: string}}} InspectPoint
 */
/**
 * What the page says of its dossier.
 * @typedef {object} InspectFacts
 * @property {string} id
 * @property {string} kind
 * @property {number | null} revision
 * @property {string} audience
 * @property {string | null} review_due YYYY-MM-DD
 * @property {string[]} infringements
 * @property {string} hangul
 * @property {string | null} latin
 * @property {{[language: string]: string}} names
 * @property {string[]} languages the page's, then those that a record can be sent in
 * @property {string[]} live countries in which a right is in force; "" for a right that names no country
 * @property {string[]} [unknown] the same for rights of which nobody knows whether they are in force
 * @property {{id: string, titles: {[language: string]: string}}[]} variants
 * @property {InspectPoint[]} points
 * @property {string} digest
 * @property {{outdated: string[], fallback: string[]}} [texts] points and packs, by their ids, whose texts are outdated translations, or in another language than the page's
 */
/** @typedef {{answer?: OutcomeAnswer, note?: string, photos?: string}} InspectAnswer an answer as typed */
/** @typedef {{identity: "" | "yes" | "no" | "cannot-tell", variant: OutcomeVariant | null, label: string, answers: {[point: string]: InspectAnswer}, typed: {[input: string]: string}, unknown: RecordAnswer[], like?: InspectLike | null}} InspectUnit one item looked at */
/** @typedef {"yes" | "no" | "unknown"} RightThere whether a right on file is in force in a place */
/** @typedef {{code: string, right: RightThere, wording?: {outcome: OutcomeName, text: string}[]}} RecordJurisdiction the place whose law a record follows, and its own words for the outcomes in it, in the page's language */
/** @typedef {{units: InspectUnit[], day: string, market: string, place?: string, aside?: string[], consignment: {name: string, reference: string, units: string, chosen: string}}} InspectState */
/** @typedef {{id: string, code?: string, place?: string, means?: string}} InspectField what a field for codes and dates is for */
/** @typedef {Omit<OutcomeFinding, "rests_on" | "open"> & {rests_on: string[], open: string[], excluded?: string[]}} RecordFinding a finding with the ids of points for their places, and of the packs that a date excludes */
/** @typedef {{point: string, number: number, weight: OutcomeWeight, variants?: string[], answer: OutcomeAnswer, note?: string, photos?: string[]}} RecordAnswer */
/** @typedef {{typed: string, code?: string, place?: string, means?: string}} RecordTyped a code or a date from the pack */
/** @typedef {{label: string, identity: "yes" | "no" | "cannot-tell", variant?: OutcomeVariant, codes?: RecordTyped[], dates?: RecordTyped[], answers: RecordAnswer[], like?: InspectLike, finding: RecordFinding}} RecordUnit */
/**
 * A record of an inspection: the form of docs/record.schema.json. What may be absent may also be null in a file.
 * @typedef {object} InspectionRecord
 * @property {number} format
 * @property {"own" | "editors"} form
 * @property {string} guide
 * @property {string} edition
 * @property {string} built
 * @property {number | null} [sequence]
 * @property {string} audience
 * @property {number} rule
 * @property {string} language
 * @property {{outdated: string[], fallback: string[]}} [texts]
 * @property {{id: string, revision?: number, digest: string, kind: string, overdue_since?: string}} dossier
 * @property {string} [inspected_on]
 * @property {string} [market]
 * @property {RecordJurisdiction} [jurisdiction]
 * @property {{name?: string, reference?: string, units?: number, chosen?: string}} [consignment]
 * @property {string[]} [left_out] points that were not asked for want of tools, permission or time
 * @property {RecordUnit[]} units
 * @property {OutcomeConsignment | null} [outcome]
 */

var InspectRecord = (function () {
  "use strict";

  /** The version of the form. */
  const FORMAT = 1;
  /** Characters of a file, of a short text and of a note. */
  const LONGEST_FILE = 1048576;
  const LONGEST = 1000;
  const LONGEST_NOTE = 4000;
  const MOST_UNITS = 500;
  const MOST_ANSWERS = 500;
  const ANSWERS = ["matches", "differs", "missing", "cannot-tell", "blank"];
  const IDENTITIES = ["yes", "no", "cannot-tell"];
  const AUDIENCES = ["public", "partner", "customs"];
  const RIGHTS = ["yes", "no", "unknown"];
  const KINDS = ["cosmetics", "food", "fish"];
  /** The greatest number that is read. */
  const MOST = 4294967295;
  const OUTCOMES = ["no-form", "no-outcome", "similar", "no-difference-in-copy", "no-difference", "inconclusive", "ask-right-holder", "strong-indications"];

  /** @returns {InspectUnit} */
  const unit = () => ({ identity: "", variant: null, label: "", answers: {}, typed: {}, unknown: [], like: null });

  /** What a unit is called. @param {InspectUnit} unit @param {number} place */
  const labelOf = (unit, place) => unit.label || String(place + 1);

  /** Nothing answered yet. @param {string} day @returns {InspectState} */
  const empty = (day) => ({ units: [unit()], day: day, market: "", consignment: { name: "", reference: "", units: "", chosen: "" } });

  /** Names of files, as typed with commas between. @param {string | undefined} text */
  const files = (text) => (text || "").split(/[,;\n]/).map((name) => name.trim()).filter(Boolean);

  /** What the rule takes for one item. @param {InspectFacts} facts @param {InspectUnit} unit @returns {OutcomeAnswers} */
  function answersOf(facts, unit) {
    return {
      identity: unit.identity || undefined,
      variant: unit.variant || undefined,
      points: facts.points.map(({ id }) => (unit.answers[id] || {}).answer),
    };
  }

  /** The finding with the ids of points for their places. @param {InspectFacts} facts @param {OutcomeFinding} finding @returns {RecordFinding} */
  function named(facts, finding) {
    const ids = (/** @type {number[]} */ places) => places.map((place) => facts.points[place].id);
    return Object.assign({}, finding, { rests_on: ids(finding.rests_on), open: ids(finding.open) });
  }

  /** @param {InspectFacts} facts @param {InspectUnit} unit @param {(id: string) => InspectField} field @param {OutcomeFinding} finding @param {number} place @returns {RecordUnit} */
  function writeUnit(facts, unit, field, finding, place) {
    const answers = facts.points
      .filter(({ id }) => {
        const own = unit.answers[id];
        return own && (own.answer || own.note || files(own.photos).length > 0);
      })
      .map((point) => {
        const own = unit.answers[point.id];
        /** @type {RecordAnswer} */
        const answer = { point: point.id, number: point.number, weight: point.weight, variants: point.variants, answer: own.answer || "blank" };
        if (own.note) answer.note = own.note;
        if (files(own.photos).length > 0) answer.photos = files(own.photos);
        return answer;
      });
    const typed = Object.keys(unit.typed).filter((id) => unit.typed[id]);
    return {
      label: labelOf(unit, place),
      identity: unit.identity || "cannot-tell",
      variant: unit.variant || undefined,
      codes: typed.filter((id) => field(id).code).map((id) => ({ code: field(id).code, place: field(id).place, typed: unit.typed[id] })),
      dates: typed.filter((id) => field(id).means).map((id) => ({ means: field(id).means, typed: unit.typed[id] })),
      answers: answers.concat(unit.unknown),
      like: unit.like && (unit.like.identity || unit.like.variant || unit.like.points.length > 0) ? unit.like : undefined,
      finding: named(facts, finding),
    };
  }

  /**
   * What a record says of the place that was chosen.
   * @param {InspectFacts} facts @param {string} language @param {OutcomeFinding[]} findings @param {{code: string, here: string[], said: {[language: string]: PlaceSaid}}} place
   * @returns {RecordJurisdiction}
   */
  function chosen(facts, language, findings, place) {
    const own = (place.said[language] || { wording: {} }).wording;
    const wording = findings
      .map(({ outcome }) => outcome)
      .filter((outcome, at, all) => own[outcome] && all.indexOf(outcome) === at)
      .map((outcome) => ({ outcome, text: own[outcome] }));
    return { code: place.code, right: InspectRecordText.rightThere(facts, place.here) || "unknown", wording: wording.length > 0 ? wording : undefined };
  }

  /**
   * The record of what was answered.
   * @param {InspectFacts} facts @param {Edition} edition @param {string} language the page's
   * @param {InspectState} state @param {OutcomeFinding[]} findings one a unit
   * @param {(id: string) => InspectField} field what a field for codes is for
   * @param {{place?: {code: string, here: string[], said: {[language: string]: PlaceSaid}}, isOverdue?: boolean}} [more] the place that was chosen, and the territories whose rights hold there; whether the dossier's review is overdue
   * @returns {InspectionRecord}
   */
  function write(facts, edition, language, state, findings, field, { place, isOverdue } = {}) {
    const { name, reference, units, chosen: how } = state.consignment;
    const count = /^\d+$/.test(units.trim()) ? Number(units) : undefined;
    const consignment = name || reference || how || count !== undefined ? { name: name || undefined, reference: reference || undefined, units: count, chosen: how || undefined } : undefined;
    return {
      format: FORMAT,
      form: "own",
      guide: edition.guide,
      edition: edition.edition,
      built: edition.built,
      sequence: edition.sequence,
      audience: facts.audience,
      rule: InspectOutcome.RULE,
      language: language,
      texts: facts.texts && facts.texts.outdated.length + facts.texts.fallback.length > 0 ? facts.texts : undefined,
      dossier: { id: facts.id, revision: facts.revision === null ? undefined : facts.revision, digest: facts.digest, kind: facts.kind, overdue_since: (isOverdue && facts.review_due) || undefined },
      inspected_on: state.day || undefined,
      market: state.market || undefined,
      jurisdiction: place ? chosen(facts, language, findings, place) : undefined,
      consignment: consignment,
      left_out: state.aside && state.aside.length > 0 ? state.aside : undefined,
      units: state.units.map((unit, place) => writeUnit(facts, unit, field, findings[place], place)),
      outcome: InspectOutcome.consignment(findings),
    };
  }

  /** The same without what is the office's own: notes, references, consignment, marks of units and file names. @param {InspectionRecord} record @returns {InspectionRecord} */
  function forEditors(record) {
    /** @type {InspectionRecord} */
    const bare = JSON.parse(JSON.stringify(record));
    bare.form = "editors";
    delete bare.consignment;
    bare.units.forEach((unit, place) => {
      unit.label = String(place + 1);
      for (const answer of unit.answers) {
        delete answer.note;
        delete answer.photos;
      }
      unit.answers = unit.answers.filter(({ answer }) => answer !== "blank");
    });
    return bare;
  }

  const isObject = (/** @type {any} */ value) => typeof value === "object" && value !== null && !Array.isArray(value);
  /** Text that shows what it is: no controls, and nothing that turns the direction of what follows. @param {any} value @param {number} [longest] */
  const isText = (value, longest = LONGEST) => typeof value === "string" && value.length <= longest && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(value);
  const isId = (/** @type {any} */ value) => typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(value);
  const isDay = (/** @type {any} */ value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !isNaN(Date.parse(value + "T00:00:00Z")) && new Date(value + "T00:00:00Z").toISOString().slice(0, 10) === value;
  const isCount = (/** @type {any} */ value) => typeof value === "number" && isFinite(value) && value >= 0 && value <= MOST && Math.floor(value) === value;
  const isIds = (/** @type {any} */ value) => Array.isArray(value) && value.length <= MOST_ANSWERS && value.every(isId);
  /** @param {any} value @param {(value: any) => boolean} is */
  const orAbsent = (value, is) => value === undefined || value === null || is(value);

  /** @param {any} own */
  const isJurisdiction = (own) =>
    isObject(own) &&
    typeof own.code === "string" &&
    /^[A-Z]{2,4}(-[A-Z0-9]{1,3})?$/.test(own.code) &&
    RIGHTS.indexOf(own.right) >= 0 &&
    orAbsent(own.wording, (all) => Array.isArray(all) && all.length <= OUTCOMES.length && all.every((each) => isObject(each) && OUTCOMES.indexOf(each.outcome) >= 0 && isText(each.text)));

  /** @param {any} variant */
  const isVariant = (variant) => isObject(variant) && (isId(variant.known) || isIds(variant.possible) || variant.none === true);

  /** @param {any} answer */
  const isAnswer = (answer) =>
    isObject(answer) &&
    isId(answer.point) &&
    isCount(answer.number) &&
    ["decisive", "strong", "supporting"].indexOf(answer.weight) >= 0 &&
    orAbsent(answer.variants, isIds) &&
    ANSWERS.indexOf(answer.answer) >= 0 &&
    orAbsent(answer.note, (note) => isText(note, LONGEST_NOTE)) &&
    orAbsent(answer.photos, (photos) => Array.isArray(photos) && photos.length <= 100 && photos.every((photo) => isText(photo)));

  /** @param {any} like @param {number} place of the unit that is like an earlier one */
  const isLike = (like, place) => isObject(like) && isCount(like.unit) && like.unit >= 1 && like.unit <= place && [like.identity, like.variant].every((own) => orAbsent(own, (is) => typeof is === "boolean")) && orAbsent(like.points, isIds);

  /** @param {any} unit @param {number} place */
  function isUnit(unit, place) {
    if (!isObject(unit) || !isText(unit.label) || IDENTITIES.indexOf(unit.identity) < 0 || !orAbsent(unit.variant, isVariant)) return false;
    const isTyped = (/** @type {any} */ typed) => isObject(typed) && isText(typed.typed) && orAbsent(typed.code, isId) && orAbsent(typed.place, isId) && orAbsent(typed.means, isId);
    for (const list of [unit.codes, unit.dates]) if (!orAbsent(list, (all) => Array.isArray(all) && all.length <= 100 && all.every(isTyped))) return false;
    if (!orAbsent(unit.like, (like) => isLike(like, place))) return false;
    if (!Array.isArray(unit.answers) || unit.answers.length > MOST_ANSWERS || !unit.answers.every(isAnswer)) return false;
    const points = unit.answers.map((/** @type {any} */ { point }) => point);
    if (points.some((/** @type {string} */ point, /** @type {number} */ place) => points.indexOf(point) !== place)) return false;
    return isObject(unit.finding) && orAbsent(unit.finding.excluded, isIds) && OUTCOMES.indexOf(unit.finding.outcome) >= 0;
  }

  /**
   * Reads a record back. @param {string} text
   * @returns {{record: InspectionRecord, wrong: null} | {record: null, wrong: "not-json" | "newer" | "form" | "size"}}
   */
  function read(text) {
    /** @param {"not-json" | "newer" | "form" | "size"} wrong @returns {{record: null, wrong: typeof wrong}} */
    const refused = (wrong) => ({ record: null, wrong: wrong });
    if (text.length > LONGEST_FILE) return refused("size");
    /** @type {any} */
    let record;
    try {
      record = JSON.parse(text.replace(/^\ufeff/, ""));
    } catch (error) {
      return refused("not-json");
    }
    if (!isObject(record) || !isCount(record.format) || record.format < 1 || !isObject(record.dossier)) return refused("not-json");
    if (record.format > FORMAT) return refused("newer");
    const { dossier, consignment, units } = record;
    const isWhole =
      (record.form === "own" || record.form === "editors") &&
      isText(record.guide) &&
      isText(record.edition) &&
      isDay(record.built) &&
      orAbsent(record.sequence, isCount) &&
      AUDIENCES.indexOf(record.audience) >= 0 &&
      isCount(record.rule) &&
      isText(record.language) &&
      orAbsent(record.texts, (texts) => isObject(texts) && orAbsent(texts.outdated, isIds) && orAbsent(texts.fallback, isIds)) &&
      isText(dossier.id) &&
      orAbsent(dossier.revision, isCount) &&
      isText(dossier.digest) &&
      KINDS.indexOf(dossier.kind) >= 0 &&
      orAbsent(dossier.overdue_since, isDay) &&
      orAbsent(record.left_out, isIds) &&
      orAbsent(record.inspected_on, isDay) &&
      orAbsent(record.market, (market) => typeof market === "string" && /^[A-Z]{2}$/.test(market)) &&
      orAbsent(record.jurisdiction, isJurisdiction) &&
      orAbsent(consignment, (own) => isObject(own) && orAbsent(own.name, isText) && orAbsent(own.reference, isText) && orAbsent(own.chosen, isText) && orAbsent(own.units, isCount)) &&
      Array.isArray(units) &&
      units.length >= 1 &&
      units.length <= MOST_UNITS &&
      units.every(isUnit) &&
      orAbsent(record.outcome, (outcome) => isObject(outcome) && OUTCOMES.indexOf(outcome.outcome) >= 0 && isCount(outcome.in_units) && isCount(outcome.units) && outcome.in_units <= outcome.units);
    return isWhole ? { record: record, wrong: null } : refused("form");
  }

  /**
   * What a page shows of a record: points that its copy does not have are kept beside the others.
   * @param {InspectFacts} facts @param {InspectionRecord} record one that was read @param {InspectField[]} fields the page's fields for codes and dates
   * @returns {InspectState}
   */
  function restore(facts, record, fields) {
    const held = facts.points.map(({ id }) => id);
    const own = record.consignment || {};
    return {
      day: record.inspected_on || "",
      market: record.market || "",
      place: record.jurisdiction ? record.jurisdiction.code : record.market || "",
      consignment: { name: own.name || "", reference: own.reference || "", units: own.units === undefined || own.units === null ? "" : String(own.units), chosen: own.chosen || "" },
      units: record.units.map((from, place) => {
        const to = unit();
        to.identity = from.identity;
        to.variant = from.variant || null;
        to.label = from.label === String(place + 1) ? "" : from.label;
        const { like } = from;
        if (like) to.like = { unit: like.unit, identity: like.identity === true, variant: like.variant === true, points: (like.points || []).filter((point) => held.indexOf(point) >= 0) };
        for (const answer of from.answers) {
          if (held.indexOf(answer.point) < 0) to.unknown.push(answer);
          else to.answers[answer.point] = { answer: answer.answer === "blank" ? undefined : answer.answer, note: answer.note || "", photos: (answer.photos || []).join(", ") };
        }
        for (const typed of (from.codes || []).concat(from.dates || [])) {
          const field = fields.filter(({ id, code, place, means }) => !to.typed[id] && (typed.means ? means === typed.means : code === typed.code && (place || "") === (typed.place || "")))[0];
          if (field) to.typed[field.id] = typed.typed;
        }
        return to;
      }),
    };
  }

  return { FORMAT, LONGEST, LONGEST_NOTE, unit, labelOf, empty, answersOf, named, write, forEditors, read, restore };
})();
