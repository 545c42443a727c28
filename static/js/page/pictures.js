/**
 * Says where a picture is missing from the copy, in its place and above the page; and where the script that says the
 * rest of what is missing has itself not come.
 *
 * Without script its alternative text stands there.
 */
(function () {
  "use strict";

  const warnings = document.querySelector(".warnings");
  window.jinwi = window.jinwi || {};
  /** @type {{[name: string]: string}} */
  const words = jinwi.words || {};

  if (!jinwi.warn) {
    jinwi.warn = (name) => {
      if (!warnings || warnings.firstElementChild) return;
      const warning = warnings.appendChild(document.createElement("p"));
      warning.className = "warning";
      warning.setAttribute("data-warning", name);
      warning.textContent = words[name] || "";
    };
    jinwi.warn("mixed");
  }

  /** Marks a picture that did not come. */
  jinwi.lose = (image) => {
    if (image.classList.contains("lost")) return;
    image.classList.add("lost");
    jinwi.warn("mixed");
    const place = /** @type {Element} */ (image.parentElement && image.parentElement.localName === "picture" ? image.parentElement : image);
    const mark = document.createElement("span");
    mark.className = "lost-mark";
    mark.textContent = words.lost || "";
    const frame = image.closest(".frame");
    if (frame) frame.classList.add("frame-lost");
    if (place.parentNode) place.parentNode.insertBefore(mark, place.nextSibling);
  };

  for (const image of Array.from(document.images)) {
    if (image.complete && image.naturalWidth === 0 && image.getAttribute("src")) jinwi.lose(image);
  }
})();
