// @ts-check
/**
 * The page on which an editor draws a box on each photo of a pair and has it written into the dossier.
 * Boxes are drawn with the mouse, a finger or the arrow keys (with Shift: the size).
 */
(function () {
  "use strict";

  /** @typedef {{id: string, file: string, shows: string}} Photo */
  /** @typedef {{id: string, title: string | null, line: number, pairs: [string, string][]}} Point */
  /** @typedef {{kind: string, slug: string, name: string, photos: Photo[], points: Point[]}} Dossier */
  /** @typedef {[number, number, number, number]} Box */

  const place = /** @type {HTMLElement} */ (document.getElementById("jinwi-pairs"));
  /** @type {{language: () => string, make: (name: string, attributes?: Record<string, string>, within?: (Node | string)[]) => HTMLElement}} */
  const { language, make } = /** @type {any} */ (window).jinwiServe;
  /** @type {Record<string, string>} */
  let words = {};

  /** @param {string} key */
  const say = (key) => words[key] || key;

  /**
   * A list to choose from, under its label.
   * @param {string} label @param {[string, string][]} options @param {string} value @param {(value: string) => void} then
   */
  function choice(label, options, value, then) {
    const select = /** @type {HTMLSelectElement} */ (make("select", {}, options.map(([of, text]) => make("option", { value: of }, [text]))));
    select.value = value;
    select.addEventListener("change", () => then(select.value));
    return make("label", {}, [`${label} `, select]);
  }

  /**
   * A photo on which a box is drawn.
   * @param {Dossier} dossier @param {Photo} photo @param {(box: Box | null) => void} told
   */
  function stage(dossier, photo, told) {
    /** @type {Box | null} */
    let box = null;
    const img = /** @type {HTMLImageElement} */ (make("img", { src: `/-/photo/${dossier.kind}/${dossier.slug}/${photo.file}`, alt: photo.id, draggable: "false" }));
    const drawn = make("div", { class: "box", hidden: "" });
    const element = make("div", { class: "stage", tabindex: "0", role: "application", "aria-label": `${photo.id}: ${say("draw")}` }, [img, drawn]);
    const show = () => {
      drawn.hidden = box === null;
      if (box) {
        const [left, top, width, height] = box.map((side) => `${side * 100}%`);
        Object.assign(drawn.style, { left, top, width, height });
      }
      told(box);
    };
    /** @param {PointerEvent} event @returns {[number, number]} */
    const at = (event) => {
      const area = img.getBoundingClientRect();
      /** @param {number} value */
      const within = (value) => Math.min(1, Math.max(0, value));
      return [within((event.clientX - area.left) / area.width), within((event.clientY - area.top) / area.height)];
    };
    /** @type {[number, number] | null} */
    let from = null;
    element.addEventListener("pointerdown", (event) => {
      from = at(event);
      element.setPointerCapture(event.pointerId);
    });
    element.addEventListener("pointermove", (event) => {
      if (!from) return;
      const to = at(event);
      box = [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
      show();
    });
    element.addEventListener("pointerup", () => {
      from = null;
      // A click without a drag takes the box away: the whole photo is meant.
      if (box && (box[2] < 0.005 || box[3] < 0.005)) box = null;
      show();
    });
    element.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: [-0.01, 0], ArrowRight: [0.01, 0], ArrowUp: [0, -0.01], ArrowDown: [0, 0.01] }[event.key];
      if (event.key === "Delete") box = null;
      else if (!step) return;
      else {
        const [left, top, width, height] = box || [0.4, 0.4, 0.2, 0.2];
        box = event.shiftKey
          ? [left, top, Math.min(1 - left, Math.max(0.01, width + step[0])), Math.min(1 - top, Math.max(0.01, height + step[1]))]
          : [Math.min(1 - width, Math.max(0, left + step[0])), Math.min(1 - height, Math.max(0, top + step[1])), width, height];
      }
      event.preventDefault();
      show();
    });
    return element;
  }

  /** @param {Dossier[]} dossiers */
  function page(dossiers) {
    const withPhotos = dossiers.filter((each) => each.photos.length > 1 && each.points.length > 0);
    if (withPhotos.length === 0) return place.replaceChildren(make("h1", {}, [say("pairs")]), make("p", {}, [say("no-photos")]));
    const asked = location.hash.slice(1).split("/");
    const dossier = withPhotos.find((each) => each.slug === asked[0]) || withPhotos[0];
    const point = dossier.points.find((each) => each.id === asked[1]) || dossier.points.find((each) => each.pairs.length === 0) || dossier.points[0];
    /** @param {string} slug @param {string} [id] */
    const go = (slug, id) => {
      location.hash = id ? `${slug}/${id}` : slug;
    };
    const genuine = dossier.photos.filter((photo) => photo.shows !== "counterfeit");
    const others = dossier.photos.filter((photo) => photo.shows === "counterfeit");
    const told = make("p", { class: "told", role: "status" });
    const act = /** @type {HTMLButtonElement} */ (make("button", { type: "button" }, [say("write-pair")]));
    /** @type {{photo: Photo, box: Box | null}[]} */
    const sides = [];
    // What is written has the page loaded again, which shows what its address names.
    const keep = () => history.replaceState(null, "", `#${[dossier.slug, point.id, ...sides.map((side) => side.photo.id)].join("/")}`);
    /** @param {string} label @param {Photo[]} photos @param {number} side */
    const column = (label, photos, side) => {
      const holder = make("div");
      /** @param {string} id */
      const take = (id) => {
        const photo = photos.find((each) => each.id === id) || photos[0];
        sides[side] = { photo, box: null };
        holder.replaceChildren(stage(dossier, photo, (box) => (sides[side].box = box)));
      };
      if (photos.length === 0) return make("div", {}, [make("p", {}, [`${label}: ${say("no-photos")}`])]);
      take(asked[2 + side]);
      const choose = choice(label, photos.map((photo) => [photo.id, photo.id]), sides[side].photo.id, (id) => {
        take(id);
        keep();
      });
      return make("div", {}, [choose, holder, make("p", { class: "hint" }, [say("draw")])]);
    };
    const columns = make("div", { class: "sides" }, [column(say("genuine"), genuine, 0), column(say("counterfeit"), others, 1)]);
    act.disabled = genuine.length === 0 || others.length === 0;
    act.addEventListener("click", async () => {
      act.disabled = true;
      keep();
      const answer = await fetch("/-/pair", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({
          kind: dossier.kind, slug: dossier.slug, checkpoint: point.id,
          genuine: sides[0].photo.id, genuine_box: sides[0].box, counterfeit: sides[1].photo.id, counterfeit_box: sides[1].box,
        }),
      });
      const body = await answer.json().catch(() => ({}));
      sessionStorage.setItem("jinwi-told", answer.ok ? `${say("written")} ${body.file}:${body.line}` : say(`fault-${body.fault}`));
      if (!answer.ok) {
        told.textContent = sessionStorage.getItem("jinwi-told");
        sessionStorage.removeItem("jinwi-told");
      }
      act.disabled = false;
    });
    told.textContent = sessionStorage.getItem("jinwi-told") || "";
    sessionStorage.removeItem("jinwi-told");
    place.replaceChildren(
      make("h1", {}, [say("pairs")]),
      make("p", {}, [say("pairs-how")]),
      choice(say("dossier"), withPhotos.map((each) => [each.slug, `${each.name} (${each.kind}/${each.slug})`]), dossier.slug, (slug) => go(slug)),
      choice(say("point"), dossier.points.map((each) => [each.id, `${each.title || each.id} (${each.pairs.length})`]), point.id, (id) => go(dossier.slug, id)),
      columns,
      make("p", {}, [act]),
      told,
    );
  }

  async function begin() {
    words = (await (await fetch("/-/words.json")).json())[language()] || {};
    place.lang = language();
    /** @type {Dossier[]} */
    const dossiers = await (await fetch("/-/pairs.json")).json();
    addEventListener("hashchange", () => page(dossiers));
    page(dossiers);
  }

  begin();
})();
