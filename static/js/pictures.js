/**
 * Says where a picture is missing from the copy, in its place and above the page.
 *
 * Without script its alternative text stands there.
 */
(function (/** @type {any} */ root) {
  "use strict";

  const warnings = document.querySelector(".warnings");
  const words = (warnings && warnings.getAttribute("data-lost")) || "";

  /** Marks a picture that did not come. @param {HTMLImageElement} image */
  function lose(image) {
    if (image.classList.contains("lost")) return;
    image.classList.add("lost");
    root.jinwi.warn("mixed");
    const place = /** @type {Element} */ (image.parentElement && image.parentElement.localName === "picture" ? image.parentElement : image);
    const mark = document.createElement("span");
    mark.className = "lost-mark";
    mark.textContent = words;
    const frame = image.closest(".frame");
    if (frame) frame.classList.add("frame-lost");
    if (place.parentNode) place.parentNode.insertBefore(mark, place.nextSibling);
  }

  // Errors of pictures do not bubble, but are met on their way down.
  document.addEventListener("error", (event) => event.target instanceof HTMLImageElement && lose(event.target), true);
  for (const image of Array.from(document.images)) {
    if (image.complete && image.naturalWidth === 0 && image.getAttribute("src")) lose(image);
  }
})(window);
