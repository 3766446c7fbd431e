/** Where an application stands: what was received, what is met, what others decide. */

import * as api from "./api.js";
import { link } from "./address.js";
import { html, nothing } from "./lit-html.js";
import { person } from "./login.js";
import { draftOf } from "./draft.js";
import { counts, crumbs, isOpen } from "./step.js";
import { at, second, t, text } from "./words.js";

export async function load(where) {
  const draft = await draftOf(where.call, person().student);
  if (where.sent !== "now") await draft.refresh();
  const sent = await api.submissions(where.call, person().student);
  return { draft, sent: where.sent === "now", versions: sent.submissions, review: sent.review };
}

export const title = ({ draft, sent }) => (sent && draft.application.receipt ? t("receipt.title") : t("status.title"));

export function view({ draft, sent, versions, review: reviewed }) {
  const { application, call, form } = draft;
  const just = sent && application.receipt !== undefined;
  const seen = application.outlook;
  return html`${crumbs(form)}
    <h1 id="title" tabindex="-1">${just ? t("receipt.title") : t("status.title")}</h1>
    ${just ? received(draft) : counts(draft)}
    ${application.receipt === undefined ? nothing : receipt(application.receipt)}
    ${application.withdrawal ? html`<p class="note warn">${t("status.left", at(application.withdrawal.receivedAt))}</p>` : nothing}
    ${notices(application)} ${application.review ? review(application.review, reviewed) : nothing}
    ${versions.length > 1 ? earlier(versions) : nothing}
    ${seen === undefined
      ? nothing
      : html`${part("status.failing", seen.failing, "bad")} ${part("status.others", seen.forOthers, "warn")} ${part("status.met", seen.met, "good")}`}
    ${isOpen(form) ? html`<p class="on"><a class="button" href=${link("choices", { call })}>${t("status.change")}</a></p>` : nothing}`;
}

function received({ application }) {
  const failing = application.outlook?.failing ?? [];
  return html`<div class="note good">
    <p><strong>${t("receipt.received", second(application.receipt.receivedAt))}</strong></p>
    <p>${t(failing.length === 0 ? "receipt.nothing-more" : "receipt.more")}</p>
  </div>`;
}

function receipt(given) {
  return html`<dl class="facts">
    <dt>${t("receipt.at")}</dt>
    <dd>${second(given.receivedAt)}</dd>
    <dt>${t("receipt.number")}</dt>
    <dd><code>${given.receipt}</code></dd>
    <dt>${t("receipt.version")}</dt>
    <dd>${given.version}</dd>
    ${given.contentSha256 ? html`<dt>${t("receipt.digest")}</dt><dd><code>${given.contentSha256}</code></dd>` : nothing}
  </dl>`;
}

function notices({ notices: changes }) {
  return changes.length === 0
    ? nothing
    : html`<section class="note warn">
        <h2>${t("status.notices")}</h2>
        ${changes.map((line) => html`<p>${text(line.message)}</p>`)}
      </section>`;
}

function earlier(versions) {
  return html`<details>
    <summary>${t("status.versions", versions.length)}</summary>
    <ol class="plain">
      ${versions.map((one) => html`<li>${second(one.receivedAt)} <span class="tag">${t(one.counts ? "status.counts" : "status.replaced")}</span><br /><code>${one.receipt}</code></li>`)}
    </ol>
  </details>`;
}

function review(decision, reviewed) {
  return html`<section class="note ${decision.approved ? "good" : "bad"}">
    <h2>${t("status.review")}</h2>
    <p>${t(decision.approved ? "status.review.approved" : "status.review.declined", at(decision.at))}</p>
    ${reviewed?.older ? html`<p>${t("status.review.older")}</p>` : nothing}
    ${decision.reason ? html`<p>${decision.reason}</p>` : nothing}
    ${Object.entries(decision.declinedChoices ?? {}).map(([university, reason]) => html`<p>${university}: ${reason}</p>`)}
  </section>`;
}

function part(key, lines, mood) {
  if (lines.length === 0) return nothing;
  return html`<h2>${t(key)}</h2>
    <ul class="plain conditions">
      ${lines.map(
        (line) => html`<li class=${mood}>
          <p>${text(line.message)}</p>
          ${line.consequence ? html`<p class="soft">${text(line.consequence.says)}</p>` : nothing}
          ${line.toDo ? html`<p>${text(line.toDo.says)}</p>` : nothing}
        </li>`,
      )}
    </ul>`;
}
