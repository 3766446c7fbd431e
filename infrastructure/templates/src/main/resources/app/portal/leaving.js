/** Taking a submission back and withdrawing: always in two steps, and the second one says what follows. */

import { html, nothing } from "./lit-html.js";
import { attempt } from "./attempt.js";
import { draw, focus } from "./screen.js";
import { field, summary } from "./typed.js";
import { t } from "./words.js";

/** The longest reason that the API takes. */
export const LONGEST_REASON = 500;

/**
 * @param data    with `leaving`, whether the second step is shown, and `reason`, the words; none where no reason is asked for
 * @param kind    of the sentences: `back` or `withdraw`
 * @param before  what is said before the first step
 * @param follows what follows from it, one sentence each
 * @param act     does it
 */
export function leaving(data, kind, before, follows, act) {
  const keep = () => {
    data.leaving = false;
    data.reason?.done();
    draw();
    focus("leave");
  };
  const begin = () => {
    data.leaving = true;
    draw();
    focus("leaving");
  };
  const sent = (event) => {
    event.preventDefault();
    data.failure = null;
    if (data.reason?.ready() ?? true) attempt(data, act);
  };
  return html`<section class="leaving" aria-labelledby="leave-title">
    <h2 id="leave-title">${t(kind + ".title")}</h2>
    <p>${before}</p>
    ${data.leaving
      ? html`<form class="note bad" novalidate @submit=${sent}>
          <h3 id="leaving" tabindex="-1">${t(kind + ".sure")}</h3>
          <ul>
            ${follows.map((one) => html`<li>${one}</li>`)}
          </ul>
          ${data.reason ? html`${summary(data.reason, "reason")} ${field(data.reason, "reason", t("withdraw.reason"), t("withdraw.hint"))}` : nothing}
          <p class="moves">
            <button id="leave-now" aria-disabled=${data.busy ? "true" : nothing}>${t(kind + ".confirm")}</button>
            <button type="button" class="small" @click=${keep}>${t(kind + ".keep")}</button>
          </p>
        </form>`
      : html`<p><button type="button" class="small" id="leave" @click=${begin}>${t(kind + ".begin")}</button></p>`}
  </section>`;
}
