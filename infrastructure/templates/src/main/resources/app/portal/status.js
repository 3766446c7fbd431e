/** Where an application stands: what comes next, what was received, what is met, what others decide. */

import * as api from "./api.js";
import { link } from "./address.js";
import { university } from "./answers.js";
import { nextStep, pageOf } from "./applications.js";
import { failed } from "./attempt.js";
import { draftOf } from "./draft.js";
import { LONGEST_REASON, leaving } from "./leaving.js";
import { letters } from "./letters.js";
import { html, nothing } from "./lit-html.js";
import { person } from "./login.js";
import { focus, say } from "./screen.js";
import { counts, crumbs, isOpen, stepOf } from "./step.js";
import { Typed } from "./typed.js";
import { at, second, t, text } from "./words.js";

export async function load({ call, sent }) {
  const { student } = person();
  const draft = await draftOf(call, student);
  if (sent !== "now") await draft.refresh();
  const [submissions, issued, me] = await Promise.all([api.submissions(call, student), api.letters(call, student), api.me()]);
  return {
    call,
    student,
    draft,
    sent: sent === "now" && draft.application.receipt !== undefined,
    versions: submissions.submissions,
    reviewed: submissions.review,
    letters: issued,
    own: (me.applications ?? []).find((one) => one.call === call),
    // while applications are accepted nobody asks why a submission is taken back
    reason: isOpen(draft.form) ? null : new Typed("withdrawal." + student + "." + call, LONGEST_REASON),
    leaving: false,
    failure: null,
    busy: false,
  };
}

export const title = ({ sent }) => t(sent ? "receipt.title" : "status.title");

export function view(data) {
  const { draft, sent } = data;
  const { application, call, form } = draft;
  const seen = over(data) ? undefined : application.outlook;
  return html`${crumbs(form)}
    <h1 id="title" tabindex="-1">${title(data)}</h1>
    ${failed(data)}
    ${sent ? received(draft) : html`${next(data)} ${standing(data)}`}
    ${application.withdrawal ? html`<p class="note warn">${t("status.left", at(application.withdrawal.receivedAt))}</p>` : nothing}
    ${notices(application)} ${application.review ? review(data) : nothing}
    ${seen === undefined ? nothing : html`${failing(data, seen.failing)} ${part(data, "status.others", seen.forOthers, "warn")} ${met(seen.met)}`}
    ${documents(draft)} ${receipt(data)}
    ${isOpen(form) ? html`<p class="on"><a class="button" href=${link("choices", { call })}>${t("status.change")}</a></p>` : nothing}
    ${goingBack(data)}`;
}

/** Whether the result is published, which says what was met and what was not, or the call is cancelled: nothing stands as it did. */
const over = ({ own }) => own?.dates.publishedAt !== undefined || own?.stage === "CANCELLED";

function next({ own }) {
  if (own === undefined) return nothing;
  const page = pageOf(own);
  return html`<p class="lead" id="next">${nextStep(own)}</p>
    ${page === null || page === "status" ? nothing : html`<p><a class="button" href=${link(page, { call: own.call })}>${t("go." + page)}</a></p>`}`;
}

/** What counts, where the next step does not say it already. */
function standing({ own, draft }) {
  const changes = draft.notSubmitted();
  if (own?.next.code === "SUBMIT" && changes === null) return nothing;
  return own?.next.code === "SUBMIT_CHANGES" && changes > 0
    ? html`<p class="note warn">${t("counts.former", at(draft.application.receipt.receivedAt))}</p>`
    : counts(draft);
}

function received({ application }) {
  const failing = application.outlook?.failing ?? [];
  return html`<div class="note good">
    <p><strong>${t("receipt.received", second(application.receipt.receivedAt))}</strong></p>
    <p>${t(failing.length === 0 ? "receipt.nothing-more" : "receipt.more")}</p>
  </div>`;
}

/** The submission that counts, its receipt as a letter, and what was submitted before. */
function receipt(data) {
  const { versions } = data;
  const given = data.draft.application.receipt;
  return html`${given === undefined
    ? nothing
    : html`<h2>${t("receipt")}</h2>
        <dl class="facts">
          <dt>${t("about.number")}</dt>
          <dd>${data.student}</dd>
          <dt>${t("receipt.at")}</dt>
          <dd>${second(given.receivedAt)}</dd>
          <dt>${t("receipt.number")}</dt>
          <dd><code>${given.receipt}</code></dd>
          <dt>${t("receipt.version")}</dt>
          <dd>${given.version}</dd>
          ${given.contentSha256 ? html`<dt>${t("receipt.digest")}</dt><dd><code>${given.contentSha256}</code></dd>` : nothing}
        </dl>
        ${letters(data, "RECEIPT")}`}
  ${versions.length === 0 ? nothing : earlier(data)}`;
}

function notices({ notices: changes }) {
  return changes.length === 0
    ? nothing
    : html`<section class="note warn">
        <h2>${t("status.notices")}</h2>
        ${changes.map((line) => html`<p>${text(line.message)}</p>`)}
      </section>`;
}

function earlier({ call, versions }) {
  return html`<h2>${t("status.versions")}</h2>
    <ol class="plain versions" reversed>
      ${versions.map(
        (one) => html`<li>
          <a href=${link("version", { call, version: one.version })}>${t("status.version", second(one.receivedAt))}</a>
          <span class="tag ${one.counts ? "good" : ""}">${t(one.counts ? "status.counts" : "status.replaced")}</span>
        </li>`,
      )}
    </ol>`;
}

