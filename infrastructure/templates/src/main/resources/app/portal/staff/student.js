/** One student in a call: everything that is known; without a number, the search for one. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus } from "../screen.js";
import { besides } from "./besides.js";
import { english, examNames } from "./english.js";
import { failed, field, submitting } from "./forms.js";
import { history } from "./history.js";
import { conditions } from "./outlook.js";
import { letters } from "./letters.js";
import { passOn } from "./passon.js";
import { place } from "./place.js";
import { attempt, changed, choiceLine, decisionOf, table, to } from "./parts.js";
import { slotTitle } from "./documents.js";
import { at, brief, code, count, day, decimal, points, t, text } from "./words.js";

export async function load(where) {
  const [call, universities, called, exams] = await Promise.all([api.call(where.call), api.universities(where.call), api.officerNames(), examNames(where.call)]);
  const data = { where, call, universities, called, exams, failure: null, busy: false, words: "", found: null };
  if (where.student === undefined) return data;
  const [one, changeable] = await Promise.all([api.dossier(call, where.student), api.changeable(call)]);
  return { ...data, one: { ...one, changeable } };
}

export const title = ({ one, where, call }) => (one ? one.application.name ?? where.student : t("staff.student.title") + " - " + text(call.title));

export const crumbs = ({ one, call, where }) => (one ? [html`<a href=${changed(where, { student: undefined })}>${t("staff.student.title")}</a>`, text(call.title)] : [text(call.title)]);

export const view = (data) => (data.one ? dossier(data) : finding(data));

function finding(data) {
  const submit = () => {
    attempt(data, async () => {
      data.found = await api.search(data.where.call, data.words.trim());
      focus("found");
    });
  };
  return html`<h1 id="title" tabindex="-1">${t("staff.student.title")}</h1>
    ${failed(data)}
    <form role="search" novalidate @submit=${submitting(data, submit)}>
      ${field(data, { id: "text", label: t("staff.students.text"), hint: t("staff.students.hint") }, ({ id, described, invalid }) => html`<input id=${id} type="search" required minlength="2" maxlength="100" autocomplete="off" aria-describedby=${described} aria-invalid=${invalid} .value=${data.words} @input=${(event) => (data.words = event.target.value)} />`)}
      <p><button>${t("staff.students.search")}</button></p>
    </form>
    ${data.found === null ? nothing : found(data)}`;
}

function found({ found: { applications, total }, where }) {
  const heads = [{ words: t("staff.name") }, { words: t("staff.department") }, { words: t("staff.cgpa"), number: true }, { words: t("staff.state") }];
  return html`<h2 id="found" tabindex="-1">${count("staff.students.found", total)}</h2>
    ${applications.length === 0
      ? nothing
      : table(t("staff.student.title"), heads, applications.map((row) => ({
          cells: [html`<a href=${to("student", { call: where.call, student: row.student })}>${row.name ?? row.student}</a> <span class="soft">${row.student}</span>`, row.department, row.cgpa === undefined ? t("staff.unknown") : points(row.cgpa), code("state.", row.state)],
        })))}`;
}

function dossier(data) {
  const { one, where, universities } = data;
  const { application } = one;
  const content = application.submitted ?? application.draft;
  return html`<h1 id="title" tabindex="-1">${application.name ?? where.student}<span class="sub soft">${where.student}, ${application.department}, ${code("level.", application.level)}</span></h1>
    ${failed(data)}
    ${application.withdrawal ? html`<p class="note warn">${t("staff.withdrawn", at(application.withdrawal.receivedAt))}</p>` : nothing}
    <div class="two">
      <div>
        ${known(one, data.exams)}
        ${content?.choices?.length > 0 ? html`<h2>${t("staff.choices")}</h2><ol>${content.choices.map((choice) => html`<li>${choiceLine(choice, universities)}</li>`)}</ol>` : nothing}
        ${application.review ? html`<h2>${t("staff.decision")}</h2><p>${t("staff.decide.was", decisionOf(application.review), at(application.review.at))} ${application.review.reason}</p>` : nothing}
        ${documents(data)} ${besides(data, one.proofs?.documents ?? [], t("grant.proofs"))} ${submissions(one)} ${docket(data)} ${letters(data)} ${notices(data)}
        ${history(data, (cursor) => api.history(where.call, where.student, undefined, cursor))}
      </div>
      <div>${result(data)} ${place(data)} ${passOn(data)} ${conditions(application.outlook, one.changeable)} ${ledger(one)}</div>
    </div>`;
}

function known({ application, facts }, exams) {
  const { cgpa } = application;
  const record = facts?.record;
  const last = application.withdrawal ?? application.receipt;
  return html`<dl class="facts">
    <dt>${t("staff.state")}</dt>
    <dd>${code("state.", application.withdrawal ? "WITHDRAWN" : application.state)}${last ? ", " + at(last.receivedAt) : ""}</dd>
    <dt>${t("staff.cgpa")}</dt>
    <dd>${cgpa === undefined ? t("staff.unknown") : points(cgpa)}${record?.asOf ? html` <span class="soft">${t("about.as-of", at(record.asOf))}</span>` : nothing}</dd>
    ${record
      ? html`<dt>${t("staff.level")}</dt>
          <dd>${code("level.", record.level)}, ${count("staff.semesters", record.completedSemesters)}</dd>`
      : nothing}
    ${english(application, exams)}
    ${facts && facts.scores.length > 0
      ? html`<dt>${t("staff.english.record")}</dt>
          <dd>${facts.scores.map((score) => html`<p>${t("exams.record", score.name, day(score.date), decimal(score.score))}${score.faults.map((fault) => html` <span class="soft">${text(fault.message)}</span>`)}</p>`)}</dd>`
      : nothing}
  </dl>`;
}

function documents({ one: { documents: list }, where, call }) {
  const arrived = (list?.documents ?? []).filter((one) => one.state !== "AWAITED");
  return arrived.length === 0
    ? nothing
    : html`<h2>${t("staff.documents.title")}</h2>
        <ul class="plain">
          ${arrived.map((one) => html`<li><a href=${to("documents", { call: where.call, student: where.student, document: one.id })}>${slotTitle(call, one.slot)}</a> <span class="tag">${code("document.", one.state)}</span> <span class="soft">${one.storedAt ? brief(one.storedAt) : ""}</span></li>`)}
        </ul>`;
}

function submissions({ submissions: sent }) {
  return sent === null || sent.submissions.length === 0
    ? nothing
    : html`<h2>${t("staff.students.submissions")}</h2>
        <ol class="plain">
          ${sent.submissions.map((one) => html`<li>${at(one.receivedAt)} <span class="tag">${t(one.counts ? "status.counts" : "status.replaced")}</span></li>`)}
        </ol>`;
}

function docket({ one: { docket: kept }, where, called }) {
  return kept.petitions.length + kept.rulings.length === 0
    ? nothing
    : html`<h2>${t("staff.students.rulings")}</h2>
        <ul class="plain">
          ${kept.petitions.map((one) => html`<li><a href=${to("petitions", { call: where.call, student: where.student })}>${t("staff.petitions.filed", at(one.receivedAt))}</a> ${one.reason}</li>`)}
          ${kept.rulings.map((one) => html`<li>${t("staff.place.read", text(one.text))} <span class="soft">${called(one.by)}, ${brief(one.at)}</span> ${one.inForce ? nothing : html`<span class="tag">${t("staff.students.revoked")}</span>`}<br />${one.reason}</li>`)}
        </ul>`;
}

/** What was written to the student; it is read when somebody asks for it. */
function notices(data) {
  const { where, notices: sent } = data;
  const read = async () => {
    data.notices = await api.noticesTo(where.call, where.student).catch(() => null);
    draw();
  };
  return html`<details @toggle=${(event) => event.target.open && sent === undefined && read()}>
    <summary id="notices">${t("staff.students.notices")}</summary>
    ${sent === undefined ? html`<p class="soft">${t("staff.students.notices.loading")}</p>` : sent === null ? html`<p>${t("staff.history.failed")}</p>` : sent.length === 0 ? html`<p>${t("staff.students.notices.none")}</p>` : html`<ol class="plain">
          ${sent.map((one) => html`<li>${brief(one.at)}: ${code("staff.notice.", one.kind)} <span class="tag">${code("staff.mails.", one.state)}</span></li>`)}
        </ol>`}
  </details>`;
}

