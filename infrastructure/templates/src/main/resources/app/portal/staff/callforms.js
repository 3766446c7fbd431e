/** The forms of the call editor, one for each group of values. */

import { html, nothing } from "../lit-html.js";
import { DATES, idOf, listsOf, rulesOf, valueAt, valuesOf } from "./definition.js";
import { codes, inLabels, line, moment, number, sentence, wrongAt } from "./inputs.js";
import { to } from "./parts.js";
import { code, country, t, text } from "./words.js";

/** The levels of study that have a name. */
const LEVELS = ["UG", "MS", "PHD", "POSTDOC"];

/** The form of a group. */
export function form(edited, name) {
  switch (name) {
    case "calendar":
      return calendar(edited);
    case "texts":
      return texts(edited);
    default:
      return rules(edited, name);
  }
}

function calendar(edited) {
  return html`${line(edited, "academicYear", t("staff.call.field.academicYear"), t("staff.call.academicYear.hint"))}
    ${DATES.map((name) => moment(edited, "calendar." + name, t("staff.call.field." + name), { optional: name === "withdrawOpensAt", end: name.endsWith("ClosesAt") }))}
    ${edited.open("calendar.opensAt") ? html`<p class="moves"><button type="button" class="small" id="week" @click=${() => later(edited, 7)}>${t("staff.call.later.week")}</button> <button type="button" class="small" id="earlier" @click=${() => later(edited, -7)}>${t("staff.call.earlier.week")}</button></p>` : nothing}`;
}

/** Moves every date of the calendar by some days. */
function later(edited, days) {
  for (const name of DATES) {
    const value = valueAt(edited.document, "calendar." + name);
    const date = new Date(value + ":00Z");
    if (value === undefined || Number.isNaN(date.getTime())) continue;
    date.setUTCDate(date.getUTCDate() + days);
    edited.typed.delete("calendar." + name);
    edited.change("calendar." + name, date.toISOString().slice(0, 16));
  }
}

/** Each rule is its sentence, as students will read it, with the values that it takes. */
function rules(edited, name) {
  const found = rulesOf(edited.document, name);
  return html`${name === "quotas" ? html`<p class="hint">${t("staff.call.quotas.files")} <a href=${to("imports", { call: edited.id })}>${t("staff.imports.title")}</a></p>` : nothing}
    ${found.length === 0 ? html`<p>${t("staff.call.form.empty")}</p>` : found.map(({ rule, place }) => ofRule(edited, rule, "rules[" + place + "]"))}`;
}

/** What the codes of a list are called; those that are no code yet stand for themselves. */
const NAMES = {
  countries: (one) => (/^[A-Z]{2}$/.test(one) ? country(one) : one),
  levels: (one) => (LEVELS.includes(one) ? code("level.", one) : one),
};

function ofRule(edited, rule, path) {
  const statement = edited.checked?.preview.rules.find((one) => one.rule === rule.id)?.statement;
  const values = valuesOf(rule, path);
  const lists = rule.kind === "ACCEPTED_EXAMS" ? [exams(edited, rule, path)] : listsOf(rule, path).map((one) => codes(edited, one.path, t("staff.call.field." + one.name), { named: NAMES[one.name] }));
  return html`<fieldset id=${idOf(path)} tabindex="-1">
    <legend>${statement === undefined ? rule.id : text(statement)} <code class="soft">${rule.id}</code></legend>
    ${wrongAt(edited, path).map((one) => html`<p class="wrong">${inLabels(text(one.message))}</p>`)}
    ${values.length + lists.length === 0 ? html`<p class="soft">${t("staff.call.rule.fixed")}</p>` : nothing}
    ${lists}
    <div class="values">
      ${values.map((one) => (one.kind === "day" ? moment(edited, one.path, t("staff.call.field." + one.name), { withTime: false }) : number(edited, one.path, label(rule, one))))}
    </div>
    ${rule.kind === "LATE_WITHDRAWAL" ? sentence(edited, path + ".decision", t("staff.call.field.decision")) : nothing}
  </fieldset>`;
}

