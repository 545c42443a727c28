/**
 * Whether those who can be asked are there now, and when they are by the reader's own clock.
 *
 * Hours stand on the page in the office's own zone. What a zone is ahead of others on a day is the browser's to know; where
 * it does not, nothing is added. Holidays are not known, and the page says so.
 */

/** @typedef {{zone: string, days: number[], ranges: [number, number][]}} ContactHours days from Monday, 0; none = not stated; ranges in minutes of the day */
/** @typedef {{from: number, to: number}} ContactTime moments, in milliseconds since 1970 */

var PageContacts = (function () {
  "use strict";

  const MINUTE = 60000;
  const DAY = 1440 * MINUTE;

  /** What a zone's clock shows at a moment, as if it were Coordinated Universal Time. @param {string} zone @param {number} moment */
  function clock(zone, moment) {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, hour12: false, year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" });
    /** @type {{[name: string]: number}} */
    const parts = {};
    for (const { type, value } of format.formatToParts(new Date(moment))) parts[type] = Number(value);
    // Some browsers call midnight 24.
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour % 24, parts.minute);
  }

  /** The moment at which a zone's clock shows a time. @param {string} zone @param {number} time */
  function momentOf(zone, time) {
    const near = time - (clock(zone, time) - time);
    return near - (clock(zone, near) - time);
  }

  /** When an office is there: now, or else next; nothing where it never is. @param {ContactHours} hours @param {number} now @returns {ContactTime | null} */
  function next({ zone, days, ranges }, now) {
    const today = Math.floor(clock(zone, now) / DAY) * DAY;
    for (let day = -1; day <= 8; day += 1) {
      const date = today + day * DAY;
      // The first day of 1970 was a Thursday.
      const weekday = (((date / DAY + 3) % 7) + 7) % 7;
      if (days.length > 0 && days.indexOf(weekday) < 0) continue;
      for (const [first, last] of ranges) {
        const time = { from: momentOf(zone, date + first * MINUTE), to: momentOf(zone, date + last * MINUTE) };
        if (time.to > now) return time;
      }
    }
    return null;
  }

  /** Whether it is there at any hour of any day. @param {ContactHours} hours */
  const isAlways = ({ days, ranges }) => days.length === 7 && ranges.length === 1 && ranges[0][0] === 0 && ranges[0][1] === 1440;

  /** A time of the reader's own. @param {number} moment */
  function own(moment) {
    const options = /** @type {Intl.DateTimeFormatOptions} */ ({ weekday: "short", hour: "2-digit", minute: "2-digit", hour12: false });
    return new Date(moment).toLocaleString((document.documentElement.lang || "en") + "-u-ca-gregory-nu-latn", options).replace(/\b24:/, "00:");
  }

  /** @param {HTMLElement} place */
  function tell(place) {
    const of = (/** @type {string} */ name) => place.getAttribute("data-" + name) || "";
    const hours = /** @type {ContactHours} */ (JSON.parse(of("hours")));
    const now = Date.now();
    const time = next(hours, now);
    place.textContent = "";
    if (!time) return;
    place.appendChild(document.createElement("br"));
    const isOpen = time.from <= now;
    place.classList.toggle("contact-open", isOpen);
    place.appendChild(document.createElement("strong")).textContent = of(!isOpen ? "closed" : hours.days.length > 0 ? "open" : "open-days");
    if (isAlways(hours)) return;
    place.appendChild(document.createTextNode(" " + of("yours") + " "));
    place.appendChild(document.createElement("bdi")).textContent = own(time.from) + " – " + own(time.to);
  }

  function tellAll() {
    for (const place of /** @type {HTMLElement[]} */ (Array.from(document.querySelectorAll(".contact-now[data-hours]")))) {
      try {
        tell(place);
      } catch (error) {
        // A zone that this browser does not know.
        place.textContent = "";
      }
    }
  }

  if (typeof document !== "undefined") {
    tellAll();
    setInterval(tellAll, MINUTE);
  }

  return { next, tellAll };
})();
