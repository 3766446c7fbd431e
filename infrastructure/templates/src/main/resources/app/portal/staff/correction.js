/** Correcting a published result: opening a correction, what to do while it is open, and closing one in which nothing has changed. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { submitting } from "./forms.js";
import { oneLine, to } from "./parts.js";
import { reason } from "./publication.js";
import { nameOf } from "./runs.js";
import { brief, count, t } from "./words.js";

/** The accepted objections that no publication has corrected yet, of the publication before this one or any earlier. */
export async function accepted(call, { publications }) {
  const latest = publications.at(-1);
  if (latest === undefined) return [];
  const all = await Promise.all(publications.filter((one) => one.objectionsUntil).map((one) => api.objections(call, one.number)));
  return all.flatMap(({ objections }) => objections).filter(({ answer }) => answer?.decision === "UPHELD" && answer.at >= latest.at);
}

/** @param act does it and loads the page anew */
export function correcting(data, act) {
  const { call, state } = data;
  if (call.state !== "PUBLISHED" && state.erratum === undefined) return nothing;
  return html`<h2 id="correction">${t("staff.erratum.title")}</h2>
    ${state.erratum === undefined ? opening(data, act) : opened(data, act)}`;
}

function opening(data, act) {
  const { where, objections } = data;
  const send = () => {
    act(data, "staff.erratum.opened", () => api.openErratum(where.call, { reason: oneLine(data.reason), objections: objections.map((one) => one.student) }));
  };
  return html`<p>${t("staff.erratum.what")}</p>
    ${objections.length === 0
      ? nothing
      : html`<div class="note warn" id="accepted">
          <p>${count("staff.erratum.objections", objections.length)}</p>
          <ul class="short-list">${objections.map(({ student, name }) => html`<li>${objector(where, { student, name })}</li>`)}</ul>
        </div>`}
    <details ?open=${objections.length > 0}>
      <summary>${t("staff.erratum.begin")}</summary>
      ${form(data, "staff.erratum.send", send)}
    </details>`;
}

const objector = ({ call }, { student, name }) => html`<a href=${to("student", { call, student })}>${name ?? student}</a> <span class="soft">${name ? student : ""}</span>`;

function opened(data, act) {
  const { where, runs, state } = data;
  const { erratum } = state;
  const [latest] = runs;
  const unchanged = latest.current && latest.state === "PUBLISHED";
  const send = () => {
    act(data, "staff.erratum.closed", () => api.closeErratum(where.call, oneLine(data.reason), erratum.version));
  };
  return html`<p>${t("staff.erratum.open", erratum.reason)} <span class="soft">${nameOf(data, erratum.by)}, ${brief(erratum.at)}</span></p>
    ${erratum.objections.length === 0 ? nothing : html`<p>${t("staff.erratum.named")} ${erratum.objections.map((student) => objector(where, data.objections.find((one) => one.student === student) ?? { student }))}</p>`}
    <ol>
      <li>${t("staff.erratum.change")}
        <span class="short-list">${["imports", "documents", "department", "student"].map((view) => html`<a href=${to(view, { call: where.call })}>${t("staff." + view + ".title")}</a>`)}</span></li>
      <li>${t(unchanged ? "staff.erratum.run" : latest.current ? "staff.erratum.run.ready" : "staff.erratum.run.waits")} ${unchanged || latest.current ? nothing : html`<a href=${to("dashboard", { call: where.call })}>${t("staff.dashboard.title")}</a>`}</li>
      <li>${t("staff.erratum.publish")}</li>
    </ol>
    ${unchanged
      ? html`<details>
          <summary>${t("staff.erratum.end")}</summary>
          ${form(data, "staff.erratum.end.send", send)}
        </details>`
      : nothing}`;
}

const form = (data, words, send) => html`<form novalidate @submit=${submitting(data, send)}>${reason(data, "erratum")}<p><button aria-disabled=${data.busy ? "true" : nothing}>${t(words)}</button></p></form>`;
