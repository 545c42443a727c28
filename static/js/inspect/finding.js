/**
 * What the answers come to, as the form for goods in hand shows it: the outcome first, then what it rests on and what is
 * still open, each with the way to its point.
 */

var InspectFinding = (function () {
  "use strict";

  /** @param {string} name @param {string} [text] @param {string} [kind] */
  function element(name, text, kind) {
    const made = document.createElement(name);
    if (text) PageCopy.write(made, text);
    if (kind) made.className = kind;
    return made;
  }

  /** Points as links, in their order. @param {InspectFacts} facts @param {InspectWords} words @param {string} language @param {string[]} ids @param {boolean} [isWeighed] whether each says what it weighs */
  function links(facts, words, language, ids, isWeighed) {
    const list = element("ul", "", "links");
    for (const id of ids) {
      const point = facts.points.filter((each) => each.id === id)[0];
      if (!point) continue;
      const link = /** @type {HTMLAnchorElement} */ (element("a"));
      link.href = "#point-" + point.id;
      link.appendChild(element("span", String(point.number), "num"));
      link.appendChild(document.createTextNode(" "));
      const heading = document.querySelector("#point-" + point.id + " h3 > span:last-child");
      if (heading) link.appendChild(document.importNode(heading, true));
      else PageCopy.write(link, point.titles[language] || "");
      const item = list.appendChild(element("li"));
      item.appendChild(link);
      if (isWeighed) item.appendChild(element("span", " " + InspectRecordText.say(words, "weight-" + point.weight), "quiet"));
    }
    return list;
  }

  /** @param {string} label @param {string[]} lines */
  function told(label, lines) {
    const part = element("div");
    part.appendChild(element("p", label, "label"));
    const list = part.appendChild(element("ul"));
    for (const line of lines) list.appendChild(element("li", line));
    return part;
  }

  /**
   * Fills `place` with the outcome of the unit shown, and of all; gives what the bar says of them.
   * @param {HTMLElement} place @param {InspectFacts} facts @param {InspectWords} words @param {string} language
   * @param {{label: string, unit: InspectUnit, finding: RecordFinding, units: number, outcome: OutcomeConsignment | null, record: InspectionRecord}} now the unit shown, how many there are, and what they come to
   */
  function show(place, facts, words, language, now) {
    const { say, pointsTo, detected, isPointed, isOfDifferences, outcome, textLines, secondLook, row, open, packDoubt, likeness, overdue } = InspectRecordText;
    const { finding, unit, record } = now;
    const whole = now.units > 1 && now.outcome ? say(words, "consignment-title") + say(words, "label-colon") + say(words, "outcome-" + now.outcome.outcome) : "";
    place.textContent = "";
    const isSilent = !finding.begun && finding.outcome !== "no-outcome";
    const name = say(words, isSilent ? "outcome-none-yet" : "outcome-" + finding.outcome);
    const head = place.appendChild(element("p", "", "outcome-name outcome-" + (isSilent ? "none" : finding.outcome)));
    if (now.units > 1) head.appendChild(element("span", say(words, "unit-name", { number: now.label }) + say(words, "label-colon"), "outcome-unit"));
    PageCopy.write(head, name);
    if (finding.of > 0) place.appendChild(element("p", say(words, "finding-looked", { looked: finding.looked_at, of: finding.of })));
    const doubt = packDoubt(facts, words, unit.variant, finding.excluded || []);
    for (const warning of overdue(words, record).concat(doubt || [])) place.appendChild(element("p", warning, "note note-strong"));
    const stated = unit.like && likeness(facts, words, unit.like, record.units[unit.like.unit - 1].label);
    if (stated) place.appendChild(element("p", stated));
    if (finding.outcome === "no-difference-in-copy") place.appendChild(element("p", say(words, "outcome-fuller")));
    if (!isSilent && finding.outcome !== "no-outcome") {
      if (isPointed(finding)) {
        const what = pointsTo(facts, words, detected(facts, finding.rests_on), record);
        place.appendChild(told(say(words, "finding-points-to"), what.list));
        if (what.hint) place.appendChild(element("p", what.hint, "hint"));
      }
      const again = now.outcome && now.outcome.second_look && secondLook(facts, words, finding);
      if (again) place.appendChild(element("p", again, "note note-strong"));
      if (finding.rests_on.length > 0) {
        place.appendChild(element("p", say(words, isOfDifferences(finding) ? "finding-rests-differ" : "finding-rests-match"), "label"));
        place.appendChild(links(facts, words, language, finding.rests_on, true));
      }
      const why = row(words, finding);
      if (why) place.appendChild(told(say(words, "finding-row"), [why]));
      for (const [label, list] of /** @type {[string, string[]][]} */ ([["finding-doubts", finding.doubts], ["finding-capped", finding.capped]])) {
        if (list.length > 0) place.appendChild(told(say(words, label), list.map((doubt) => say(words, "doubt-" + doubt))));
      }
      for (const [label, ids] of open(facts, finding, (id) => (unit.answers[id] || {}).answer, record.left_out || [])) {
        place.appendChild(element("p", say(words, label), "label"));
        place.appendChild(links(facts, words, language, ids, true));
      }
      if (finding.undetected.length > 0) place.appendChild(told(say(words, "finding-undetected"), finding.undetected.map((each) => say(words, "infringement-" + each))));
    }
    for (const line of textLines(facts, words, language, facts.texts)) place.appendChild(element("p", line, "hint"));
    if (now.units > 1 && now.outcome) {
      const all = place.appendChild(element("div", "", "outcome-all"));
      all.appendChild(element("p", say(words, "consignment-title"), "label"));
      for (const line of outcome(facts, words, now)) all.appendChild(element("p", line));
    }
    return { name: name, whole: whole, looked: finding.of > 0 ? say(words, "finding-looked", { looked: finding.looked_at, of: finding.of }) : "" };
  }

  return { show, element };
})();
