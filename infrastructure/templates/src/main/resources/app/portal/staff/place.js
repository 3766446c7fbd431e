/** What becomes of the place of a selected student: what is recorded, and the next step, which is recorded on the second click. */

import * as api from "./api.js";
import { dateOf } from "../content.js";
import { date, example } from "../fields.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { field, line, refused, submitting, shownAt, wrongDay } from "./forms.js";
import { attempt, oneLine } from "./parts.js";
import { brief, code, day, t, text } from "./words.js";

const LONGEST_REASON = 200;
const MOST_MONTHS = 36;
const REFUSALS = ["ACADEMIC", "LANGUAGE", "NO_PLACE", "TOO_LATE", "DOCUMENTS", "OTHER"];
const CORRECTIONS = ["WRONG_STATUS", "WRONG_STUDENT", "WRONG_STAY", "HOST_DECIDED_AGAIN", "OTHER"];
const EMPTY = { day: "", month: "", year: "" };

/** The usual next steps; the API refuses any other without a correction. */
const NEXT = { PLACED: ["NOMINATED"], NOMINATED: ["ACCEPTED", "REFUSED"], ACCEPTED: ["COMPLETED", "REFUSED"] };

/** The statuses of a place at a partner university, and of one for which the student brings the host's letter. */
const ALL = { true: ["PLACED", "NOMINATED", "ACCEPTED", "REFUSED", "COMPLETED"], false: ["PLACED", "COMPLETED"] };

const next = ({ place, state }) => (place === undefined && state === "PLACED" ? ["COMPLETED"] : (NEXT[state] ?? []));

/** Others than the usual ones; a place that is lost only leaves what is recorded to be taken back. */
const corrected = (mobility) => (mobility.version === 0 ? [] : mobility.state === "PLACE_LOST" ? ["PLACED"] : ALL[mobility.place !== undefined].filter((one) => !next(mobility).includes(one)));

/** @param data of the page of one student; `mobility` is null where there is no place */
export function place(data) {
  const { mobility } = data.one;
  if (mobility === null) return nothing;
  const { history, state } = mobility;
  return html`<section aria-labelledby="place">
    <h2 id="place" tabindex="-1">${t("staff.place")}</h2>
    <p><span class="tag">${code("staff.place.", state)}</span> ${mobility.text ? html`<span class="soft">${t("staff.place.read", text(mobility.text))}</span>` : nothing}</p>
    ${history.length === 0
      ? nothing
      : html`<ol class="plain">
          ${history.map((step) => html`<li>${code("staff.place.", step.status)}${step.refusal ? ": " + code("staff.place.refusal.", step.refusal) : ""}${step.completion ? ": " + stay(step.completion) : ""} <span class="soft">${data.called(step.recordedBy)}, ${brief(step.recordedAt)}</span>${step.correction ? html`<br />${t("staff.place.corrected", code("staff.place.because.", step.correction.code), step.correction.reason)}` : nothing}</li>`)}
        </ol>`}
    ${state === "WITHDRAWN" || next(mobility).length + corrected(mobility).length === 0 ? nothing : recording(data)}
  </section>`;
}

const stay = ({ from, until, months }) => (months === undefined ? day(from) + " \u2013 " + day(until) : t("staff.place.months.of", months));

/** What is typed for the next step. */
const begun = (data) => (data.placing ??= { status: next(data.one.mobility)[0] ?? "", refusal: REFUSALS[0], from: { ...EMPTY }, until: { ...EMPTY }, months: "", because: CORRECTIONS[0], reason: "", sure: false });

