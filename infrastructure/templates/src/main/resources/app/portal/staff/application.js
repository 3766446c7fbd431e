/** One application as the department decides on it: what speaks for and against it, and the decision. */

import * as api from "./api.js";
import { go } from "../address.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus } from "../screen.js";
import { asked, open, rowsOf } from "./department.js";
import { begun, comments } from "./comments.js";
import { area, failed, submitting } from "./forms.js";
import { english, examNames } from "./english.js";
import { history } from "./history.js";
import { closed } from "./settled.js";
import { conditions } from "./outlook.js";
import { attempt, changed, choiceLine, decidedLast, decisionOf, oneLine, takingBack } from "./parts.js";
import { around, nameOf, prefetch, queue, remember, take } from "./queue.js";
import { at, code, count, decimal, t, text } from "./words.js";

const LONGEST_REASON = 500;

/** Loads the application, and ahead of time the one that comes next. */
export async function loadOne(data) {
  const { where } = data;
  const read = (student) => Promise.all([api.show(where.call, student), api.comments(where.call, student)]);
  const name = (student) => ["application", where.call, student].join(" ");
  const [[{ body: application }, written], items, exams] = await Promise.all([
    take(name(where.student), () => read(where.student)),
    queue(nameOf({ call: where.call, ...asked(where) }), async () => (await rowsOf(where.call, asked(where))).items),
    examNames(where.call),
  ]);
  const place = around(items, where.student, open);
  if (place.next !== null) prefetch(name(place.next.student), () => read(place.next.student));
  const decides = application.deciding?.possible === true;
  const reasons = decides ? await api.reasons(where.call, application.department) : [];
  const decided = application.review !== undefined && application.review.submission === application.receipt?.version;
  const one = { student: where.student, application, exams, items, place, reasons, decides, decided, mode: null, declined: new Map(), reason: reasons.find((reason) => reason.applications)?.code, words: null };
  return { ...data, comments: begun(written), one: { ...one, start: decides && !decided ? "approve" : undefined } };
}

export function oneView(data) {
  const { last } = data;
  const { application, place, items, student } = data.one;
  return html`${decidedLast(data.where, last)}
    <h1 id="title" tabindex="-1">${application.name ?? student}<span class="sub soft">${student}, ${application.department}, ${code("level.", application.level)}</span></h1>
    <nav class="between" aria-label=${t("staff.queue")}>
      ${place.before ? html`<a href=${changed(data.where, { student: place.before.student })}>${t("staff.queue.before")}<span class="unseen">: ${place.before.name}</span></a>` : nothing}
      <span class="soft">${place.index >= 0 ? t("staff.queue.place", place.index + 1, items.length) + ". " : ""}${count("staff.queue.left", place.left)}</span>
      ${place.after ? html`<a href=${changed(data.where, { student: place.after.student })}>${t("staff.queue.after")}<span class="unseen">: ${place.after.name}</span></a>` : nothing}
    </nav>
    ${data.failure ? refusal(data) : nothing} ${notices(application)} ${changes(data)}
    <div class="two">
      <div>${facts(data)} ${choices(data)}</div>
      <div>${conditions(application.outlook, ["ANNOUNCED", "OPEN", "CLOSED"].includes(data.call.state) || data.one.decides)}</div>
    </div>
    ${comments(data, data.call, student)} ${history(data, (cursor) => api.history(data.where.call, student, undefined, cursor))}
    ${data.one.decides ? decision(data) : html`${decided(data.one)} ${closed(application.deciding)}`}`;
}

/** What the student changed since the department decided. */
function changes({ one: { application }, universities }) {
  const { changes: found } = application;
  if (found === undefined) return nothing;
  const { parts, since, earlier } = found;
  return html`<section class="note warn" id="changes">
    <h2>${t("staff.changes.title")}</h2>
    <p>${parts.length === 0 ? t("staff.changes.none", at(since)) : t("staff.changes.parts", at(since), parts.map((part) => code("staff.changes.", part)).join(", "))}</p>
    ${parts.includes("CHOICES")
      ? html`<p>${t("staff.changes.earlier")}</p>
          <ol>
            ${earlier.choices.map((choice) => html`<li>${choiceLine(choice, universities)}</li>`)}
          </ol>`
      : nothing}
  </section>`;
}

/** Somebody else may have decided, or the student may have submitted again, since this was loaded. */
function refusal(data) {
  const now = data.one.theirs;
  return html`${failed(data)}
  ${now ? html`<p class="note warn">${now.review ? t("staff.decide.theirs", decisionOf(now.review), at(now.review.at)) : t("staff.decide.again")}</p>` : nothing}`;
}

function notices({ withdrawal, notices: changes }) {
  return html`${withdrawal ? html`<p class="note warn">${t("staff.withdrawn", at(withdrawal.receivedAt))}</p>` : nothing}
  ${changes.map((line) => html`<p class="note warn">${t("staff.place.read", text(line.message))}</p>`)}`;
}