function review({ draft, reviewed }) {
  const decision = draft.application.review;
  const declined = Object.entries(decision.declinedChoices ?? {});
  return html`<section class="note ${decision.approved ? "good" : "bad"}">
    <h2>${t("status.review")}</h2>
    <p>${t(decision.approved ? "status.review.approved" : "status.review.declined", at(decision.at))}</p>
    ${reviewed?.older ? html`<p>${t("status.review.older")}</p>` : nothing}
    ${decision.because ? html`<p>${text(decision.because.says)}</p>` : nothing} ${decision.reason ? html`<p>${t("status.reason", decision.reason)}</p>` : nothing}
    ${declined.map(([id, reason]) => html`<p>${t("status.review.choice", university(id, draft.form))} ${decision.choiceBecause?.[id] ? text(decision.choiceBecause[id].says) : nothing} ${reason}</p>`)}
  </section>`;
}

/** What fails unless the student acts, and what nothing changes any more. That nothing is submitted is said above. */
function failing(data, lines) {
  const rest = lines.filter(({ code }) => code !== "NOT_SUBMITTED");
  const final = ({ toDo }) => toDo === undefined || toDo.act === "NOTHING";
  return html`${part(data, "status.failing", rest.filter((line) => !final(line)), "bad")} ${part(data, "status.failed", rest.filter(final), "bad")}`;
}

/** Conditions with what follows from each and what to do about it. */
function part({ call }, key, lines, mood) {
  if (lines.length === 0) return nothing;
  return html`<h2>${t(key)}</h2>
    <ul class="plain conditions">
      ${alike(lines).map(
        ([line, ...others]) => html`<li class=${mood}>
          ${[line, ...others].map(({ message }) => html`<p>${text(message)}</p>`)}
          ${line.consequence ? html`<p class="soft">${text(line.consequence.says)}</p>` : nothing}
          ${line.toDo ? html`<p>${text(line.toDo.says)}</p>` : nothing} ${remedy(call, remedyOf(line))}
        </li>`,
      )}
    </ul>`;
}

/** Conditions from which the same follows, together, so that it is said once. */
function alike(lines) {
  const groups = new Map();
  lines.forEach((line) => {
    const follows = JSON.stringify([line.consequence?.says, line.toDo?.says, remedyOf(line)]);
    groups.set(follows, [...(groups.get(follows) ?? []), line]);
  });
  return [...groups.values()];
}

/** The page on which the student does something about it; none where others act. */
function remedyOf({ field, toDo }) {
  const pages = { UPLOAD_DOCUMENT: "documents", SUBMIT: "check", FILE_PETITION: "petition", CHANGE_APPLICATION: stepOf(field) };
  return pages[toDo?.act];
}

function remedy(call, page) {
  if (page === undefined) return nothing;
  return html`<p><a href=${link(page, { call })}>${page === "petition" ? t("go.petition") : t("step." + page)}</a></p>`;
}

function met(lines) {
  return lines.length === 0
    ? nothing
    : html`<details class="met">
        <summary>${t("status.met", lines.length)}</summary>
        <ul>
          ${lines.map((line) => html`<li>${text(line.message)}</li>`)}
        </ul>
      </details>`;
}

/** The latest file of each slot, and what the office said about it. */
function documents({ application, form }) {
  const arrived = application.documents.filter((document) => document.state !== "AWAITED").sort((a, b) => b.storedAt.localeCompare(a.storedAt));
  const latest = arrived.filter((document, i) => arrived.findIndex((other) => other.slot === document.slot) === i);
  const name = (slot) => form.slots.filter((one) => one.code === slot).map((one) => text(one.title))[0] ?? slot;
  return latest.length === 0
    ? nothing
    : html`<h2>${t("step.documents")}</h2>
        <ul class="plain handed-in">
          ${latest.map(
            (document) => html`<li>
              <p><strong>${name(document.slot)}</strong> <span class="tag ${["RECEIVED", "APPROVED"].includes(document.state) ? "good" : "bad"}">${t("document." + document.state.toLowerCase())}</span></p>
              <p class="soft">${document.fileName}, ${at(document.storedAt)}</p>
              ${document.advice && document.state !== "LATE" ? html`<p>${text(document.advice)}</p>` : nothing} ${document.reason ? html`<p>${t("document.reason", document.reason)}</p>` : nothing}
            </li>`,
          )}
        </ul>`;
}

/** While applications are accepted a submission is taken back; between the deadline and the result it is a withdrawal. */
function goingBack(data) {
  const { application, form } = data.draft;
  if (application.receipt === undefined || application.withdrawal || over(data)) return nothing;
  return api.now() >= Date.parse(form.closesAt)
    ? leaving(data, "withdraw", t("withdraw.early"), [t("withdraw.follows.application"), t("withdraw.follows.in-time"), t("withdraw.follows.final")], () => withdraw(data))
    : leaving(data, "back", t("back.what"), [t("back.follows"), t("back.follows.again")], () => takeBack(data));
}

async function withdraw(data) {
  await api.withdraw(data.call, data.student, data.reason.line());
  data.reason.done();
  await again(data);
}

async function takeBack(data) {
  await data.draft.retract();
  await again(data);
  say(t("back.done"));
}

async function again(data) {
  Object.assign(data, await load({ call: data.call, sent: undefined }));
  focus("title");
}
