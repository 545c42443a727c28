/**
 * The self-test at the end of a lesson: each answer is told right or wrong at once, with the reason, and a tally ends it.
 *
 * Without script the answers stand at the end of the page. All words are the page's; what is chosen is kept nowhere.
 */

(function () {
  "use strict";

  /** @typedef {{field: HTMLElement, right: string, told: HTMLElement, answer: HTMLElement | null, first: string}} Asked */

  /** @param {HTMLElement} place */
  function start(place) {
    const words = /** @type {HTMLTemplateElement} */ (place.querySelector(".self-test-words")).content;
    const tally = /** @type {HTMLElement} */ (place.querySelector(".self-test-tally"));
    const again = /** @type {HTMLElement} */ (/** @type {Element} */ (place.querySelector('[data-does="again"]')).parentNode);

    /** @param {Element} field @returns {Asked} */
    function asked(field) {
      const answer = document.getElementById(field.getAttribute("data-answer") || "");
      const told = /** @type {HTMLElement} */ (field.querySelector(".question-told"));
      return { field: /** @type {HTMLElement} */ (field), right: field.getAttribute("data-right") || "", told, answer, first: "" };
    }
    const questions = Array.from(place.querySelectorAll(".question")).map(asked);

    /** What the page says, to be put in. @param {string} which */
    function said(which) {
      const found = /** @type {Element} */ (words.querySelector(which));
      return /** @type {HTMLElement} */ (document.importNode(found, true));
    }

    /** Puts a copy of a part of the answer in, where there is one. @param {HTMLElement} to @param {Element | null | undefined} part */
    function copy(to, part) {
      if (part) to.appendChild(part.cloneNode(true));
    }

    /** @param {Asked} question @param {string} chosen the id of an answer, or none */
    function mark(question, chosen) {
      for (const input of /** @type {HTMLInputElement[]} */ (Array.from(question.field.querySelectorAll("input")))) {
        const option = /** @type {HTMLElement} */ (input.parentNode);
        const place = /** @type {HTMLElement} */ (option.querySelector(".option-mark"));
        const isRight = chosen !== "" && input.value === question.right;
        const isWrong = chosen !== "" && input.value === chosen && !isRight;
        option.classList.toggle("option-right", isRight);
        option.classList.toggle("option-wrong", isWrong);
        place.textContent = "";
        if (isRight) place.appendChild(said('[data-mark="right"]'));
        if (isWrong) place.appendChild(said('[data-mark="yours"]'));
      }
    }

    /** @param {Asked} question */
    function tell(question) {
      const chosen = /** @type {HTMLInputElement | null} */ (question.field.querySelector("input:checked"));
      question.told.textContent = "";
      if (!chosen) {
        question.told.appendChild(said('[data-says="none"]'));
        return;
      }
      mark(question, chosen.value);
      const isRight = chosen.value === question.right;
      const line = said(isRight ? '[data-says="right"]' : '[data-says="wrong"]');
      const slot = line.querySelector("[data-slot]");
      if (slot) copy(/** @type {HTMLElement} */ (slot), question.answer && question.answer.querySelector(".answer"));
      question.told.appendChild(line);
      for (const remark of Array.from(question.answer ? question.answer.querySelectorAll(".answer-remark") : [])) {
        if (remark.getAttribute("data-option") === chosen.value) copy(question.told, remark.lastElementChild);
      }
      const why = question.answer && question.answer.querySelector(".answer-why");
      if (why) {
        question.told.appendChild(said('[data-says="why"]'));
        copy(question.told, why);
      }
      // The first answer counts: after it the right one stands there.
      if (question.first === "") question.first = chosen.value;
      count();
    }

    function count() {
      if (questions.some((question) => question.first === "")) return;
      const right = questions.filter((question) => question.first === question.right).length;
      if (!again.hidden) return;
      tally.appendChild(said('[data-tally="' + right + '"]'));
      again.hidden = false;
    }

    for (const question of questions) {
      // The arrow keys choose as they move: who uses keys says when the answer is theirs.
      let isByHand = false;
      for (const name of ["pointerdown", "mousedown", "touchstart"]) question.field.addEventListener(name, () => void (isByHand = true));
      question.field.addEventListener("keydown", (event) => {
        isByHand = false;
        const isChoice = /** @type {Element} */ (event.target).localName === "input";
        if (isChoice && event.key === "Enter") {
          event.preventDefault();
          tell(question);
        }
      });
      question.field.addEventListener("change", () => {
        if (isByHand) tell(question);
      });
      /** @type {Element} */ (question.field.querySelector('[data-does="tell"]')).addEventListener("click", () => tell(question));
    }

    again.addEventListener("click", () => {
      for (const question of questions) {
        question.first = "";
        question.told.textContent = "";
        for (const input of Array.from(question.field.querySelectorAll("input"))) input.checked = false;
        mark(question, "");
      }
      tally.textContent = "";
      again.hidden = true;
      /** @type {HTMLElement} */ (place.querySelector("h2")).focus();
    });

    for (const part of /** @type {HTMLElement[]} */ (Array.from(place.querySelectorAll("[data-scripted]")))) part.hidden = false;
    place.classList.add("self-test-live");
    for (const answers of Array.from(document.querySelectorAll(".answers"))) answers.classList.add("answers-later");
  }

  for (const place of /** @type {HTMLElement[]} */ (Array.from(document.querySelectorAll(".self-test")))) start(place);
})();
