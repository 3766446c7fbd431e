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

/** Moves the focus, once everything is drawn, to the first of these elements that is there. */
export function focus(...ids) {
  requestAnimationFrame(() => ids.map((id) => document.getElementById(id)).find((one) => one !== null)?.focus());
}
