/**
 * Days, months and years of the Gregorian calendar, as src/domain/date.rs and period.rs have them. A day is its ISO
 * text: YYYY-MM-DD, which sorts as time does.
 */

/**
 * What the calendar does not have; `contradiction` is two parts of one code that name different days.
 * @typedef {"year" | "month" | "day" | "day-of-year" | "contradiction"} CalendarFault
 */
/**
 * A day, a month or a year: as exactly as a code or a pack says.
 * @typedef {object} CalendarPeriod
 * @property {string} text YYYY-MM-DD, YYYY-MM or YYYY
 * @property {string} first its first day
 * @property {string} last its last day
 */
/** @typedef {{days: string[], months: string[]}} CalendarForms how a language writes the days and the months of each month, its year as {y}, its day as {d} or {dd} */

var CheckerCalendar = (function () {
  "use strict";

  /** Two digits, or four. @param {number} number @param {number} width */
  const padded = (number, width) => ("000" + number).slice(-width);

  /** @param {number} year @param {number} month @param {number} day */
  const iso = (year, month, day) => padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);

  /** @param {number} year */
  const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

  /** How many days a month has that there is. @param {number} year @param {number} month */
  const daysIn = (year, month) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].indexOf(month) >= 0 ? 30 : 31);

  /** What the calendar lacks of a year, of a month, or of a day; nothing if it has them. @param {number} year @param {number} [month] @param {number} [day] @returns {CalendarFault | null} */
  function lacks(year, month, day) {
    if (!(year >= 1 && year <= 9999)) return "year";
    if (month === undefined) return null;
    if (!(month >= 1 && month <= 12)) return "month";
    if (day !== undefined && !(day >= 1 && day <= daysIn(year, month))) return "day";
    return null;
  }

  /** The period of a year, a month or a day that there is. @param {number} year @param {number} [month] @param {number} [day] @returns {CalendarPeriod} */
  function period(year, month, day) {
    const first = iso(year, month || 1, day || 1);
    const last = iso(year, month || 12, day || daysIn(year, month || 12));
    return { text: first.slice(0, day ? 10 : month ? 7 : 4), first, last };
  }

  /** The period of a day of the year, counted from 1; nothing if the year is shorter. @param {number} year @param {number} day @returns {CalendarPeriod | null} */
  function ofYear(year, day) {
    if (!(day >= 1 && day <= (isLeap(year) ? 366 : 365))) return null;
    let month = 1;
    for (; day > daysIn(year, month); month++) day -= daysIn(year, month);
    return period(year, month, day);
  }

  /** The last day of the calendar: what lies beyond it is held to it. */
  const LAST = "9999-12-31";

  /** The same day so many months later, or that month's last day where it is shorter. @param {string} day @param {number} months */
  function addMonths(day, months) {
    const [year, month, date] = day.split("-").map(Number);
    const count = year * 12 + month - 1 + months;
    const [later, of] = [Math.floor(count / 12), (count % 12) + 1];
    return later > 9999 ? LAST : iso(later, of, Math.min(date, daysIn(later, of)));
  }

  /** The day before; the first day there is has none, and is given itself. @param {string} day */
  function dayBefore(day) {
    const [year, month, date] = day.split("-").map(Number);
    if (date > 1) return iso(year, month, date - 1);
    if (month > 1) return iso(year, month - 1, daysIn(year, month - 1));
    return year > 1 ? iso(year - 1, 12, 31) : day;
  }

  /**
   * The last day of so many months that begin on a day: the day before the same day, or that month's last day where it is
   * shorter (Civil Act of Korea, Article 160).
   * @param {string} day @param {number} months
   */
  function lastOfMonths(day, months) {
    const same = addMonths(day, months);
    return same.slice(8) < day.slice(8) || same === LAST ? same : dayBefore(same);
  }

  /** The day after. @param {string} day */
  function dayAfter(day) {
    const [year, month, date] = day.split("-").map(Number);
    if (date < daysIn(year, month)) return iso(year, month, date + 1);
    if (month < 12) return iso(year, month + 1, 1);
    return year < 9999 ? iso(year + 1, 1, 1) : day;
  }

  /** The last day of a day's month. @param {string} day */
  const lastOfMonth = (day) => period(Number(day.slice(0, 4)), Number(day.slice(5, 7))).last;

  /** A day, a month or a year as a language writes it; as it is where that is not known. @param {CalendarForms | null | undefined} forms @param {string} text */
  function written(forms, text) {
    const [year, month, day] = text.split("-");
    if (!forms || !month) return text;
    return (day ? forms.days : forms.months)[Number(month) - 1].replace("{y}", String(Number(year))).replace("{dd}", day).replace("{d}", String(Number(day)));
  }

  /** A moment's day by this device's clock. @param {Date} moment */
  const dayOf = (moment) => iso(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());

  /** Whether a text is a day that there is, YYYY-MM-DD. @param {string} text */
  function isDay(text) {
    const day = new Date(text + "T00:00:00Z");
    return /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
  }

  return { isDay, lacks, period, ofYear, addMonths, lastOfMonths, dayBefore, dayAfter, lastOfMonth, written, dayOf };
})();
