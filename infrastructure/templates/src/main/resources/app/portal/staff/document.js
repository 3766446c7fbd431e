/** One document beside what has to be checked in it, and the verdict. */

import * as api from "./api.js";
import { go } from "../address.js";
import { Failure } from "../failure.js";
import { person } from "../login.js";
import { html, nothing } from "../lit-html.js";
import { draw } from "../screen.js";
import { asked, open, rowsOf, slotTitle } from "./documents.js";
import { failed } from "./forms.js";
import { attempt, changed, decidedLast, to } from "./parts.js";
import { history } from "./history.js";
import { opened, preview } from "./preview.js";
import { around, nameOf, prefetch, queue, remember, take } from "./queue.js";
import { settled } from "./settled.js";
import { answersOf, verdictForm } from "./verdict.js";
import { at, brief, code, count, decimal, size, t, text } from "./words.js";

/** What is read of a document: the student's documents, who the student is, and the file. */
async function read(call, { student, document: id }) {
  const [documents, facts] = await Promise.all([
    api.documents(call, student),
    api.facts(call, student).catch((failure) => (failure.kind === "refused" ? null : Promise.reject(failure))),
  ]);
  const document = documents.find((one) => one.id === id);
  if (document === undefined) throw new Failure("missing");
  return { documents, document, facts, file: await opened(call, student, document) };
}

/** Loads the document, and ahead of time the one that comes next. */
export async function loadOne(data) {
  const { where, call, form } = data;
  const name = (item) => ["document", call.id, item.document].join(" ");
  const [{ documents, document, facts, file }, items, changeable] = await Promise.all([
    take(name(where), () => read(call.id, where)),
    queue(nameOf({ call: call.id, ...asked(where) }), async () => (await rowsOf(call.id, asked(where))).items),
    api.changeable(call),
  ]);
  const place = around(items, where.document, open);
  if (place.next !== null) prefetch(name(place.next), () => read(call.id, place.next));
  const task = document.state === "RECEIVED" ? await api.task(call.id, document) : null;
  const judged = ["APPROVED", "REJECTED"].includes(document.state);
  const answers = answersOf(form, document, task);
  const others = documents.filter((one) => one.id !== document.id && one.slot === document.slot && one.state !== "AWAITED");
  const one = { document, changeable, facts, file, items, place, task, answers, others, judged, name: facts?.record.name, before: null, mode: null, reason: "", picked: "unreadable", start: judged || !changeable ? undefined : answers.start };
  if (document.state === "RECEIVED") look(call, where, one);
  return { ...data, one };
}

/** Says that the document is on the screen, and names a colleague who looked before. Nothing depends on it, so it may fail. */
async function look(call, where, one) {
  const before = await api.look(call.id, where.student, where.document).catch(() => ({}));
  if (before.by === undefined || before.by === person()?.subject) return;
  one.before = before;
  draw();
}

export function oneView(data) {
  const { one, where, call, last } = data;
  const { document, place, items } = one;
  const beside = (item) => changed(where, { student: item.student, document: item.document });
  return html`${decidedLast(where, last)}
    <h1 id="title" tabindex="-1">${slotTitle(call, document.slot)}<span class="sub">${one.name ?? ""} <span class="soft">${where.student}</span></span></h1>
    <nav class="between" aria-label=${t("staff.queue")}>
      ${place.before ? html`<a href=${beside(place.before)}>${t("staff.queue.before")}</a>` : nothing}
      <span class="soft">${place.index >= 0 ? t("staff.queue.place", place.index + 1, items.length) + ". " : ""}${count("staff.documents.left", place.left)}</span>
      ${place.after ? html`<a href=${beside(place.after)}>${t("staff.queue.after")}</a>` : nothing}
    </nav>
    <div class="two wide-left">
      <div>${preview(one.file, document)}</div>
      <div>
        ${data.failure ? refusal(data) : nothing} ${state(document)} ${checklist(data)}
        ${verdict(data)} ${facts(data)}
        ${history(data, (cursor) => api.history(call.id, where.student, where.document, cursor))}
      </div>
    </div>`;
}

