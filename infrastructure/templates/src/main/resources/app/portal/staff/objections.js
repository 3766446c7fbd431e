/** The objections to a result: the list, and one of them with its answer. */

import * as api from "./api.js";
import { go } from "../address.js";
import { html, nothing } from "../lit-html.js";
import { area, choice, failed, submitting } from "./forms.js";
import { attempt, changed, choiceLine, decidedLast, oneLine, table, tabs, to } from "./parts.js";
import { around, remember, remembered } from "./queue.js";
import { at, brief, code, count, points, t, text, until } from "./words.js";

const LONGEST_ANSWER = 2000;
const open = (one) => one.answer === undefined;

export async function load(where) {
  const [call, list, universities] = await Promise.all([api.call(where.call), api.objections(where.call, where.publication), api.universities(where.call)]);
  const items = list.objections.map((one) => ({ ...one, id: one.student }));
  const one = items.find((item) => item.id === where.student);
  return { where, call, list, universities, items, one, last: remembered(), decision: one?.answer?.decision, words: one?.answer?.text ?? "", failure: null, busy: false };
}

/** What the office calls the student: the name, and the number where there is no record. */
const named = ({ name, student }) => name ?? student;

export const title = ({ one, call }) => (one ? t("staff.objections.of", named(one)) : t("staff.objections.title") + " - " + text(call.title));

export const start = ({ one }) => (one && open(one) ? "REJECTED" : undefined);

export const crumbs = ({ one, call, where }) => (one ? [html`<a href=${changed(where, { student: undefined })}>${t("staff.objections.title")}</a>`, text(call.title)] : [text(call.title)]);

export const view = (data) => (data.one ? oneView(data) : listView(data));

function listView({ where, list, items, universities, last }) {
  const shown = where.state === "UNANSWERED" ? items.filter(open) : items;
  const states = [["UNANSWERED", items.filter(open).length], [undefined, items.length]].map(([state, number]) => ({ words: t(state === undefined ? "staff.all" : "staff.objections.open"), href: changed(where, { state }), current: where.state === state, number }));
  return html`${decidedLast(where, last)}
    <h1 id="title" tabindex="-1">${t("staff.objections.title")}</h1>
    ${list.until && list.publication === list.publications.length ? html`<p>${t("staff.objections.until", until(list.until))} ${list.answersUntil ? t("staff.objections.answers", until(list.answersUntil)) : ""}</p>` : nothing}
    ${publications(where, list)} ${tabs(t("staff.state"), states)}
    ${shown.length === 0
      ? html`<p>${t("staff.objections.none")}</p>`
      : table(count("staff.objections.shown", shown.length), [{ words: t("staff.name") }, { words: t("staff.objections.result") }, { words: t("staff.arrived") }, { words: t("staff.objections.words") }, { words: t("staff.state") }], shown.map((one) => ({
          cells: [
            html`<a href=${changed(where, { student: one.student })}>${named(one)}</a> <span class="soft">${who(one)}</span>`,
            disputed(one, universities),
            html`<span class="soft">${brief(one.receivedAt)}</span>`,
            one.text.length > 160 ? one.text.slice(0, 160) + "…" : one.text,
            html`<span class="tag">${one.answer ? code("staff.objections.", one.answer.decision) : t("staff.objections.open")}</span>`,
          ],
        })))}`;
}

/** A correction does not answer the objections to the publication before it, so both have a list. */
function publications(where, { publication, publications: all }) {
  return all.length < 2
    ? nothing
    : tabs(t("staff.runs.published"), all.map((one) => ({ words: t("staff.runs.publication", one.publication), href: changed(where, { publication: one.publication, state: undefined }), current: one.publication === publication, number: one.open })));
}

/** Number and department of a student. */
const who = ({ student, department }) => [student, department].filter((said) => said !== undefined).join(", ");

/** The result that an objection is about: the status, the place and the total. */
function disputed({ result }, universities) {
  if (result === undefined) return t("staff.objections.result.none");
  const { status, university, semester, preference, total } = result;
  return html`${code("status.", status)}${university === undefined ? nothing : html`<br /><strong>${choiceLine({ university, semester }, universities)}</strong> <span class="soft">${t("staff.outcome.choice", preference)}</span>`}${total === undefined ? nothing : html`<br /><span class="soft">${t("staff.compare.total", points(total))}</span>`}`;
}

function oneView(data) {
  const { one, items, where, universities, last } = data;
  const place = around(items, one.id, open);
  return html`${decidedLast(where, last)}
    <h1 id="title" tabindex="-1">${t("staff.objections.of", named(one))}<span class="sub soft">${who(one)}</span></h1>
    <p class="soft">${t("staff.objections.received", at(one.receivedAt))} ${count("staff.objections.left", place.left)}</p>
    ${failed(data)}
    <dl class="facts">
      <dt>${t("staff.objections.result")}</dt>
      <dd id="disputed">${disputed(one, universities)}</dd>
    </dl>
    <blockquote class="note letter">${one.text}</blockquote>
    <p><a href=${to("student", { call: where.call, student: one.student })}>${t("staff.students.all")}</a></p>
    ${one.answer ? html`<p class="note">${code("staff.objections.", one.answer.decision)}, ${at(one.answer.at)}. ${one.answer.text}</p>` : nothing}
    <form novalidate @submit=${submitting(data, () => answer(data, place))}>
      ${choice(data, { name: "decision", legend: t("staff.objections.decide"), options: ["REJECTED", "UPHELD"].map((decision) => ({ id: decision, value: decision, words: code("staff.objections.", decision) })), value: data.decision, set: (decision) => (data.decision = decision) })}
      ${data.decision === "UPHELD" ? html`<p class="hint">${t("staff.objections.erratum")} <a href=${to("runs", { call: where.call })}>${t("staff.runs.title")}</a></p>` : nothing}
      ${area(data, { id: "words", name: "text", label: t("staff.objections.answer"), rows: 5, most: LONGEST_ANSWER, value: data.words, set: (words) => (data.words = words) })}
      <p><button aria-disabled=${data.busy ? "true" : nothing}>${t("staff.objections.send")}</button></p>
    </form>`;
}

const answer = (data, place) =>
  attempt(data, async () => {
    const { one, where } = data;
    await api.answerObjection(where.call, one, data.decision, oneLine(data.words));
    const says = t(data.decision === "UPHELD" ? "staff.objections.done.upheld" : "staff.objections.done.rejected", named(one));
    const way = data.decision === "UPHELD" ? { href: to("runs", { call: where.call }), words: t("staff.erratum.begin") } : undefined;
    remember({ name: named(one), says, student: one.student, way });
    go(changed(where, { student: place.next?.student }));
  });
