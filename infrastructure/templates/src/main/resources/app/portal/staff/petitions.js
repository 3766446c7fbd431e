/** Petitions to be excused from the exam of a call: the list, and one of them with its ruling. */

import * as api from "./api.js";
import { go } from "../address.js";
import { html, nothing } from "../lit-html.js";
import { besides } from "./besides.js";
import { area, choice, failed, submitting } from "./forms.js";
import { attempt, changed, decidedLast, oneLine, table, tabs, to } from "./parts.js";
import { around, nameOf, queue, begin, remember, remembered } from "./queue.js";
import { settled } from "./settled.js";
import { at, brief, code, count, t, text } from "./words.js";

const LONGEST_REASON = 500;
const open = (row) => row.petition === "OPEN";

async function rowsOf(call, petition) {
  const list = await api.applications(call, { petition });
  return { ...list, items: list.applications.map((row) => ({ ...row, id: row.student })) };
}

export async function load(where) {
  const state = where.state ?? "OPEN";
  const name = nameOf({ petitions: where.call, state });
  const data = { where, state, call: await api.call(where.call), last: remembered(), accepted: null, reason: "", failure: null, busy: false };
  if (where.student === undefined) {
    const list = await rowsOf(where.call, state);
    begin(name, list.items);
    return { ...data, list };
  }
  const [{ body: docket, version }, documents, items, known, called, changeable] = await Promise.all([
    api.docket(where.call, where.student),
    api.petitionDocuments(where.call, where.student),
    queue(name, async () => (await rowsOf(where.call, state)).items),
    api.show(where.call, where.student),
    api.officerNames(),
    api.changeable(data.call),
  ]);
  return { ...data, called, changeable, one: { docket, documents, version: version ?? 0, items, name: known.body.name ?? where.student } };
}

export const title = ({ one, call }) => (one ? one.name : t("staff.petitions.title") + " - " + text(call.title));

export const start = ({ one, changeable }) => (changeable && one?.docket.petitions.some((petition) => petition.open) ? "accepted-true" : undefined);

export const crumbs = ({ one, call, where }) => (one ? [html`<a href=${changed(where, { student: undefined })}>${t("staff.petitions.title")}</a>`, text(call.title)] : [text(call.title)]);

export const view = (data) => (data.one ? oneView(data) : listView(data));

function listView({ where, state, list, last }) {
  const { facets, items, total } = list;
  return html`${decidedLast(where, last)}
    <h1 id="title" tabindex="-1">${t("staff.petitions.title")}</h1>
    ${tabs(t("staff.state"), ["OPEN", "RULED"].map((one) => ({ words: code("staff.petitions.", one), href: changed(where, { state: one }), current: one === state, number: facets.petition?.[one] ?? 0 })))}
    ${items.length === 0
      ? html`<p>${t("staff.petitions.none")}</p>`
      : table(count("staff.petitions.shown", total), [{ words: t("staff.name") }, { words: t("staff.department") }, { words: t("staff.state") }], items.map((row) => ({
          cells: [html`<a href=${changed(where, { student: row.student })}>${row.name ?? row.student}</a> <span class="soft">${row.student}</span>`, row.department, code("staff.petitions.", row.petition)],
        })))}`;
}

function oneView(data) {
  const { one, where, called, last } = data;
  const { petitions, rulings } = one.docket;
  return html`${decidedLast(where, last)}
    <h1 id="title" tabindex="-1">${one.name}<span class="sub soft">${where.student}</span></h1>
    ${failed(data)}
    ${petitions.map((petition) => html`<section class="note"><h2>${t("staff.petitions.filed", at(petition.receivedAt))}</h2><p>${petition.reason}</p></section>`)}
    ${besides(data, one.documents, t("staff.petitions.files"))}
    ${rulings.map((former) => html`<p>${t("staff.place.read", text(former.text))} <span class="soft">${called(former.by)}, ${brief(former.at)}</span><br />${former.reason}</p>`)}
    <p><a href=${to("student", { call: where.call, student: where.student })}>${t("staff.students.all")}</a></p>
    ${petitions.length === 0 ? html`<p>${t("staff.petitions.none")}</p>` : data.changeable ? ruling(data) : settled(data.call)}`;
}

function ruling(data) {
  return html`<form novalidate @submit=${submitting(data, () => rule(data))}>
      ${choice(data, { name: "accepted", legend: t("staff.petitions.decide"), options: [true, false].map((accepted) => ({ id: "accepted-" + accepted, value: accepted, words: t(accepted ? "staff.petitions.accept" : "staff.petitions.refuse") })), value: data.accepted, set: (accepted) => (data.accepted = accepted) })}
      ${area(data, { id: "reason", label: t("staff.decide.reason"), most: LONGEST_REASON, value: data.reason, set: (words) => (data.reason = words) })}
      <p><button aria-disabled=${data.busy ? "true" : nothing}>${t("staff.petitions.send")}</button></p>
    </form>`;
}

const rule = (data) =>
  attempt(data, async () => {
    const { one, where, accepted } = data;
    await api.rule(where.call, where.student, { kind: "EXAM_ABSENCE", accepted, reason: oneLine(data.reason) }, one.version);
    const row = one.items.find((item) => item.id === where.student);
    if (row) row.petition = "RULED";
    const says = t("staff.decide.done", one.name, t(accepted ? "staff.petitions.accepted" : "staff.petitions.refused"));
    remember({ name: one.name, says, student: where.student });
    go(changed(where, { student: around(one.items, where.student, open).next?.student }));
  });
