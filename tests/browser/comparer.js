/** What the tests ask of an open comparer. Each function runs in the page, whatever the browser. */

/**
 * Where everything stands, in CSS pixels of the window.
 * @returns what both panes show, and what the comparer says of itself
 */
export function look() {
  const dialog = /** @type {HTMLElement} */ (document.querySelector("dialog.comparer"));
  /** @param {Element | null} element */
  const box = (element) => {
    const { left, top, width, height } = /** @type {Element} */ (element).getBoundingClientRect();
    return { left, top, width, height, middle: { x: left + width / 2, y: top + height / 2 } };
  };
  const panes = [...dialog.querySelectorAll(".pane")].map((pane) => {
    const image = /** @type {HTMLImageElement} */ (pane.querySelector("img[data-layer=whole]"));
    return {
      side: pane.className.replace("pane side-", ""),
      says: pane.querySelector(".pane-side")?.textContent?.trim(),
      view: box(pane.querySelector(".pane-view")),
      whole: box(image),
      cut: box(pane.querySelector("[data-layer=cut]")),
      loaded: image.complete && image.naturalWidth > 0,
      ruler: /** @type {HTMLElement} */ (pane.querySelector(".ruler")).hidden
        ? null
        : { width: box(pane.querySelector(".ruler-bar")).width, says: pane.querySelector(".ruler-length")?.textContent },
      clip: /** @type {HTMLElement} */ (pane.querySelector(".pane-view")).style.clipPath,
    };
  });
  const divider = /** @type {HTMLElement} */ (dialog.querySelector(".divider"));
  const shown = (/** @type {string} */ name) => /** @type {HTMLElement} */ (dialog.querySelector(`[data-says=${name}]`));
  return {
    open: dialog.hasAttribute("open"),
    title: dialog.querySelector("h2")?.textContent?.trim(),
    panes,
    divider: divider.hidden ? null : { ...box(divider), now: Number(divider.getAttribute("aria-valuenow")) },
    pair: shown("place").textContent,
    order: shown("order").textContent,
    scaled: !shown("scale").hidden,
    unscaled: !shown("no-scale").hidden,
    focus: document.activeElement?.getAttribute("data-does") ?? document.activeElement?.className ?? "",
    scroll: window.scrollY,
  };
}

/** How much larger `after` shows each side than `before`. @param {ReturnType<typeof look>} before @param {ReturnType<typeof look>} after */
export const grown = (before, after) => after.panes.map((pane, which) => pane.whole.width / before.panes[which].whole.width);

/** How far each side has moved. @param {ReturnType<typeof look>} before @param {ReturnType<typeof look>} after */
export const moved = (before, after) => after.panes.map((pane, which) => ({ x: pane.whole.left - before.panes[which].whole.left, y: pane.whole.top - before.panes[which].whole.top }));

/** Waits, within the page, until the open comparer's photos are there. */
export async function settle() {
  const images = /** @type {HTMLImageElement[]} */ ([...document.querySelectorAll("dialog.comparer img")]);
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
}
