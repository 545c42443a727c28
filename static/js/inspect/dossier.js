/**
 * What the form says of its dossier, read from the page, which leaves out what is as it mostly is.
 */

var InspectDossier = (function () {
  "use strict";

  /** What a dossier is, and what a point is, where the page does not say; `render::pages::dossier::inspect` leaves these out. */
  const DOSSIER = { revision: null, latin: null, review_due: null, live: [], unknown: [], variants: [], texts: { outdated: [], fallback: [] } };
  const POINT = { cause: null, may_be_absent: false, variants: [], detects: null, strict: false, seconds: null };

  /** @param {string} text @returns {InspectFacts} */
  function read(text) {
    const facts = Object.assign({}, DOSSIER, JSON.parse(text));
    facts.points = facts.points.map((/** @type {{}} */ point, /** @type {number} */ place) => Object.assign({ number: place + 1 }, POINT, point));
    return facts;
  }

  return { read };
})();
