/**
 * The reckoner on a jurisdiction's page: days that a reader types, and the last day of each deadline of the table.
 *
 * Without script the table stands alone. All words are the page's; what is typed is kept nowhere.
 */

/** @typedef {{id: string, count: number, unit: string, from: string, asked: string | null, goods: string | null, extend: DeadlineTime | null}} ReckonedDeadline */

(function () {
  "use strict";

  /** @param {HTMLElement} place */
  function start(place) {
    const of = (/** @type {string} */ name) => place.getAttribute("data-" + name) || "";
    /** @type {ReckonedDeadline[]} */
    const deadlines = JSON.parse(of("deadlines"));
    /** @type {DeadlineCalendar | null} */
    const days = JSON.parse(of("days"));
    /** @type {CalendarForms} */
    const forms = JSON.parse(of("forms"));
    /** @type {string[]} from Monday */
    const weekdays = JSON.parse(of("weekdays"));
    const comma = of("comma");
    const list = /** @type {HTMLElement} */ (place.querySelector(".reckoner-days"));
    const words = /** @type {HTMLTemplateElement} */ (place.querySelector("template"));
    const fields = /** @type {HTMLInputElement[]} */ (Array.from(place.querySelectorAll("input[data-start]")));

    /** A day with its day of the week. @param {string} day */
    function written(day) {
      const weekday = new Date(day + "T00:00:00Z").getUTCDay();
      return weekdays[(weekday + 6) % 7] + " " + CheckerCalendar.written(forms, day);
    }

    /** @param {number} minute */
    const clock = (minute) => ("0" + Math.floor(minute / 60)).slice(-2) + ":" + ("0" + (minute % 60)).slice(-2);

    /** What a deadline is about, as its row in the table says it. @param {ReckonedDeadline} deadline */
    function about(deadline) {
      const row = document.getElementById("deadline-" + deadline.id);
      const cells = row ? Array.from(row.children).slice(0, 3) : [];
      // The first line of a cell alone: what follows is told apart.
      return cells.map((cell) => (cell.firstChild || cell).textContent || "").join(comma);
    }

    /** @param {HTMLElement} item @param {string} name @param {boolean} shown */
    function part(item, name, shown) {
      for (const found of /** @type {HTMLElement[]} */ (Array.from(item.querySelectorAll('[data-part="' + name + '"]')))) found.hidden = !shown;
    }

    /** @param {HTMLElement} item @param {string} name @param {string} text */
    function slot(item, name, text) {
      for (const found of Array.from(item.querySelectorAll('[data-slot="' + name + '"]'))) found.textContent = text;
    }

    /** @param {ReckonedDeadline} deadline @param {DeadlineAnswer} told @param {boolean} isExtended */
    function item(deadline, told, isExtended) {
      const says = "refused" in told ? "refused" : "last";
      const made = /** @type {HTMLElement} */ (document.importNode(/** @type {Element} */ (words.content.querySelector('[data-says="' + says + '"]')), true));
      slot(made, "what", about(deadline));
      part(made, "extended", isExtended);
      if ("refused" in told) {
        for (const why of /** @type {HTMLElement[]} */ (Array.from(made.querySelectorAll("[data-refused]")))) why.hidden = why.getAttribute("data-refused") !== told.refused;
        return made;
      }
      slot(made, "day", written(told.day) + (told.minute === undefined ? "" : " " + clock(told.minute)));
      slot(made, "first", written(told.first));
      slot(made, "weekend", String(told.weekend || 0));
      slot(made, "holidays", (told.holidays || []).map(written).join(comma));
      slot(made, "moved", told.movedFrom ? written(told.movedFrom) : "");
      part(made, "weekend", Boolean(told.weekend));
      part(made, "holidays", Boolean(told.holidays));
      part(made, "moved", Boolean(told.movedFrom));
      part(made, "off", told.works === false);
      part(made, "unsure", told.works === undefined);
      return made;
    }

    function show() {
      list.textContent = "";
      const chosen = /** @type {HTMLInputElement | null} */ (place.querySelector('input[name="reckon-goods"]:checked'));
      const others = chosen ? (chosen.value === "normal" ? "perishable" : "normal") : "";
      /** @type {{[start: string]: DeadlineMoment}} */
      const events = {};
      for (const field of fields) {
        const beside = /** @type {HTMLElement} */ (/** @type {Element} */ (field.parentNode).querySelector("[data-written]"));
        const isDay = CheckerCalendar.isDay(field.value);
        beside.textContent = isDay ? written(field.value) : "";
        if (!isDay) continue;
        const hour = /** @type {HTMLInputElement | null} */ (document.getElementById(field.id + "-hour"));
        const time = /^(\d\d):(\d\d)/.exec(hour ? hour.value : "");
        events[field.getAttribute("data-start") || ""] = time ? { day: field.value, minute: Number(time[1]) * 60 + Number(time[2]) } : { day: field.value };
      }
      place.classList.toggle("reckoner-empty", Object.keys(events).length === 0);
      if (Object.keys(events).length === 0) return;
      for (const deadline of deadlines) {
        if (chosen && deadline.goods === others) continue;
        const event = deadline.asked === null ? { day: Object.keys(events).map((start) => events[start].day)[0] } : events[deadline.asked];
        if (!event) continue;
        const told = JurisdictionDeadline.lastDay(deadline, deadline.from, event, days);
        list.appendChild(item(deadline, told, false));
        // What cannot be counted cannot be counted longer.
        if (deadline.extend && !("refused" in told)) list.appendChild(item(deadline, JurisdictionDeadline.extended(deadline, deadline.extend, deadline.from, event, days), true));
      }
    }

    // A browser that knows no field for days makes one for text.
    for (const field of fields) if (field.type !== "date") field.placeholder = "YYYY-MM-DD";
    place.addEventListener("input", show);
    place.addEventListener("change", show);
    place.hidden = false;
    // What a browser has kept of a form that was left.
    show();
  }

  for (const place of /** @type {HTMLElement[]} */ (Array.from(document.querySelectorAll(".reckoner")))) start(place);
})();
