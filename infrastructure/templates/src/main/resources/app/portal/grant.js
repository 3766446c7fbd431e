/** The grant of a selected student: whether there is one and why, the amount, and how it was calculated. */

import { html, nothing } from "./lit-html.js";
import { at, code, decimal, points, t, text } from "./words.js";

/**
 * @param decided  what the result says about a grant
 * @param recorded the grant as the office keeps it; null where there is none yet
 */
export function grant(decided, recorded) {
  const amount = recorded?.recorded;
  return html`<section class="grant" aria-labelledby="grant-title">
    <h2 id="grant-title">${t("grant.title")}</h2>
    <p>
      <strong>${code("grant.why.", decided.why)}</strong>
      ${decided.rank ? t("grant.rank", decided.rank) : nothing} ${decided.cutOff === undefined ? nothing : t("grant.cut-off", points(decided.cutOff))}
    </p>
    ${recorded === null || recorded.decision === decided.decision ? nothing : html`<p class="note warn">${code("grant.now.", recorded.decision)}</p>`}
    ${amount === undefined ? (decided.decision === "GRANT" ? html`<p>${t("grant.waiting")}</p>` : nothing) : sums(amount)}
    ${recorded?.topUp && recorded.topUp.confirmed === undefined ? html`<p class="soft">${text(recorded.topUp.notice)}</p>` : nothing}
  </section>`;
}

function sums(amount) {
  const euros = (sum) => t("grant.euros", decimal(sum, 2));
  return html`${amount.current ? nothing : html`<p class="note warn">${t("grant.outdated")}</p>`}
    <dl class="facts">
      <dt>${t("grant.total")}</dt>
      <dd>${euros(amount.total)}</dd>
      <dt>${t("grant.first")}</dt>
      <dd>${euros(amount.first)}</dd>
      <dt>${t("grant.second")}</dt>
      <dd>${euros(amount.second)}</dd>
      <dt>${t("grant.recorded")}</dt>
      <dd>${at(amount.recordedAt)}</dd>
    </dl>
    <details>
      <summary>${t("grant.steps")}</summary>
      <ol>
        ${amount.steps.map((step) => html`<li>${text(step.text)}</li>`)}
      </ol>
    </details>`;
}
