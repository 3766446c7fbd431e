/** Check and submit: one page with every answer, everything that is in the way, and the button. */

import { go, link } from "./address.js";
import { rows } from "./answers.js";
import { problem } from "./errors.js";
import { html, nothing } from "./lit-html.js";
import { draw, focus } from "./screen.js";
import { isOpen, loadStep, step, stepOf } from "./step.js";
import { t, text } from "./words.js";

export async function load(where) {
  const data = await loadStep(where);
  await data.draft.save();
  return { ...data, failure: null, busy: false };
}

export const title = () => t("step.check");

export function view(data) {
  const { draft } = data;
  const { problems } = draft.application;
  const ready = draft.conflict === null && isOpen(draft.form) && draft.submittable();
  return step(
    draft,
    "check",
    html`${data.failure === null ? nothing : problem(data.failure, () => send(data))}
      ${problems.length === 0 ? nothing : blocking(draft, problems)} ${outlook(draft)}
      <h2>${t("check.answers")}</h2>
      <dl class="facts answers">
        ${rows(draft.content, draft.form).map(
          (row) => html`<dt>${row.label}</dt>
            <dd>${row.value === "" ? html`<span class="wrong">${t("none")}</span>` : row.value}
              ${isOpen(draft.form) ? html`<a href=${link(row.step, { call: draft.call })}>${t("check.change")}<span class="unseen"> ${row.label}</span></a>` : nothing}
            </dd>`,
        )}
      </dl>
      ${ready
        ? html`<p>${t("check.promise")}</p>
            <p><button type="button" id="submit" aria-disabled=${data.busy ? "true" : nothing} @click=${() => send(data)}>${t(data.busy ? "check.sending" : draft.application.submitted ? "check.submit-again" : "check.submit")}</button></p>`
        : html`<p><strong>${t(draft.submittable() ? "check.closed" : "check.nothing")}</strong></p>`}`,
  );
}

function blocking(draft, problems) {
  return html`<section class="note bad" id="blocking" aria-labelledby="blocking-title">
    <h2 id="blocking-title">${t("check.blocking")}</h2>
    <ul>
      ${problems.map((line) => html`<li><a href=${link(stepOf(line.field), { call: draft.call })}>${text(line.message)}</a></li>`)}
    </ul>
  </section>`;
}

/** What would fail or wait even if this were submitted now. */
function outlook(draft) {
  const { application } = draft;
  const seen = application.draftOutlook ?? application.outlook;
  const failing = (seen?.failing ?? []).filter((line) => line.code !== "NOT_SUBMITTED");
  return failing.length === 0
    ? nothing
    : html`<section class="note warn">
        <h2>${t("check.failing")}</h2>
        ${failing.map(
          (line) => html`<p>${text(line.message)} ${line.consequence ? text(line.consequence.says) : ""}</p>
            ${line.toDo ? html`<p>${line.toDo.act === "UPLOAD_DOCUMENT" ? html`<a href=${link("documents", { call: draft.call })}>${text(line.toDo.says)}</a>` : text(line.toDo.says)}</p>` : nothing}`,
        )}
      </section>`;
}

async function send(data) {
  if (data.busy) return;
  data.busy = true;
  data.failure = null;
  draw();
  try {
    await data.draft.submit();
    go(link("status", { call: data.draft.call, sent: "now" }));
  } catch (failure) {
    data.failure = failure;
    focus("error");
  } finally {
    data.busy = false;
    draw();
  }
}
