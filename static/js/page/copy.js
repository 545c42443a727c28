/**
 * Texts that a script adds: with their Hangul marked, and, where readers take one along, in a field of its own with a button that copies it.
 */

var PageCopy = (function () {
  "use strict";

  /** Adds a text, its Hangul marked as Korean, so that it shows where the machine has no Korean type. @param {Element} into @param {string} text */
  function write(into, text) {
    text.split(/([\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]+)/).forEach((piece, place) => {
      if (place % 2 === 0) into.appendChild(document.createTextNode(piece));
      else {
        const hangul = into.appendChild(document.createElement("span"));
        hangul.lang = "ko";
        hangul.textContent = piece;
      }
    });
  }

  /**
   * Adds such a field. @param {Element} into @param {{id: string, label: string, language: string, direction: string, rows: number, copy: string, copied: string, byHand: string}} given
   * @param {() => void} [before] what makes the text, where that is done only when it is asked for
   */
  function field(into, given, before) {
    const box = into.appendChild(document.createElement("div"));
    box.className = "record-text";
    const label = box.appendChild(document.createElement("label"));
    write(label, given.label);
    label.htmlFor = given.id;
    const area = box.appendChild(document.createElement("textarea"));
    area.className = "typed";
    area.id = given.id;
    area.rows = given.rows;
    area.readOnly = true;
    area.lang = given.language;
    area.dir = given.direction;
    area.setAttribute("data-language", given.language);
    const button = box.appendChild(document.createElement("button"));
    button.type = "button";
    button.className = "button";
    button.textContent = given.copy;
    const status = box.appendChild(document.createElement("span"));
    status.className = "quiet";
    status.setAttribute("role", "status");
    button.addEventListener("click", () => {
      if (before) before();
      area.focus();
      area.select();
      // The only way that browsers of file:// pages and of 2019 share.
      status.textContent = " " + (document.execCommand("copy") ? given.copied : given.byHand);
    });
    return area;
  }

  return { write, field };
})();
