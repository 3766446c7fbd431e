/** The choices in order of preference. They are moved by buttons, by the number of a place, or by dragging; all do the same. */

import { choice, university } from "./answers.js";
import { html, nothing } from "./lit-html.js";
import { draw, focus, say } from "./screen.js";
import { isOpen, remarks } from "./step.js";
import { t } from "./words.js";

/** This close to an edge of the window, in pixels, dragging scrolls the page by so much. */
const [EDGE, SCROLL] = [60, 14];

/** The row that is dragged and the one it would replace; null while nothing is dragged. */
let dragged = null;

export function ranking(draft) {
  const { choices } = draft.content;
  const movable = isOpen(draft.form) && choices.length > 1;
  return html`${movable ? html`<p class="hint">${t("choices.order")} <span class="keys" id="keys">${t("choices.keys", choices.length)}</span></p>` : nothing}
    <ol class="ranking" aria-label=${t("step.choices")} @keydown=${(event) => key(draft, event)}>
      ${choices.map((one, i) => row(draft, one, i, movable))}
    </ol>`;
}

function row(draft, one, i, movable) {
  const name = choice(one, draft.form);
  const last = draft.content.choices.length - 1;
  const button = (control, to) =>
    html`<button type="button" class="small" id=${control + "-" + i} aria-label=${t("choices." + control + ".of", name)} aria-describedby="keys" @click=${() => move(draft, i, to, control)}>${t("choices." + control)}</button>`;
  return html`<li class=${mark(i)}>
    <p id=${"choice-" + i}>${name}</p>
    ${remarks(draft, "choices[" + i + "]")}
    <p class="moves">
      ${movable && i > 0 ? button("up", i - 1) : nothing} ${movable && i < last ? button("down", i + 1) : nothing}
      ${isOpen(draft.form) ? html`<button type="button" class="small" id=${"remove-" + i} aria-label=${t("choices.remove.of", name)} @click=${() => remove(draft, i)}>${t("choices.remove")}</button>` : nothing}
      ${movable
        ? html`<span class="grip" aria-hidden="true" @pointerdown=${(event) => take(event, i)} @pointermove=${drag} @pointerup=${() => drop(draft)} @pointercancel=${letGo} @lostpointercapture=${letGo}>${t("choices.drag")}</span>`
        : nothing}
    </p>
  </li>`;
}

/** How a row looks while one is dragged. */
function mark(i) {
  if (dragged === null) return "";
  if (i === dragged.from) return "dragged";
  return i !== dragged.to ? "" : dragged.to < dragged.from ? "above" : "below";
}

/** A number gives the row its place; the arrows lead to the same button of the neighbouring rows. */
function key(draft, event) {
  const [control, from] = event.target.id.split("-");
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.localName !== "button") return;
  const last = draft.content.choices.length - 1;
  const at = Number(from);
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step !== undefined && at + step >= 0 && at + step <= last) {
    event.preventDefault();
    focusRow(control, at + step);
  } else if (/^[1-9]$/.test(event.key) && Number(event.key) - 1 <= last) {
    event.preventDefault();
    move(draft, at, Number(event.key) - 1, control);
  }
}

/** The same button of a row; at an end of the list, where it is missing, the opposite one. */
const focusRow = (control, at) => focus(...[control, "up", "down"].map((name) => name + "-" + at));

/** @param control the button that keeps the focus */
function move(draft, from, to, control) {
  const { length } = draft.content.choices;
  const moved = university(draft.content.choices[from].university, draft.form);
  draft.change(({ choices }) => {
    const ordered = [...choices];
    ordered.splice(to, 0, ...ordered.splice(from, 1));
    return { choices: ordered };
  });
  focusRow(control, to);
  say(t("choices.moved", moved, to + 1, length));
}

function remove(draft, i) {
  const name = choice(draft.content.choices[i], draft.form);
  draft.change(({ choices }) => ({ choices: choices.filter((_, at) => at !== i) }));
  const rest = draft.content.choices.length;
  focus(rest === 0 ? "search" : "remove-" + Math.min(i, rest - 1));
  say(t("choices.removed", name));
}

function take(event, from) {
  if (event.button !== 0) return;
  event.preventDefault();
  event.target.setPointerCapture(event.pointerId);
  dragged = { from, to: from };
  draw();
}

function drag(event) {
  if (dragged === null) return;
  const rows = [...event.target.closest("ol").children];
  const under = rows.findIndex((one) => event.clientY < one.getBoundingClientRect().bottom);
  const to = under < 0 ? rows.length - 1 : under;
  if (event.clientY < EDGE) scrollBy(0, -SCROLL);
  if (event.clientY > innerHeight - EDGE) scrollBy(0, SCROLL);
  if (to === dragged.to) return;
  dragged = { ...dragged, to };
  draw();
}

function drop(draft) {
  if (dragged === null) return;
  const { from, to } = dragged;
  dragged = null;
  if (from === to) return draw();
  move(draft, from, to, "up");
}

function letGo() {
  if (dragged === null) return;
  dragged = null;
  draw();
}
