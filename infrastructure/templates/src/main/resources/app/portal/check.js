/** Check and submit: one page with every answer, everything that is in the way, and the button. */

import { go, link } from "./address.js";
import { rows } from "./answers.js";
import { problem } from "./errors.js";
import { html, nothing } from "./lit-html.js";
import { NOTICE, notice, unread } from "./notice.js";
import { draw, focus } from "./screen.js";
import { isOpen, loadStep, step, stepOf } from "./step.js";
import { t, text } from "./words.js";

export async function load(where) {
  const data = await loadStep(where);
  await data.draft.save();
  return { ...data, failure: null, busy: false, missed: false, asked: unread(data.draft) };
}

export const title = () => t("step.check");

export function view(data) {
  const { draft } = data;
  const problems = [...draft.application.problems.map((line) => [stepOf(line.field), text(line.message)]), ...unanswered(draft)];
  const ready = draft.conflict === null && isOpen(draft.form) && draft.submittable();
  return step(
    draft,
    "check",
    html`${[null, draft.failure].includes(data.failure) ? nothing : problem(data.failure, () => send(data))}
      ${problems.length === 0 && !(ready && unread(draft)) ? nothing : blocking(draft, problems, ready)} ${outlook(draft)}
      <h2>${t("check.answers")}</h2>
      <dl class="facts answers">
        ${rows(draft.content, draft.form).map(
          (row) => html`<dt>${row.label}</dt>
            <dd>${row.value === "" ? html`<span class="wrong">${t("none")}</span>` : row.value}
              ${isOpen(draft.form) ? html`<a href=${toStep(draft, row.step)}>${t("check.change")}<span class="unseen"> ${row.label}</span></a>` : nothing}
            </dd>`,
        )}
      </dl>
      ${ready
        ? html`${data.asked || unread(draft) ? notice(draft, data.missed) : nothing}
            <p>${t("check.promise")}</p>
            <p><button type="button" id="submit" aria-disabled=${data.busy ? "true" : nothing} @click=${() => send(data)}>${t(data.busy ? "check.sending" : draft.application.submitted ? "check.submit-again" : "check.submit")}</button></p>`
        : html`<p><strong>${t(draft.submittable() ? "check.closed" : "check.nothing")}</strong></p>`}`,
  );
}

/** The address of a step that leads back here. */
const toStep = ({ call }, step) => link(step, { call, back: "check" });

/**
 * Nothing is checked before something is stored: until then, what is empty is in the way.
 *
 * @param {import("./draft.js").Draft} draft
 */
function unanswered({ application, content, form }) {
  if (application.state !== "NONE") return [];
  return rows(content, form)
    .filter((row) => row.value === "")
    .map((row) => [row.step, t("check.unanswered", row.label)]);
}

function blocking(draft, problems, ready) {
  return html`<section class="note bad" id="blocking" aria-labelledby="blocking-title">
    <h2 id="blocking-title">${t("check.blocking")}</h2>
    <ul>
      ${problems.map(([step, says]) => html`<li><a href=${toStep(draft, step)}>${says}</a></li>`)}
      ${ready && unread(draft) ? html`<li><a href=${"#" + NOTICE} @click=${toNotice}>${t("notice.wrong")}</a></li>` : nothing}
    </ul>
  </section>`;
}

/** An address with a fragment would be another page of the portal. */
function toNotice(event) {
  event.preventDefault();
  focus(NOTICE);
}

/**
 * What would fail or wait even if this were submitted now.
 *
 * @param {import("./draft.js").Draft} draft
 */
function outlook(draft) {
  const { application } = draft;
  const seen = application.draftOutlook ?? application.outlook;
  // what is in the way is said above
  const said = new Set(["NOT_SUBMITTED", ...application.problems.map((line) => line.code)]);
  const failing = (seen?.failing ?? []).filter((line) => !said.has(line.code));
  return failing.length === 0
    ? nothing
    : html`<section class="note warn">
        <h2>${t("check.failing")}</h2>
        ${failing.map(
          (line) => html`<p>${text(line.message)} ${line.consequence ? text(line.consequence.says) : ""}</p>
            ${line.toDo ? html`<p>${line.toDo.act === "UPLOAD_DOCUMENT" ? html`<a href=${toStep(draft, "documents")}>${text(line.toDo.says)}</a>` : text(line.toDo.says)}</p>` : nothing}`,
        )}
      </section>`;
}

async function send(data) {
  if (data.busy) return;
  if (unread(data.draft)) return ask(data);
  data.busy = true;
  data.failure = null;
  draw();
  try {
    const receipt = await data.draft.submit();
    if (receipt === null) return focus("error");
    go(link("status", { call: data.draft.call, sent: "now" }));
  } catch (failure) {
    if (failure.kind === "refused" && failure.has("PRIVACY_NOTICE_NOT_ACKNOWLEDGED")) return await askAnew(data);
    data.failure = failure;
    focus("error");
  } finally {
    data.busy = false;
    draw();
  }
}

/** Leads to the checkbox that is missing. */
function ask(data) {
  data.missed = true;
  draw();
  focus(NOTICE);
}

/** Reads which version of the privacy notice has to be acknowledged, after the one that was ticked has changed. */
async function askAnew(data) {
  try {
    await data.draft.askForNotice();
    ask(data);
  } catch (failure) {
    data.failure = failure;
    focus("error");
  }
}
