/** The forms of coordinators and officers: what the API refuses about a field is shown at the field. */

import { problem } from "../errors.js";
import { Failure } from "../failure.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus } from "../screen.js";
import { language, t, text } from "./words.js";

/** What the last failure says about the field of this name; empty where it says nothing. */
export function refused({ failure }, name) {
  return (failure?.problems ?? [])
    .filter((one) => one.field === name || one.field.startsWith(name + "["))
    .map((one) => text(one.message))
    .join(" ");
}

/** Says at which element the problems of a field of the request are shown. @param data of the page */
export function shownAt(data, name, id) {
  (data.fields ??= new Map()).set(name, id);
}

/** Why the last attempt failed, with links to the fields concerned. */
export const failed = (data) => (data.failure ? problem(data.failure, data.again, { fields: data.fields }) : nothing);

/** Shows that a typed day is not complete or is in no calendar, as if the API had refused it. */
export function refuseDay(data, name, { day, month, year }) {
  const message = { [language]: t([day, month, year].includes("") ? "staff.day.missing" : "date.wrong") };
  data.failure = new Failure("refused", { problems: [{ field: name, message }] });
  draw();
  focus("error");
}

/**
 * A field with its label, its hint and what is wrong with it.
 *
 * @param data    of the page
 * @param control is given `id`, and what goes into `aria-describedby` and `aria-invalid`; draws the input
 */
export function field(data, { id, name = id, label, hint = undefined }, control) {
  shownAt(data, name, id);
  const wrong = refused(data, name);
  const described = [wrong === "" ? [] : id + "-wrong", hint === undefined ? [] : id + "-hint"].flat().join(" ");
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id=${id + "-hint"}>${hint}</p>`}
    ${wrong === "" ? nothing : html`<p class="wrong" id=${id + "-wrong"}>${wrong}</p>`}
    ${control({ id, described: described || nothing, invalid: wrong === "" ? nothing : "true" })}
  </div>`;
}

/** A field of one line. @param set is given what is typed */
export const line = (data, { id, name = id, label, hint = undefined, value, set, most = 500, required = true, type = "text", mode = undefined, pattern = undefined }) =>
  field(
    data,
    { id, name, label, hint },
    ({ described, invalid }) => html`<input id=${id} type=${type} ?required=${required} maxlength=${most} inputmode=${mode ?? nothing} pattern=${pattern ?? nothing} autocomplete="off" aria-describedby=${described} aria-invalid=${invalid} .value=${value} @input=${(event) => set(event.target.value)} />`,
  );

/** A field of several lines. @param set is given what is typed */
export const area = (data, { id, name = id, label, hint = undefined, value, set, most = 500, required = true, rows = 3 }) =>
  field(
    data,
    { id, name, label, hint },
    ({ described, invalid }) => html`<textarea id=${id} rows=${rows} ?required=${required} maxlength=${most} aria-describedby=${described} aria-invalid=${invalid} .value=${value} @input=${(event) => set(event.target.value)}></textarea>`,
  );
