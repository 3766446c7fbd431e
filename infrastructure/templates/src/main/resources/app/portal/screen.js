/** Draws the page again after something has changed, and speaks to people who do not see it. */

let drawing = () => {};

/** Sets what draws the page. */
export function drawWith(draws) {
  drawing = draws;
}

export function draw() {
  drawing();
}

/** What a screen reader says next; the same sentence twice is said twice. */
export function say(sentence) {
  const status = document.getElementById("said");
  if (status === null) return;
  status.textContent = "";
  requestAnimationFrame(() => (status.textContent = sentence));
}

/** What the focus was last sent to. */
let wanted = [];

/**
 * Moves the focus to the first of these elements that is there: at once where it is drawn already, so that a key pressed
 * quickly is not lost, and when everything is drawn.
 */
export function focus(...ids) {
  wanted = ids;
  document.getElementById(ids[0])?.focus();
  requestAnimationFrame(() => {
    if (wanted === ids) ids.map((id) => document.getElementById(id)).find((one) => one !== null)?.focus();
  });
}
