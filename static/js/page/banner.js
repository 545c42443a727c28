/**
 * Says what is wrong with the copy: parts missing or of another one, out of date, or a clock before the copy was made.
 *
 * It comes before every other file of a page, so that it notices which of them do not come. Without script the foot of
 * every page still says where the dates stand.
 */
(function () {
  "use strict";

  window.jinwi = window.jinwi || {};
  const root = document.documentElement;
  /** What is to be said before there is a place for it. @type {[string, string | undefined][]} */
  const waiting = [];

  /** Shows a warning once, with its date. @param {string} name @param {string} [date] */
  function warn(name, date) {
    const place = document.querySelector(".warnings");
    if (!place) {
      waiting.push([name, date]);
      return;
    }
    if (place.querySelector('[data-warning="' + name + '"]')) return;
    const warning = document.createElement("p");
    warning.className = "warning";
    warning.setAttribute("data-warning", name);
    ((jinwi.words && jinwi.words[name]) || "").split("{date}").forEach((part, number) => {
      if (number > 0) warning.appendChild(document.createElement("bdi")).textContent = date || "";
      warning.appendChild(document.createTextNode(part));
    });
    place.appendChild(warning);
  }

  jinwi.warn = warn;

  // Errors of files do not bubble, but are met on their way down. A picture's place says what is missing as well.
  document.addEventListener(
    "error",
    (event) => {
      const lost = event.target;
      if (lost instanceof HTMLImageElement) {
        if (jinwi.lose) jinwi.lose(lost);
      } else if (lost instanceof HTMLScriptElement || lost instanceof HTMLLinkElement) {
        warn("mixed");
      }
    },
    true,
  );

  /** A moment's day by this device's clock, YYYY-MM-DD. @param {Date} moment */
  function day(moment) {
    const two = (/** @type {number} */ number) => (number < 10 ? "0" : "") + number;
    return moment.getFullYear() + "-" + two(moment.getMonth() + 1) + "-" + two(moment.getDate());
  }

  /** Judges the copy, as soon as its dates and the page are there. */
  function judge() {
    for (const [name, date] of waiting.splice(0)) warn(name, date);
    const edition = jinwi.edition;
    if (!edition || !jinwi.lose || edition.guide !== root.getAttribute("data-guide") || edition.edition !== root.getAttribute("data-edition")) {
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
  }

  // After all scripts that wait for the page.
  document.addEventListener("DOMContentLoaded", judge);
})();
