/**
 * What of the form for goods in hand is for the screen alone: the parts of the language, put in their places and cut down to what
 * the dossier has.
 */

var InspectParts = (function () {
  "use strict";

  /** Takes out what is of no use for this dossier. @param {Element} element */
  const drop = (element) => void (/** @type {Node} */ (element.parentNode).removeChild(element));

  /** Makes `sample` once for each pack of the form, with the pack's name; gives what was made, by the packs' ids. @param {HTMLElement} page @param {Element | null} sample */
  function perPack(page, sample) {
    /** @type {[string, HTMLElement][]} */
    const all = [];
    if (!sample) return all;
    for (const pack of Array.from(page.querySelectorAll(".packs .variant .choice"))) {
      const made = /** @type {HTMLElement} */ (document.importNode(sample, true));
      const name = /** @type {Element} */ (pack.querySelector("strong"));
      const place = made.querySelector('[data-slot="pack"]') || made;
      for (const { name: attribute, value } of Array.from(name.attributes)) place.setAttribute(attribute, value);
      for (const node of Array.from(name.childNodes)) place.appendChild(document.importNode(node, true));
      /** @type {Node} */ (sample.parentNode).insertBefore(made, sample);
      all.push([/** @type {HTMLInputElement} */ (pack.querySelector("input")).value, made]);
    }
    drop(sample);
    return all;
  }

  /** Leaves the choices of tools that a point asks for, in the order of the points. @param {HTMLElement} page @param {InspectFacts} facts @param {HTMLElement} tools */
  function narrow(page, facts, tools) {
    const methods = facts.points.map(({ id }) => (document.getElementById("point-" + id) || page).getAttribute("data-method") || "");
    const asked = methods.concat(["opens", "destroys"].filter((name) => page.querySelector("[data-" + name + "]")).map((name) => "?" + name));
    const place = (/** @type {Element} */ choice) => asked.indexOf(/** @type {HTMLInputElement} */ (choice.querySelector("input")).value);
    const choices = /** @type {HTMLElement} */ (tools.querySelector(".choices"));
    const kept = Array.from(choices.children).filter((choice) => place(choice) >= 0);
    choices.textContent = "";
    for (const choice of kept.sort((one, other) => place(one) - place(other))) choices.appendChild(choice);
    if (!facts.points.some(({ seconds }) => seconds)) drop(/** @type {Element} */ (tools.querySelector('[data-part="tools-time"]')));
    if (kept.length === 0 && !tools.querySelector("select")) drop(tools);
  }

  /** Puts all parts into the form; whether the copy has them. @param {HTMLElement} page @param {InspectFacts} facts */
  function put(page, facts) {
    const made = ["units", "market", "record-tools", "standing"].map(PageParts.put);
    if (!made.every(Boolean)) return false;
    const possible = PageParts.put("possible");
    for (const [id, choice] of perPack(page, possible && possible.querySelector(".choice"))) /** @type {HTMLInputElement} */ (choice.querySelector("input")).value = id;
    const excluded = PageParts.put("pack-excluded");
    for (const [id, item] of perPack(page, excluded && excluded.querySelector("li"))) item.setAttribute("data-pack", id);
    while (PageParts.put("as-before"));
    const tools = PageParts.put("tools");
    if (tools) narrow(page, facts, tools);
    for (const answers of /** @type {HTMLElement[]} */ (Array.from(page.querySelectorAll(".answers")))) {
      const [otherPack, clear] = ["not-this-pack", "answer-clear"].map(PageParts.part);
      if (otherPack) /** @type {Node} */ (answers.parentNode).insertBefore(otherPack, answers);
      const head = answers.parentNode && /** @type {Element} */ (answers.parentNode).querySelector(".point-head");
      if (head) head.appendChild(document.createElement("p")).className = "point-answer";
      if (clear) /** @type {Element} */ (answers.querySelector(".choices")).appendChild(clear);
      const written = PageParts.part("answer-fields");
      if (written) answers.appendChild(written);
      const number = /** @type {HTMLInputElement} */ (answers.querySelector("input")).name.slice("answer-".length);
      const [note, photos] = /** @type {HTMLInputElement[]} */ (Array.from(answers.querySelectorAll(".typed")));
      for (const [name, field] of /** @type {[string, HTMLInputElement][]} */ ([["note", note], ["photos", photos]])) {
        field.id = name + "-" + number;
        /** @type {HTMLLabelElement} */ (field.previousElementSibling).htmlFor = field.id;
      }
      note.maxLength = InspectRecord.LONGEST_NOTE;
      photos.maxLength = InspectRecord.LONGEST;
    }
    const has = { annex: facts.points.some(({ strict }) => strict), contacts: document.getElementById("contacts") !== null };
    for (const of of Array.from(page.querySelectorAll("[data-of]"))) {
      if (!has[/** @type {keyof typeof has} */ (of.getAttribute("data-of"))]) drop(of);
    }
    return true;
  }

  return { put };
})();
