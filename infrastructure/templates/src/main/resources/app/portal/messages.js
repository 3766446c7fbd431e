/** Messages to the person who is logged in: what was mailed, newest first. */

import * as api from "./api.js";
import { link } from "./address.js";
import { html, nothing } from "./lit-html.js";
import { at, language, t } from "./words.js";

/** Between the Turkish and the English text of a mail. */
const RULE = /^-{40}$/m;
/** At the beginning of the Turkish text. */
const ENGLISH_BELOW = /^\(English below\)\s*/;

export const load = ({ cursor }) => api.messages(cursor).then((page) => ({ ...page, cursor }));

export const title = () => t("messages.title");

export function view({ messages, next, cursor }) {
  return html`<nav class="crumbs" aria-label=${t("crumbs")}><a href=${link("applications")}>${t("applications.title")}</a></nav>
    <h1 id="title" tabindex="-1">${t("messages.title")}</h1>
    ${messages.length === 0
      ? html`<p>${t("messages.none")}</p>`
      : html`<ol class="plain messages" reversed>
          ${messages.map(message)}
        </ol>`}
    ${cursor === undefined ? nothing : html`<p><a href=${link("messages")}>${t("messages.newest")}</a></p>`}
    ${next === undefined ? nothing : html`<p><a href=${link("messages", { cursor: next })}>${t("messages.older")}</a></p>`}`;
}

function message({ call, at: instant, subject, text }) {
  return html`<li>
    <details>
      <summary><strong>${subjectOf(subject, call)}</strong> <span class="soft">${call}, ${at(instant)}</span></summary>
      <p class="letter">${textOf(text)}</p>
    </details>
  </li>`;
}

/** The text in the language of the page; all of it where it has no two parts. */
function textOf(text) {
  const parts = text.split(RULE);
  return (parts.length === 2 ? mine(parts) : text).replace(ENGLISH_BELOW, "").trim();
}

/** A subject is written as "Turkish / English (call)". */
function subjectOf(subject, call) {
  const end = " (" + call + ")";
  const parts = subject.endsWith(end) ? subject.slice(0, -end.length).split(" / ") : [];
  return parts.length === 2 ? mine(parts) : subject;
}

const mine = ([turkish, english]) => (language === "tr" ? turkish : english);
