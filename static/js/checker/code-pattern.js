/**
 * Code patterns: what a typed lot, date or serial code says by the way its maker builds such codes. The language and its
 * answers are those of src/domain/code_pattern; tests/vectors/code_patterns.json holds both to them.
 *
 * A pattern becomes steps that only ever lead forwards. For every step and every place in the code, it is worked out once
 * how the rest goes on from there, so that no choice is ever taken back: the work is steps × (longest code + 1) at most,
 * whatever the pattern and however long the text typed.
 */

/**
 * A field: its shape's parts, and for each character that it takes the part which that belongs to.
 * @typedef {{name: string, shape: string[], letters: string[]}} PatternField
 */
/**
 * One step: a character, a field, one of other steps, on to a step, or the code's end.
 * @typedef {{kind: "literal", letter: string} | {kind: "field", field: PatternField} | {kind: "split", targets: number[]} | {kind: "jump", target: number} | {kind: "end"}} PatternStep
 */
/**
 * @typedef {object} PatternProgram
 * @property {PatternStep[]} steps
 * @property {number} longest the greatest number of characters that a code may have
 * @property {boolean} keepsSpaces whether spaces are part of the code
 */
/**
 * Why a text is no pattern.
 * @typedef {"empty" | "too-long" | "too-deep" | "unclosed-field" | "unclosed-choice" | "one-alternative" | "field-name" | "field-shape" | "dangling-escape" | "outer-space"} PatternFault
 */
/**
 * A date that a code holds.
 * @typedef {object} PatternDate
 * @property {string} name the name of the fields it was read from
 * @property {"manufactured" | "packed" | "use-by"} means
 * @property {CalendarPeriod} [when] the day, or the month or year where the code says no more
 * @property {CalendarFault} [fault] why there is no such date
 */
/**
 * What a pattern makes of a code that fits.
 * @typedef {object} PatternReading
 * @property {[string, string][]} fields name and text of each, in the order in which they stand in the code
 * @property {PatternDate[]} dates in the order of their first part
 * @property {boolean} ambiguous whether the code can be read in a second way too; the first is given
 */
/**
 * @typedef {object} CodePattern
 * @property {(code: string) => string} normalise a typed code as it is compared
 * @property {(code: string) => PatternReading | null} read nothing if it does not fit
 * @property {(code: string) => number} fitting with how many of its characters, normalised, a code that fits may begin
 * @property {(code: string) => string | null} nearest the code with the fewest look-alike characters changed that fits
 * @property {string[]} names the names of its fields, in the order written
 * @property {PatternProgram} program
 */

