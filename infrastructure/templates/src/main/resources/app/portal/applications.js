/** My applications: what to do now, first. */

import * as api from "./api.js";
import { instead, link } from "./address.js";
import { html, nothing } from "./lit-html.js";
import { at, code, count, left, t, text, until, whole } from "./words.js";

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
  FILE_PETITION: "petition",
};

export async function load() {
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
    <p class="moves"><a href=${link("messages")}>${t("messages.title")}</a> <a href=${link("data")}>${t("data.title")}</a></p>
    ${all === null
      ? html`<p>${t("applications.staff")}</p>`
      : all.length === 0
        ? html`<p>${t("applications.none")}</p>`
        : html`<ul class="cards own">
            ${[...all].sort((a, b) => urgency(a) - urgency(b)).map(card)}
          </ul>`}`;
}

/** The page where the next step of an application is taken; null where there is nothing to see yet. */
export const pageOf = ({ next, state }) => PAGES[next.code] ?? (state === "NONE" ? null : "status");

/** What comes next, and until when. */
export function nextStep({ next }) {
  return html`<strong>${code("next.", next.code)}</strong>${next.until ? html`<br />${when(next)}` : nothing}`;
}

/** The instant before which it must be done, or at which it happens. */
function when({ code: next, until: instant }) {
  switch (next) {
    case "READ_RESULT":
      return t("next.published", at(instant));
    case "WAIT_FOR_OPENING":
      return t("deadline.not-yet", at(instant));
    default:
      return t("next.until", until(instant), left(Date.parse(instant) - api.now()));
  }
}

function card(one) {
  const { call } = one;
  const page = pageOf(one);
  return html`<li>
    <h2>${whole(text(one.title))}</h2>
    <p>${nextStep(one)}</p>
    ${page === null ? nothing : html`<p><a class="button" href=${link(page, { call })}>${t("go." + page)}<span class="unseen"> ${text(one.title)}</span></a></p>`}
    <p class="soft">${code("state.", one.state)}${one.changesNotSubmitted ? ": " + count("counts.changes", one.changesNotSubmitted) : ""}${one.submitted ? html`<br />${t("counts.received", at(one.submitted.receivedAt))}` : nothing}</p>
    ${page !== "status" && one.state !== "NONE" ? html`<p><a href=${link("status", { call })}>${t("status.title")}<span class="unseen"> ${text(one.title)}</span></a></p>` : nothing}
  </li>`;
}
