/** What the editor of a call says: what is wrong, the sentences as students will read them, and what differs from the copied call. */

import { html, nothing } from "../lit-html.js";
import { formOf, idOf, valueAt } from "./definition.js";
import { said } from "./inputs.js";
import { changed } from "./parts.js";
import { at, code, count, has, t, text, until } from "./words.js";

/** Everything that is wrong, with links to the fields. */
export function summary(edited, where, form) {
  const problems = edited.problems();
  if (problems.length === 0) return nothing;
  const line = (one) => html`<li><a href=${fieldOf(edited, where, one.path)}>${where.part === formOf(one.path, edited.document) ? "" : t("staff.call.form." + formOf(one.path, edited.document)) + ": "}${labelOf(one.path, edited.document)}</a><br />${said(edited, one)}</li>`;
  const here = problems.filter((one) => formOf(one.path, edited.document) === form);
  const elsewhere = problems.filter((one) => !here.includes(one));
  return html`<section class="note bad" id="problems" tabindex="-1" aria-labelledby="problems-title">
    <h2 id="problems-title">${count("staff.call.problems", problems.length)}</h2>
    ${here.length === 0 ? nothing : html`<ul>${here.map(line)}</ul>`}
    ${elsewhere.length === 0
      ? nothing
      : html`<details ?open=${here.length === 0}>
          <summary>${count("staff.call.problems.elsewhere", elsewhere.length)}</summary>
          <ul>${elsewhere.map(line)}</ul>
        </details>`}
  </section>`;
}

/** The address at which a field has the focus. */
export const fieldOf = (edited, where, path) => changed(where, { part: formOf(path, edited.document), field: path });

/** The id of the field that the address names, or of what holds it; undefined where neither is shown. */
export function fieldToFocus(path) {
  for (let one = path; one !== ""; one = one.slice(0, Math.max(0, one.search(/[.[][^.[]*$/)))) {
    const shown = [idOf(one), idOf(one) + "-day"].find((id) => document.getElementById(id) !== null);
    if (shown !== undefined) return shown;
  }
  return undefined;
}

/** What the field of a path is called. */
export function labelOf(path, document) {
  const [first, ...rest] = path.split(".");
  const name = path.replace(/\[[0-9]+\]/g, "").split(".").at(-1);
  const field = has("staff.call.field." + name) ? t("staff.call.field." + name) : name === "en" || name === "tr" ? t("staff.news.language." + name) : name;
  const place = /^rules\[([0-9]+)\]/.exec(first)?.[1];
  const rule = place === undefined ? undefined : document.rules?.[Number(place)];
  return rule === undefined ? field : rule.id + (rest.length === 0 ? "" : ", " + field);
}

/** The sentences under the headings of the call's page, in its order. */
export function preview({ checked }) {
  const { title, resultsExpected, rules } = checked.preview;
  const topics = [...new Set(rules.map((one) => one.topic))];
  return html`<p class="soft">${t("staff.call.preview.what")}</p>
    <p><strong>${text(title)}</strong></p>
    <p>${t("staff.call.preview.results", text(resultsExpected))}</p>
    ${topics.map((topic) => html`<h2>${code("call.topic.", topic)}</h2>
      <ul class="plain">
        ${rules.filter((one) => one.topic === topic).map((one) => html`<li>${text(one.statement)} <small lang="en">${one.place}</small> <code class="soft">${one.rule}</code></li>`)}
      </ul>`)}`;
}

/** What changed, in words. */
export function difference({ checked, origin, kind }) {
  const found = checked.difference;
  if (found === undefined) return html`<p class="note warn">${t("staff.call.difference.unreadable")}</p>`;
  const head = found.head.filter((one) => one.name !== "call");
  const parts = [
    lines("staff.call.form.calendar", found.calendar, (one) => values(t("staff.call.field." + one.name), date(one.name, one.old), date(one.name, one.new))),
    lines("staff.call.difference.head", head, (one) => values(has("staff.call.field." + one.name) ? t("staff.call.field." + one.name) : one.name, shown(one.old), shown(one.new))),
    lines("staff.call.difference.changed", found.changed, changedRule),
    lines("staff.call.difference.added", found.added, (one) => html`${text(one.says)} <code class="soft">${one.id}</code>`),
    lines("staff.call.difference.removed", found.removed, (one) => html`<s>${text(one.says)}</s> <code class="soft">${one.id}</code>`),
    lines("staff.call.difference.worded", found.worded, changedRule),
    lines("staff.call.difference.slots", found.slots, (one) => values(one.name, shown(one.old?.title), shown(one.new?.title))),
  ];
  return parts.every((one) => one === nothing)
    ? html`<p>${t(kind === "draft" ? "staff.call.difference.none" : "staff.call.difference.nothing", origin)}</p>`
    : html`<p class="soft">${t(kind === "draft" ? "staff.call.difference.from" : "staff.call.difference.in-force", origin)}</p>
        ${parts}`;
}

const lines = (key, all, line) => (all.length === 0 ? nothing : html`<h2>${t(key)}</h2><ul class="plain">${all.map((one) => html`<li>${line(one)}</li>`)}</ul>`);

const values = (name, before, after) => html`<strong>${name}</strong>: <s>${before}</s> → ${after}`;

function changedRule(one) {
  const same = text(one.old.says) === text(one.new.says);
  return html`${same ? nothing : html`<s>${text(one.old.says)}</s><br />→ `}${text(one.new.says)} <code class="soft">${one.new.id}</code>
    ${(one.parameters ?? []).map((value) => html`<br />${values(has("staff.call.field." + value.name) ? t("staff.call.field." + value.name) : value.name, shown(value.old), shown(value.new))}`)}`;
}

/** A local time of the calendar as people read it; an end at midnight is the end of the day before. */
function date(name, value) {
  if (value === null) return t("staff.call.none");
  if (!/T[0-9]{2}:[0-9]{2}$/.test(value)) return String(value);
  return name.endsWith("ClosesAt") ? until(value + ":00+03:00") : at(value + ":00+03:00");
}

function shown(value) {
  if (value === null || value === undefined) return t("staff.call.none");
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value === "object") return value.en !== undefined && value.tr !== undefined ? text(value) : Object.values(value).map(shown).join(" / ");
  return String(value);
}

/** What somebody else stored, beside what was typed here. */
export function conflicting(edited, both) {
  const words = (document, path) => (path.startsWith("calendar.") ? date(path.replace("calendar.", ""), valueAt(document, path) ?? null) : shown(valueAt(document, path)));
  return html`<section class="note warn" id="conflict" role="alert" tabindex="-1">
    <h2>${t("staff.call.conflict")}</h2>
    <p>${both.length === 0 ? t("staff.call.conflict.apart") : t("staff.call.conflict.both")}</p>
    ${both.length === 0
      ? nothing
      : html`<ul class="plain">
          ${both.map((path) => html`<li><strong>${labelOf(path, edited.document)}</strong><br />${t("staff.call.conflict.mine", words(edited.conflict.mine, path))}<br />${t("staff.call.conflict.theirs", words(edited.conflict.theirs, path))}</li>`)}
        </ul>`}
    <p class="moves"><button type="button" @click=${() => edited.decide(true)}>${t(both.length === 0 ? "staff.call.conflict.join" : "staff.call.conflict.keep")}</button>
      ${both.length === 0 ? nothing : html`<button type="button" class="small" @click=${() => edited.decide(false)}>${t("staff.call.conflict.take")}</button>`}</p>
  </section>`;
}
