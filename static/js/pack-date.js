/**
 * Dates as they are printed on packs: in which order, in which calendar, and what the word beside them means, as
 * src/domain/pack_date.rs reads them: tests/vectors/pack_dates.json holds both to it.
 *
 * A date that can be meant in several ways is given in all of them: none is guessed.
 */

/** @typedef {"manufactured" | "packed" | "use-by" | "sell-by" | "best-before" | "frozen" | "harvested" | "caught" | "expires"} DateMeaning */
/**
 * A date read from a pack.
 * @typedef {object} PackDate
 * @property {string} [word] the word beside it
 * @property {DateMeaning} [means] what the word says it is the date of
 * @property {CalendarPeriod[]} dates each day or month that it can be meant as
 * @property {CalendarFault | "missing" | "form"} [fault] why there is none
 * @property {boolean} buddhist whether its year was of the Buddhist era, 543 ahead
 */
/** @typedef {{digits: string, gap: string}} DateGroup digits that stand together, and what parts them from those before */
/** @typedef {{when: CalendarPeriod} | {fault: CalendarFault}} DateWay */

(function (/** @type {any} */ root) {
  "use strict";

  const { lacks, period } = root.jinwi.calendar;

  /**
   * Words beside dates. The first that is there counts: longer ones stand before those that they hold, and 까지 (until),
   * which follows other words, after all Korean ones.
   * @type {[DateMeaning, string][]}
   */
  const WORDS = [
    ["best-before", "품질유지기한"],
    ["use-by", "소비기한|사용기한"],
    ["sell-by", "유통기한"],
    ["expires", "유효기한|유효기간"],
    ["manufactured", "제조연월일|제조년월일|제조일자|제조일|제조|생산일자|생산일"],
    ["packed", "포장일자|포장일|포장"],
    ["frozen", "동결일|동결|냉동일"],
    ["harvested", "수확일"],
    ["caught", "어획일"],
    ["use-by", "까지"],
    ["best-before", "BEST BEFORE|BBE|BBD|BB"],
    ["use-by", "USE BY"],
    ["sell-by", "SELL BY"],
    ["expires", "EXPIRY|EXPIRES|EXP"],
    ["manufactured", "MANUFACTURED|MFG|MFD"],
    ["packed", "PACKED|PKD"],
    ["manufactured", "生产日期|製造日期|製造日"],
    ["best-before", "賞味期限"],
    ["use-by", "消費期限|保质期至"],
    ["expires", "有效期至"],
    ["manufactured", "NSX"],
    ["use-by", "HSD"],
    ["manufactured", "ผลิต"],
    ["expires", "หมดอายุ"],
    ["best-before", "ควรบริโภคก่อน"],
  ];

  /** Zeros of Arabic, Persian, Devanagari and Thai digits. */
  const ZEROS = [0x660, 0x6f0, 0x966, 0xe50];

  /** Years of the Buddhist era that goods can bear, and how far that era is ahead. */
  const BUDDHIST = [2500, 2599];
  const BUDDHIST_AHEAD = 543;
  /** Years that tell in which order eight digits stand. */
  const OF_GOODS = [2000, 2099];

  /** NFKC, upper-case, digits of other scripts as ASCII ones, white space as single spaces. @param {string} text */
  function normalise(text) {
    const plain = text.normalize("NFKC").toUpperCase().replace(/[\t\n\r ]+/g, " ");
    return plain.replace(/[^\0-\x7f]/g, (letter) => {
      const code = letter.charCodeAt(0);
      const zero = ZEROS.filter((first) => code >= first && code <= first + 9)[0];
      return zero === undefined ? letter : String(code - zero);
    });
  }

  /** Whether a text holds a word; a Latin one not as a part of another. @param {string} text @param {string} word */
  function holds(text, word) {
    const isPart = (/** @type {string} */ letter) => /^[A-Z]/.test(word) && letter >= "A" && letter <= "Z";
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (!isPart(text.charAt(at - 1)) && !isPart(text.charAt(at + word.length))) return true;
    }
    return false;
  }

  /** What stands between two groups: a sign that joins them to one date, a space, or nothing that does either. @param {string} text */
  function gapOf(text) {
    const sign = text.replace(/ /g, "");
    if (sign === "") return " ";
    // Year and month are signs that part as dots do.
    if (/^[.,·년年월月]$/.test(sign)) return ".";
    return sign === "–" ? "-" : sign === "-" || sign === "/" ? sign : "";
  }

  /** @param {DateGroup | undefined} group */
  const joins = (group) => group !== undefined && group.gap !== "" && group.gap !== " ";

  /** @param {string} text */
  function groupsOf(text) {
    /** @type {DateGroup[]} */
    const groups = [];
    let from = 0;
    const digits = /[0-9]+/g;
    for (let found = digits.exec(text); found; found = digits.exec(text)) {
      groups.push({ digits: found[0], gap: groups.length > 0 ? gapOf(text.slice(from, found.index)) : "" });
      from = digits.lastIndex;
    }
    return groups;
  }

  /** The first row of groups, all parted by the same sign, that is written as a date. @param {DateGroup[]} groups */
  function firstDate(groups) {
    for (let start = 0, end = 1; start < groups.length; start = end, end = start + 1) {
      const sign = end < groups.length ? groups[end].gap : "";
      // A space gives way to a sign: `12 2026.02.10` is a date behind a number.
      while (end < groups.length && sign !== "" && groups[end].gap === sign && (sign !== " " || !joins(groups[end + 1]))) end += 1;
      const run = groups.slice(start, end).map((group) => group.digits);
      const joined = joins(groups[start]) || joins(groups[end]);
      if (run.length === 3) {
        const found = triple(sign, run);
        if (found) return found;
      } else if (!joined && (run.length === 1 || (run.length === 2 && sign !== " "))) {
        const found = run.length === 1 ? compact(run[0]) : pair(run[0], run[1]);
        if (found) return found;
      }
    }
    return null;
  }

  /** The year that two or four digits tell. Two digits are of this century. @param {string} digits */
  function year(digits) {
    const written = Number(digits);
    if (digits.length <= 2) return { year: 2000 + written, buddhist: false };
    const buddhist = written >= BUDDHIST[0] && written <= BUDDHIST[1];
    return { year: buddhist ? written - BUDDHIST_AHEAD : written, buddhist };
  }

  /** @param {number} year @param {number} month @param {number} [day] @returns {DateWay} */
  function way(year, month, day) {
    const fault = lacks(year, month, day);
    return fault ? { fault } : { when: period(year, month, day) };
  }

  /** In which order year, month and day stand: the place of each. */
  const ORDERS = { yearFirst: [0, 1, 2], dayFirst: [2, 1, 0], monthFirst: [2, 0, 1] };

  /** @param {number[]} order @param {string[]} parts */
  const inOrder = (order, parts) => way(year(parts[order[0]]).year, Number(parts[order[1]]), Number(parts[order[2]]));

  /**
   * The ways that there are; without one, why: rather a day that its month lacks than a month that no year has.
   * @param {DateWay[]} ways @param {boolean} buddhist
   * @returns {{dates: CalendarPeriod[], fault?: CalendarFault, buddhist: boolean}}
   */
  function of(ways, buddhist) {
    /** @type {CalendarPeriod[]} */
    const dates = [];
    /** @type {CalendarFault[]} */
    const faults = [];
    for (const found of ways) {
      if ("fault" in found) faults.push(found.fault);
      else if (!dates.some((date) => date.text === found.when.text)) dates.push(found.when);
    }
    return dates.length > 0 ? { dates, buddhist } : { dates, fault: faults.indexOf("day") >= 0 ? "day" : faults[0], buddhist };
  }

  /** @param {string} sign @param {string[]} parts */
  function triple(sign, parts) {
    const [a, b, c] = parts.map((part) => part.length);
    const { yearFirst, dayFirst, monthFirst } = ORDERS;
    /** @type {number[][]} */
    let orders = [];
    if (a === 4 && b <= 2 && c <= 2) orders = [yearFirst];
    else if (a <= 2 && b <= 2 && c === 4) orders = [dayFirst, monthFirst];
    else if (a > 2 || b > 2 || c > 2) return null;
    else if (a === 2) orders = sign === "/" && c === 2 ? [yearFirst, dayFirst, monthFirst] : [yearFirst];
    else if (c === 2) orders = [dayFirst, monthFirst];
    else return null;
    return of(
      orders.map((order) => inOrder(order, parts)),
      parts.some((part) => year(part).buddhist),
    );
  }

  /** @param {string} a @param {string} b */
  function pair(a, b) {
    if (!(a.length === 4 && b.length <= 2) && !(a.length <= 2 && b.length === 4)) return null;
    const [ofYear, month] = a.length === 4 ? [a, b] : [b, a];
    const told = year(ofYear);
    return of([way(told.year, Number(month))], told.buddhist);
  }

  /** @param {string} digits */
  function compact(digits) {
    const cut = (/** @type {number[]} */ ends) => ends.map((end, place) => digits.slice(place > 0 ? ends[place - 1] : 0, end));
    if (digits.length === 6) {
      const ways = [inOrder(ORDERS.yearFirst, cut([2, 4, 6]))];
      const month = way(Number(digits.slice(0, 4)), Number(digits.slice(4)));
      if (digits.startsWith("20") && "when" in month) ways.push(month);
      return of(ways, false);
    }
    if (digits.length !== 8) return null;
    /** @type {DateWay[]} */
    const ways = [];
    let buddhist = false;
    for (const order of [ORDERS.yearFirst, ORDERS.dayFirst, ORDERS.monthFirst]) {
      const parts = cut(order === ORDERS.yearFirst ? [4, 6, 8] : [2, 4, 8]);
      const told = year(parts[order[0]]);
      if (told.year < OF_GOODS[0] || told.year > OF_GOODS[1]) continue;
      ways.push(inOrder(order, parts));
      buddhist = buddhist || told.buddhist;
    }
    return ways.length > 0 ? of(ways, buddhist) : null;
  }

  /** Reads a date with the word beside it. Takes time linear in the text's length. @param {string} text @returns {PackDate} */
  function packDate(text) {
    const normal = normalise(text);
    /** @type {{word?: string, means?: DateMeaning}} */
    const beside = {};
    for (const [means, words] of WORDS) {
      const word = words.split("|").filter((candidate) => holds(normal, candidate))[0];
      if (word === undefined) continue;
      beside.word = word;
      beside.means = means;
      break;
    }
    const groups = groupsOf(normal);
    const found = groups.length > 0 ? firstDate(groups) || { dates: [], fault: /** @type {"form"} */ ("form"), buddhist: false } : { dates: [], fault: /** @type {"missing"} */ ("missing"), buddhist: false };
    return Object.assign(beside, found);
  }

  root.jinwi.packDate = packDate;
})(window);