/** A verdict can be given on what has arrived and may be seen, until the publication and in a correction of it. */
function verdict(data) {
  const { document, changeable } = data.one;
  if (document.sha256 === undefined || !["RECEIVED", "APPROVED", "REJECTED"].includes(document.state)) return nothing;
  return changeable ? verdictForm(data, judge, undo(data, document)) : settled(data.call);
}

/** Another officer may have decided since this was loaded. */
function refusal(data) {
  const { theirs } = data.one;
  return html`${failed(data)}
  ${theirs === undefined ? nothing : html`<p class="note warn">${t("staff.verdict.theirs", code("document.", theirs.state))} ${theirs.reason ?? ""}</p>`}`;
}

function state(document) {
  const good = document.state === "APPROVED";
  return html`<p><span class="tag ${good ? "good" : ["REJECTED", "REFUSED", "LATE"].includes(document.state) ? "bad" : ""}">${code("document.", document.state)}</span>
      ${document.storedAt ? html`<span class="soft">${at(document.storedAt)}</span>` : nothing}</p>
    ${document.reason ? html`<p>${t("staff.verdict.reason.was", document.reason)}</p>` : nothing}
    ${document.language ? html`<p>${t("staff.verdict.score.was", decimal(document.language.score))}</p>` : nothing}
    ${document.advice ? html`<p>${t("staff.place.read", text(document.advice))}</p>` : nothing}
    ${(document.flags ?? []).map((flag) => html`<p class="note warn">${code("staff.flag.", flag)}</p>`)}`;
}

/** The sentences of the call about this document. */
function checklist({ form, one: { document } }) {
  const slot = form.slots.find((one) => one.code === document.slot);
  return slot === undefined || slot.help.length === 0
    ? nothing
    : html`<h2>${t("staff.verdict.checklist")}</h2>
        <ul>
          ${slot.help.map((said) => html`<li>${text(said)}</li>`)}
        </ul>`;
}

function facts({ one: { facts: known, document, others, before }, where }) {
  return html`<dl class="facts">
      ${known === null ? nothing : html`<dt>${t("staff.department")}</dt><dd>${known.record.department}, ${code("level.", known.record.level)}</dd>`}
      ${document.fileName === undefined ? nothing : html`<dt>${t("staff.file")}</dt><dd>${document.fileName} <span class="soft">${size(document.size)}</span></dd>`}
      ${before === null ? nothing : html`<dt>${t("staff.documents.opened")}</dt><dd id="opened">${before.name}, ${brief(before.at)}</dd>`}
      ${others.length > 0
        ? html`<dt>${t("staff.documents.others")}</dt>
            <dd>${others.map((one) => html`<p><a href=${changed(where, { document: one.id })}>${one.fileName}</a> <span class="soft">${code("document.", one.state)}</span></p>`)}</dd>`
        : nothing}
    </dl>`;
}

/** Takes the verdict on this document back, and shows the document, which waits again. */
const undo = ({ one, where, call }, judged) => async () => {
  await api.judge(call.id, where.student, judged, { decision: "UNDECIDED" });
  const row = one.items.find((item) => item.id === where.document);
  if (row) row.state = "TO_CHECK";
  remember({ says: t("staff.decide.undone", slotTitle(call, judged.slot) + ", " + (one.name ?? where.student)) });
  go(changed(where, { student: where.student, document: where.document }));
};

/** Gives the verdict, and goes on to the next document that waits. */
const judge = (data, verdict) =>
  attempt(data, async () => {
    const { one, where, call } = data;
    let judged;
    try {
      judged = await api.judge(call.id, where.student, one.document, verdict);
    } catch (failure) {
      if (failure.kind === "stale" || failure.kind === "conflict") one.theirs = (await api.documents(call.id, where.student)).find((now) => now.id === where.document);
      throw failure;
    }
    const row = one.items.find((item) => item.id === where.document);
    if (row) row.state = verdict.decision;
    const name = one.name ?? where.student;
    const says = t("staff.decide.done", slotTitle(call, one.document.slot) + ", " + name, code("document.", verdict.decision));
    remember({ name, says, undo: undo(data, judged), href: to("documents", { ...where, page: undefined, view: undefined }) });
    const next = around(one.items, where.document, open).next;
    go(changed(where, { student: next?.student, document: next?.document }));
  });
