/**
 * Says what is wrong with the copy: parts of another one, out of date, or a clock before the copy was made.
 *
 * Without script the foot of every page still says where the dates stand.
 */
(function () {
  "use strict";

  /**
   * @typedef {object} Edition
   * @property {string} guide
   * @property {string} edition
   * @property {string} built the day of the build, YYYY-MM-DD
   * @property {string | null} valid_until the last day of use, YYYY-MM-DD
   */

  /** @type {{edition?: Edition, warn?: (name: string) => void}} */
  const copy = (/** @type {any} */ (window).jinwi = /** @type {any} */ (window).jinwi || {});
  const edition = copy.edition;
  const root = document.documentElement;

  /** Shows a warning, with its date. @param {string} name @param {string} [date] */
  function warn(name, date) {
    const warning = /** @type {HTMLElement | null} */ (document.querySelector('[data-warning="' + name + '"]'));
    if (!warning) return;
    const place = warning.querySelector("bdi");
    if (place && date) place.textContent = date;
    warning.hidden = false;
  }

  copy.warn = warn;

  /** A moment's day by this device's clock, YYYY-MM-DD. @param {Date} moment */
  function day(moment) {
    const two = (/** @type {number} */ number) => (number < 10 ? "0" : "") + number;
    return moment.getFullYear() + "-" + two(moment.getMonth() + 1) + "-" + two(moment.getDate());
  }

  if (!edition || edition.guide !== root.getAttribute("data-guide") || edition.edition !== root.getAttribute("data-edition")) {
    warn("mixed");
    return;
  }
  const now = new Date();
  // A copy made today in Seoul is not made tomorrow in Mexico: a day's grace for time zones.
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000);
  if (day(tomorrow) < edition.built) {
    warn("clock", edition.built);
  } else if (edition.valid_until && day(now) > edition.valid_until) {
    warn("expired", edition.valid_until);
  }
})();