/** The name of a value; values of a list, such as bands of distances, are numbered. */
function label(rule, { path, name }) {
  const inner = /\[([0-9]+)\][^[\]]*$/.exec(path.replace(/^rules\[[0-9]+\]/, ""));
  const words = t("staff.call.field." + name);
  if (inner === null) return words;
  const list = path.replace(/^rules\[[0-9]+\]\./, "").replace(/\[.*$/, "");
  const part = rule[list]?.[Number(inner[1])];
  return (part?.code ?? Number(inner[1]) + 1) + ": " + words;
}

/** A sample has to be compared with the university's list before a call is announced. */
function exams(edited, rule, path) {
  const confirmed = wrongAt(edited, path + ".list");
  return html`${codes(edited, path + ".exams", t("staff.call.field.exams"), { hint: t("staff.call.exams.hint"), then: (list) => explain(edited, path, list) })}
    ${removals(edited, rule, path)}
    ${rule.list === "ANNOUNCED" || !edited.open(path + ".list")
      ? nothing
      : html`${confirmed.length === 0 ? nothing : html`<p class="wrong" id=${idOf(path + ".list") + "-wrong"}>${t("staff.call.exams.unconfirmed")}</p>`}
          <div class="check"><input type="checkbox" id=${idOf(path + ".list")} aria-invalid=${confirmed.length > 0 ? "true" : nothing} .checked=${rule.list === "CONFIRMED"} @change=${(event) => edited.change(path + ".list", event.target.checked ? "CONFIRMED" : "SAMPLE")} /><label for=${idOf(path + ".list")}>${t("staff.call.exams.confirmed")}</label></div>`}`;
}

/** While people apply, an exam that no longer counts needs a reason, which everybody reads who claims it. */
function explain(edited, path, list) {
  if (edited.checked?.changeable === undefined) return;
  const before = valueAt(edited.base, path + ".removed") ?? [];
  const now = valueAt(edited.document, path + ".removed") ?? [];
  const gone = valueAt(edited.base, path + ".exams").filter((one) => !list.includes(one));
  const given = [...before.map((one) => one.exam), ...gone].map((exam) => now.find((one) => one.exam === exam) ?? { exam, reason: { tr: "", en: "" } });
  edited.change(path + ".removed", given.length === 0 ? undefined : given);
}

function removals(edited, { removed = [] }, path) {
  const at = path + ".removed";
  if (removed.length === 0) return nothing;
  if (!edited.open(at)) return removed.map((one) => html`<p>${t("staff.call.exams.removed", one.exam)} ${text(one.reason)}</p>`);
  return html`<p class="note warn">${t("staff.call.exams.removing")}</p>
    ${removed.map((one, i) => sentence(edited, at + "[" + i + "].reason", t("staff.call.exams.removed", one.exam)))}`;
}

function texts(edited) {
  const says = (edited.document.rules ?? []).map((rule, place) => ({ rule, path: "rules[" + place + "].says" }));
  return html`<p class="hint">${t("staff.call.texts.placeholders")}</p>
    ${edited.open("title") ? sentence(edited, "title", t("staff.call.field.title")) : nothing} ${sentence(edited, "resultsExpected", t("staff.call.field.resultsExpected"))}
    <h2>${t("staff.call.texts.rules")}</h2>
    ${says.filter(({ path }) => edited.open(path)).map(({ rule, path }) => folded(edited, rule, path))}
    <p class="hint">${t("staff.call.contacts")}</p>`;
}

/** One sentence, which is opened to be changed; one with a problem is open. */
function folded(edited, rule, path) {
  const statement = edited.checked?.preview.rules.find((one) => one.rule === rule.id)?.statement;
  const wrong = edited.problems().some((one) => one.path.startsWith(path));
  return html`<details ?open=${wrong}>
    <summary>${statement === undefined ? rule.id : text(statement)} <code class="soft">${rule.id}</code></summary>
    ${sentence(edited, path, t("staff.call.field.says"))}
  </details>`;
}