function recording(data) {
  const { mobility } = data.one;
  const typed = begun(data);
  const correction = typed.status !== "" && !next(mobility).includes(typed.status);
  const option = (one) => html`<option value=${one} ?selected=${one === typed.status}>${code("staff.place.", one)}</option>`;
  const set = (name, value) => (Object.assign(typed, { [name]: value, sure: false }), draw());
  const days = () => (typed.status === "COMPLETED" && typed.months === "" ? ["from", "until"].flatMap((name) => wrongDay("completion." + name, t("staff.place." + name), typed[name])) : []);
  const submit = () => {
    typed.sure = true;
    draw();
    focus("place-sure");
  };
  return html`<details ?open=${typed.sure || data.failure !== null}>
    <summary>${t("staff.place.record")}</summary>
    <form novalidate @submit=${submitting(data, submit, days)}>
      ${field(
        data,
        { id: "place-status", name: "status", label: t("staff.place.next") },
        ({ id, described, invalid }) => html`<select id=${id} required aria-describedby=${described} aria-invalid=${invalid} @change=${(event) => set("status", event.target.value)}>
          ${typed.status === "" ? html`<option value="">${t("choose")}</option>` : nothing} ${next(mobility).map(option)}
          ${corrected(mobility).length === 0 ? nothing : html`<optgroup label=${t("staff.place.correction")}>${corrected(mobility).map(option)}</optgroup>`}
        </select>`,
      )}
      ${typed.status === "REFUSED" ? chosen("refusal", t("staff.place.why"), REFUSALS, typed.refusal, (value) => set("refusal", value)) : nothing}
      ${typed.status === "COMPLETED" ? lasted(data, typed, set) : nothing}
      ${correction
        ? html`${chosen("because", t("staff.place.wrong"), CORRECTIONS, typed.because, (value) => set("because", value))}
            ${line(data, { id: "place-reason", name: "correction.reason", label: t("staff.reason"), hint: t("staff.place.reason.hint"), most: LONGEST_REASON, value: typed.reason, set: (words) => (typed.reason = words) })}`
        : nothing}
      ${typed.sure ? sure(data, typed, correction) : html`<p><button class="small" id="place-go">${t("staff.place.go")}</button></p>`}
    </form>
  </details>`;
}

const chosen = (name, label, options, value, set) => html`<div class="field">
  <label for=${"place-" + name}>${label}</label>
  <select id=${"place-" + name} @change=${(event) => set(event.target.value)}>
    ${options.map((one) => html`<option value=${one} ?selected=${one === value}>${code("staff.place." + name + ".", one)}</option>`)}
  </select>
</div>`;

/** The days of the stay; whole months where the host confirmed no dates and the call does not count days. */
function lasted(data, typed, set) {
  const part = (name) => (one, value) => set(name, { ...typed[name], [one]: value });
  const day = (name) => {
    shownAt(data, "completion." + name, name + "-day");
    return date(name, t("staff.place." + name), t("stay.date.hint", example()), typed[name], part(name), refused(data, "completion." + name));
  };
  return html`${day("from")} ${day("until")}
  ${data.one.mobility.place === undefined
    ? nothing
    : field(
        data,
        { id: "place-months", name: "completion.months", label: t("staff.place.months") },
        ({ id, described, invalid }) => html`<input id=${id} type="number" min="1" max=${MOST_MONTHS} aria-describedby=${described} aria-invalid=${invalid} .value=${typed.months} @input=${(event) => set("months", event.target.value)} />`,
      )}`;
}

/** What the step sets in motion, and the button. */
function sure(data, typed, correction) {
  return html`<div class="note warn" role="group" aria-labelledby="place-sure">
    <p id="place-sure" tabindex="-1"><strong>${t("staff.place.sure", code("staff.place.", typed.status))}</strong></p>
    <ul>
      <li>${code("staff.place.follows.", typed.status)}</li>
      ${correction ? html`<li>${t("staff.place.follows.correction")}</li>` : nothing}
    </ul>
    <p class="moves">
      <button type="button" id="place-record" aria-disabled=${data.busy ? "true" : nothing} @click=${() => record(data, typed, correction)}>${t("staff.place.now")}</button>
      <button type="button" class="small" @click=${() => ((typed.sure = false), draw(), focus("place-status"))}>${t("staff.cancel")}</button>
    </p>
  </div>`;
}

const record = (data, typed, correction) =>
  attempt(data, async () => {
    const completion = typed.months === "" ? { from: dateOf(typed.from), until: dateOf(typed.until) } : { months: Number(typed.months) };
    data.one.mobility = await api.recordMobility(data.where.call, data.where.student, data.one.mobility.version, {
      status: typed.status,
      ...(typed.status === "REFUSED" ? { refusal: typed.refusal } : {}),
      ...(typed.status === "COMPLETED" ? { completion } : {}),
      ...(correction ? { correction: { code: typed.because, reason: oneLine(typed.reason) } } : {}),
    });
    data.placing = undefined;
    say(t("staff.place.recorded", code("staff.place.", typed.status)));
    focus("place");
  });
