/** What several pages of coordinators and officers are made of. */

import { go, link } from "../address.js";
import { attempt } from "../attempt.js";
import { problem } from "../errors.js";
import { Failure } from "../failure.js";
import { html, nothing } from "../lit-html.js";
import { file } from "./api.js";
import { alphabetical, code, t, text } from "./words.js";

export { attempt };

/** The address of one of these pages. */
export const to = (view, values = {}) => link("staff", { view, ...values });

/** The same address with other values; a value that is undefined is left out. */
export const changed = (where, values) => link("staff", { ...where, page: undefined, ...values });

/** The pages on which the lists of the API are shown. */
const LISTS = { "application-list": "department", "document-list": "documents", notices: "mails", imports: "imports", objections: "objections", publications: "runs", runs: "runs", "seal-blockers": "dashboard" };

/** A list, which the API names by its request, such as `/calls/OE-2024/document-list?state=TO_CHECK`: its page, and what is asked for. */
function listOf(request) {
  const [address, query] = request.split("?");
  const [, , call, list] = address.split("/");
  const asked = Object.fromEntries(new URLSearchParams(query));
  return asked.petition === undefined ? { view: LISTS[list], values: { call, ...asked } } : { view: "petitions", values: { call, state: asked.petition } };
}

/** The page of a list. */
export function pageOf(request) {
  const { view, values } = listOf(request);
  return to(view, values);
}

/** The pages that can still be read of a call that is cancelled. */
const AFTER_CANCELLATION = ["dashboard", "department", "student", "runs", "mails"];

/** Whether a page of a call in this state can be read. */
export const readable = (state, view) => state !== "CANCELLED" || AFTER_CANCELLATION.includes(view);

/** Whether the page of a list can be read. */
export const listed = (state, request) => readable(state, listOf(request).view);

/** Choices of which one holds, such as states with their counts. */
export function tabs(label, options) {
  return html`<nav class="tabs" aria-label=${label}>
    <ul>
      ${options.map(
        (one) => html`<li><a href=${one.href} aria-current=${one.current ? "page" : nothing}>${one.words}${one.number === undefined ? nothing : html` <span class="soft">(${one.number})</span>`}</a></li>`,
      )}
    </ul>
  </nav>`;
}

/**
 * A table that becomes a list of cards on a phone. The roles are said, because other ways of display take them away.
 *
 * @param heads `words`, and where it sorts, `href` and `sorted`; `number` for figures
 * @param rows  `key` and `cells` in the order of the heads; `mark` for the one that is worked on
 * @param long  whether it may go on in the next column of a printed page
 */
