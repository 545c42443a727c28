/**
 * What typed codes and dates say together: pure, without a page. All of it is a prompt to look again, never an answer:
 * readers mistype, genuine codes get copied, and what is past its date is expired, not counterfeit.
 */

/**
 * A typed code held against its pattern.
 * @typedef {object} CheckedCode
 * @property {"empty" | "begun" | "misfit" | "fits"} state `begun`: what there is fits, but more must follow
 * @property {string} text as it is compared
 * @property {boolean} isRead whether that is not what was typed, but what a scanner or a keyboard meant by it
 * @property {number} fitting how many of its characters fit
 * @property {string | null} nearest what look-alike characters lead to, of a misfit
 * @property {PatternReading | null} reading of a code that fits
 * @property {boolean} knownFalse whether that very code was seen on counterfeits
 */
/** @typedef {{means: DateMeaning, dates: PackPeriod[]}} CheckedDate a date of the goods in hand, in each way in which it can be meant */
/** @typedef {{means: DateMeaning, dates: CalendarPeriod[]}} CheckedDifference days that should be one */
/**
 * A pack, by the days on which goods in it were made.
 * @typedef {{id: string, from: CalendarPeriod | null, to: CalendarPeriod | null}} CheckedPack
 */

var CheckerPackCheck = (function () {
  "use strict";

  /** What is done to goods before they are inspected. @type {DateMeaning[]} */
  const DONE = ["manufactured", "packed", "frozen", "harvested", "caught"];

  /** Until when goods are good, as shelf life is counted: goods are taken off sale earlier. @type {DateMeaning[]} */
  const GOOD_UNTIL = ["use-by", "best-before", "expires"];

  /**
   * What a typed text may mean as a code: itself, what stands in the barcode that was scanned, and what the same keys give
   * on an English keyboard.
   * @param {string} typed @returns {string[]}
   */
  function meant(typed) {
    /** @type {string[]} */
    const all = [typed];
    for (const { text } of CheckerTypedCode.typings(typed)) {
      const scan = CheckerTypedCode.scanned(text);
      all.push(text, CheckerTypedCode.withoutKind(text), CheckerTypedCode.withoutLabel(text));
      if (scan) all.push.apply(all, scan.others);
    }
    return all.filter((text, place) => text !== "" && all.indexOf(text) === place);
  }

  /** @param {CodePattern} pattern @param {string} given @param {string[]} knownFalse codes seen on counterfeits @returns {CheckedCode} */
  function code(pattern, given, knownFalse) {
    const typed = CheckerTypedCode.digits(given);
    const own = pattern.normalise(typed);
    const fits = own === "" || pattern.read(typed) ? typed : meant(typed).filter((text) => pattern.read(text))[0];
    const isKnown = (/** @type {string} */ text) => knownFalse.some((known) => pattern.normalise(known) === pattern.normalise(text));
    const read = checked(pattern, fits === undefined ? typed : fits, knownFalse);
    read.isRead = read.text !== own;
    if (own !== "" && !read.knownFalse) read.knownFalse = meant(typed).some(isKnown);
    return read;
  }

  /** @param {CodePattern} pattern @param {string} typed @param {string[]} knownFalse @returns {CheckedCode} */
  function checked(pattern, typed, knownFalse) {
    const text = pattern.normalise(typed);
    const reading = text === "" ? null : pattern.read(typed);
    const fitting = pattern.fitting(typed);
    const state = text === "" ? "empty" : reading ? "fits" : fitting === Array.from(text).length ? "begun" : "misfit";
    return {
      state,
      text,
      isRead: false,
      fitting,
      nearest: state === "misfit" ? pattern.nearest(typed) : null,
      reading,
      knownFalse: text !== "" && knownFalse.some((known) => pattern.normalise(known) === text),
    };
  }

  /** Whether places that must bear the same code do; nothing can be said of fewer than two. @param {CheckedCode[]} places @returns {"agree" | "disagree" | "others" | null} */
  function places(places) {
    const typed = places.filter((place) => place.state !== "empty");
    /** Whether more may follow that makes two the same. @param {CheckedCode} one @param {CheckedCode} other */
    const mayBe = (one, other) => one.state === "begun" && other.text.startsWith(one.text);
    for (const one of typed) for (const other of typed) if (one.text !== other.text && !mayBe(one, other) && !mayBe(other, one)) return "disagree";
    if (typed.some((place) => place.state !== "fits")) return null;
    if (places.length < 2 || typed.length === 0) return null;
    return typed.length === places.length ? "agree" : "others";
  }

  /** Years ahead from which on two digits rather tell another year. */
  const FAR = 10;

  /** What a date is to the day of inspection, in whichever way it is meant. @param {CheckedDate} date @param {string | null} inspection @returns {"ahead" | "past" | null} */
  function date({ means, dates }, inspection) {
    if (!inspection || dates.length === 0) return null;
    const isFar = (/** @type {PackPeriod} */ { short, first }) => short && Number(first.slice(0, 4)) > Number(inspection.slice(0, 4)) + FAR;
    if (DONE.indexOf(means) >= 0) return dates.every((date) => date.first > inspection && !isFar(date)) ? "ahead" : null;
    return dates.every(({ last }) => last < inspection) ? "past" : null;
  }

  /** The last day of the shelf life of what was made on a day, or within a month. @param {CheckedDate} date @param {number} months */
  function shelfLife({ means, dates }, months) {
    return means === "manufactured" && dates.length === 1 && months > 0 ? CheckerCalendar.lastOfMonths(dates[0].last, months) : null;
  }

  /** @param {CalendarPeriod} one @param {CalendarPeriod} other */
  const meet = (one, other) => one.first <= other.last && other.first <= one.last;

  /** Dates of one meaning that cannot all be one day. @param {CheckedDate[]} all @returns {CheckedDifference[]} */
  function differences(all) {
    /** @type {CheckedDifference[]} */
    const found = [];
    all.forEach((one, place) => {
      const other = all.slice(0, place).filter((before) => before.means === one.means && !before.dates.some((date) => one.dates.some((own) => meet(own, date))))[0];
      if (other && !found.some(({ means }) => means === one.means)) found.push({ means: one.means, dates: other.dates.concat(one.dates) });
    });
    return found;
  }

  /**
   * The first date until which goods are good that is not as much later than that of manufacture as the shelf life is. Some
   * packs bear the day after the last one, and fit as well.
   * @param {CheckedDate[]} all @param {number} months @returns {{until: CalendarPeriod, from: CalendarPeriod, ends: string} | null}
   */
  function shelfMisfit(all, months) {
    const { addMonths, lastOfMonths } = CheckerCalendar;
    const made = all.filter(({ means, dates }) => means === "manufactured" && dates.length === 1).map(({ dates }) => dates[0])[0];
    if (!made || !(months > 0)) return null;
    const due = { text: "", first: lastOfMonths(made.first, months), last: addMonths(made.last, months) };
    const off = all.filter(({ means, dates }) => GOOD_UNTIL.indexOf(means) >= 0 && dates.length > 0 && !dates.some((date) => meet(date, due)))[0];
    return off ? { until: off.dates[0], from: made, ends: lastOfMonths(made.last, months) } : null;
  }

  /** What goods were put into their packs with. @type {DateMeaning[]} */
  const MADE = ["manufactured", "packed"];

  /** When goods were made by a date of theirs, in each way in which it can be meant; nothing where it does not say. @param {CheckedDate} date @param {number} months @returns {CalendarPeriod[]} */
  function made({ means, dates }, months) {
    const { addMonths, dayBefore, dayAfter, lastOfMonth } = CheckerCalendar;
    if (MADE.indexOf(means) >= 0) return dates;
    if (GOOD_UNTIL.indexOf(means) < 0 || !(months > 0)) return [];
    return dates.map(({ first, last }) => {
      // Packs bear the last day or the day after it, and short months end early: as wide as that leaves it.
      const from = dayBefore(addMonths(first, -months));
      const same = addMonths(last, -months);
      return { text: from.slice(0, 7), first: from, last: dayAfter(last === lastOfMonth(last) ? lastOfMonth(same) : same) };
    });
  }

  /** @param {CheckedPack} pack @param {CalendarPeriod[]} periods */
  const isOf = ({ from, to }, periods) => periods.some(({ first, last }) => (!from || from.first <= last) && (!to || first <= to.last));

  /**
   * That goods were made when no pack was, and beside which end of them all; nothing where one was, or the date does not say.
   * @param {CheckedPack[]} packs @param {CheckedDate} date @param {number} months
   * @returns {{made: CalendarPeriod[], oldest: CalendarPeriod | null, newest: CalendarPeriod | null} | null}
   */
  function outside(packs, date, months) {
    const periods = made(date, months);
    if (packs.length === 0 || periods.length === 0 || packs.some((pack) => isOf(pack, periods))) return null;
    /** The end of all packs that lies between them and the goods. @param {(CalendarPeriod | null)[]} ends @param {(one: CalendarPeriod, other: CalendarPeriod) => boolean} isBeyond */
    const edge = (ends, isBeyond) => ends.reduce((far, end) => (!far || !end ? null : isBeyond(end, far) ? end : far));
    const first = edge(packs.map(({ from }) => from), (one, other) => one.first < other.first);
    const last = edge(packs.map(({ to }) => to), (one, other) => one.last > other.last);
    return {
      made: periods,
      oldest: first && periods.every((period) => period.last < first.first) ? first : null,
      newest: last && periods.every((period) => period.first > last.last) ? last : null,
    };
  }

  /** The packs in which goods of these dates cannot be. What says when they were made goes before what that follows from. @param {CheckedPack[]} packs @param {CheckedDate[]} dates @param {number} months @returns {string[]} */
  function excluded(packs, dates, months) {
    const own = dates.filter(({ means }) => MADE.indexOf(means) >= 0);
    const all = (own.length > 0 ? own : dates).map((date) => made(date, months)).filter((periods) => periods.length > 0);
    return packs.filter((pack) => all.some((periods) => !isOf(pack, periods))).map(({ id }) => id);
  }

  return { code, places, date, shelfLife, differences, shelfMisfit, outside, excluded };
})();
