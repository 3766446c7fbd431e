/** Fields of a definition: each with what is wrong with it, and as plain text where it can no longer change. */

import { date, example } from "../fields.js";
import { html, nothing } from "../lit-html.js";
import { idOf, stored, valueAt } from "./definition.js";
import { EMPTY, LOCAL, isEmpty, local, typedOf, unreadable } from "./moment.js";
import { at, day, has, t, text, until } from "./words.js";

const MOST_ROWS = 8;

/** What is wrong with the field of a path, or should be looked at. */
export const wrongAt = (edited, path) => edited.problems().filter((one) => one.path === path);
const noted = (edited, path) => edited.warnings().filter((one) => one.path === path);

/** What is wrong, in the words of the page where a definition's own words would name its notation. */
export function said(edited, { code, path, message }) {
  if (code === "EXAMS_NOT_CONFIRMED") return t("staff.call.exams.unconfirmed");
  const unreadable = code === "INVALID_VALUE" && !LOCAL.test(valueAt(edited.document, path) ?? "");
  if (unreadable && /^calendar\..*At$/.test(path)) return t("staff.call.moment.wrong");
  if (unreadable && /\.(day|yearFrom)$/.test(path)) return t("staff.call.day.wrong");
  return inLabels(text(message));
}

/** A definition's own words name its fields; here they are what the form calls them. */
export const inLabels = (message) =>
  message.replace(/\b(?:calendar\.)?([a-z]+[A-Z][A-Za-z]*)\b|^([a-z]+)\b/g, (whole, name, first) => {
    const key = "staff.call.field." + (name ?? first);
    return has(key) ? "\u201c" + t(key).replace(/ \([^)]*\)$/, "") + "\u201d" : whole;
  });

/** A field that the definition can no longer change. */
function fixed(label, value) {
  return html`<p class="field"><strong>${label}</strong><br />${value} <span class="tag">${t("staff.call.fixed")}</span></p>`;
}

function field(edited, path, label, { hint = nothing, control }) {
  const id = idOf(path);
  const wrong = edited.problems().filter((one) => one.path === path || one.path.startsWith(path + "["));
  const warned = noted(edited, path);
  const described = [hint === nothing ? [] : id + "-hint", wrong.length > 0 ? id + "-wrong" : [], warned.length > 0 ? id + "-noted" : []].flat().join(" ");
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint === nothing ? nothing : html`<p class="hint" id=${id + "-hint"}>${hint}</p>`}
    ${wrong.length === 0 ? nothing : html`<p class="wrong" id=${id + "-wrong"}>${wrong.map((one) => said(edited, one)).join(" ")}</p>`}
    ${warned.length === 0 ? nothing : html`<p class="hint" id=${id + "-noted"}>${warned.map((one) => inLabels(text(one.message))).join(" ")}</p>`}
    ${control({ id, described: described || nothing, invalid: wrong.length > 0 ? "true" : nothing })}
  </div>`;
}

/** A number of a rule. */
export function number(edited, path, label) {
  const value = valueAt(edited.document, path);
  if (!edited.open(path)) return fixed(label, value);
  const set = (event) => edited.change(path, stored(path, event.target.value, valueAt(edited.base, path)));
  return field(edited, path, label, {
    control: ({ id, described, invalid }) => html`<input id=${id} class="short-field" inputmode="decimal" autocomplete="off" aria-describedby=${described} aria-invalid=${invalid} .value=${String(value ?? "")} @input=${set} />`,
  });
}

/** A local time of the calendar, or a day of a rule. @param end whether midnight ends the day before */
export function moment(edited, path, label, { withTime = true, optional = false, end = false } = {}) {
  const value = valueAt(edited.document, path);
  const readable = LOCAL.test(value ?? "");
  const instant = value + ":00+03:00";
  const read = !readable ? "" : !withTime ? day(value) : end ? until(instant) : at(instant);
  if (!edited.open(path)) return fixed(label, read);
  const typed = edited.typed.get(path) ?? typedOf(value);
  const set = (part, given) => {
    const next = { ...EMPTY, ...typed, [part]: given };
    edited.typed.set(path, next);
    edited.change(path, optional && isEmpty(next) ? undefined : (local(next, withTime) ?? unreadable(next)));
  };
  const id = idOf(path);
  const hint = html`${t(withTime ? "staff.call.moment.hint" : "staff.call.day.hint", example() + (withTime ? " 17:00" : ""))} <strong id=${id + "-read"}>${read}</strong>`;
  const parts = ["day", "month", "year", ...(withTime ? ["time"] : [])];
  const warned = noted(edited, path);
  return html`${date(id, label, hint, typed, set, wrongAt(edited, path).map((one) => said(edited, one)).join(" "), parts)}
    ${warned.length === 0 ? nothing : html`<p class="hint">${warned.map((one) => inLabels(text(one.message))).join(" ")}</p>`}`;
}

/**
 * A list of codes, one on a line, with what they are called where that says more.
 *
 * @param named  what a code is called
 * @param then   what else a change does, given the new list
 */
export function codes(edited, path, label, { hint = t("staff.call.codes.hint"), named = (one) => one, then = (_) => {} } = {}) {
  const value = valueAt(edited.document, path) ?? [];
  if (!edited.open(path)) return fixed(label, value.map(named).join(", "));
  const set = (event) => {
    const list = event.target.value.toUpperCase().split(/[\s,;]+/).filter((one) => one !== "");
    edited.typed.set(path, event.target.value);
    edited.change(path, list);
    then(list);
  };
  const names = value.map(named);
  const rows = Math.min(MOST_ROWS, value.length + 1);
  return field(edited, path, label, {
    hint,
    control: ({ id, described, invalid }) => html`<textarea id=${id} rows=${rows} spellcheck="false" aria-describedby=${[described, id + "-read"].filter((one) => typeof one === "string").join(" ")} aria-invalid=${invalid} .value=${edited.typed.get(path) ?? value.join("\n")} @input=${set}></textarea>
      <p class="hint" id=${id + "-read"}>${names.every((one, i) => one === value[i]) ? nothing : names.join(", ")}</p>`,
  });
}

/** A line of text that is the same in both languages. */
export function line(edited, path, label, hint) {
  const value = valueAt(edited.document, path) ?? "";
  if (!edited.open(path)) return fixed(label, value);
  return field(edited, path, label, {
    hint: hint ?? nothing,
    control: ({ id, described, invalid }) => html`<input id=${id} class="short-field" autocomplete="off" aria-describedby=${described} aria-invalid=${invalid} .value=${value} @input=${(event) => edited.change(path, event.target.value.trim())} />`,
  });
}

/** A sentence in Turkish and English. */
export function sentence(edited, path, legend) {
  const both = ["tr", "en"].map((one) => {
    const at = path + "." + one;
    return field(edited, at, t("staff.news.language." + one), {
      control: ({ id, described, invalid }) => html`<textarea id=${id} lang=${one} rows="3" aria-describedby=${described} aria-invalid=${invalid} .value=${valueAt(edited.document, at) ?? ""} @input=${(event) => edited.change(at, event.target.value.replace(/\s*\n\s*/g, " "))}></textarea>`,
    });
  });
  return html`<fieldset id=${idOf(path)} tabindex="-1">
    <legend>${legend}</legend>
    ${wrongAt(edited, path).map((one) => html`<p class="wrong">${inLabels(text(one.message))}</p>`)}
    ${noted(edited, path).map((one) => html`<p class="hint">${inLabels(text(one.message))}</p>`)}
    ${both}
  </fieldset>`;
}
