/**
 * The record on paper: what was answered by the numbers of the points, and on a sheet of its own what those for customs
 * alone look at.
 */

var InspectRecordSheet = (function () {
  "use strict";

  /** Fills `sheet`, which is seen on paper alone. @param {HTMLElement} sheet @param {InspectFacts} facts @param {InspectWords} words @param {string} language @param {InspectionRecord} record */
  function fill(sheet, facts, words, language, record) {
    const { say, guidance, head, outcome, unitLines, overdue, textLines, day, isStrict } = InspectRecordText;
    const { element } = InspectFinding;
    sheet.textContent = "";
    sheet.appendChild(element("h1", say(words, "record-title")));
    sheet.appendChild(element("p", say(words, "record-hint") + " " + say(words, "outcome-status")));
    const list = sheet.appendChild(element("dl", "", "sheet-facts"));
    for (const [label, value] of head(facts, words, language, record)) {
      const row = list.appendChild(element("div"));
      row.appendChild(element("dt", label));
      row.appendChild(element("dd")).appendChild(element("bdi", value));
    }
    sheet.appendChild(element("h2", say(words, "outcome-title")));
    for (const line of outcome(facts, words, record)) sheet.appendChild(element("p", line, "sheet-outcome"));
    for (const line of overdue(words, record).concat(textLines(facts, words, language, record.texts))) sheet.appendChild(element("p", line));
    for (const unit of record.units) {
      const part = sheet.appendChild(element("section", "", "sheet-unit"));
      const lines = unitLines(facts, words, language, record, unit);
      part.appendChild(element("h3", lines[0]));
      for (const line of lines.slice(1)) part.appendChild(element("p", line));
    }
    sheet.appendChild(element("p", guidance(facts, words)));
    sheet.appendChild(element("p", say(words, "rule-version", { number: record.rule }) + ". " + record.guide + ", " + record.edition + ", " + day(words, record.built) + ", " + record.dossier.id));
    if (!facts.points.some((each) => each.strict)) return;
    const annex = sheet.appendChild(element("section", "", "sheet-annex"));
    annex.appendChild(element("h1", say(words, "record-annex")));
    annex.appendChild(element("p", say(words, "record-annex-hint")));
    annex.appendChild(element("p", record.dossier.id + ", " + record.edition + ", " + day(words, record.built)));
    names(annex, facts, words, language);
    for (const unit of record.units)
      for (const answer of unit.answers.filter((each) => isStrict(facts, each.point) && each.note)) annex.appendChild(element("p", say(words, "unit-name", { number: unit.label }) + ", " + answer.number + ": " + answer.note));
  }

  /** What the points for customs alone look at. @param {HTMLElement | null} place @param {InspectFacts} facts @param {InspectWords} words @param {string} language */
  function names(place, facts, words, language) {
    if (!place) return;
    const { element } = InspectFinding;
    const list = place.appendChild(element("ul"));
    for (const { id } of facts.points.filter((each) => each.strict)) list.appendChild(element("li", InspectRecordText.point(facts, words, language, id, true)));
  }

  return { fill, names };
})();