function facts({ one: { application, exams }, call }) {
  const { cgpa, submitted, receipt, documentStates = [] } = application;
  const slot = (wanted) => call.slots.find((one) => one.code === wanted);
  return html`<dl class="facts">
    <dt>${t("staff.cgpa")}</dt>
    <dd>${cgpa === undefined ? t("staff.unknown") : decimal(cgpa, 2)}</dd>
    ${english(application, exams)}
    ${documentStates.length > 0
      ? html`<dt>${t("step.documents")}</dt>
          <dd>${documentStates.map((one) => html`<p>${text(slot(one.slot)?.title ?? { en: one.slot, tr: one.slot })}: ${code("staff.document.", one.state)}</p>`)}</dd>`
      : nothing}
    ${submitted ? html`<dt>${t("staff.declared")}</dt><dd>${["continuesSameLevel", "courseLoad"].map((name) => html`<p>${t("staff.declared." + name)}: <strong>${t(submitted[name] ? "yes" : "no")}</strong></p>`)}</dd>` : nothing}
    <dt>${t("staff.submitted")}</dt>
    <dd>${receipt ? at(receipt.receivedAt) : t("counts.nothing")}</dd>
  </dl>`;
}

function choices({ one, universities }) {
  const { submitted, review } = one.application;
  const chosen = submitted?.choices ?? [];
  return chosen.length === 0
    ? nothing
    : html`<h2>${t("staff.choices")}</h2>
        <ol>
          ${chosen.map(({ university, semester }) => {
            const reason = review?.declinedChoices?.[university];
            return html`<li>
              ${choiceLine({ university, semester }, universities)}
              ${reason !== undefined ? html`<br /><span class="tag bad">${t("staff.choice.declined")}</span> ${reason}` : nothing}
            </li>`;
          })}
        </ol>`;
}

function decided({ application: { review } }) {
  return review === undefined
    ? nothing
    : html`<section class="note ${review.approved ? "good" : "bad"}">
        <h2>${t("staff.decision")}</h2>
        <p>${t("staff.decide.was", decisionOf(review), at(review.at))} ${review.reason}</p>
      </section>`;
}

/** What a department can decline: the application, and single choices where there are several; nothing where the call lets it only approve. */
const declines = ({ application: { deciding, submitted } }) => (deciding.declinable ? ["decline", ...(submitted.choices.length > 1 ? ["part"] : [])] : []);

