/**
 * Says by this device's clock that alerts have ended: an alert's own page says so, the list moves it to those that are past,
 * and other pages leave it out. Without script each stands with its last day in words.
 */
(function () {
  "use strict";

  const today = CheckerCalendar.dayOf(new Date());
  const past = document.querySelector("[data-past]");

  /** @param {Element} alert */
  const lastDay = (alert) => alert.getAttribute("data-expires") || "";

  /** Puts an alert of the list among those that are past, the newest first. @param {Element} alert @param {Element} place */
  function move(alert, place) {
    const list = place.querySelector("ul");
    if (!list || list.contains(alert)) return;
    const later = Array.from(list.children).find((other) => lastDay(other) < lastDay(alert));
    list.insertBefore(alert, later || null);
    place.removeAttribute("hidden");
  }

  for (const alert of Array.from(document.querySelectorAll("[data-expires]"))) {
    if (lastDay(alert) >= today) continue;
    const [lasting, ended] = [alert.querySelector("[data-lasting]"), alert.querySelector("[data-ended]")];
    if (lasting && ended) {
      lasting.setAttribute("hidden", "");
      ended.removeAttribute("hidden");
    }
    if (alert.classList.contains("alert-sheet")) continue;
    const list = alert.parentElement;
    if (past) move(alert, past);
    else alert.remove();
    if (!list || list.children.length > 0) continue;
    const none = document.querySelector("[data-none]");
    if (none) none.removeAttribute("hidden");
    (list.closest("[data-alerts]") || list).remove();
  }
})();
