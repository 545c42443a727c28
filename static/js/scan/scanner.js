/**
 * Reads codes from a photo or from the camera and searches for what they say. A photo stays in the page: nothing sends or keeps it.
 * What reads codes is large, and comes when there is a picture for it.
 */
(function () {
  "use strict";

  // The search's script has put the field there, or this one has nothing to search with.
  if (!document.querySelector(".search .search-field")) return;
  const place = /** @type {HTMLElement} */ (document.querySelector(".scan"));
  const form = /** @type {HTMLFormElement} */ (document.querySelector(".search"));
  const field = /** @type {HTMLInputElement} */ (form.querySelector(".search-field"));

  /** What reads codes. */
  const READER = "assets/js/zxing.js";
  /** Pixels of the largest picture of the camera in which codes are looked for: telephones have canvases of no more. */
  const LARGEST = 12e6;
  /** Pixels along the longer side of what is shown. */
  const SHOWN = 1000;

  /** @template {Element} T @param {string} selector @param {Element} [within] */
  const one = (selector, within) => /** @type {T} */ (/** @type {unknown} */ ((within || place).querySelector(selector)));
  /** @type {HTMLCanvasElement} */
  const canvas = one("canvas");
  /** @type {HTMLVideoElement} */
  const video = one("video");
  /** @type {HTMLElement} */
  const picture = one(".scan-picture");
  /** @type {HTMLElement} */
  const list = one(".scan-codes");
  /** @type {HTMLElement} */
  const tips = one('[data-part="tips"]');
  /** @type {HTMLElement} */
  const live = one('[data-does="live"]');
  /** @type {HTMLTemplateElement} */
  const template = one("template");

  /** Shows one of the page's messages, or none. @param {string} name @param {string} [progress] */
  function say(name, progress) {
    for (const line of /** @type {HTMLElement[]} */ (Array.from(place.querySelectorAll("[data-says]")))) {
      line.hidden = line.getAttribute("data-says") !== name;
      const of = line.querySelector("bdi");
      if (of) of.textContent = progress || "";
    }
    tips.hidden = name !== "nothing";
  }

  /** @type {Promise<void> | null} */
  let reader = null;
  /** Reads what reads codes; once, and again only if that failed. */
  function prepare() {
    if (!reader) {
      reader = new Promise((done, fail) => {
        const script = document.createElement("script");
        script.src = (form.getAttribute("data-root") || "") + READER;
        script.onload = () => done();
        script.onerror = () => fail(new Error(READER));
        document.head.appendChild(script);
      });
      reader.catch(() => (reader = null));
    }
    return reader;
  }

  /** Says that the copy is incomplete. */
  function lost() {
    jinwi.warn("mixed");
    say("");
  }

  /** Lets the browser show what has changed. @returns {Promise<void>} */
  const painted = () => new Promise((done) => window.setTimeout(done, 20));

  /** A canvas of that size. @param {number} width @param {number} height */
  function sheet(width, height) {
    const made = document.createElement("canvas");
    [made.width, made.height] = [width, height];
    return made;
  }

  /** What is drawn on, with white where there is nothing. @param {HTMLCanvasElement} of */
  function pen(of) {
    const made = /** @type {CanvasRenderingContext2D} */ (of.getContext("2d"));
    made.fillStyle = "#fff";
    made.fillRect(0, 0, of.width, of.height);
    return made;
  }

  /** The codes that an attempt finds. @param {HTMLCanvasElement} whole @param {ScanAttempt} attempt @returns {Promise<ScanReading[]>} */
  async function attempted(whole, attempt) {
    const { x, y, width, height, turn, scale, isSharp, across, down } = attempt;
    const cut = pen(sheet(across, down));
    cut.translate(across / 2, down / 2);
    cut.rotate((turn * Math.PI) / 180);
    cut.scale(scale, scale);
    cut.drawImage(whole, x, y, width, height, -width / 2, -height / 2, width, height);
    const pixels = cut.getImageData(0, 0, across, down);
    if (isSharp) ScanAttempts.sharpen(pixels, scale);
    const found = ScanReading.readings(await ZXing.read(pixels, ScanReading.options(isSharp)));
    for (const reading of found) reading.corners = reading.corners.map((point) => ScanAttempts.back(attempt, point));
    return found;
  }

  /** The photo that is looked at, so that what comes of an earlier one is not shown. */
  let turn = 0;

  /** Looks for codes in a photo and shows them. @param {HTMLCanvasElement} whole */
  async function look(whole) {
    const mine = ++turn;
    list.textContent = "";
    show(whole, []);
    say("looking");
    try {
      await prepare();
    } catch (error) {
      return lost();
    }
    const attempts = ScanAttempts.attempts(whole.width, whole.height);
    /** @type {ScanReading[]} */
    const found = [];
    // A QR code without a number of goods may stand beside the bars that have one.
    for (let place = 0; place < attempts.length && !found.some(({ query }) => query !== ""); place++) {
      if (mine !== turn) return;
      say("looking", place + 1 + "/" + attempts.length);
      await painted();
      for (const reading of await attempted(whole, attempts[place])) if (!found.some(({ text }) => text === reading.text)) found.push(reading);
    }
    if (mine === turn) told(whole, found);
  }

  /** Shows what was found, and searches where there is one thing to search for. @param {HTMLCanvasElement} whole @param {ScanReading[]} found */
  function told(whole, found) {
    show(whole, found);
    list.textContent = "";
    found.forEach((reading, place) => list.appendChild(entry(reading, found.length > 1 ? String(place + 1) : "")));
    say(found.length === 0 ? "nothing" : found.length > 1 ? "several" : "found");
    if (found.length === 1 && found[0].query !== "") search(found[0].query);
  }

  /** A code of the list. @param {ScanReading} reading @param {string} number */
  function entry(reading, number) {
    const made = /** @type {HTMLElement} */ (/** @type {Element} */ (template.content.firstElementChild).cloneNode(true));
    one(".scan-number", made).textContent = number;
    one(".tag", made).textContent = reading.kind;
    one("bdi", made).textContent = reading.text;
    const button = one("button", made);
    if (reading.query === "") made.removeChild(/** @type {Node} */ (button.parentNode));
    else button.addEventListener("click", () => search(reading.query));
    const host = one('[data-part="host"]', made);
    if (reading.host === "") /** @type {Node} */ (host.parentNode).removeChild(host);
    else one("bdi", host).textContent = reading.host;
    if (!/QR/.test(reading.kind)) made.removeChild(one(".note", made));
    return made;
  }

  /** Shows the picture with the codes outlined; one of several can be tapped there, too. @param {HTMLCanvasElement} whole @param {ScanReading[]} found */
  function show(whole, found) {
    picture.hidden = canvas.hidden = false;
    const scale = Math.min(1, SHOWN / Math.max(whole.width, whole.height));
    [canvas.width, canvas.height] = [Math.round(whole.width * scale), Math.round(whole.height * scale)];
    const drawn = pen(canvas);
    drawn.drawImage(whole, 0, 0, canvas.width, canvas.height);
    for (const button of Array.from(picture.querySelectorAll("button"))) picture.removeChild(button);
    found.forEach(({ corners, query }, place) => {
      drawn.beginPath();
      for (const { x, y } of corners) drawn.lineTo(x * scale, y * scale);
      drawn.closePath();
      for (const [width, colour] of /** @type {[number, string][]} */ ([[9, "#000"], [5, "#ffdf3d"]])) {
        drawn.lineWidth = width;
        drawn.lineJoin = "round";
        drawn.strokeStyle = colour;
        drawn.stroke();
      }
      if (found.length < 2 || query === "") return;
      const button = picture.appendChild(document.createElement("button"));
      button.type = "button";
      // The list below has the same for keys and for readers of screens.
      button.tabIndex = -1;
      button.setAttribute("aria-hidden", "true");
      button.className = "scan-outline";
      button.textContent = String(place + 1);
      const [x, y] = [corners.reduce((sum, point) => sum + point.x, 0) / 4, corners.reduce((sum, point) => sum + point.y, 0) / 4];
      button.style.left = (100 * x) / whole.width + "%";
      button.style.top = (100 * y) / whole.height + "%";
      button.addEventListener("click", () => search(query));
    });
  }

  /** Searches as if it had been typed. @param {string} query */
  function search(query) {
    field.value = query;
    form.dispatchEvent(new Event("submit", { cancelable: true }));
  }

  /** What the camera sees now, of up to a bounded size. */
  function taken() {
    const { videoWidth: width, videoHeight: height } = video;
    const scale = Math.min(1, Math.sqrt(LARGEST / (width * height)));
    const whole = sheet(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
    pen(whole).drawImage(video, 0, 0, whole.width, whole.height);
    return whole;
  }

  for (const input of /** @type {HTMLInputElement[]} */ (Array.from(place.querySelectorAll('input[type="file"]')))) {
    input.addEventListener("change", () => {
      const file = input.files && input.files[0];
      if (!file) return;
      stop();
      prepare().catch(() => {});
      const mine = ++turn;
      // The same file can be chosen again.
      input.value = "";
      say("looking");
      PagePhoto.read(file).then(
        ({ canvas }) => {
          if (mine === turn) look(canvas);
        },
        () => {
          if (mine !== turn) return;
          picture.hidden = true;
          list.textContent = "";
          say("cannot-open");
        },
      );
    });
  }

  /** The camera while it runs. @type {MediaStream | null} */
  let stream = null;

  function stop() {
    if (stream) for (const track of stream.getTracks()) track.stop();
    stream = video.srcObject = null;
    video.hidden = true;
    live.setAttribute("aria-pressed", "false");
  }

  /** Looks at what the camera sees until two looks agree. */
  async function watch() {
    const mine = ++turn;
    list.textContent = "";
    say("looking");
    try {
      await prepare();
    } catch (error) {
      return lost();
    }
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } });
    } catch (error) {
      return say("no-camera");
    }
    if (mine !== turn) return stop();
    live.setAttribute("aria-pressed", "true");
    video.srcObject = stream;
    [picture.hidden, canvas.hidden, video.hidden] = [false, true, false];
    await video.play().catch(() => {});
    let before = "";
    for (let round = 0; stream && mine === turn; round++) {
      await painted();
      if (!video.videoWidth) continue;
      const whole = taken();
      const all = ScanAttempts.attempts(whole.width, whole.height);
      const found = await attempted(whole, all[round % 6]);
      const [known] = found;
      if (known && known.text === before && stream && mine === turn) {
        stop();
        return told(whole, found);
      }
      if (known) before = known.text;
    }
  }

  live.addEventListener("click", () => {
    if (!stream) return void watch();
    turn++;
    stop();
    picture.hidden = true;
    say("");
  });
  window.addEventListener("pagehide", stop);

  const typed = /** @type {HTMLFormElement} */ (one(".scan-typed"));
  typed.addEventListener("submit", (event) => {
    event.preventDefault();
    const digits = /** @type {HTMLInputElement} */ (one("#scan-digits"));
    if (digits.value.trim() === "") digits.focus();
    else search(digits.value);
  });

  // Elsewhere `capture` is passed over, and the two buttons would do the same.
  /** @type {HTMLElement} */ (one('[data-part="take"]')).hidden = !window.matchMedia("(pointer: coarse)").matches;
  live.hidden = !navigator.mediaDevices || !navigator.mediaDevices.getUserMedia;
  place.hidden = false;
  for (const plain of /** @type {HTMLElement[]} */ (Array.from(document.querySelectorAll('[data-plain="scan"]')))) plain.hidden = true;
})();
