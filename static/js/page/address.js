/**
 * The reader's place, which stands in the address of each page and goes along with every link within the copy. It is kept nowhere
 * else. A copy for one country begins there: its addresses name only a place that is another, or that there is none.
 */
(function () {
  "use strict";

  const FORM = /([?&])place=([A-Z]{2,4}(?:-[A-Z0-9]{1,3})?|)(?=&|$)/;
  const search = document.querySelector(".search");
  /** Where the copy lies. */
  const root = new URL((search && search.getAttribute("data-root")) || ".", location.href).href.replace(/[?#].*/, "");
  const given = FORM.exec(location.search);
  const beginning = document.documentElement.getAttribute("data-market") || "";
  let code = given ? given[2] : beginning;

  /** An address within the copy, with the place that was chosen. @param {string} address @param {string} [from] what it is told from, this page or the copy's root */
  function carried(address, from) {
    const url = new URL(address, from || location.href);
    url.search = code === beginning ? "" : "?place=" + code;
    return url.href;
  }

  /** @param {string} chosen the code of a place, or nothing */
  function choose(chosen) {
    if (chosen === code) return;
    code = chosen;
    try {
      history.replaceState(history.state, "", carried(location.href));
    } catch (error) {
      // A browser that keeps addresses of files as they are: the links carry the place from here on.
    }
    document.dispatchEvent(new Event("placechange"));
  }

  jinwi.place = { code: () => code, carried, choose, root };

  /** @param {Event} event */
  function follow(event) {
    const target = /** @type {Element} */ (event.target);
    const link = /** @type {HTMLAnchorElement | null} */ (target.closest ? target.closest("a[href]") : null);
    if (!link || link.href.slice(0, root.length) !== root || !/\.html(?=[?#]|$)/.test(link.href)) return;
    // A place on this page needs no other page, and a page that was left without a place stays so.
    if (/^#/.test(link.getAttribute("href") || "") || (code === beginning && !FORM.test(link.href))) return;
    link.href = carried(link.href);
  }
  for (const name of ["click", "auxclick", "contextmenu"]) document.addEventListener(name, follow, true);
})();
