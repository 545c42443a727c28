/**
 * What a page has for scripts alone stands in comments: text browsers show what is hidden, and would say what is not so. It comes out
 * of them here, before any other script of the page looks for it.
 */

(function () {
  "use strict";

  const MARK = "scripted ";
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) found.push(/** @type {Comment} */ (walker.currentNode));
  for (const comment of found.filter(({ data }) => data.slice(0, MARK.length) === MARK)) {
    const made = document.createElement("template");
    made.innerHTML = comment.data.slice(MARK.length);
    /** @type {Node} */ (comment.parentNode).replaceChild(made.content, comment);
  }
})();
