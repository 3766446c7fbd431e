/** Lists and statistics as files, and the audit trail: requested here, written by the office's system, then downloaded. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { failed } from "./forms.js";
import { attempt, withFaculty } from "./parts.js";
import { at, code, count, decimal, language, t, text } from "./words.js";

const KINDS = { OFFICER: ["APPLICATIONS", "APPLICATIONS_TO_REVIEW", "DOCUMENTS_TO_CHECK", "RESULT_LIST", "STATISTICS", "PAYMENTS", "NOMINATIONS", "OFFICE_DATA"], COORDINATOR: ["APPLICATIONS", "APPLICATIONS_TO_REVIEW"] };
/** Office data in a PDF file could not be imported again; the lists for all partners come in one ZIP file. */
const formatsOf = (kind) => ({ OFFICE_DATA: ["XLSX", "CSV"], NOMINATIONS: ["ZIP"] })[kind] ?? ["XLSX", "CSV", "PDF"];
const formatOf = ({ kind, format }) => (formatsOf(kind).includes(format) ? format : formatsOf(kind)[0]);
const DATA = ["RECORDS", "COHORT_AVERAGES", "AGREEMENTS", "LANGUAGE_SCORES", "PARTICIPATIONS", "EXAM_RESULTS", "EQUIVALENCES", "QUOTAS", "DEPARTMENTS"];
const NEEDS_DEPARTMENT = ["APPLICATIONS", "APPLICATIONS_TO_REVIEW"];
/** How often a file is asked for while it is written, in milliseconds. */
const ASK = 1500;

export async function load(where, me) {
  const officer = me.roles.includes("OFFICER");
  const call = await api.call(where.call);
  const list = officer ? await api.applications(where.call, {}) : null;
  const departments = (list === null ? me.departments : Object.keys(list.facets.department ?? {})).map((one) => [one, withFaculty(one, list?.faculties[one])]);
  const file = where.file === undefined ? null : await api.requestedFile(where.call, where.file);
  const data = { where, call, officer, departments, file, form: { kind: KINDS[officer ? "OFFICER" : "COORDINATOR"].includes(where.kind) ? where.kind : "APPLICATIONS", format: "XLSX", language: language.toUpperCase(), department: where.department ?? (officer ? "" : me.departments[0]), data: "RECORDS" }, trail: null, failure: null, busy: false };
  if (file !== null) waitFor(data);
  return data;
}

export const title = ({ call }) => t("staff.files.title") + " - " + text(call.title);

export const crumbs = ({ call }) => [text(call.title)];

export function view(data) {
  const { form, officer, departments } = data;
  const kinds = KINDS[officer ? "OFFICER" : "COORDINATOR"];
  const field = (name, label, options) => html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} @change=${(event) => ((form[name] = event.target.value), draw())}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === form[name]}>${words}</option>`)}
    </select>
  </div>`;
  return html`<h1 id="title" tabindex="-1">${t("staff.files.title")}</h1>
    ${failed(data)} ${data.file === null ? nothing : written(data)}
    <form novalidate @submit=${(event) => (event.preventDefault(), request(data))}>
      ${field("kind", t("staff.files.kind"), kinds.map((kind) => [kind, code("staff.file.", kind)]))}
      ${form.kind === "OFFICE_DATA" ? field("data", t("staff.imports.kind"), DATA.map((one) => [one, code("staff.import.kind.", one)])) : nothing}
      ${NEEDS_DEPARTMENT.includes(form.kind) ? field("department", t("staff.department"), [...(officer && form.kind === "APPLICATIONS" ? [["", t("staff.all")]] : []), ...departments]) : nothing}
      ${field("format", t("staff.files.format"), formatsOf(form.kind).map((one) => [one, one]))}
      ${field("language", t("staff.files.language"), [["TR", t("staff.files.turkish")], ["EN", t("staff.files.english")]])}
      <p><button aria-disabled=${data.busy ? "true" : nothing}>${t("staff.files.request")}</button></p>
    </form>
    ${officer ? audit(data) : nothing}`;
}

/** How far the file is that was requested. */
function written({ file, where }) {
  const open = async () => location.assign(await api.fileLink(where.call, file.id));
  return html`<section class="note ${{ READY: "good", FAILED: "bad" }[file.state] ?? ""}">
    <h2 id="file" tabindex="-1">${code("staff.file.", file.kind)}, ${file.format}</h2>
    <p>${code("staff.files.", file.state)} ${file.rows === undefined ? "" : count("staff.files.rows", file.rows)} ${file.failure ? text(file.failure) : ""}</p>
    ${file.state === "READY" ? html`<p><button type="button" id="download" @click=${open}>${t("staff.files.download")}</button></p><p class="soft">${t("staff.files.until", at(file.expiresAt))}</p>` : nothing}
  </section>`;
}

/** Requests the file. */
const request = (data) =>
  attempt(data, async () => {
    const { where, form } = data;
    const department = NEEDS_DEPARTMENT.includes(form.kind) && form.department !== "" ? { department: form.department } : {};
    const of = form.kind === "OFFICE_DATA" ? { data: form.data } : {};
    data.file = await api.requestFile(where.call, { kind: form.kind, format: formatOf(form), language: form.language, ...department, ...of });
    history.replaceState(null, "", "?" + new URLSearchParams({ page: "staff", view: "files", call: where.call, file: data.file.id }));
    focus("file");
    waitFor(data);
  });

/** Asks for the file until it is written or the page is left; the page can be used meanwhile. */
async function waitFor(data) {
  const { id, state } = data.file;
  if (state !== "REQUESTED") return say(code("staff.files.", state));
  await new Promise((done) => setTimeout(done, ASK));
  if (!location.search.includes(id)) return;
  data.file = await api.requestedFile(data.where.call, id).catch(() => data.file);
  draw();
  waitFor(data);
}

function audit(data) {
  const trails = [["/calls/" + data.where.call + "/trail-export", "staff.audit.call"], ["/ledger-trail-export", "staff.audit.ledger"], ["/news-trail-export", "staff.audit.news"], ["/privacy-trail-export", "staff.audit.privacy"]];
  const take = (address) =>
    attempt(data, async () => {
      data.trail = await api.exportTrail(address);
      focus("trail");
    });
  return html`<h2>${t("staff.audit.title")}</h2>
    <p>${t("staff.audit.what")}</p>
    <p class="moves">${trails.map(([address, key]) => html`<button type="button" class="small" @click=${() => take(address)}>${t(key)}</button>`)}</p>
    ${data.trail === null
      ? nothing
      : html`<p class="note ${data.trail.flaws === 0 ? "good" : "bad"}" id="trail" tabindex="-1">${count("staff.audit.entries", data.trail.entries)} ${data.trail.flaws === 0 ? t("staff.audit.sound") : t("staff.audit.flaws", decimal(data.trail.flaws))} <a href=${data.trail.url}>${t("staff.files.download")}</a><br />${t("staff.audit.head")} <code>${data.trail.head}</code></p>`}`;
}
