/** The forms of coordinators and officers: what the API refuses about a field is shown at the field. */

import { dateOf } from "../content.js";
import { problem } from "../errors.js";
import { Failure } from "../failure.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus } from "../screen.js";
import { LOCALE, decimal, language, t, text } from "./words.js";

/** What the last failure says about the field of this name or id; empty where it says nothing. */
export function refused({ failure }, name, id = name) {
  return (failure?.problems ?? [])
    .filter((one) => one.field === name || one.field === id || one.field.startsWith(name + "["))
    .map((one) => text(one.message))
    .join(" ");
}

/** Says at which element the problems of a field of the request are shown. @param data of the page */
export function shownAt(data, name, id) {
  (data.fields ??= new Map()).set(name, id);
}

/** Why the last attempt failed, with links to the fields concerned. */
export const failed = (data) => (data.failure ? problem(data.failure, data.again, { fields: data.fields }) : nothing);

/**
 * What sending a form does. The browser would show one problem at a time, in its own language, for some seconds; so the form has
 * `novalidate`, and everything that is missing or cannot be read is shown at once, like what the API refuses.
 *
 * @param data of the page
 * @param {(event: SubmitEvent) => unknown} act is done when nothing is wrong
 * @param {() => { field: string, message: Record<string, string> }[]} more finds what else is wrong, such as typed days
 */
export const submitting = (data, act, more = () => []) => (event) => {
  event.preventDefault();
  const problems = [...wrongIn(data, event.target), ...more()];
  if (problems.length === 0) {
    data.failure = null;
    return act(event);
  }
  data.failure = new Failure("refused", { problems });
  draw();
  focus("error");
};

/** What is wrong with the fields of a form, in their order; a question with several answers counts once. */
function wrongIn(data, form) {
  const found = new Map();
  for (const control of form.elements) {
    const message = control.willValidate && control.matches("input, select, textarea") ? wrongWith(control) : undefined;
    if (message === undefined) continue;
    const field = control.type === "radio" ? control.name : control.id;
    if (found.has(field)) continue;
    shownAt(data, field, control.id);
    found.set(field, { field, message: { [language]: message } });
  }
  return [...found.values()];
}

/** What is wrong with a field, in a sentence that names it; undefined where nothing is. */
function wrongWith(control) {
  const { validity, type, value } = control;
  const label = labelOf(control);
  const chosen = type === "radio" || type.startsWith("select");
  if (validity.badInput || validity.rangeUnderflow || validity.rangeOverflow || validity.stepMismatch) return t("staff.field.number", label, decimal(Number(control.min)), decimal(Number(control.max)));
  if (validity.valueMissing || (control.required && !chosen && value.trim() === "")) return t(chosen ? "staff.field.choose" : "staff.field.empty", label);
  if (validity.typeMismatch) return t("staff.field.mail", label);
  if (value.length < (control.minLength ?? 0)) return t("staff.field.short", label, control.minLength);
  return validity.patternMismatch ? control.dataset.wrong : undefined;
}

/** What a field asks, as a person reads it. */
function labelOf(control) {
  const asks = control.type === "radio" ? control.closest("fieldset").querySelector("legend") : control.labels[0];
  return asks.textContent.trim().replace(/\s+/g, " ").replace(/:$/, "");
}

/** What is wrong with a typed day: a part that is missing, or a day that is in no calendar. @param label what the day is called */
export function wrongDay(name, label, typed) {
  if (dateOf(typed) !== null) return [];
  const missing = ["day", "month", "year"].filter((part) => typed[part] === "").map((part) => t("staff.day.part." + part));
  const parts = new Intl.ListFormat(LOCALE, { type: "conjunction" }).format(missing);
  return [{ field: name, message: { [language]: missing.length === 0 ? t("staff.day.unknown", label) : t("staff.day.missing", label, parts) } }];
}

/**
 * A field with its label, its hint and what is wrong with it.
 *
 * @param data    of the page
 * @param control is given `id`, and what goes into `aria-describedby` and `aria-invalid`; draws the input
 */
export function field(data, { id, name = id, label, hint = undefined }, control) {
  shownAt(data, name, id);
  const wrong = refused(data, name, id);
  const described = [wrong === "" ? [] : id + "-wrong", hint === undefined ? [] : id + "-hint"].flat().join(" ");
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id=${id + "-hint"}>${hint}</p>`}
    ${wrong === "" ? nothing : html`<p class="wrong" id=${id + "-wrong"}>${wrong}</p>`}
    ${control({ id, described: described || nothing, invalid: wrong === "" ? nothing : "true" })}
  </div>`;
}

/** A field of one line. @param set is given what is typed; `unreadable` is said where it does not follow the `pattern` */
export const line = (data, { id, name = id, label, hint = undefined, value, set, most = 500, required = true, type = "text", mode = undefined, pattern = undefined, unreadable = undefined }) =>
  field(
    data,
    { id, name, label, hint },
    ({ described, invalid }) => html`<input id=${id} type=${type} ?required=${required} maxlength=${most} inputmode=${mode ?? nothing} pattern=${pattern ?? nothing} data-wrong=${unreadable ?? nothing} autocomplete="off" aria-describedby=${described} aria-invalid=${invalid} .value=${value} @input=${(event) => set(event.target.value)} />`,
  );

/** A field of several lines. @param set is given what is typed */
export const area = (data, { id, name = id, label, hint = undefined, value, set, most = 500, required = true, rows = 3 }) =>
  field(
    data,
    { id, name, label, hint },
    ({ described, invalid }) => html`<textarea id=${id} rows=${rows} ?required=${required} maxlength=${most} aria-describedby=${described} aria-invalid=${invalid} .value=${value} @input=${(event) => set(event.target.value)}></textarea>`,
  );

/**
 * A question of which one answer is chosen.
 *
 * @param data    of the page
 * @param options `id`, `value` and `words` of each answer
 * @param set     is given the value that is chosen
 */
export function choice(data, { name, legend, options, value, set }) {
  shownAt(data, name, options[0].id);
  const wrong = refused(data, name);
  return html`<fieldset aria-describedby=${wrong === "" ? nothing : name + "-wrong"}>
    <legend>${legend}</legend>
    ${wrong === "" ? nothing : html`<p class="wrong" id=${name + "-wrong"}>${wrong}</p>`}
    ${options.map((one) => html`<div class="check"><input type="radio" required name=${name} id=${one.id} aria-invalid=${wrong === "" ? nothing : "true"} .checked=${one.value === value} @change=${() => (set(one.value), draw())} /><label for=${one.id}>${one.words}</label></div>`)}
  </fieldset>`;
}

/** A field in which one of several values is chosen: pairs of value and words. @param set is given the value that is chosen */
export const options = (data, { id, name = id, label, value, values, set }) =>
  field(
    data,
    { id, name, label },
    ({ described, invalid }) => html`<select id=${id} required aria-describedby=${described} aria-invalid=${invalid} @change=${(event) => (set(event.target.value), draw())}>
      ${values.map(([one, words]) => html`<option value=${one} ?selected=${one === (value ?? "")}>${words}</option>`)}
    </select>`,
  );
