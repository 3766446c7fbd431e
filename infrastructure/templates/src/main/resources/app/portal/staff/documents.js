/** The documents of a call: the list that the address asks for, or one document beside what has to be checked in it. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { count, brief, code, t, text } from "./words.js";
import { loadOne, oneView } from "./document.js";
import { changed, decidedLast, departmentField, filters, pager, select, sorting, table, tabs } from "./parts.js";
import { begin, nameOf, remembered } from "./queue.js";

const STATES = ["TO_CHECK", "REJECTED", "REFUSED", "APPROVED"];

/** The filters of the list that the address asks for. */
export const asked = ({ state = "TO_CHECK", opened, slot, department, sort, cursor }) => ({ state, opened, slot, department, sort, cursor });

/** The list of these filters. */
export async function rowsOf(call, values) {
  const list = await api.documentList(call, values);
  return { ...list, items: list.documents.map((row) => ({ ...row, id: row.document })) };
}

export async function load(where) {
  const [call, form] = await Promise.all([api.call(where.call), api.form(where.call)]);
  const data = { where, call, form, last: remembered(), failure: null, busy: false };
  if (where.document !== undefined) return loadOne(data);
  const [list, called] = await Promise.all([rowsOf(where.call, asked(where)), api.officerNames()]);
  begin(nameOf({ call: where.call, ...asked(where) }), list.items);
  return { ...data, list, called };
}

export const title = ({ one, call, where }) => (one ? slotTitle(call, one.document.slot) + ", " + (one.name ?? where.student) : t("staff.documents.title") + " - " + text(call.title));

export const start = (data) => data.one?.start;

export const crumbs = ({ call, one, where }) => (one ? [html`<a href=${changed(where, { student: undefined, document: undefined })}>${t("staff.documents.title")}</a>`, text(call.title)] : [text(call.title)]);

export const view = (data) => (data.one ? oneView(data) : listView(data));

/** What a slot is called. */
export function slotTitle(call, wanted) {
  const slot = call.slots.find((one) => one.code === wanted);
  return slot === undefined ? (wanted ?? t("staff.documents.special")) : text(slot.title);
}

/** New, opened by somebody, or decided by somebody. */
function stateOf({ state, openedByName, openedAt, decidedBy, decidedAt }, called) {
  const opened = state === "TO_CHECK" && openedAt !== undefined;
  const who = opened ? openedByName + ", " + brief(openedAt) : decidedBy ? called(decidedBy) + ", " + brief(decidedAt) : null;
  return html`<span class="tag">${opened ? t("staff.documents.opened") : code("staff.documents.", state === "TO_CHECK" ? "NEW" : state)}</span> ${who === null ? nothing : html`<span class="soft">${who}</span>`}`;
}

/** Whether it waits for a verdict. */
export const open = (row) => row.state === "TO_CHECK";

function listView({ where, call, list, called, last }) {
  const { facets, items, total } = list;
  const state = where.state ?? "TO_CHECK";
  const states = STATES.map((one) => ({ words: code("staff.documents.", one), href: changed(where, { state: one, opened: undefined }), current: one === state, number: facets.state?.[one] ?? 0 }));
  const slots = Object.keys(facets.slot ?? {});
  const every = ["", t("staff.all")];
  return html`${decidedLast(where, last)}
    <h1 id="title" tabindex="-1">${t("staff.documents.title")}</h1>
    ${tabs(t("staff.state"), states)}
    ${filters(where, t("staff.filter"), [
      state === "TO_CHECK"
        ? select("opened", t("staff.documents.looked"), where.opened, [every, ...["NO", "YES"].map((one) => [one, t("staff.documents.looked." + one.toLowerCase()) + " (" + (facets.opened?.[one] ?? 0) + ")"])])
        : nothing,
      select("slot", t("staff.slot"), where.slot, [every, ...slots.map((one) => [one, slotTitle(call, one)])]),
      Object.keys(facets.department ?? {}).length > 0 ? departmentField(where, list) : nothing,
    ])}
    ${items.length === 0 ? html`<p>${t("staff.documents.none")}</p>` : listed({ where, call, called }, items, total)} ${pager(where, list)}`;
}

function listed({ where, call, called }, items, total) {
  const heads = [
    sorting(where, "NAME", t("staff.name")),
    { words: t("staff.document") },
    { words: t("staff.department") },
    sorting(where, "ARRIVED", t("staff.arrived")),
    { words: t("staff.state") },
  ];
  const rows = items.map((row) => ({
    cells: [
      html`<a href=${changed(where, { student: row.student, document: row.document })}>${row.name ?? row.student}</a> <span class="soft">${row.student}</span>`,
      slotTitle(call, row.slot),
      row.department ?? nothing,
      html`<span class="soft">${brief(row.storedAt)}</span>`,
      html`${stateOf(row, called)}${row.submitted ? nothing : html` <span class="soft">${t("staff.documents.draft")}</span>`}`,
    ],
  }));
  return table(count("staff.documents.shown", total), heads, rows);
}
