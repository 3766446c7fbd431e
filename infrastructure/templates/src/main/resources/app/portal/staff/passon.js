/** The grant of a student, the one that a withdrawal has freed, and passing it on to a student in its queue, which happens on the second click. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { line, submitting } from "./forms.js";
import { attempt, oneLine, to } from "./parts.js";
import { brief, code, points, t } from "./words.js";

const LONGEST_REASON = 500;

/** @param data of the page of one student; `grants` are those of the call, null where it has none */
export function passOn(data) {
  const { one, where } = data;
  data.names ??= new Map(one.grants?.grants.map(({ student, name }) => [student, name]));
  const freed = one.grants?.freed.find((grant) => grant.from === where.student);
  const passed = one.grants?.transfers.find((transfer) => transfer.from === where.student || transfer.to === where.student);
  const line = one.grants?.grants.find((grant) => grant.student === where.student);
  if (line === undefined && freed === undefined && passed === undefined) return nothing;
  return html`<section aria-labelledby="grant">
    <h2 id="grant" tabindex="-1">${t("staff.grant")}</h2>
    ${line === undefined ? nothing : html`<p><span class="tag">${code("staff.grant.decision.", line.decision)}</span> ${line.total === undefined ? t("staff.grant.unrecorded") : t("staff.figures.eur", points(line.total))}</p>`}
    ${passed === undefined ? nothing : html`<p>${t("staff.grant.passed")} ${linked(data, passed.from)} \u2192 ${linked(data, passed.to)} <span class="soft">${data.called(passed.passedOnBy)}, ${brief(passed.passedOnAt)}</span> ${passed.reason}</p>`}
    ${freed === undefined ? nothing : freed.line.length === 0 ? html`<p>${t("staff.grant.nobody")}</p>` : passing(data, freed)}
  </section>`;
}

/** The name, and the number where there is no name. */
const named = ({ names }, student) => names.get(student) ?? student;

const linked = (data, student) => html`<a href=${to("student", { call: data.where.call, student })}>${named(data, student)}</a> <span class="soft">${student}</span>`;

/** What is typed; the first in the queue is proposed. */
const begun = (data, freed) => (data.passing ??= { to: freed.line[0], skipped: new Map(), reason: "", sure: false });

function passing(data, freed) {
  const { where } = data;
  const typed = begun(data, freed);
  const skipped = freed.line.slice(0, freed.line.indexOf(typed.to));
  const submit = () => {
    typed.sure = true;
    draw();
    focus("grant-sure");
  };
  const choose = (event) => (Object.assign(typed, { to: event.target.value, sure: false }), draw());
  return html`<p>${t("staff.grant.freed")}</p>
    <ol>
      ${freed.line.map((student) => html`<li>${linked(data, student)}</li>`)}
    </ol>
    <form novalidate @submit=${submitting(data, submit)}>
      <div class="field">
        <label for="grant-to">${t("staff.grant.to")}</label>
        <select id="grant-to" @change=${choose}>
          ${freed.line.map((student, i) => html`<option value=${student} ?selected=${student === typed.to}>${i + 1}. ${named(data, student)}</option>`)}
        </select>
      </div>
      ${skipped.map((student, i) => line(data, { id: "grant-skipped-" + student, name: "skipped[" + i + "].reason", label: t("staff.grant.skipped", named(data, student)), most: LONGEST_REASON, value: typed.skipped.get(student) ?? "", set: (value) => typed.skipped.set(student, value) }))}
      ${line(data, { id: "grant-reason", name: "reason", label: t("staff.reason"), most: LONGEST_REASON, value: typed.reason, set: (value) => (typed.reason = value) })}
      ${typed.sure
        ? html`<div class="note warn" role="group" aria-labelledby="grant-sure">
            <p id="grant-sure" tabindex="-1"><strong>${t("staff.grant.sure", named(data, typed.to))}</strong></p>
            <ul>
              <li>${t("staff.grant.follows.holder", named(data, typed.to))}</li>
              <li>${t("staff.grant.follows.places")}</li>
              <li>${t("staff.grant.follows.final")}</li>
            </ul>
            <p class="moves">
              <button type="button" id="grant-now" aria-disabled=${data.busy ? "true" : nothing} @click=${() => pass(data, typed, skipped)}>${t("staff.grant.now")}</button>
              <button type="button" class="small" @click=${() => ((typed.sure = false), draw(), focus("grant-to"))}>${t("staff.cancel")}</button>
            </p>
          </div>`
        : html`<p><button class="small" id="grant-go">${t("staff.place.go")}</button></p>`}
    </form>`;
}

const pass = (data, typed, skipped) =>
  attempt(data, async () => {
    const { call, student } = data.where;
    await api.passOnGrant(call, {
      from: student,
      to: typed.to,
      skipped: skipped.map((other) => ({ student: other, reason: oneLine(typed.skipped.get(other)) })),
      reason: oneLine(typed.reason),
    });
    data.one.grants = await api.grants(call);
    data.passing = undefined;
    say(t("staff.grant.said", named(data, typed.to)));
    focus("grant");
  });
