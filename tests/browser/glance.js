/** What a look at a page tells. */

/** Pictures that did not come, and a page whose main part says nothing. @param {import("./browser.js").Page} page @returns {Promise<string[]>} */
export const blank = (page) =>
  page.evaluate(() => {
    const empty = [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.getAttribute("src") ?? "");
    const words = document.querySelector("main")?.innerText.trim().length ?? 0;
    return words > 20 ? empty : [...empty, "main says nothing"];
  });

/** How wide the page's content is, and the innermost parts that stand out. @param {import("./browser.js").Page} page */
export const sideways = (page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const width = window.innerWidth;
    const { scrollWidth } = /** @type {Element} */ (document.scrollingElement);
    if (scrollWidth <= width) return { scrollWidth, beyond: "" };
    /** Whether what stands out is cut off or scrolled within some part of the page. @param {Element | null} element @returns {boolean} */
    const held = (element) => element !== null && element !== document.body && (getComputedStyle(element).overflowX !== "visible" || held(element.parentElement));
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && !held(element.parentElement);
    });
    const innermost = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
    return {
      scrollWidth,
      beyond: innermost.slice(0, 3).map((element) => `<${element.localName} class="${element.getAttribute("class") ?? ""}">${element.textContent?.trim().slice(0, 40)}`).join(", "),
    };
  });