var CheckerCodePattern = (function () {
  "use strict";

  /** The longest pattern, in characters as written, and how deep alternatives may nest. */
  const LONGEST = 512;
  const DEEPEST = 16;

  /** What a field's shape is made of, longest first, and how many characters of a code each takes. @type {[string, number][]} */
  const PARTS = [
    ["YYYY", 4],
    ["JJJ", 3],
    ["YY", 2],
    ["MM", 2],
    ["DD", 2],
    ["A", 1],
    ["9", 1],
  ];
  /** @param {string} part */
  const widthOf = (part) => PARTS.filter(([text]) => text === part)[0][1];

  /** NFKC, upper-case, each white space that ASCII knows as a space. @param {string} text */
  const folded = (text) => text.normalize("NFKC").toUpperCase().replace(/[\t\n\v\f\r]/g, " ");

  /** Thrown within `parse` alone. @param {PatternFault} fault @param {number} offset */
  const refuse = (fault, offset) => ({ fault, offset });

  /**
   * Reads a pattern.
   * @param {string} text
   * @returns {{pattern: CodePattern} | {fault: PatternFault, offset: number}} the first fault, and where it is, in characters
   */
  function parse(text) {
    try {
      return { pattern: made(compile(Array.from(text))) };
    } catch (/** @type {any} */ thrown) {
      if (thrown.offset === undefined) throw thrown;
      return thrown;
    }
  }

  /** @param {string[]} letters @returns {PatternProgram} */
  function compile(letters) {
    if (letters.length > LONGEST) throw refuse("too-long", LONGEST);
    /** @type {PatternStep[]} */
    const steps = [];
    /** Where in the pattern each step comes from. @type {number[]} */
    const origins = [];
    let at = 0;
    let longest = 0;

    /** @param {PatternStep} step @param {number} offset */
    function push(step, offset) {
      // Signs that NFKC spells out must not make a large program of a short pattern.
      if (steps.length > 2 * LONGEST) throw refuse("too-long", offset);
      origins.push(offset);
      return steps.push(step) - 1;
    }

    /** The run is folded as a whole, as the code will be. @param {string} run @param {number} offset */
    function literal(run, offset) {
      for (const letter of folded(run)) {
        push({ kind: "literal", letter }, offset);
        longest += 1;
      }
    }

    /** Reads on to the end, or inside alternatives to their next `|` or `]`, which it leaves. @param {number} depth */
    function sequence(depth) {
      let run = "";
      let start = at;
      for (;;) {
        const found = letters[at];
        const over = found === undefined || (depth > 0 && (found === "|" || found === "]"));
        if (over || found === "{" || found === "[") {
          literal(run, start);
          run = "";
          if (over) return;
          if (found === "{") field();
          else choice(depth + 1);
          continue;
        }
        if (run === "") start = at;
        if (found === "\\") {
          if (at + 1 >= letters.length) throw refuse("dangling-escape", at);
          at += 1;
        }
        run += letters[at];
        at += 1;
      }
    }

    /** @param {number} depth */
    function choice(depth) {
      const start = at;
      if (depth > DEEPEST) throw refuse("too-deep", start);
      at += 1;
      /** @type {number[]} */
      const targets = [];
      push({ kind: "split", targets }, start);
      const before = longest;
      let most = before;
      /** @type {{kind: "jump", target: number}[]} */
      const ends = [];
      for (;;) {
        targets.push(steps.length);
        longest = before;
        sequence(depth);
        most = Math.max(most, longest);
        /** @type {{kind: "jump", target: number}} */
        const jump = { kind: "jump", target: 0 };
        push(jump, at);
        ends.push(jump);
        const found = letters[at];
        if (found === undefined) throw refuse("unclosed-choice", start);
        at += 1;
        if (found !== "|") break;
      }
      if (targets.length === 1) throw refuse("one-alternative", start);
      longest = most;
      for (const jump of ends) jump.target = steps.length;
    }

    function field() {
      const start = at;
      let name = "";
      for (at += 1; ; at += 1) {
        const found = letters[at];
        if (found === undefined) throw refuse("unclosed-field", start);
        if (found === ":" && name !== "") break;
        if (found === "}" && name !== "") throw refuse("field-shape", at);
        if (!/^[a-z0-9-]$/.test(found)) throw refuse("field-name", at);
        name += found;
      }
      at += 1;
      const from = at;
      while (letters[at] !== "}") {
        if (at >= letters.length) throw refuse("unclosed-field", start);
        at += 1;
      }
      const shape = parts(letters.slice(from, at).join(""), from);
      at += 1;
      /** @type {string[]} */
      const spelledOut = [];
      for (const part of shape) for (let width = widthOf(part); width > 0; width--) spelledOut.push(part);
      longest += spelledOut.length;
      push({ kind: "field", field: { name, shape, letters: spelledOut } }, start);
    }

    sequence(0);
    push({ kind: "end" }, at);
    const program = { steps, longest, keepsSpaces: false };
    if (first(program, []) !== null) throw refuse("empty", 0);
    const outer = outerSpace(steps);
    if (outer >= 0) throw refuse("outer-space", origins[outer]);
    program.keepsSpaces = steps.some(isSpace);
    return program;
  }

  /** The parts of a shape. @param {string} shape @param {number} offset */
  function parts(shape, offset) {
    /** @type {string[]} */
    const found = [];
    let at = 0;
    while (at < shape.length || found.length === 0) {
      const part = PARTS.filter(([text]) => shape.startsWith(text, at))[0];
      // All that has been read is ASCII, so places in the text are characters.
      if (!part) throw refuse("field-shape", offset + at);
      found.push(part[0]);
      at += part[0].length;
    }
    return found;
  }

  /** @param {PatternStep} step */
  const isSpace = (step) => step.kind === "literal" && step.letter === " ";

  /** The steps that follow without a character being read. @param {PatternStep} step */
  const onwards = (step) => (step.kind === "split" ? step.targets : step.kind === "jump" ? [step.target] : []);

  /** The number of a literal space with which a code could begin or end, or -1. @param {PatternStep[]} steps */
  function outerSpace(steps) {
    /** @type {boolean[]} */
    const begins = [true];
    steps.forEach((step, number) => {
      if (begins[number]) for (const next of onwards(step)) begins[next] = true;
    });
    /** @type {boolean[]} */
    const ends = [];
    for (let number = steps.length - 1; number >= 0; number--) {
      ends[number] = steps[number].kind === "end" || onwards(steps[number]).some((next) => ends[next]);
    }
    return steps.findIndex((step, number) => isSpace(step) && (begins[number] || ends[number + 1]));
  }

  /** Whether a character is what a part of a shape takes. @param {string} part @param {string} letter */
  const isOf = (part, letter) => (part === "A" ? letter >= "A" && letter <= "Z" && letter.length === 1 : letter >= "0" && letter <= "9" && letter.length === 1);

  /** How many characters of the code from a place on are of the field's shape. @param {PatternField} field @param {string[]} code @param {number} place */
  function taken({ letters }, code, place) {
    let count = 0;
    while (count < letters.length && place + count < code.length && isOf(letters[count], code[place + count])) count += 1;
    return count;
  }

  /**
   * In how many ways, up to two, the code from each place on fits the steps from each step on.
   * @param {PatternProgram} program @param {string[]} code
   * @returns {{at: (step: number, place: number) => number, work: number}} `work`: how many numbers were looked up
   */
  function ways({ steps }, code) {
    const places = code.length + 1;
    const counts = new Uint8Array(steps.length * places);
    /** @param {number} step @param {number} place */
    const at = (step, place) => counts[step * places + place];
    let work = 0;
    // Steps lead forwards, so from the last step back all that is needed is there.
    for (let number = steps.length - 1; number >= 0; number--) {
      const step = steps[number];
      for (let place = 0; place < places; place++) {
        let count = 0;
        if (step.kind === "end") count = place === code.length ? 1 : 0;
        else if (step.kind === "literal") count = code[place] === step.letter ? at(number + 1, place + 1) : 0;
        else if (step.kind === "field") count = taken(step.field, code, place) === step.field.letters.length ? at(number + 1, place + step.field.letters.length) : 0;
        else for (const target of onwards(step)) count = Math.min(2, count + at(target, place));
        work += step.kind === "split" ? step.targets.length : 1;
        counts[number * places + place] = count;
      }
    }
    return { at, work };
  }

  /**
   * The first way in which the whole code fits, alternatives taken from left to right.
   * @param {PatternProgram} program @param {string[]} code
   * @returns {{fields: {field: PatternField, text: string}[], ambiguous: boolean} | null}
   */
  function first(program, code) {
    if (code.length > program.longest) return null;
    const { at } = ways(program, code);
    if (at(0, 0) === 0) return null;
    const fields = [];
    for (let number = 0, place = 0; ; ) {
      const step = program.steps[number];
      if (step.kind === "end") return { fields, ambiguous: at(0, 0) > 1 };
      if (step.kind === "jump") number = step.target;
      else if (step.kind === "split") number = step.targets.filter((target) => at(target, place) > 0)[0];
      else if (step.kind === "literal") [number, place] = [number + 1, place + 1];
      else {
        const end = place + step.field.letters.length;
        fields.push({ field: step.field, text: code.slice(place, end).join("") });
        [number, place] = [number + 1, end];
      }
    }
  }

  /**
   * With how many of its characters a code that fits may begin. Every step leads to the end, so whatever is reached can
   * be completed.
   * @param {PatternProgram} program @param {string[]} code
   * @returns {{far: number, work: number}} `work`: how many places were looked at
   */
  function fitting({ steps, longest }, code) {
    const text = code.slice(0, longest);
    const places = text.length + 1;
    const reached = new Uint8Array(steps.length * places);
    reached[0] = 1;
    let far = 0;
    let work = 0;
    steps.forEach((step, number) => {
      for (let place = 0; place < places; place++) {
        work += step.kind === "split" ? step.targets.length : 1;
        if (!reached[number * places + place]) continue;
        if (step.kind === "literal") {
          if (text[place] !== step.letter) continue;
          reached[(number + 1) * places + place + 1] = 1;
          far = Math.max(far, place + 1);
        } else if (step.kind === "field") {
          const count = taken(step.field, text, place);
          if (count === step.field.letters.length) reached[(number + 1) * places + place + count] = 1;
          far = Math.max(far, place + count);
        } else for (const target of onwards(step)) reached[target * places + place] = 1;
      }
    });
    return { far, work };
  }

  /** Letters and digits that are read or typed for each other. */
  const ALIKE = ["O0QD", "I1L", "B8", "S5", "Z2", "G6"];

  /** Capitals of other scripts that look like Latin ones, and those; digits of Arabic, Persian, Devanagari and Thai. */
  const FOREIGN = ["АВЕКМНОРСТУХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEKMHOPCTYXISJABEZHIKMNOPTYX"];
  const ZEROS = [0x660, 0x6f0, 0x966, 0xe50];

  /** The Latin letter or digit that another script's stands for; itself, if it is none of those. @param {string} letter */
  function latin(letter) {
    const place = FOREIGN[0].indexOf(letter);
    if (place >= 0) return FOREIGN[1][place];
    const code = letter.charCodeAt(0);
    for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
    return letter;
  }

  /** What a character may have been meant for, itself first. @param {string} letter */
  function meant(letter) {
    const plain = latin(letter);
    const group = ALIKE.filter((letters) => letters.indexOf(plain) >= 0)[0] || "";
    return [letter].concat(plain === letter ? [] : [plain], Array.from(group).filter((other) => other !== plain));
  }

  /**
   * The code with the fewest look-alike characters changed that fits.
   * @param {PatternProgram} program @param {string[]} code
   * @returns {{code: string | null, work: number}} `work`: how many numbers were looked up
   */
  function nearest({ steps, longest }, code) {
    let work = 0;
    if (code.length > longest) return { code: null, work };
    const places = code.length + 1;
    const NEVER = 0xffff;
    const costs = new Uint16Array(steps.length * places).fill(NEVER);
    const choices = code.map(meant);
    /** What a step makes of the code from a place on: its text, and how much of it was changed. @param {PatternStep} step @param {number} place */
    function read(step, place) {
      const width = step.kind === "field" ? step.field.letters.length : 1;
      let text = "";
      let changed = 0;
      for (let at = 0; at < width; at++) {
        const letter = (choices[place + at] || []).filter((other) => (step.kind === "field" ? isOf(step.field.letters[at], other) : step.kind === "literal" && other === step.letter))[0];
        if (letter === undefined) return null;
        text += letter;
        changed += letter === code[place + at] ? 0 : 1;
      }
      return { text, changed, width };
    }
    for (let number = steps.length - 1; number >= 0; number--) {
      const step = steps[number];
      for (let place = 0; place < places; place++) {
        let cost = NEVER;
        work += step.kind === "split" ? step.targets.length : 1;
        if (step.kind === "end") cost = place === code.length ? 0 : NEVER;
        else if (step.kind === "split" || step.kind === "jump") for (const target of onwards(step)) cost = Math.min(cost, costs[target * places + place]);
        else {
          const found = read(step, place);
          if (found) cost = Math.min(NEVER, costs[(number + 1) * places + place + found.width] + found.changed);
        }
        costs[number * places + place] = cost;
      }
    }
    if (costs[0] === NEVER) return { code: null, work };
    let result = "";
    for (let number = 0, place = 0; ; ) {
      const step = steps[number];
      if (step.kind === "end") return { code: result, work };
      if (step.kind === "split" || step.kind === "jump") {
        const cost = costs[number * places + place];
        number = onwards(step).filter((target) => costs[target * places + place] === cost)[0];
        continue;
      }
      const found = /** @type {{text: string, width: number}} */ (read(step, place));
      result += found.text;
      [number, place] = [number + 1, place + found.width];
    }
  }

  /** What the name of a field says its date is the date of. @type {{[name: string]: PatternDate["means"]}} */
  const MEANS = { mfg: "manufactured", date: "manufactured", packed: "packed", "use-by": "use-by" };

  /** The number that a part of a date makes, and of what. @param {string} part @param {string} text @returns {[string, number]} */
  function number(part, text) {
    const value = Number(text);
    // A code's two digits are of this century: the goods are new.
    return part === "YY" ? ["YYYY", 2000 + value] : [part, value];
  }

  /**
   * The dates that the fields make up. A name whose parts tell no year makes no date, but is given if its month or day
   * cannot be.
   * @param {{field: PatternField, text: string}[]} fields @returns {PatternDate[]}
   */
  function dates(fields) {
    /** @type {Map<string, {values: {[part: string]: number | undefined}, contradict: boolean}>} */
    const gathered = new Map();
    for (const { field, text } of fields) {
      if (!Object.prototype.hasOwnProperty.call(MEANS, field.name)) continue;
      const own = gathered.get(field.name) || { values: {}, contradict: false };
      gathered.set(field.name, own);
      let at = 0;
      for (const part of field.shape) {
        const width = widthOf(part);
        if (part !== "A" && part !== "9") {
          const [slot, value] = number(part, text.slice(at, at + width));
          const earlier = own.values[slot];
          if (earlier !== undefined && earlier !== value) own.contradict = true;
          own.values[slot] = value;
        }
        at += width;
      }
    }
    /** @type {PatternDate[]} */
    const found = [];
    gathered.forEach(({ values, contradict }, name) => {
      const read = contradict ? { fault: /** @type {CalendarFault} */ ("contradiction") } : date(values);
      if (read) found.push(Object.assign({ name, means: MEANS[name] }, read));
    });
    return found;
  }

  /** A year with every day that any year has, for what must be judged without one. */
  const LEAP_YEAR = 2000;

  /** @param {{[part: string]: number | undefined}} values @returns {{when: CalendarPeriod} | {fault: CalendarFault} | null} */
  function date({ YYYY, MM, DD, JJJ }) {
    const { lacks, period, ofYear } = CheckerCalendar;
    const year = YYYY === undefined ? LEAP_YEAR : YYYY;
    // Without its month, a day says nothing but that there is such a day: January has them all.
    const fault = lacks(year, MM === undefined && DD !== undefined ? 1 : MM, DD);
    if (fault) return { fault };
    /** @type {CalendarPeriod} */
    let when = period(year, MM, MM === undefined ? undefined : DD);
    if (JJJ !== undefined) {
      const day = ofYear(year, JJJ);
      if (!day) return { fault: "day-of-year" };
      const otherDay = DD !== undefined && DD !== Number(day.first.slice(8));
      // Without the year, nobody knows whether day 60 is 29 February or 1 March.
      if (YYYY !== undefined && (day.first < when.first || when.last < day.first || otherDay)) return { fault: "contradiction" };
      when = day;
    }
    return YYYY === undefined ? null : { when };
  }

  /** @param {PatternProgram} program @returns {CodePattern} */
  function made(program) {
    /** @param {string} code */
    const normalise = (code) => {
      const text = folded(code);
      if (!program.keepsSpaces) return text.replace(/ /g, "");
      // By hand: a search for spaces at the end begins again at each space within.
      let [start, end] = [0, text.length];
      while (text[start] === " ") start += 1;
      while (end > start && text[end - 1] === " ") end -= 1;
      return text.slice(start, end);
    };
    /** @param {string} code */
    const letters = (code) => Array.from(normalise(code));
    return {
      normalise,
      read(code) {
        const found = first(program, letters(code));
        return found && { fields: found.fields.map(({ field, text }) => /** @type {[string, string]} */ ([field.name, text])), dates: dates(found.fields), ambiguous: found.ambiguous };
      },
      fitting: (code) => fitting(program, letters(code)).far,
      nearest: (code) => nearest(program, letters(code)).code,
      names: program.steps.map((step) => (step.kind === "field" ? step.field.name : "")).filter(Boolean),
      program,
    };
  }

  return { parse, ways, fitting, nearest };
})();
