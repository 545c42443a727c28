/**
 * The report of a listing, on a product's page: a site and a country are chosen, points are ticked, and the text of the channel is
 * there to copy and to print.
 *
 * Without script the channels stand on the pages of platforms, rights and points on the product's.
 */
(function () {
  "use strict";

  const report = /** @type {HTMLElement | null} */ (document.querySelector("details.report"));
  const copy = document.documentElement;
  const given = jinwi.channels;
  const isOurs = Boolean(given && given.guide === copy.getAttribute("data-guide") && given.edition === copy.getAttribute("data-edition"));
  if (!isOurs) jinwi.warn("mixed");
  if (!report || !given || !isOurs) return;
  const { channels, words } = given;

  /** @type {ReportFacts} */
  const facts = JSON.parse(report.getAttribute("data-facts") || "");
  const own = facts.languages[0];
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (report.querySelector('[data-part="' + name + '"]'));
  const says = (/** @type {string} */ name) => report.getAttribute("data-" + name) || "";
  const select = (/** @type {string} */ id) => /** @type {HTMLSelectElement} */ (document.getElementById(id));
  const [site, market, channel] = ["report-site", "report-market", "report-channel"].map(select);
  const points = /** @type {HTMLElement} */ (report.querySelector(".report-points"));

  /** @param {HTMLSelectElement} into @param {string} value @param {string} text @param {string} [language] */
  function option(into, value, text, language) {
    const made = into.appendChild(document.createElement("option"));
    made.value = value;
    made.textContent = text;
    if (language) made.lang = language;
  }

  /** Takes all but the first `kept` options away. @param {HTMLSelectElement} from @param {number} kept */
  function clear(from, kept) {
    while (from.options.length > kept) from.remove(from.options.length - 1);
  }

  /** The points that were ticked, by their ids. */
  const ticked = () => /** @type {HTMLInputElement[]} */ (Array.from(points.querySelectorAll("input"))).filter((input) => input.checked).map((input) => input.value);

  /** The channel that is chosen. */
  const chosen = () => ReportSheet.routes(channels, site.value, market.value)[Number(channel.value)];

  /** The languages of the channel's texts: the page's, Korean, English and its own. @param {ReportChannel} of */
  const languages = (of) => facts.languages.concat(Object.keys(of.needs).filter((language) => facts.languages.indexOf(language) < 0)).filter((language) => of.needs[language] && words[language]);

  /** @param {ReportChannel} of @param {string} language */
  const text = (of, language) => ReportSheet.text(words[language], facts, of, language, { site: site.value, market: market.value, points: ticked() });

  /** The countries in which the site sells, or all where it names none. */
  function arrange() {
    const before = market.value;
    const [, , codes] = ReportSheet.sites(channels).filter(([, host]) => host === site.value)[0] || ["", "", ""];
    clear(market, 1);
    for (const [code, name] of words[own].countries) if (ReportSheet.isFor(codes, code)) option(market, code, name);
    market.value = market.options.length === 2 ? market.options[1].value : before;
    if (market.selectedIndex < 0) market.value = "";
    route();
  }

  /** The channels for what is chosen. */
  function route() {
    const found = ReportSheet.routes(channels, site.value, market.value);
    clear(channel, 0);
    found.forEach(({ name }, place) => option(channel, String(place), name[0], name[1]));
    part("none").hidden = site.value === "" || found.length > 0;
    show(true);
  }

  /** The texts for what is chosen. @param {boolean} [anew] whether their languages may be others */
  function show(anew) {
    const of = site.value === "" ? undefined : chosen();
    part("sheet").hidden = !of;
    if (!of) return;
    const texts = part("texts");
    if (anew) {
      texts.textContent = "";
      for (const language of languages(of))
        PageCopy.field(texts, { id: "report-text-" + language, label: words[language].name, language, direction: words[language].dir, rows: 10, copy: says("copy"), copied: says("copied"), byHand: says("by-hand") });
    }
    for (const area of Array.from(texts.querySelectorAll("textarea"))) area.value = text(of, area.lang);
    const link = /** @type {HTMLAnchorElement} */ (part("page"));
    link.href = jinwi.place ? jinwi.place.carried(of.page, jinwi.place.root) : of.page;
  }

  /** The sheet on paper: each text on a page of its own, then what genuine goods show at the points. */
  function print() {
    const of = chosen();
    if (!of) return;
    const before = document.querySelector(".report-sheet");
    if (before) before.remove();
    const sheet = document.createElement("div");
    sheet.className = "report-sheet";
    for (const language of languages(of)) {
      const section = sheet.appendChild(document.createElement("section"));
      section.lang = language;
      section.dir = words[language].dir;
      section.appendChild(document.createElement("pre")).textContent = text(of, language);
    }
    const pictures = document.createElement("div");
    pictures.className = "report-pictures";
    for (const { id, number, titles } of facts.points.filter(({ id }) => ticked().indexOf(id) >= 0)) {
      const picture = document.querySelector("#point-" + id + " .pair .shot img");
      if (!picture) continue;
      const figure = pictures.appendChild(document.createElement("figure"));
      const image = /** @type {HTMLImageElement} */ (document.importNode(picture, true));
      image.loading = "eager";
      figure.appendChild(image);
      figure.appendChild(document.createElement("figcaption")).textContent = number + ". " + (titles[own] || "") + words[own].colon + words[own].genuine;
    }
    if (pictures.firstChild) sheet.appendChild(pictures);
    /** @type {Element} */ (document.querySelector("main")).appendChild(sheet);
    copy.classList.add("report-printed");
    window.print();
  }

  for (const [name, host] of ReportSheet.sites(channels)) option(site, host, name);
  for (const { id, number, titles } of facts.points) {
    const label = points.appendChild(document.createElement("label"));
    label.className = "choice";
    const input = label.appendChild(document.createElement("input"));
    input.type = "checkbox";
    input.value = id;
    label.appendChild(document.createTextNode(" "));
    const title = label.appendChild(document.createElement("span"));
    const heading = document.querySelector("#point-" + id + " h3 > span:last-child");
    title.textContent = number + ". ";
    title.appendChild(heading ? document.importNode(heading, true) : document.createTextNode(titles[own] || ""));
  }
  const placed = () => {
    const code = jinwi.place ? jinwi.place.code() : "";
    if (code === "" || market.value !== "") return;
    market.value = code;
    if (market.selectedIndex < 0) market.value = "";
    route();
  };
  site.addEventListener("change", arrange);
  market.addEventListener("change", route);
  channel.addEventListener("change", () => show(true));
  points.addEventListener("change", () => show());
  /** @type {Element} */ (report.querySelector('[data-does="print"]')).addEventListener("click", print);
  // Not every browser of 2019 tells of printing in both ways.
  const printed = () => copy.classList.remove("report-printed");
  window.addEventListener("afterprint", printed);
  window.matchMedia("print").addListener((media) => media.matches || printed());
  document.addEventListener("placechange", placed);
  part("report").hidden = false;
  arrange();
  placed();
  // A link to the report opens it.
  const open = () => {
    if (location.hash === "#report") report.setAttribute("open", "");
  };
  window.addEventListener("hashchange", open);
  open();
})();
