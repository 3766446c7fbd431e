/** My applications: what to do now, first. */

import * as api from "./api.js";
import { instead, link } from "./address.js";
import { forget } from "./draft.js";
import { html, nothing } from "./lit-html.js";
import { at, code, count, left, t, text, until } from "./words.js";

/** What the student has to do, most urgent first; everything else is waiting. */
const ACTS = ["REPLACE_DOCUMENT", "UPLOAD_DOCUMENT", "SUBMIT_CHANGES", "SUBMIT", "CHANGE_APPLICATION", "APPLY", "FILE_PETITION", "SIT_EXAM", "ASK_FOR_CORRECTION", "READ_RESULT", "OBJECT_UNTIL"];

/** Where each next step is taken. */
const PAGES = {
  APPLY: "about",
  SUBMIT: "check",
  SUBMIT_CHANGES: "check",
  REPLACE_DOCUMENT: "documents",
  UPLOAD_DOCUMENT: "documents",
  CHANGE_APPLICATION: "check",
  READ_RESULT: "result",
  OBJECT_UNTIL: "result",
  WAIT_FOR_ANSWER: "result",
};

export async function load() {
  forget();
  const me = await api.me();
  if (!me.roles.includes("STUDENT")) instead(link("staff"));
  return { me };
}

export const title = () => t("applications.title");

const urgency = ({ next }) => (ACTS.includes(next.code) ? ACTS.indexOf(next.code) : ACTS.length);

export function view({ me }) {
  const all = me.applications ?? null;
  return html`<h1 id="title" tabindex="-1">${t("applications.title")}</h1>
    ${me.name ? html`<p class="soft">${t("applications.who", me.name, me.number ?? "")}</p>` : nothing}
    <p><a href=${link("messages")}>${t("messages.title")}</a></p>
    ${all === null
      ? html`<p>${t("applications.staff")}</p>`
      : all.length === 0
        ? html`<p>${t("applications.none")}</p>`
        : html`<ul class="cards own">
            ${[...all].sort((a, b) => urgency(a) - urgency(b)).map(card)}
          </ul>`}`;
}

function card(one) {
  const { call, next } = one;
  const page = PAGES[next.code] ?? (one.state === "NONE" ? null : "status");
  const key = next.code.toLowerCase().replaceAll("_", "-");
  return html`<li>
    <h2>${text(one.title)}</h2>
    <p><strong>${t("next." + key)}</strong>${next.until ? html`<br />${t("next.until", until(next.until), left(Date.parse(next.until) - api.now()))}` : nothing}</p>
    ${page === null ? nothing : html`<p><a class="button" href=${link(page, { call })}>${t("go." + page)}<span class="unseen"> ${text(one.title)}</span></a></p>`}
    <p class="soft">${code("state.", one.state)}${one.changesNotSubmitted ? ": " + count("counts.changes", one.changesNotSubmitted) : ""}${one.submitted ? html`<br />${t("counts.received", at(one.submitted.receivedAt))}` : nothing}</p>
    ${page !== "status" && one.state !== "NONE" ? html`<p><a href=${link("status", { call })}>${t("status.title")}<span class="unseen"> ${text(one.title)}</span></a></p>` : nothing}
  </li>`;
}
