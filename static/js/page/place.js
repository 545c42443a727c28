/**
 * What holds in the reader's place, on the front page, on products and on forms for goods in hand: rights, registration, the
 * deadline that ends first, whom to ask, and the offices abroad that serve it.
 *
 * Without script the same stands on the pages of the places. All words are the page's and the copy's.
 */

/** @typedef {{who: string, phone: string | null, dial: string | null, email: string | null, opens: string | null}} PlaceContact who can be asked, and, as JSON, when */
/** @typedef {{name: [string, string?], page: string, about: string, unconfirmed: boolean, contacts: PlaceContact[]}} PlaceOffice an office abroad, its page from the root */
/**
 * A place: its name and, where that is not in the page's language, its language; its page from the root; the territories
 * whose rights hold there; the countries that it covers; lines on deadlines; whom to ask; offices that serve it; and its name and own
 * words for outcomes in each language of a record.
 * @typedef {{code: string, name: [string, string?], page: string, within: string[], covers: string[], deadlines: string[], contacts: PlaceContact[], offices: PlaceOffice[], said: {[language: string]: PlaceSaid}}} Place
 */
/** @typedef {{name: string, wording: {[outcome: string]: string}}} PlaceSaid */
/** @typedef {{guide: string, edition: string, places: Place[], offices: string | null}} Places */

