/** Taking a submitted application back before the deadline, in two steps. It becomes a draft again and can be submitted anew. */

import { problem } from "./errors.js";
import { html, nothing } from "./lit-html.js";
import { draw, focus, say } from "./screen.js";
import { isOpen } from "./step.js";
import { at, t } from "./words.js";

/** The second step's state: whether it is `asked`, `busy`, or has a `failure`. */
const NOT_ASKED = { asked: false, busy: false, failure: null };

let state = NOT_ASKED;

/** Begins anew, when the page is opened. */
export function forgetRetraction() {
  state = NOT_ASKED;
}

export function retraction(draft) {
  if (draft.application.submitted === undefined || !isOpen(draft.form)) return nothing;
  return html`<section class="apart">
    ${[null, draft.failure].includes(state.failure) ? nothing : problem(state.failure, () => retract(draft))}
    ${state.asked ? question(draft) : html`<p><button type="button" class="quiet" id="retract" @click=${ask}>${t("retract.begin")}</button></p>`}
  </section>`;
}

function question(draft) {
  return html`<div class="note warn" role="group" aria-labelledby="retract-title">
    <h2 id="retract-title" tabindex="-1">${t("retract.title")}</h2>
    <p>${t("retract.what", at(draft.form.closesAt))}</p>
    <p class="moves">
      <button type="button" id="retract-confirm" aria-disabled=${state.busy ? "true" : nothing} @click=${() => retract(draft)}>${t("retract.confirm")}</button>
      <button type="button" class="small" @click=${keep}>${t("retract.keep")}</button>
    </p>
  </div>`;
}

function ask() {
  state = { ...NOT_ASKED, asked: true };
  draw();
  focus("retract-title");
}

function keep() {
  forgetRetraction();
  draw();
  focus("retract");
}

async function retract(draft) {
  if (state.busy) return;
  state = { asked: true, busy: true, failure: null };
  draw();
  try {
    await draft.retract();
    state = NOT_ASKED;
    say(t("retract.done"));
    scrollTo(0, 0);
    focus("title");
  } catch (failure) {
    state = { asked: true, busy: false, failure };
    focus("error");
  }
  draw();
}
