/** The published result: the outcome first, then why, then what can be done about it. */

import * as api from "./api.js";
import { named, university } from "./answers.js";
import { failed } from "./attempt.js";
import { followProofs, grantFiles } from "./grant-files.js";
import { grant } from "./grant.js";
import { LONGEST_REASON, leaving } from "./leaving.js";
import { letters } from "./letters.js";
import { html, nothing } from "./lit-html.js";
import { person } from "./login.js";
import { objection, readObjection, typedObjection } from "./objection.js";
import { focus } from "./screen.js";
import { crumbs } from "./step.js";
import { Typed } from "./typed.js";
import { at, code, points, t, text, until } from "./words.js";

export async function load({ call }) {
  const { student } = person();
  const [form, result, own, issued] = await Promise.all([
    api.form(call),
    api.result(call, student),
    readObjection(call, student),
    api.letters(call, student),
  ]);
  const [recorded, proofs] = result.grant === undefined ? [null, null] : await Promise.all([api.grant(call, student), api.grantDocuments(call, student)]);
  const data = {
    call,
    student,
    form,
    result,
    own,
    letters: issued,
    grant: recorded,
    proofs,
    words: typedObjection(call, student, own),
    reason: new Typed("withdrawal." + student + "." + call, LONGEST_REASON),
    leaving: false,
    failure: null,
    busy: false,
  };
  followProofs(data);
  return data;
}

export const title = () => t("result.title");

export function view(data) {
  const { form, result } = data;
  return html`${crumbs(form)}
    <h1 id="title" tabindex="-1">${t("result.title")}</h1>
    <p class="lead" id="outcome"><strong>${outcome(data)}</strong></p>
    ${failed(data)}
    ${result.mobility ? html`<p>${text(result.mobility.text)}</p>` : nothing} ${corrected(result)} ${broken(result)} ${facts(data)} ${choices(data)} ${score(result)}
    ${result.grant === undefined ? nothing : grant(result.grant, data.grant)} ${grantFiles(data)} ${letters(data, "RESULT")} ${objection(data)} ${withdrawal(data)}`;
}

function outcome({ form, result }) {
  const { placedAt, explanation, reason } = result;
  if (placedAt) return t("result.first.placed", t("choice.line", university(placedAt.university, form), code("semester.", placedAt.semester)), placedAt.preference);
  return named(text(explanation), form) + (reason ? " " + t("result.reason", reason) : "");
}

function corrected({ change }) {
  return change === undefined
    ? nothing
    : html`<div class="note warn">
        <p>${t("result.corrected", at(change.publishedAt))} ${change.correction}</p>
        ${change.status ? html`<p>${t("result.before", code("status.", change.status))}</p>` : nothing}
        ${change.causes.length === 0
          ? nothing
          : html`<ul>
              ${change.causes.map((cause) => html`<li>${text(cause)}</li>`)}
            </ul>`}
      </div>`;
}

function facts({ student, result }) {
  return html`<dl class="facts">
    <dt>${t("about.number")}</dt>
    <dd>${student}</dd>
    <dt>${t("result.status")}</dt>
    <dd>${code("status.", result.status)}</dd>
    ${result.score ? html`<dt>${t("result.score")}</dt><dd>${points(result.score.total)}</dd>` : nothing}
    ${result.rank ? html`<dt>${t("result.rank")}</dt><dd>${result.rank}</dd>` : nothing}
    <dt>${t("result.published")}</dt>
    <dd>${at(result.publishedAt)}</dd>
  </dl>`;
}

function broken({ broken: lines }) {
  return lines.length === 0
    ? nothing
    : html`<h2>${t("result.broken")}</h2>
        <ul>
          ${lines.map((line) => html`<li>${text(line.message)}</li>`)}
        </ul>`;
}

function choices({ form, result }) {
  return result.choices.length === 0
    ? nothing
    : html`<h2>${t("result.choices")}</h2>
        <ol class="chosen">
          ${result.choices.map(
            (one) => html`<li>
              <p><strong>${t("choice.line", university(one.university, form), code("semester.", one.semester))}</strong></p>
              <p>${named(text(one.explanation), form)}</p>
            </li>`,
          )}
        </ol>`;
}

/** Each step without its code and its place in the announcement; a sentence of the announcement is said once, with the first step that it explains. */
function score({ score: counted }) {
  const steps = counted?.steps ?? [];
  const said = (step) => text(step.text).replace(" (" + step.rule + "; " + step.place + ")", "").replace(", " + step.code, "");
  const first = (step, i) => steps.findIndex((one) => text(one.statement) === text(step.statement)) === i;
  return steps.length === 0
    ? nothing
    : html`<details class="steps">
        <summary>${t("result.steps")}</summary>
        <ol>
          ${steps.map((step, i) => html`<li>${said(step)}${first(step, i) ? html`<br /><span class="soft">${text(step.statement)}</span>` : nothing}</li>`)}
        </ol>
      </details>`;
}

function withdrawal(data) {
  const { result } = data;
  if (result.withdrawal || (result.placedAt === undefined && result.list === undefined)) return nothing;
  const limit = result.withdrawUntil;
  const late = limit !== undefined && api.now() >= Date.parse(limit);
  const before = limit === undefined ? t("withdraw.what") : t(late ? "withdraw.late" : "withdraw.until", until(limit));
  const follows = [
    t("withdraw.follows.place"),
    ...((data.grant ?? result.grant)?.decision === "GRANT" ? [t("withdraw.follows.grant")] : []),
    t(late ? "withdraw.follows.late" : "withdraw.follows.in-time"),
    t("withdraw.follows.final"),
  ];
  return leaving(data, "withdraw", before, follows, () => withdraw(data));
}

async function withdraw(data) {
  await api.withdraw(data.call, data.student, data.reason.line());
  data.reason.done();
  data.leaving = false;
  [data.result, data.letters] = await Promise.all([api.result(data.call, data.student), api.letters(data.call, data.student)]);
  focus("title");
}