export function table(caption, heads, rows, long = false) {
  return html`<table class=${long ? "list long" : "list"} role="table">
    <caption>${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map(
          (head) => html`<th role="columnheader" scope="col" class=${head.number ? "n" : nothing} aria-sort=${head.sorted ?? nothing}>
            ${head.href ? html`<a href=${head.href}>${head.words}</a>` : head.words}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) => html`<tr role="row" class=${row.mark ? "mark" : nothing}>
          ${row.cells.map((cell, i) =>
            i === (row.first ?? 0)
              ? html`<th role="rowheader" scope="row" class=${heads[i].number ? "n" : nothing} data-label=${heads[i].label ?? heads[i].words}>${cell}</th>`
              : html`<td role="cell" class=${heads[i].number ? "n" : nothing} data-label=${heads[i].label ?? heads[i].words}>${cell}</td>`,
          )}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A column head that sorts; `-name` in the address is descending. */
export function sorting(where, name, words, more = {}) {
  const now = where.sort ?? "";
  const sorted = now === name ? "ascending" : now === "-" + name ? "descending" : undefined;
  return { ...more, words, sorted, href: changed(where, { sort: sorted === "ascending" ? "-" + name : name, cursor: undefined }) };
}

/** A form whose fields stand in the address. */
export function filters(where, label, fields) {
  const submit = (event) => {
    event.preventDefault();
    const given = [...new FormData(event.target)].map(([name, value]) => [name, value === "" ? undefined : value]);
    go(changed(where, { ...Object.fromEntries(given), cursor: undefined }));
  };
  return html`<form class="filters" novalidate aria-label=${label} @submit=${submit}>
    ${fields}
    <p class="field"><button class="small">${t("staff.filter.show")}</button></p>
  </form>`;
}

/** A field with a choice of values: pairs of value and words. */
export function select(name, label, value, options) {
  return html`<div class="field">
    <label for=${"field-" + name}>${label}</label>
    <select id=${"field-" + name} name=${name} .value=${value ?? ""}>
      ${options.map(([code, words]) => html`<option value=${code} ?selected=${code === (value ?? "")}>${words}</option>`)}
    </select>
  </div>`;
}

/** A department by its code, which is all that the office's files say of it, with its faculty where they name one. */
export const withFaculty = (department, faculty) => (faculty === undefined ? department : t("staff.department.faculty", department, text(faculty)));

/** A field with a choice of departments. @param list of the API, with its `facets` and `faculties` */
export const departmentField = (where, { facets, faculties }) =>
  select("department", t("staff.department"), where.department, [["", t("staff.all")], ...Object.keys(facets.department ?? {}).sort(alphabetical).map((one) => [one, withFaculty(one, faculties[one])])]);

/** The way to the first and to the next page of a list. */
export function pager(where, { next }) {
  return next === undefined && where.cursor === undefined
    ? nothing
    : html`<nav class="between" aria-label=${t("staff.pages")}>
        ${where.cursor === undefined ? nothing : html`<a href=${changed(where, { cursor: undefined })}>${t("staff.pages.first")}</a>`}
        ${next === undefined ? nothing : html`<a href=${changed(where, { cursor: next })}>${t("staff.pages.next")}</a>`}
      </nav>`;
}

/** Sends a file by its signed link. */
export async function put({ url, headers: given }, content) {
  const headers = Object.fromEntries(Object.entries(given).filter(([name]) => name.toLowerCase() !== "content-length"));
  const answer = await fetch(url, { method: "PUT", headers, body: content }).catch(() => Promise.reject(new Failure("offline")));
  if (!answer.ok) throw new Failure("broken", { status: answer.status });
}

/** Gives a file of the API to the browser as a download. */
export async function download(address, name) {
  const anchor = document.createElement("a");
  const url = URL.createObjectURL(await file(address));
  Object.assign(anchor, { href: url, download: name });
  anchor.click();
  URL.revokeObjectURL(url);
}

/** Words typed in several lines as the API takes them, in one. */
export const oneLine = (typed) => typed.trim().replace(/\s+/g, " ");

/** What was decided or taken back last, with `way` to what has to follow, with the ways to change it and, where there is `undo`, to take it back. */
export function decidedLast(where, last) {
  if (last === null) return nothing;
  const href = last.href ?? (last.student === undefined ? undefined : changed(where, { student: last.student }));
  return html`<p class="note good" id="last">${last.says} ${href === undefined ? nothing : html`<a href=${href}>${t("staff.decide.change")}<span class="unseen"> ${last.name}</span></a>`}
      ${last.way === undefined ? nothing : html`<a href=${last.way.href}>${last.way.words}</a>`}
      ${last.undo === undefined ? nothing : takingBack("take-last-back", last, last.undo, last.name)}</p>
    ${last.failure ? problem(last.failure, last.again) : nothing}`;
}

/** The button that takes a decision back. @param data with `failure` and `busy` */
export const takingBack = (id, data, undo, name) =>
  html`<button type="button" class="small" id=${id} aria-disabled=${data.busy ? "true" : nothing} @click=${() => attempt(data, undo)}>${t("staff.decide.undo")}<span class="unseen"> ${name}</span></button>`;

/** A decision of the department in words. */
export const decisionOf = ({ approved, declinedChoices }) => t("staff.decide.was." + (!approved ? "declined" : declinedChoices.length > 0 ? "in-part" : "approved"));

/** A choice, or a place at one, by the name of its university. */
export const choiceLine = ({ university, semester }, universities) => t("choice.line", universities.get(university)?.name ?? university, code("semester.", semester));
