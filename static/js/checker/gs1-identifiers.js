/**
 * The application identifiers of GS1, and what follows each: how many digits (N) or characters (X, Y, Z), `..` for up to
 * so many, brackets for what may be missing.
 *
 * Source: GS1 General Specifications, section 3.2 (figure 3.2-1) and, for the predefined lengths, figure 5.10.1-1, as
 * biip 5.2.0 has them of 2026 (Apache License 2.0). `n` is a digit that tells the place of the decimal point, 0 to 5.
 */

/** @typedef {{form: RegExp, least: number, most: number}} Gs1Format what follows an application identifier, and of how many characters it is */

var CheckerGs1Identifiers = (function () {
  "use strict";

  /** @type {[string, string][]} */
  const FORMATS = [
    ["N18", "00 8017-8018"],
    ["N14", "01-03 8001"],
    ["N6", "11-13 15-17 310n-316n 320n-337n 340n-357n 360n-369n 395n 4326 7006 8005"],
    ["N2", "20 7241"],
    ["X..20", "10 21-22 243 254 420 4318 7020-7022 710-717 7240 8002 8012"],
    ["X..28", "235"],
    ["X..30", "240-241 250-251 400-401 403 4308 4319 7002 7023 8004 90"],
    ["N..6", "242"],
    ["N13[X..17]", "253"],
    ["N13[N..12]", "255"],
    ["N..8", "30 37"],
    ["N..15", "3900-3909 3920-3929"],
    ["N3+N..15", "3910-3919 3930-3939"],
    ["N4", "3940-3943 8111"],
    ["N17", "402"],
    ["N13", "410-417 7001"],
    ["N3+X..9", "421"],
    ["N3", "422 424 426"],
    ["N3+N..12", "423 425"],
    ["X..3", "427 7008"],
    ["X..35", "4300-4301 4310-4311 4320"],
    ["X..70", "4302-4306 4312-4316 7257 8110 8112 8200"],
    ["X2", "4307 4317"],
    ["N20", "4309"],
    ["N1", "4321-4323 7252"],
    ["N10", "4324-4325 7003"],
    ["N6[X1]", "4330-4333"],
    ["N..4", "7004"],
    ["X..12", "7005"],
    ["N6[N6]", "7007"],
    ["X..10", "7009 7255"],
    ["X..2", "7010"],
    ["N6[N4]", "7011"],
    ["N3+X..27", "7030-7039"],
    ["N1+X3", "7040"],
    ["X..4", "7041"],
    ["X2+X..28", "7230-7239"],
    ["X..25", "7242 8013-8014 8020"],
    ["N8", "7250"],
    ["N12", "7251"],
    ["X..40", "7253-7254 7259"],
    ["X..90", "7256 91-99"],
    ["N1+X1+N1", "7258"],
    ["N14[X..16]", "8003"],
    ["N14+N2+N2", "8006 8026"],
    ["X..34", "8007"],
    ["N8[N..4]", "8008"],
    ["X..50", "8009"],
    ["Y..30", "8010"],
    ["N..12", "8011"],
    ["N..10", "8019"],
    ["Z..90", "8030"],
    ["N15", "8040-8041"],
    ["N32", "8042"],
    ["N18[N..2]", "8043"],
  ];

  /** @param {string} written @returns {Gs1Format} */
  function format(written) {
    let [pattern, least, most] = ["", 0, 0];
    for (const part of written.match(/\[?[NXYZ](?:\.\.)?[0-9]+/g) || []) {
      const [, open, kind, upTo, count] = /** @type {RegExpExecArray} */ (/^(\[?)([NXYZ])(\.\.)?([0-9]+)$/.exec(part));
      pattern += (kind === "N" ? "[0-9]" : "[^\\x1d]") + "{" + (open ? 0 : upTo ? 1 : count) + "," + count + "}";
      least += open ? 0 : upTo ? 1 : Number(count);
      most += Number(count);
    }
    return { form: new RegExp("^" + pattern + "$"), least, most };
  }

  /** What follows each identifier. @type {Map<string, Gs1Format>} */
  const identifiers = new Map();
  for (const [written, ranges] of FORMATS) {
    const own = format(written);
    for (const range of ranges.split(" ")) {
      const [first, last] = range.replace(/n/g, "").split("-");
      const ends = range.indexOf("n") < 0 ? [""] : ["0", "1", "2", "3", "4", "5"];
      for (let number = Number(first); number <= Number(last || first); number++) {
        for (const end of ends) identifiers.set(("0000" + number).slice(-first.length) + end, own);
      }
    }
  }

  return { identifiers };
})();
