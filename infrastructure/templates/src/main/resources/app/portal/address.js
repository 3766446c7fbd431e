/**
 * The address of the page that is shown. The site is a bucket of files, so what is chosen stands in the query: `?page=choices&call=OE-2024`.
 * A reload, the way back, a second tab and a copied link show the same.
 */

/**
 * What the address asks for: `page`, and usually `call`.
 *
 * @returns {{ page: string } & Record<string, string>}
 */
export function here() {
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  return { ...asked, page: asked.page ?? "applications" };
}

/** The address of a page. */
export function link(page, values = {}) {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return "?" + new URLSearchParams([["page", page], ...given]);
}

/** Shows another page, as if its link had been followed. */
export function go(href) {
  history.pushState(null, "", href);
  dispatchEvent(new PopStateEvent("popstate"));
}

/** Shows another page in the place of this one, so that the way back does not lead here. */
export function instead(href) {
  history.replaceState(null, "", href);
  dispatchEvent(new PopStateEvent("popstate"));
}

/** Follows links within the portal without loading its modules again. */
export function followLinks() {
  document.addEventListener("click", (event) => {
    const anchor = event.target instanceof Element ? event.target.closest("a[href^='?']") : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (anchor && plain && !event.defaultPrevented) {
      event.preventDefault();
      go(anchor.getAttribute("href"));
    }
  });
}
