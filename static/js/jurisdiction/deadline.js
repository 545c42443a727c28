/**
 * The rule by which the last day of a deadline is counted, as src/model/deadline.rs has it, whose doc says what it rests on.
 * tests/vectors/deadlines.json holds both to it. What is not known gives a refusal, never a day.
 */

/**
 * Why there is no answer, in the words of src/model/deadline.rs.
 * @typedef {"unit-unstated" | "start-unstated" | "office-hours" | "hour-needed" | "no-calendar" | "calendar-ends" | "too-far"} DeadlineRefusal
 */
/** @typedef {{count: number, unit: string}} DeadlineTime so many of a unit */
/** @typedef {{day: string, minute?: number}} DeadlineMoment when an event was, by the clock of the place; minutes since its day began */
/** @typedef {{weekend: string[], holidays: string[], worked: string[], noEndOn: string[], first: string, last: string, endsMove: boolean}} DeadlineCalendar the days on which customs work */
/**
 * The last day of a time, and how it was counted.
 * @typedef {object} DeadlineLast
 * @property {string} day
 * @property {number} [minute] the minute of that day at which it ends
 * @property {string} first the first day that was counted
 * @property {number} [weekend] days of the weekend that were not counted
 * @property {string[]} [holidays] other holidays that were not counted
 * @property {string} [movedFrom] the day on which it would have ended, had it not been moved
 * @property {boolean} [works] whether customs work on the last day, where a calendar says so
 */
/** @typedef {DeadlineLast | {refused: DeadlineRefusal}} DeadlineAnswer */

var JurisdictionDeadline = (function () {
  "use strict";

  const DAY = 86400000;
  const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
  const [FIRST, LAST] = ["0001-01-01", "9999-12-31"];

  /** The moment at which a day begins, as if all clocks were one. @param {string} day */
  function beginning(day) {
    const [year, month, date] = day.split("-").map(Number);
    const moment = new Date(0);
    moment.setUTCFullYear(year, month - 1, date);
    return moment.getTime();
  }
  const [FIRST_MOMENT, LAST_MOMENT] = [beginning(FIRST), beginning(LAST)];

  /** A refusal, thrown to where it is told. @param {DeadlineRefusal} why @returns {never} */
  function refuse(why) {
    throw { refused: why };
  }

  /** The day so many days later, where there is one. @param {string} day @param {number} days */
  function offset(day, days) {
    const moment = beginning(day) + days * DAY;
    if (!(moment >= FIRST_MOMENT && moment <= LAST_MOMENT)) refuse("too-far");
    return new Date(moment).toISOString().slice(0, 10);
  }

  /** The day of the same number so many months later, or the last day of that month. @param {string} day @param {number} months */
  function monthsOn(day, months) {
    const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
    if (count < 12 || count >= 120000) refuse("too-far");
    return CheckerCalendar.addMonths(day, months);
  }

  /** Whether a day is one of the weekend, worked or not. @param {DeadlineCalendar} days @param {string} day */
  const isWeekend = (days, day) => days.weekend.indexOf(WEEKDAYS[new Date(beginning(day)).getUTCDay()]) >= 0;

  /** Whether customs work on a day; nothing where the calendar does not cover it. @param {DeadlineCalendar | null} days @param {string} day */
  const works = (days, day) => (days && day >= days.first && day <= days.last ? (!isWeekend(days, day) || days.worked.indexOf(day) >= 0) && days.holidays.indexOf(day) < 0 : undefined);

  /** @param {DeadlineTime} time @param {string} start @param {DeadlineMoment} event @param {DeadlineCalendar | null} days @returns {DeadlineLast} */
  function counted(time, start, event, days) {
    const isBack = start === "expiry";
    const step = isBack ? -1 : 1;
    if (time.unit === "unstated") refuse("unit-unstated");
    if (start === "unstated") refuse("start-unstated");
    if (time.unit === "working-hour") refuse("office-hours");
    const first = offset(event.day, step);
    /** @type {DeadlineLast} */
    const last = { day: event.day, first };
    if (time.unit === "hour") {
      const isNextDay = start === "day-after-date-on-notice";
      if (!isNextDay && event.minute === undefined) refuse("hour-needed");
      const minutes = (isNextDay ? 0 : event.minute || 0) + step * time.count * 60;
      last.first = isNextDay ? first : event.day;
      last.day = offset(last.first, Math.floor(minutes / 1440));
      last.minute = ((minutes % 1440) + 1440) % 1440;
    } else if (time.unit === "day") last.day = offset(event.day, step * time.count);
    else if (time.unit === "month") last.day = monthsOn(event.day, step * time.count);
    else if (time.unit === "year") last.day = monthsOn(event.day, step * time.count * 12);
    else {
      if (!days) return refuse("no-calendar");
      let weekend = 0;
      /** @type {string[]} */
      const holidays = [];
      for (let left = time.count; left > 0; ) {
        last.day = offset(last.day, step);
        const isWorked = works(days, last.day);
        if (isWorked === undefined) refuse("calendar-ends");
        if (isWorked) left -= 1;
        else if (isWeekend(days, last.day)) weekend += 1;
        else holidays.push(last.day);
      }
      if (weekend > 0) last.weekend = weekend;
      if (holidays.length > 0) last.holidays = holidays;
    }
    if (days && days.endsMove && !isBack && time.unit !== "hour") {
      const end = last.day;
      for (;;) {
        const isWorked = works(days, last.day);
        if (isWorked === undefined) refuse("calendar-ends");
        if (isWorked && days.noEndOn.indexOf(last.day) < 0) break;
        last.day = offset(last.day, 1);
      }
      if (last.day !== end) last.movedFrom = end;
    }
    const isWorked = works(days, last.day);
    if (isWorked !== undefined) last.works = isWorked;
    return last;
  }

  /** What a reckoning gives: a day, or why there is none. @param {() => DeadlineLast} reckoning @returns {DeadlineAnswer} */
  function answer(reckoning) {
    try {
      return reckoning();
    } catch (refusal) {
      if (/** @type {{refused?: DeadlineRefusal}} */ (refusal).refused) return /** @type {{refused: DeadlineRefusal}} */ (refusal);
      throw refusal;
    }
  }

  /**
   * The last day of a time that runs from a start, which was at `event`.
   * @param {DeadlineTime} time @param {string} start @param {DeadlineMoment} event @param {DeadlineCalendar | null} days
   */
  const lastDay = (time, start, event, days) => answer(() => counted(time, start, event, days));

  /**
   * The last day of a time and then of its extension.
   * @param {DeadlineTime} time @param {DeadlineTime} extension @param {string} start @param {DeadlineMoment} event @param {DeadlineCalendar | null} days
   */
  const extended = (time, extension, start, event, days) =>
    answer(() => {
      if (time.unit === extension.unit) return counted({ count: time.count + extension.count, unit: time.unit }, start, event, days);
      const end = counted(time, start, event, days);
      return counted(extension, start === "expiry" ? "unstated" : "notification", { day: end.movedFrom || end.day, minute: end.minute }, days);
    });

  return { lastDay, extended };
})();