var PagePlace = (function () {
  "use strict";

  const copy = document.documentElement;
  const given = jinwi.places;
  const isOurs = Boolean(given && given.guide === copy.getAttribute("data-guide") && given.edition === copy.getAttribute("data-edition"));
  if (!isOurs) jinwi.warn("mixed");
  /** @type {Place[]} */
  const places = given && isOurs ? given.places : [];
  const directory = given && isOurs ? given.offices : null;

  /** The place of a code: its own, or the union that it is in. @param {string} code @returns {Place | undefined} */
  const of = (code) => places.filter((place) => place.code === code)[0] || places.filter((place) => place.covers.indexOf(code) >= 0)[0];

  /** The territories whose rights hold in a place. @param {Place} place @param {string} code */
  const within = (place, code) => (place.within.indexOf(code) < 0 ? place.within.concat(code) : place.within);

  /** @param {HTMLElement} section */
  function start(section) {
    const select = /** @type {HTMLSelectElement} */ (section.querySelector("select"));
    const facts = /** @type {HTMLElement} */ (section.querySelector(".place-facts"));
    const words = /** @type {HTMLTemplateElement} */ (section.querySelector("template"));
    const address = jinwi.place;
    if (!address) return;

    /** @param {string} name */
    const codes = (name) => (section.getAttribute("data-" + name) || "").split(" ").filter(Boolean);

    /** What the page says, by its name. @param {string} name */
    const word = (name) => /** @type {HTMLElement} */ (document.importNode(/** @type {Element} */ (words.content.querySelector('[data-says="' + name + '"]')), true));

    /** Adds a line of the page's words, then pieces, one below the other. @param {string} name @param {(string | Node)[]} [pieces] */
    function line(name, pieces) {
      const made = facts.appendChild(word(name));
      (pieces || []).forEach((piece, number) => {
        if (number > 0) made.appendChild(document.createElement("br"));
        if (typeof piece === "string") made.appendChild(document.createElement("bdi")).textContent = piece;
        else made.appendChild(piece);
      });
      return made;
    }

    /** @param {string} href @param {string} text @param {string} [language] */
    function link(href, text, language) {
      const made = document.createElement("a");
      made.href = href;
      made.textContent = text;
      if (language) made.lang = language;
      return made;
    }

    /** Who can be asked: telephone and mailbox to touch, and whether somebody is there now. @param {PlaceContact} contact */
    function person({ who, phone, dial, email, opens }) {
      const made = document.createElement("span");
      made.appendChild(document.createElement("bdi")).textContent = who;
      for (const [text, href] of [[phone, dial && "tel:" + dial], [email, "mailto:" + email]]) {
        if (!text) continue;
        made.appendChild(document.createTextNode(" · "));
        const way = href ? made.appendChild(link(href, text)) : made.appendChild(document.createElement("bdi"));
        way.textContent = text;
        way.dir = "ltr";
      }
      if (opens) {
        const now = made.appendChild(/** @type {Element} */ (word("now").firstElementChild));
        now.setAttribute("data-hours", opens);
      }
      return made;
    }

    /** An office, with who can be asked there. @param {PlaceOffice} office */
    function seat(office) {
      const made = document.createElement("span");
      made.appendChild(link(carried(office.page), office.name[0], office.name[1]));
      made.appendChild(document.createTextNode(" "));
      const about = made.appendChild(document.createElement("span"));
      about.className = "quiet";
      about.textContent = office.about;
      if (office.unconfirmed) {
        made.appendChild(document.createTextNode(" "));
        made.appendChild(/** @type {Element} */ (word("moved").firstElementChild));
      }
      for (const contact of office.contacts) {
        made.appendChild(document.createElement("br"));
        made.appendChild(person(contact));
      }
      return made;
    }

    /** A page of the copy, from the root. @param {string} page */
    const carried = (page) => (address ? address.carried(page, address.root) : page);

    /** Cards of the page. @param {string} name of what each says for which territories it is @param {string[]} here */
    const cards = (name, here) =>
      /** @type {HTMLElement[]} */ (Array.from(document.querySelectorAll(".card[data-" + name + "]"))).filter((card) => {
        const codes = card.getAttribute("data-" + name) || "*";
        return codes === "*" || codes.split(" ").some((code) => here.indexOf(code) >= 0);
      });

    /** The rights of the page that are in force in the place, each a way to its card. @param {string[]} here */
    const rights = (here) =>
      cards("right", here)
        .filter((card) => card.hasAttribute("data-live"))
        .map((card) => {
          const [title, number] = [card.querySelector(".card-title"), card.querySelector("dd .code")];
          return link("#" + card.id, [title, number].map((part) => (part ? (part.textContent || "").trim() : "")).join(" "));
        });

    /** What the page says of registrations with customs there. @param {string[]} here */
    const recordations = (here) =>
      cards("right", here)
        .map((card) => card.querySelector('[data-part="recordation"]'))
        .filter(Boolean)
        .map((told) => {
          const made = document.createElement("span");
          // Body and number, then the last day; that it holds is why the line is there.
          let lines = 0;
          for (const node of Array.from(/** @type {Element} */ (told).childNodes)) {
            if (node.nodeName === "BR") lines += 1;
            if (lines < 2) made.appendChild(node.nodeName === "BR" ? document.createTextNode(" · ") : document.importNode(node, true));
          }
          return made;
        });

    /** The right holder's contacts for the place, as the page has them. @param {string[]} here */
    function holders(here) {
      /** @type {string[]} */
      const told = [];
      const all = cards("contact", here).map((card) => {
        const href = (/** @type {string} */ scheme) => card.querySelector('a[href^="' + scheme + ':"]');
        const [phone, mail, title, now] = [href("tel"), href("mailto"), card.querySelector(".card-title"), card.querySelector(".contact-now")];
        return person({
          who: title ? (title.textContent || "").trim() : "",
          phone: phone && phone.textContent,
          dial: phone && (phone.getAttribute("href") || "").slice(4),
          email: mail && mail.textContent,
          opens: now && now.getAttribute("data-hours"),
        });
      });
      // A product and its brand may name the same.
      return all.filter((made) => told.indexOf(made.innerHTML) < 0 && told.push(made.innerHTML));
    }

    function show() {
      const code = address ? address.code() : "";
      const place = of(code);
      select.value = place ? place.code : "";
      facts.textContent = "";
      if (!place) return;
      const here = within(place, code);
      if (section.hasAttribute("data-live")) {
        const holds = (/** @type {string} */ name) => codes(name).some((territory) => territory === "*" || here.indexOf(territory) >= 0);
        if (holds("live")) {
          const made = line("right-yes");
          for (const right of rights(here)) {
            made.appendChild(document.createElement("br"));
            made.appendChild(right);
          }
        } else line(holds("unknown") ? "right-unknown" : "right-no");
        if (holds("recorded")) {
          const made = line("recorded");
          for (const told of recordations(here)) {
            made.appendChild(document.createElement("br"));
            made.appendChild(told);
          }
        } else line("not-recorded");
      }
      if (place.deadlines.length > 0) line("deadline", place.deadlines);
      else line("no-deadline");
      const own = holders(here);
      if (own.length > 0) line("holder", own);
      if (place.contacts.length > 0) line("contacts", place.contacts.map(person));
      if (place.offices.length > 0) line("offices", place.offices.map(seat));
      else if (directory) /** @type {HTMLAnchorElement} */ (line("no-office").querySelector("a")).href = carried(directory);
      const more = /** @type {HTMLAnchorElement} */ (line("more").querySelector("a"));
      more.href = carried(place.page);
      more.insertBefore(document.createTextNode(place.name[0] + " – "), more.firstChild);
      PageContacts.tellAll();
    }

    for (const place of places) {
      const option = select.appendChild(document.createElement("option"));
      option.value = place.code;
      option.textContent = place.name[0];
      if (place.name[1]) option.lang = place.name[1];
    }
    select.addEventListener("change", () => address.choose(select.value));
    document.addEventListener("placechange", show);
    section.hidden = false;
    show();
  }

  const section = places.length > 0 ? PageParts.put("place") : null;
  if (section) start(section);

  return { of, within };
})();
