/**
 * The report of a listing: which channels take it, and the text for one of them. It says which points differ, and never what the
 * goods are.
 *
 * Pure, so that it runs in Node.
 */
/**
 * A channel of a platform: its name and, where that is not in the page's language, its language; its place on the platform's page,
 * from the root; the sites whose listings it takes, each with host and countries; countries; and the first part of a report in each
 * language. What names no country is for all.
 * @typedef {{name: [string, string?], page: string, sites: [string, string, string][], markets: string, needs: {[language: string]: string}}} ReportChannel
 */
/** @typedef {{name: string, dir: string, rest: string, blank: string, colon: string, right: string, genuine: string, offered: string, no_right: string, unknown_right: string, countries: [string, string][]}} ReportWords */
/** @typedef {{guide: string, edition: string, channels: ReportChannel[], words: {[language: string]: ReportWords}}} ReportChannels what `channels.js` of each language holds */
/** @typedef {{[language: string]: string}} ReportTexts */
/** @typedef {{names: ReportTexts, holder: ReportTexts | null, languages: string[], rights: {in: string, live: boolean | null, text: ReportTexts}[], contacts: {in: string, text: string}[], points: {id: string, number: number, titles: ReportTexts, genuine: ReportTexts}[]}} ReportFacts what the page says of its product */

var ReportSheet = (function () {
  "use strict";

  /** Whether a list of codes has a country; `*` is all. @param {string} codes @param {string} country */
  const has = (codes, country) => codes === "*" || codes.split(" ").indexOf(country) >= 0;

  /** Whether what names countries is for one of them; without countries, or without a choice, it is. @param {string} codes @param {string} market */
  const isFor = (codes, market) => codes === "" || market === "" || has(codes, market);

  /** The sites of all channels, each once, in their order. @param {ReportChannel[]} channels @returns {[string, string, string][]} */
  function sites(channels) {
    /** @type {[string, string, string][]} */
    const all = [];
    for (const { sites } of channels) for (const site of sites) if (!all.some(([, host]) => host === site[1])) all.push(site);
    return all;
  }

  /** The channels that take the listings of a site, by its host, in a country. @param {ReportChannel[]} channels @param {string} host @param {string} market */
  const routes = (channels, host, market) => channels.filter((channel) => isFor(channel.markets, market) && channel.sites.some((site) => site[1] === host && isFor(site[2], market)));

  /** A text in a language, or in the first that there is one in. @param {ReportTexts} texts @param {string} language @param {string[]} others */
  function said(texts, language, others) {
    const found = [language].concat(others).filter((each) => texts[each])[0];
    return found ? texts[found] : "";
  }

  /** The rights in force in a country, or that there is none; of all countries where none is chosen. @param {ReportWords} words @param {ReportFacts} facts @param {string} language @param {string} market */
  function rights(words, facts, language, market) {
    const there = facts.rights.filter((right) => market === "" || has(right.in, market));
    const live = there.filter((right) => right.live === true);
    if (live.length > 0) return live.map((right) => words.right + words.colon + said(right.text, language, facts.languages)).join("\n");
    return there.some((right) => right.live === null) ? words.unknown_right : words.no_right;
  }

  /**
   * The whole text.
   * @param {ReportWords} words @param {ReportFacts} facts @param {ReportChannel} channel @param {string} language
   * @param {{site: string, market: string, points: string[]}} chosen the host of the site, the country, and the points that differ, by their ids
   */
  function text(words, facts, channel, language, chosen) {
    const others = facts.languages.slice().reverse();
    const country = words.countries.filter(([code]) => code === chosen.market)[0];
    const contacts = facts.contacts.filter((contact) => isFor(contact.in, chosen.market));
    const points = facts.points.filter(({ id }) => chosen.points.indexOf(id) >= 0);
    /** @type {{[mark: string]: string}} */
    const values = {
      product: said(facts.names, language, others),
      holder: facts.holder ? said(facts.holder, language, others) : "",
      contact: contacts.map((contact) => contact.text).filter((text, place, all) => all.indexOf(text) === place).join("; "),
      market: [country ? country[1] : "", chosen.site].filter(Boolean).join(", "),
      rights: rights(words, facts, language, chosen.market),
      points: points
        .map(({ number, titles, genuine }) => {
          const shown = said(genuine, language, others);
          return [number + ". " + said(titles, language, others), shown && words.genuine + words.colon + shown, words.offered + words.colon + words.blank].filter(Boolean).join("\n   ");
        })
        .join("\n"),
    };
    const needs = channel.needs[language] || "";
    return needs + "\n\n" + words.rest.replace(/\{([a-z]+)\}/g, (_, mark) => values[mark] || words.blank);
  }

  return { sites, routes, isFor, text };
})();
