/** The petition to be excused from the exam of the call: what was written, what the office ruled, and the form while it may be filed. */

import * as api from "./api.js";
import { attempt, failed } from "./attempt.js";
import { html, nothing } from "./lit-html.js";
import { person } from "./login.js";
import { attached, followFiles, takeFiles } from "./petition-files.js";
import { say } from "./screen.js";
import { crumbs } from "./step.js";
import { Typed, field, summary } from "./typed.js";
import { at, t, text } from "./words.js";

const KIND = "EXAM_ABSENCE";

/** The petition as it was filed last; every version is listed, the oldest first. */
const last = ({ petitions }) => petitions.filter((one) => one.kind === KIND).pop();

export async function load({ call }) {
  const { student } = person();
  const [form, answer, documents] = await Promise.all([api.form(call), api.petitions(call, student), api.petitionDocuments(call, student)]);
  const filed = last(answer.body);
  const words = new Typed("petition." + student + "." + call, form.limits.petitionReason, filed?.reason ?? "");
  const data = { call, student, form, docket: answer.body, documents, chosen: [], words, failure: null, busy: false };
  followFiles(data);
  return data;
}

export const title = () => t("petition.title");

export function view(data) {
  const { form, docket } = data;
  const filed = last(docket);
  const offered = form.languages.some(({ source }) => source === "EXAM");
  const decided = filed !== undefined && !filed.open;
  const sent = (event) => {
    event.preventDefault();
    data.failure = null;
    if (data.words.ready()) attempt(data, () => file(data, filed));
  };
  return html`${crumbs(form)}
    <h1 id="title" tabindex="-1">${t("petition.title")}</h1>
    ${failed(data)}
    <p>${t(offered ? "petition.what" : "petition.none")}</p>
    ${filed === undefined
      ? nothing
      : html`<div class="note good" id="filed">
          <p><strong>${t("petition.received", at(filed.receivedAt))}</strong></p>
          <blockquote>${filed.reason}</blockquote>
          ${decided ? nothing : html`<p>${t("petition.waiting")}</p>`}
        </div>`}
    ${docket.rulings.map(ruling)}
    ${decided || !offered
      ? filed === undefined
        ? nothing
        : attached(data, true, false)
      : html`<form novalidate @submit=${sent}>
          ${summary(data.words, "petition")} ${field(data.words, "petition", t("petition.words"), t("petition.hint"))}
          ${attached(data, filed !== undefined, true)}
          <p><button id="file" aria-disabled=${data.busy ? "true" : nothing}>${t(filed === undefined ? "petition.send" : "petition.change")}</button></p>
        </form>`}`;
}

function ruling({ at: instant, reason, text: says, inForce }) {
  return html`<div class="note">
    <p><strong>${text(says)}</strong> <span class="soft">${at(instant)}</span></p>
    <p>${reason}</p>
    ${inForce ? nothing : html`<p><span class="tag">${t("petition.taken-back")}</span></p>`}
  </div>`;
}

/** Files the petition, and sends the files that were chosen before; a file that fails does not hold up the petition. */
async function file(data, filed) {
  const answer = await api.petition(data.call, data.student, KIND, data.words.line(), filed?.version ?? 0);
  data.words.done();
  data.docket = answer.body;
  say(t("petition.said"));
  takeFiles(data, data.chosen);
}
