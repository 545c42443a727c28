/**
 * What a unit has in common with one before it: what a new one takes over, and what the officer states to be the same.
 *
 * Such things go with the unit that was looked at, and a record says of each that it was stated and not answered anew. What is
 * said otherwise of the unit itself counts from then on. Pure, so that it runs in Node.
 */

/** @typedef {{unit: number, identity: boolean, variant: boolean, points: string[]}} InspectLike what of a unit is as in an earlier one, which is named by its number from one on */

var InspectLikeness = (function () {
  "use strict";

  /** @template T @param {T} value @returns {T} */
  const copied = (value) => JSON.parse(JSON.stringify(value));
  const isSame = (/** @type {any} */ one, /** @type {any} */ other) => JSON.stringify(one) === JSON.stringify(other);
  const answerOf = (/** @type {InspectUnit} */ unit, /** @type {string} */ point) => (unit.answers[point] || {}).answer;

  /**
   * One more of the same consignment: the same product in the same pack, as long as nothing else is said. Codes, dates and notes are
   * of the item alone.
   * @param {InspectUnit[]} units @param {number} place of the unit that it comes after
   * @returns {InspectUnit}
   */
  function after(units, place) {
    const before = units[place];
    const identity = before.identity === "no" ? "" : before.identity;
    const like = { unit: place + 1, identity: identity !== "", variant: before.variant !== null, points: [] };
    return Object.assign(InspectRecord.unit(), { identity, variant: copied(before.variant), like });
  }

  /** The points at which `unit` has no answer and the one that it follows has. @param {InspectUnit[]} units @param {InspectUnit} unit @returns {string[]} */
  function open(units, unit) {
    if (!unit.like) return [];
    const source = units[unit.like.unit - 1];
    return Object.keys(source.answers).filter((point) => answerOf(source, point) && !answerOf(unit, point));
  }

  /** Takes the officer's word that `unit` is the same at all points that it has no answer for. @param {InspectUnit[]} units @param {InspectUnit} unit */
  function state(units, unit) {
    const { like } = unit;
    if (like) like.points = like.points.concat(open(units, unit));
    follow(units, -1);
  }

  /** Sets the answer at a point alone. @param {InspectUnit} unit @param {string} point @param {OutcomeAnswer | undefined} answer */
  function set(unit, point, answer) {
    unit.answers[point] = Object.assign({}, unit.answers[point], { answer });
    const { note, photos } = unit.answers[point];
    if (!answer && !note && !photos) delete unit.answers[point];
  }

  /** Leaves of what `unit` is stated to have in common only that in which it is the same. @param {InspectUnit[]} units @param {InspectUnit} unit */
  function settle(units, unit) {
    const { like } = unit;
    if (!like) return;
    const source = units[like.unit - 1];
    like.identity = like.identity && unit.identity === source.identity;
    like.variant = like.variant && isSame(unit.variant, source.variant);
    like.points = like.points.filter((point) => answerOf(unit, point) === answerOf(source, point));
  }

  /**
   * Brings all units after those that they are stated to be like; in the fields one may have said otherwise.
   * @param {InspectUnit[]} units @param {number} shown the place of the unit that was in the fields; -1 for none
   * @returns {InspectUnit[]} those that changed
   */
  function follow(units, shown) {
    return units.filter((unit, place) => {
      const { like } = unit;
      if (!like) return false;
      if (place === shown) {
        settle(units, unit);
        return false;
      }
      const source = units[like.unit - 1];
      const before = JSON.stringify(unit);
      if (like.identity) unit.identity = source.identity;
      if (like.variant) unit.variant = copied(source.variant);
      for (const point of like.points) set(unit, point, answerOf(source, point));
      like.points = like.points.filter((point) => answerOf(source, point));
      return JSON.stringify(unit) !== before;
    });
  }

  /** Takes a unit out. What was stated to be the same as in it was looked at nowhere else. @param {InspectUnit[]} units @param {number} place @returns {InspectUnit[]} those that changed */
  function remove(units, place) {
    units.splice(place, 1);
    const changed = units.filter(({ like }) => like && like.unit === place + 1);
    for (const unit of changed) {
      for (const point of unit.like ? unit.like.points : []) set(unit, point, undefined);
      unit.like = null;
    }
    for (const { like } of units) {
      if (like && like.unit > place + 1) like.unit -= 1;
    }
    return changed.concat(follow(units, -1));
  }

  return { after, open, state, settle, follow, remove };
})();
