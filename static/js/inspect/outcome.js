/**
 * The outcome rule: what a reader's answers at the points of this copy say about one item, or several of a consignment.
 *
 * `src/model/outcome.rs` is the rule, says why, and does the same; `tests/vectors/outcome.json` holds both to it.
 */

/** @typedef {"decisive" | "strong" | "supporting"} OutcomeWeight */
/** @typedef {"matches" | "differs" | "missing" | "cannot-tell" | "blank"} OutcomeAnswer */
/** @typedef {"no-form" | "no-outcome" | "similar" | "no-difference-in-copy" | "no-difference" | "inconclusive" | "ask-right-holder" | "strong-indications"} OutcomeName */
/** @typedef {"supporting-differ" | "unanswered" | "few-match" | "nothing-tells" | "identity-unsure" | "variant-unknown" | "none-of-these" | "copy-out-of-date" | "dossier-out-of-date"} OutcomeDoubt */
/** @typedef {"variant-unknown" | "identity-unsure" | "none-of-these"} OutcomeCap */
/**
 * A point, as far as the rule has to do with it.
 * @typedef {object} OutcomePoint
 * @property {OutcomeWeight} weight how much a difference says
 * @property {string | null} [cause] what else may explain a difference
 * @property {boolean} [may_be_absent] whether its absence is no difference
 * @property {string[]} [variants] the variants that it holds for; none = all
 * @property {string[] | null} [detects] what a difference points to; absent = all that the dossier warns of
 */
/**
 * What the copy says: the same for every unit of a consignment.
 * @typedef {object} OutcomeFacts
 * @property {string[]} infringements what the dossier warns of
 * @property {string[]} variants the variants that the copy holds
 * @property {OutcomePoint[]} points the points that the copy holds, in its order
 * @property {string} audience whom the copy is for
 * @property {boolean} [copy_out_of_date] whether the copy's last day of use is over
 * @property {boolean} [dossier_out_of_date] whether the dossier's review is overdue
 */
/**
 * Which of the copy's variants the item is: this one; or unknown, one of those that could not be ruled out, absent = all;
 * or none of these.
 * @typedef {{known?: string, possible?: string[], none?: boolean}} OutcomeVariant
 */
/**
 * What the reader says about one item.
 * @typedef {object} OutcomeAnswers
 * @property {"yes" | "no" | "cannot-tell"} [identity] whether it is the dossier's product; absent = cannot tell
 * @property {OutcomeVariant} [variant] absent = unknown, none ruled out
 * @property {string[]} [excluded] the variants of the copy that a date on the item excludes
 * @property {(OutcomeAnswer | null | undefined)[]} points by the points' places
 */
/**
 * What the answers about one item come to. Points are told by their places among the facts'.
 * @typedef {object} OutcomeFinding
 * @property {OutcomeName} outcome
 * @property {number[]} rests_on all differences, the heaviest first; where there is none and the outcome is that, the decisive and strong matches
 * @property {number[]} open decisive and strong points that apply, or may, and have no answer
 * @property {number} looked_at how many points were answered, "cannot tell" not among them …
 * @property {number} of … of how many that apply, or may
 * @property {boolean} begun whether any of them was answered, be it by "cannot tell"
 * @property {string[]} undetected what the dossier warns of and no answered point can detect
 * @property {OutcomeDoubt[]} doubts why it is inconclusive; empty for other outcomes
 * @property {OutcomeCap[]} capped why it is milder than the differences alone would be
 * @property {boolean} second_look whether a second look is asked for, on another unit where there is one: one decisive difference carries the outcome alone
 */
/**
 * What the units that were looked at come to.
 * @typedef {object} OutcomeConsignment
 * @property {OutcomeName} outcome the gravest of a unit
 * @property {number} in_units in how many units it was found …
 * @property {number} units … of how many that were looked at
 * @property {number} other_goods how many units are another product
 * @property {boolean} second_look whether a second look is asked for: one unit alone has that outcome
 */
/** @typedef {"match" | "difference" | "neither" | "nothing"} OutcomeSaid what an answer says of its point */
/** @typedef {{decisive: number, strong: number, supporting: number}} OutcomeWeights */
/** @typedef {(point: OutcomePoint) => boolean} OutcomePack whether a point applies to what the pack may be */