function result({ one: { result: published, objection }, universities, where }) {
  return published === null
    ? nothing
    : html`<h2>${t("staff.students.result")}</h2>
        ${said(published)} ${published.placedAt ? placed(published.placedAt, universities) : nothing}
        ${published.score ? html`<p>${t("result.score")}: ${points(published.score.total)}</p>` : nothing}
        ${objection?.objection ? html`<p><a href=${to("objections", { call: where.call, student: where.student })}>${t("staff.student.objection", at(objection.objection.receivedAt))}</a></p>` : nothing}`;
}

/** A place is written out below; of a placed student only the sentence on the grant is needed. */
function said({ status, placedAt, grant, explanation }) {
  const sentence = placedAt ? grant && code("grant.why.", grant.why) : text(explanation);
  return html`<p><span class="tag">${code("status.", status)}</span> ${sentence ? html`<span class="soft">${t("staff.place.read", sentence)}</span>` : nothing}</p>`;
}

const placed = (place, universities) =>
  html`<p>${choiceLine(place, universities)} <span class="soft">${t("staff.outcome.choice", place.preference)}</span></p>`;

function ledger({ ledger: kept }) {
  const entries = kept?.entries ?? [];
  return entries.length === 0
    ? nothing
    : html`<h2>${t("staff.students.ledger")}</h2>
        <ul class="plain">
          ${entries.map((one) => html`<li>${code("staff.ledger.", one.kind)} ${[one.participation?.call ?? one.participation?.programme, one.call, one.participation && code("staff.ledger.outcome.", one.participation.outcome)].filter((said) => said !== undefined).join(", ")} ${one.reason ?? ""} <span class="soft">${brief(one.at)}</span></li>`)}
        </ul>`;
}
