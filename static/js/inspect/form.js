/**
 * The fields of the form for goods in hand: what stands in them becomes the state of one unit, and back.
 */

var InspectForm = (function () {
  "use strict";

  /** @param {HTMLElement} page @param {InspectFacts} facts */
  function form(page, facts) {
    /** @template {Element} T @param {string} selector @returns {T[]} */
    const all = (selector) => /** @type {T[]} */ (Array.from(page.querySelectorAll(selector)));
    const radios = (/** @type {string} */ name) => /** @type {HTMLInputElement[]} */ (all('input[type="radio"]')).filter((input) => input.name === name);
    const part = (/** @type {string} */ name) => /** @type {HTMLElement | null} */ (page.querySelector('[data-part="' + name + '"]'));
    const chosen = (/** @type {string} */ name) => (radios(name).filter((input) => input.checked)[0] || { value: "" }).value;
    const points = /** @type {HTMLElement[]} */ (all(".point"));
    const idOf = (/** @type {HTMLElement} */ point) => point.id.slice("point-".length);
    /** The answers to choose from at a point. @param {HTMLElement} point */
    const answers = (point) => /** @type {HTMLInputElement[]} */ (Array.from(point.querySelectorAll('.answers input[type="radio"]')));
    /** The answer that is chosen at a point. @param {HTMLElement} point */
    const answered = (point) => (answers(point).filter((input) => input.checked)[0] || { value: "" }).value;
    /** What is written at a point: the note, and the names of photos. @param {HTMLElement} point */
    const fields = (point) => /** @type {HTMLInputElement[]} */ (Array.from(point.querySelectorAll(".answers .typed")));
    /** The checker's fields for codes and dates. */
    const typed = () => /** @type {HTMLInputElement[]} */ (all(".check-place input"));
    const possible = () => /** @type {HTMLInputElement[]} */ (all('input[name="possible"]'));

    /** What a field for codes and dates is for. @param {string} id */
    function purpose(id) {
      const input = document.getElementById(id);
      const place = input && input.closest(".check-place");
      const of = (/** @type {string} */ name) => (place && place.getAttribute("data-" + name)) || undefined;
      return { id: id, code: of("code"), place: of("place"), means: of("means") };
    }

    /** @returns {OutcomeVariant | null} */
    function variant() {
      const value = chosen("variant");
      if (value === "?none") return { none: true };
      if (value === "?unknown") return { possible: possible().filter((input) => input.checked).map((input) => input.value) };
      return value === "" ? null : { known: value };
    }

    /** Takes what stands in the fields into `unit`. @param {InspectUnit} unit */
    function take(unit) {
      unit.identity = /** @type {any} */ (chosen("identity"));
      unit.variant = variant();
      unit.label = /** @type {HTMLInputElement} */ (document.getElementById("unit-label")).value;
      unit.answers = {};
      for (const point of points) {
        const answer = /** @type {any} */ (answered(point)) || undefined;
        const [note, photos] = fields(point).map(({ value }) => value);
        if (answer || note || photos) unit.answers[idOf(point)] = { answer: answer, note: note, photos: photos };
      }
      unit.typed = {};
      for (const input of typed()) if (input.value) unit.typed[input.id] = input.value;
    }

    /** Chooses one of these, or none. @param {HTMLInputElement[]} inputs @param {string} value */
    function choose(inputs, value) {
      for (const input of inputs) input.checked = input.value === value;
    }

    /** The pack that the number before chose. */
    let numbered = PageNumbers.only(PageNumbers.given());
    /** Chooses the pack that a barcode number belongs to, where none is chosen but by the number before. @param {string} number */
    function byNumber(number) {
      if (chosen("variant") !== "" && chosen("variant") !== numbered) return;
      numbered = PageNumbers.only(number);
      choose(radios("variant"), numbered);
    }

    /** Takes the answer to a point back. @param {HTMLElement} point */
    const clear = (point) => choose(answers(point), "");

    /** Fills the fields from `unit`. @param {InspectUnit} unit */
    function fill(unit) {
      choose(radios("identity"), unit.identity);
      const { variant } = unit;
      choose(radios("variant"), !variant ? "" : variant.none ? "?none" : variant.known ? variant.known : "?unknown");
      for (const input of possible()) input.checked = !variant || !variant.possible || variant.possible.indexOf(input.value) >= 0;
      /** @type {HTMLInputElement} */ (document.getElementById("unit-label")).value = unit.label;
      for (const point of points) {
        const own = unit.answers[idOf(point)] || {};
        choose(answers(point), own.answer || "");
        const [note, photos] = fields(point);
        note.value = own.note || "";
        photos.value = own.photos || "";
      }
      for (const input of typed()) {
        input.value = unit.typed[input.id] || "";
        input.dispatchEvent(new Event("input", { bubbles: false }));
      }
    }

    /** The points that need what the reader has not, or may not do, or has no time for; of those that apply. @param {InspectPoint[]} applying @returns {string[]} */
    function leftOut(applying) {
      const lacking = /** @type {HTMLInputElement[]} */ (all('input[name="tool"]')).filter((input) => !input.checked).map((input) => input.value);
      const time = /** @type {HTMLSelectElement | null} */ (page.querySelector("#tools-time"));
      const lacks = (/** @type {InspectPoint} */ { id }) => {
        const point = /** @type {HTMLElement} */ (document.getElementById("point-" + id));
        const asks = [point.getAttribute("data-method") || "", point.hasAttribute("data-opens") ? "?opens" : "", point.hasAttribute("data-destroys") ? "?destroys" : ""];
        return asks.some((asked) => asked !== "" && lacking.indexOf(asked) >= 0);
      };
      const late = time && time.value ? InspectAside.late(applying.filter((point) => !lacks(point)), Number(time.value)) : [];
      return facts.points.filter((point) => lacks(point) || late.indexOf(point.id) >= 0).map(({ id }) => id);
    }

    /**
     * Shows what the answers bring with them: packs that it may be, points for other packs, and those that are left out.
     * @param {string[]} excluded packs that a typed date excludes
     * @returns {string[]} the points that are left out
     */
    function arrange(excluded) {
      const of = variant();
      const held = facts.variants.map(({ id }) => id);
      const packs = InspectOutcome.mayBe(held, of || {}, excluded).ids;
      doubt(of, packs, excluded);
      const applies = (/** @type {InspectPoint} */ { variants: bound }) => held.length === 0 || !bound || bound.length === 0 || bound.some((id) => packs.indexOf(id) >= 0);
      const hidden = leftOut(facts.points.filter(applies));
      for (const point of points) {
        const own = facts.points.filter(({ id }) => id === idOf(point))[0];
        point.classList.toggle("point-other", !applies(own));
        /** @type {HTMLElement} */ (point.querySelector('[data-part="not-this-pack"]')).hidden = applies(own);
        /** @type {HTMLFieldSetElement} */ (point.querySelector(".answers")).disabled = !applies(own);
        point.hidden = hidden.indexOf(own.id) >= 0;
        const answer = answers(point).filter((input) => input.checked)[0];
        /** @type {HTMLElement} */ (point.querySelector('[data-does="clear"]')).hidden = !answer;
        // Where the point is folded to a line, the line says it.
        /** @type {HTMLElement} */ (point.querySelector(".point-answer")).textContent = answer ? /** @type {HTMLElement} */ (answer.parentNode).textContent : "";
      }
      const count = part("tools-hidden");
      if (count) {
        count.hidden = hidden.length === 0;
        /** @type {Element} */ (count.querySelector("bdi")).textContent = String(hidden.length);
      }
      const maybe = part("possible");
      if (maybe) maybe.hidden = !of || !of.possible;
      const other = part("other-product");
      if (other) other.hidden = chosen("identity") !== "no";
      return hidden;
    }

    /** Says beside product and pack that they are as in an earlier unit, where they are. @param {InspectUnit} unit @param {string} text */
    function compare({ like }, text) {
      for (const place of /** @type {HTMLElement[]} */ (all('[data-part="as-before"]'))) {
        place.hidden = !like || !like[/** @type {"identity" | "variant"} */ (place.getAttribute("data-as"))];
        place.textContent = place.hidden ? "" : text;
      }
    }

    /** Says that a typed date excludes the packs which were named, and which ones it leaves. @param {OutcomeVariant | null} of @param {string[]} packs @param {string[]} excluded */
    function doubt(of, packs, excluded) {
      const place = part("pack-excluded");
      if (!place) return;
      const named = !of ? packs : of.known ? [of.known] : of.possible || [];
      const isNone = excluded.length === facts.variants.length;
      place.hidden = !isNone && !(named.length > 0 && named.every((id) => excluded.indexOf(id) >= 0));
      for (const says of /** @type {HTMLElement[]} */ (Array.from(place.querySelectorAll("[data-left]")))) says.hidden = (says.getAttribute("data-left") === "none") !== isNone;
      for (const pack of /** @type {HTMLElement[]} */ (Array.from(place.querySelectorAll("[data-pack]")))) pack.hidden = excluded.indexOf(pack.getAttribute("data-pack") || "") >= 0;
    }

    return { part, take, fill, arrange, compare, purpose, fields: () => typed().map(({ id }) => purpose(id)), byNumber, clear };
  }

  return { form };
})();
