/**
 * What is left out for the time: of the points of a form, those that fit into it are asked, the heaviest first.
 */

var InspectAside = (function () {
  "use strict";

  /**
   * The points for which the time is too short. One whose time nobody knows is never among them.
   * @param {{id: string, weight: OutcomeWeight, seconds?: number | null}[]} points those that could be looked at
   * @param {number} time in seconds
   * @returns {string[]} their ids
   */
  function late(points, time) {
    const weights = ["decisive", "strong", "supporting"];
    const timed = points.map((point, place) => ({ point, place, seconds: point.seconds || 0 }));
    // No two are alike, since older browsers turn round what is equal.
    const order = timed.sort((one, other) => weights.indexOf(one.point.weight) - weights.indexOf(other.point.weight) || one.seconds - other.seconds || one.place - other.place);
    let left = time;
    return order
      .filter(({ seconds }) => {
        if (seconds > left) return true;
        left -= seconds;
        return false;
      })
      .map(({ point }) => point.id);
  }

  return { late };
})();
