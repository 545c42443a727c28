/**
 * A photo that the reader takes or chooses, upright on a canvas. It never leaves the page, and nothing of it is stored.
 */

/**
 * @typedef {object} OwnPhoto
 * @property {HTMLCanvasElement} canvas the photo
 * @property {string} name its file's name
 * @property {boolean} isSmaller whether it has fewer pixels here than in its file
 */
/** @typedef {"empty" | "huge" | "pdf" | "heic" | "unreadable"} OwnFault */

var PagePhoto = (function () {
  "use strict";

  /** Pixels of a canvas, and along its side: Safari on a phone has 16.7 million at most, graphics of 2019 have 4096 to a texture. */
  const MOST = { area: 12e6, side: 4096 };
  /** Bytes of a file, and pixels of a photo, that a phone still decodes. */
  const HUGE = { bytes: 100e6, pixels: 120e6 };
  /** Bytes in which Exif's header ends: it comes among the first segments, none of which is longer than 64 KiB. */
  const HEAD = 1 << 18;

  /** Two squares of 8 pixels, black and white beside each other, in a file that says: turn me, so that the black one is above. */
  const TURNED =
    "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAABgf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/ADKmP//Z";

  /** A picture by its address. @param {string} address @returns {Promise<HTMLImageElement>} */
  const picture = (address) =>
    new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = () => resolve(image);
      image.onerror = reject;
      image.src = address;
    });

  /** @param {HTMLCanvasElement} canvas */
  const pencil = (canvas) => /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));

  /** Whether this browser gives turned photos their upright size, and draws them upright. @type {Promise<{sizes: boolean, draws: boolean}> | null} */
  let habit = null;

  /** Learned once: browsers before 2020 turn no photo by themselves, and some turn one on the page alone. */
  function habits() {
    habit =
      habit ||
      picture(TURNED).then((image) => {
        const canvas = document.createElement("canvas");
        canvas.width = canvas.height = 2;
        const sizes = image.naturalHeight > image.naturalWidth;
        pencil(canvas).drawImage(image, 0, 0, 2, 2);
        const { data } = pencil(canvas).getImageData(0, 0, 2, 2);
        const [right, below] = [data[4], data[8]];
        // A browser that hides what a canvas holds, against being recognised, leaves the size to tell.
        return { sizes: sizes, draws: Math.abs(below - right) > 100 ? below > right : sizes };
      });
    return habit;
  }

  /** The first bytes of a file. @param {File} file @returns {Promise<ArrayBuffer>} */
  const head = (file) =>
    new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(/** @type {ArrayBuffer} */ (reader.result));
      reader.onerror = reject;
      reader.readAsArrayBuffer(file.slice(0, HEAD));
    });

  /** Draws a picture upright on a canvas of bounded size. @param {HTMLImageElement} image @param {number} orientation @param {{sizes: boolean, draws: boolean}} does */
  function drawn(image, orientation, does) {
    const isAcross = PagePhotoHead.isAcross(orientation);
    const isSwapped = isAcross && !does.sizes;
    const width = isSwapped ? image.naturalHeight : image.naturalWidth;
    const height = isSwapped ? image.naturalWidth : image.naturalHeight;
    const scale = Math.min(1, Math.sqrt(MOST.area / (width * height)), MOST.side / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.floor(width * scale));
    canvas.height = Math.max(1, Math.floor(height * scale));
    const context = pencil(canvas);
    context.imageSmoothingQuality = "high";
    // What is transparent would show the picture below.
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    if (does.draws) context.drawImage(image, 0, 0, canvas.width, canvas.height);
    else {
      const [wide, high] = isAcross ? [canvas.height, canvas.width] : [canvas.width, canvas.height];
      const [a, b, c, d, e, f] = PagePhotoHead.upright(orientation, wide, high);
      context.setTransform(a, b, c, d, e, f);
      context.drawImage(image, 0, 0, wide, high);
    }
    return { canvas: canvas, isSmaller: scale < 1 };
  }

  /** Reads a photo. @param {File} file @returns {Promise<OwnPhoto>} or rejects with an `OwnFault` */
  function read(file) {
    if (file.size === 0) return Promise.reject("empty");
    if (file.size > HUGE.bytes) return Promise.reject("huge");
    return head(file)
      .then(
        (bytes) => PagePhotoHead.read(bytes),
        () => Promise.reject("unreadable"),
      )
      .then(({ kind, orientation }) => {
        // Safari takes a PDF for a picture: of its first page alone.
        if (kind === "pdf") return Promise.reject("pdf");
        const address = URL.createObjectURL(file);
        return picture(address)
          .catch(() => Promise.reject(kind === "heic" ? "heic" : "unreadable"))
          .then((image) => {
            if (!(image.naturalWidth > 0 && image.naturalHeight > 0)) return Promise.reject("unreadable");
            if (image.naturalWidth * image.naturalHeight > HUGE.pixels) return Promise.reject("huge");
            return habits().then((does) => {
              const { canvas, isSmaller } = drawn(image, orientation, does);
              return { canvas: canvas, name: file.name, isSmaller: isSmaller };
            });
          })
          .finally(() => URL.revokeObjectURL(address));
      });
  }

  /** Gives the room of a photo back at once: Safari waits otherwise. @param {OwnPhoto} photo */
  function free(photo) {
    photo.canvas.width = photo.canvas.height = 0;
  }

  return { read, free };
})();