/** The decision: one key approves; a letter chooses otherwise while the focus is in here. */
function decision(data) {
  const { one } = data;
  const older = one.application.review !== undefined && !one.decided;
  const ways = declines(one);
  const keys = (event) => {
    // a key that is held down decides once
    if (event.repeat && event.key === "Enter") return event.preventDefault();
    if (event.key === "Escape" && one.mode !== null) return become(data, null);
    if (event.target instanceof HTMLButtonElement === false || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { d: "decline", c: "part" }[event.key.toLowerCase()];
    if (!ways.includes(act)) return;
    event.preventDefault();
    become(data, act);
  };
  return html`<section class="decide" aria-labelledby="deciding" @keydown=${keys}>
    <h2 id="deciding" class="unseen">${t("staff.decision")}</h2>
    ${data.call.state === "PUBLISHED" ? html`<p class="hint" id="correcting">${t("staff.decide.correction")}</p>` : nothing} ${one.decided ? decided(one) : nothing} ${older ? html`<p>${t("staff.decide.older")}</p>` : nothing}
    ${one.mode === null
      ? html`<p class="moves">
            <button type="button" id="approve" aria-disabled=${data.busy ? "true" : nothing} @click=${() => send(data, { decision: "APPROVED", declinedChoices: [] })}>${t("staff.decide.approve")}<span class="unseen"> ${one.application.name ?? one.student}</span></button>
            ${ways.map((way) => html`<button type="button" class="small" id=${way} @click=${() => become(data, way)}>${t("staff.decide." + way)}</button>`)}
            ${one.decided ? takingBack("take-back", data, undo(data, one.application.reviewVersion), one.application.name ?? one.student) : nothing}
          </p>
          <p class="hint keys">${t(["staff.decide.keys.none", "staff.decide.keys.one", "staff.decide.keys"][ways.length])}</p>`
      : one.mode === "decline"
        ? declining(data)
        : parting(data)}
  </section>`;
}

function become(data, mode) {
  data.one.mode = mode;
  data.one.words = null;
  draw();
  focus(mode === null ? "approve" : mode === "decline" ? "send" : "choice-0");
}

const says = (one, wanted) => text(one.reasons.find((reason) => reason.code === wanted).says);

function declining(data) {
  const { one } = data;
  const submit = () => send(data, { decision: "DECLINED", code: one.reason, reason: oneLine(one.words ?? says(one, one.reason)), declinedChoices: [] });
  return html`<form novalidate @submit=${submitting(data, submit)}>
    <fieldset>
      <legend>${t("staff.decide.why", one.application.name ?? one.student)}</legend>
      ${one.reasons
        .filter((reason) => reason.applications)
        .map(
          (reason) => html`<div class="check"><input type="radio" name="because" id=${"because-" + reason.code} value=${reason.code} .checked=${reason.code === one.reason} @change=${() => ((one.reason = reason.code), (one.words = null), draw())} /><label for=${"because-" + reason.code}>${text(reason.says)}</label></div>`,
        )}
    </fieldset>
    ${area(data, { id: "reason", label: t("staff.decide.reason"), hint: t("staff.decide.reason.hint"), rows: 2, most: LONGEST_REASON, value: one.words ?? says(one, one.reason), set: (words) => (one.words = words) })}
    ${sending(data, "staff.decide.decline.send")}
  </form>`;
}

function parting(data) {
  const { one, universities } = data;
  const { choices: chosen } = one.application.submitted;
  const codes = one.reasons.filter((reason) => reason.choices);
  const submit = () => {
    const declinedChoices = [...one.declined].map(([university, why]) => ({ university, code: why.code, reason: oneLine(why.words ?? says(one, why.code)) }));
    send(data, { decision: "APPROVED", declinedChoices });
  };
  const choose = (university, event) => {
    if (event.target.checked) one.declined.set(university, { code: codes[0].code, words: null });
    else one.declined.delete(university);
    draw();
  };
  return html`<form novalidate @submit=${submitting(data, submit)}>
    <fieldset>
      <legend>${t("staff.decide.which", one.application.name ?? one.student)}</legend>
      ${chosen.map(({ university, semester }, i) => {
        const why = one.declined.get(university);
        return html`<div class="check">
          <input type="checkbox" id=${"choice-" + i} .checked=${why !== undefined} @change=${(event) => choose(university, event)} /><label for=${"choice-" + i}>${choiceLine({ university, semester }, universities)}</label>
          ${why === undefined
            ? nothing
            : html`<div class="field">
                <label for=${"why-" + i}>${t("staff.decide.why.choice")}</label>
                <select id=${"why-" + i} @change=${(event) => ((why.code = event.target.value), (why.words = null), draw())}>
                  ${codes.map((reason) => html`<option value=${reason.code} ?selected=${reason.code === why.code}>${text(reason.says)}</option>`)}
                </select>
              </div>
              ${area(data, { id: "words-" + i, name: "declinedChoices[" + [...one.declined.keys()].indexOf(university) + "].reason", label: t("staff.decide.reason"), hint: t("staff.decide.reason.hint"), rows: 2, most: LONGEST_REASON, value: why.words ?? says(one, why.code), set: (words) => (why.words = words) })}`}
        </div>`;
      })}
    </fieldset>
    ${sending(data, "staff.decide.part.send")}
  </form>`;
}

function sending(data, words) {
  return html`<p class="moves">
    <button id="send" aria-disabled=${data.busy ? "true" : nothing}>${t(words)}</button>
    <button type="button" class="small" @click=${() => become(data, null)}>${t("staff.cancel")}</button>
  </p>`;
}

/** Takes the decision of this version back, and shows the application, which waits again. */
function undo({ one: { application, items, student }, where }, version) {
  const row = items.find((item) => item.id === student);
  const waiting = row !== undefined && open(row) ? row.decision : "NEW";
  return async () => {
    await api.review(where.call, student, { decision: "UNDECIDED", submission: application.receipt.version, declinedChoices: [] }, version);
    if (row) row.decision = waiting;
    remember({ says: t("staff.decide.undone", application.name ?? student) });
    go(changed(where, { student }));
  };
}

/** Decides, and goes on to the next application that waits. */
const send = (data, decision) =>
  attempt(data, async () => {
    const { one, where } = data;
    const { application } = one;
    let decided;
    try {
      decided = await api.review(where.call, one.student, { ...decision, submission: application.receipt.version }, application.reviewVersion);
    } catch (failure) {
      if (failure.kind === "stale" || failure.kind === "conflict") one.theirs = (await api.show(where.call, one.student)).body;
      throw failure;
    }
    const row = one.items.find((item) => item.id === one.student);
    const back = undo(data, decided.version);
    if (row) row.decision = decision.decision === "DECLINED" ? "DECLINED" : decision.declinedChoices.length > 0 ? "APPROVED_IN_PART" : "APPROVED";
    const name = application.name ?? one.student;
    const said = t("staff.decide.done", name, decisionOf({ approved: decision.decision !== "DECLINED", declinedChoices: decision.declinedChoices }));
    remember({ student: one.student, name, says: said, undo: back });
    go(changed(where, { student: around(one.items, one.student, open).next?.student }));
  });