var InspectOutcome = (function () {
  "use strict";

  /** The version of the rule, which records of an inspection state. */
  const RULE = 2;

  /** The mildest first. @type {OutcomeName[]} */
  const OUTCOMES = ["no-form", "no-outcome", "similar", "no-difference-in-copy", "no-difference", "inconclusive", "ask-right-holder", "strong-indications"];
  /** The heaviest first. @type {OutcomeWeight[]} */
  const WEIGHTS = ["decisive", "strong", "supporting"];
  /** In the order in which they are told. @type {OutcomeDoubt[]} */
  const DOUBTS = ["supporting-differ", "unanswered", "few-match", "nothing-tells", "identity-unsure", "variant-unknown", "none-of-these", "copy-out-of-date", "dossier-out-of-date"];
  /** Infringements that no outcome tells. */
  const SIMILAR = ["look-alike", "free-riding"];

  const rank = (/** @type {OutcomeName} */ outcome) => OUTCOMES.indexOf(outcome);

  /** @param {OutcomeName} outcome @returns {OutcomeFinding} */
  const empty = (outcome) => ({ outcome: outcome, rests_on: [], open: [], looked_at: 0, of: 0, begun: false, undetected: [], doubts: [], capped: [], second_look: false });

  /** @param {OutcomePoint} point @param {OutcomeAnswer | null | undefined} answer @returns {OutcomeSaid} */
  function said(point, answer) {
    if (answer === "matches") return "match";
    if (answer === "missing" && point.may_be_absent) return "neither";
    return answer === "differs" || answer === "missing" ? "difference" : "nothing";
  }

  /** Whether a point is bound to no variant. @param {OutcomePoint} point */
  const isForAll = (point) => !point.variants || point.variants.length === 0;

  /** What the pack may be, and the doubt that this alone leaves. @param {OutcomeFacts} facts @param {OutcomeVariant} answer @param {string[]} excluded @returns {{packs: OutcomePack[], doubt: OutcomeDoubt | null}} */
  function packsOf(facts, answer, excluded) {
    const { ids, doubt } = mayBe(facts.variants, answer, excluded);
    const pack = (/** @type {string} */ id) => (/** @type {OutcomePoint} */ point) => isForAll(point) || /** @type {string[]} */ (point.variants).indexOf(id) >= 0;
    if (facts.variants.length === 0) return { packs: [() => true], doubt: null };
    return { packs: ids.length > 0 ? ids.map(pack) : [isForAll], doubt: doubt };
  }

  /**
   * The variants that an item may be; none is none of these.
   * @param {string[]} variants those of the copy @param {OutcomeVariant} answer @param {string[]} excluded those that a date on the item excludes
   * @returns {{ids: string[], doubt: OutcomeDoubt | null}}
   */
  function mayBe(variants, answer, excluded) {
    const isExcluded = (/** @type {string} */ id) => excluded.indexOf(id) >= 0;
    const isKnown = typeof answer.known === "string";
    const named = isKnown ? [/** @type {string} */ (answer.known)] : answer.none ? [] : answer.possible || variants;
    let ids = named.filter((id) => variants.indexOf(id) >= 0);
    // Eyes and dates deceive alike: what the reader names stays beside what the date allows, unless that is nothing.
    if (ids.length > 0 && ids.every(isExcluded)) {
      const allowed = variants.filter((id) => !isExcluded(id));
      ids = allowed.length > 0 ? ids.concat(allowed) : [];
    }
    return { ids: ids, doubt: ids.length === 0 ? "none-of-these" : isKnown && ids.length === 1 ? null : "variant-unknown" };
  }

  /** How many points there are of each weight, those of one cause once, as the heaviest of them. @param {OutcomePoint[]} points @returns {OutcomeWeights} */
  function weigh(points) {
    const count = { decisive: 0, strong: 0, supporting: 0 };
    /** @type {Map<string, OutcomeWeight>} */
    const causes = new Map();
    points.forEach((point) => {
      const other = point.cause ? causes.get(point.cause) : undefined;
      if (!point.cause) count[point.weight] += 1;
      else if (!other || WEIGHTS.indexOf(point.weight) < WEIGHTS.indexOf(other)) causes.set(point.cause, point.weight);
    });
    causes.forEach((weight) => {
      count[weight] += 1;
    });
    return count;
  }

  /** Whether so many matches are enough to say that there is no difference. @param {OutcomeWeights} count */
  const tells = (count) => count.decisive >= 1 || count.strong >= 2;

  /**
   * The answers to the points that apply to one pack, and the first row that holds.
   * @param {OutcomeFacts} facts @param {OutcomeSaid[]} answers @param {OutcomePack} pack
   * @param {boolean} doubted whether something else than the answers leaves a doubt
   */
  function count(facts, answers, pack, doubted) {
    const places = facts.points.map((_, place) => place).filter((place) => pack(facts.points[place]));
    const of = (/** @type {OutcomeSaid} */ what) => places.filter((place) => answers[place] === what);
    const points = (/** @type {number[]} */ some) => some.map((place) => facts.points[place]);
    const differ = weigh(points(of("difference")));
    const few = !tells(weigh(points(of("match"))));
    const unanswered = points(of("nothing")).some((point) => point.weight !== "supporting");

    /** @type {OutcomeName} */
    let row = "no-difference";
    if (differ.decisive >= 1 || differ.strong >= 2) row = "strong-indications";
    else if (differ.strong === 1 || differ.supporting >= 3) row = "ask-right-holder";
    else if (differ.supporting >= 1 || unanswered || few || doubted) row = "inconclusive";

    /** The doubts that the answers leave. */
    function doubts() {
      /** @type {OutcomeDoubt[]} */
      const all = [];
      if (differ.supporting >= 1) all.push("supporting-differ");
      if (unanswered) all.push("unanswered");
      if (few) all.push(tells(weigh(points(places))) ? "few-match" : "nothing-tells");
      return all;
    }

    /** Whether an answered point can detect this. @param {string} infringement */
    const detects = (infringement) => points(of("match").concat(of("difference"))).some((point) => !point.detects || point.detects.indexOf(infringement) >= 0);

    return { row, doubts, detects };
  }

  /** What the answers about one item come to. @param {OutcomeFacts} facts @param {OutcomeAnswers} answers @returns {OutcomeFinding} */
  function judge(facts, answers) {
    if (facts.points.length === 0) return empty("no-form");
    if (answers.identity === "no") return empty("no-outcome");
    const variant = packsOf(facts, answers.variant || {}, answers.excluded || []);
    const packs = variant.packs;
    const given = facts.points.map((point, place) => said(point, answers.points[place]));
    const finding = empty("similar");
    facts.points.forEach((point, place) => {
      if (!packs.some((pack) => pack(point))) return;
      const answered = given[place] !== "nothing";
      finding.of += 1;
      if (answered) finding.looked_at += 1;
      if (answered || answers.points[place] === "cannot-tell") finding.begun = true;
      if (!answered && point.weight !== "supporting") finding.open.push(place);
    });
    if (facts.infringements.length > 0 && facts.infringements.every((infringement) => SIMILAR.indexOf(infringement) >= 0)) return finding;

    /** @type {OutcomeDoubt[]} */
    const doubts = [];
    const unsure = answers.identity !== "yes";
    if (unsure) doubts.push("identity-unsure");
    if (variant.doubt) doubts.push(variant.doubt);
    if (facts.copy_out_of_date) doubts.push("copy-out-of-date");
    if (facts.dossier_out_of_date) doubts.push("dossier-out-of-date");

    const counts = packs.map((pack) => count(facts, given, pack, doubts.length > 0));
    const ranks = counts.map((each) => rank(each.row));
    const mildest = OUTCOMES[Math.min.apply(null, ranks)];
    const gravest = OUTCOMES[Math.max.apply(null, ranks)];
    /** @type {OutcomeCap[]} */
    const caps = [];
    if (unsure) caps.push("identity-unsure");
    if (variant.doubt === "none-of-these") caps.push("none-of-these");
    finding.outcome = caps.length > 0 && mildest === "strong-indications" ? "ask-right-holder" : mildest;
    if (mildest !== gravest) finding.capped.push("variant-unknown");
    if (gravest === "strong-indications") finding.capped = finding.capped.concat(caps);

    if (mildest === "inconclusive") {
      const all = counts.filter((each) => each.row === mildest).reduce((some, each) => some.concat(each.doubts()), doubts);
      finding.doubts = DOUBTS.filter((doubt) => all.indexOf(doubt) >= 0);
    }
    const found = (/** @type {OutcomeSaid} */ what) => facts.points.map((_, place) => place).filter((place) => given[place] === what && packs.some((pack) => pack(facts.points[place])));
    const differences = found("difference");
    const all = mildest === "no-difference" ? found("match").filter((place) => facts.points[place].weight !== "supporting") : differences;
    // The heaviest first. No sorting: older browsers turn round what is equal.
    WEIGHTS.forEach((weight) => {
      finding.rests_on = finding.rests_on.concat(all.filter((place) => facts.points[place].weight === weight));
    });
    const differ = weigh(differences.map((place) => facts.points[place]));
    finding.second_look = rank(mildest) >= rank("ask-right-holder") && differ.decisive === 1 && differ.strong === 0 && differ.supporting < 3;
    finding.undetected = facts.infringements.filter((infringement) => !counts.every((each) => each.detects(infringement)));
    if (mildest === "no-difference" && facts.audience !== "customs") finding.outcome = "no-difference-in-copy";
    return finding;
  }

  /** Joins the findings about the units; null where no unit was looked at. @param {OutcomeFinding[]} units @returns {OutcomeConsignment | null} */
  function consignment(units) {
    const others = units.filter((unit) => unit.outcome === "no-outcome").length;
    const seen = units.filter((unit) => unit.begun);
    if (seen.length === 0 && others === 0) return null;
    const outcome = OUTCOMES[Math.max.apply(null, seen.map((unit) => rank(unit.outcome)).concat(others > 0 ? rank("no-outcome") : []))];
    const worst = seen.filter((unit) => unit.outcome === outcome);
    return {
      outcome: outcome,
      in_units: worst.length,
      units: seen.length,
      other_goods: others,
      second_look: worst.length === 1 && worst[0].second_look,
    };
  }

  return { RULE, judge, consignment, mayBe };
})();
