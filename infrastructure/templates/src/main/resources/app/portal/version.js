/** One version that was submitted, also one that was replaced: its answers, to read, print and keep. */

import * as api from "./api.js";
import { link } from "./address.js";
import { rows } from "./answers.js";
import { typed } from "./content.js";
import { html, nothing } from "./lit-html.js";
import { person } from "./login.js";
import { save } from "./save.js";
import { crumbs } from "./step.js";
import { second, t, text } from "./words.js";

export async function load({ call, version }) {
  const { student } = person();
  const [form, sent] = await Promise.all([api.form(call), api.submission(call, student, encodeURIComponent(version ?? ""))]);
  return { call, student, form, ...sent };
}

export const title = () => t("version.title");

/** What identifies the version: label and value. */
const facts = ({ student, submission }) => [
  [t("about.number"), student],
  [t("receipt.at"), second(submission.receivedAt)],
  [t("receipt.number"), submission.receipt],
  [t("receipt.version"), String(submission.version)],
  ...(submission.contentSha256 ? [[t("receipt.digest"), submission.contentSha256]] : []),
];

const answers = ({ content, form }) => rows(typed(content), form).map((row) => [row.label, row.value]);

export function view(data) {
  const { call, form, submission } = data;
  return html`${crumbs(form)}
    <h1 id="title" tabindex="-1">${t("version.title")}</h1>
    <p class="note ${submission.counts ? "good" : "warn"}">${t(submission.counts ? "version.counts" : "version.replaced")}</p>
    ${list(facts(data))}
    <h2>${t("check.answers")}</h2>
    ${list(answers(data))}
    <p class="moves">
      <button type="button" class="small" id="keep" @click=${() => keep(data)}>${t("version.save")}</button>
      <a href=${link("status", { call })}>${t("status.title")}</a>
    </p>`;
}

function list(pairs) {
  return html`<dl class="facts">
    ${pairs.map(([label, value]) => html`<dt>${label}</dt><dd>${value === "" ? nothing : value}</dd>`)}
  </dl>`;
}

/** As plain text, which every device opens. */
function keep(data) {
  const lines = [text(data.form.title), "", ...[...facts(data), ...answers(data)].map(([label, value]) => label + ": " + value), ""];
  save(new Blob([lines.join("\r\n")], { type: "text/plain;charset=utf-8" }), [data.call, data.submission.version].join("-").toLowerCase() + ".txt");
}
