/** Two results of a call compared in words: runs or trials. Students stand here for those who may read the rows (decision 0075). */

import * as api from "./api.js";
import { Failure } from "../failure.js";
import { html, nothing } from "../lit-html.js";
import { changed, choiceLine, pager, table, to } from "./parts.js";
import { brief, code, count, country, decimal, points, t, text } from "./words.js";

/** The kinds of change, the most important first. */
const MOVEMENTS = ["SELECTED", "NO_LONGER_SELECTED", "OTHER_PLACE", "GRANT_GAINED", "GRANT_LOST", "LIST_POSITION", "STATUS", "REASON", "SCORE", "ENTERED", "LEFT"];

/** What the sentences about these kinds are called. */
const MOVED = "staff.compare.";

/** Where a trial has this many digits, a run has more. */
const TRIAL = 32;

export async function load(where) {
  if (where.of === undefined || where.with === undefined) throw new Failure("missing");
  const trials = [where.of, where.with].filter((id) => id.length === TRIAL);
  const [call, difference, runs, universities, tried] = await Promise.all([api.call(where.call), api.comparison(where.call, where), api.runs(where.call), api.universities(where.call), Promise.all(trials.map((id) => api.trial(where.call, id)))]);
  return { where, call, difference, runs, universities, trials: tried.map((one) => one.trial) };
}

export const title = ({ call }) => t("staff.compare.title") + " - " + text(call.title);

export const crumbs = ({ call, where }) => [html`<a href=${to("runs", { call: where.call })}>${t("staff.runs.title")}</a>`, text(call.title)];

export function view(data) {
  const { difference, where } = data;
  return html`<h1 id="title" tabindex="-1">${t("staff.compare.title")}</h1>
    <dl class="facts">
      <dt>${t("staff.compare.before")}</dt>
      <dd>${named(data, where.with)}</dd>
      <dt>${t("staff.compare.after")}</dt>
      <dd>${named(data, where.of)}</dd>
    </dl>
    ${difference.withheld ? html`<p class="hint">${text(difference.withheld)}</p>` : nothing}
    <h2>${t("staff.compare.short")}</h2>
    ${inWords(difference)} ${students(data)} ${numbers(data)}`;
}

/** What one of the two is: a run by its time and state, a trial by its note. */
function named({ runs, trials }, id) {
  const run = runs.find((one) => one.id === id);
  const trial = trials.find((one) => one.id === id);
  return run
    ? html`${t("staff.compare.run", brief(run.checkedAt))} <code>${id.slice(0, 8)}</code> <span class="tag">${code("staff.run.", run.state)}</span>`
    : html`${t(trial.changed ? "staff.compare.trial" : "staff.compare.trial.unchanged", brief(trial.at))} ${trial.note ?? ""}`;
}

/** The difference in sentences: how many students gain, lose or change what. */
export function inWords({ movements, withheld, universities, countries, byStatus }) {
  const said = MOVEMENTS.filter((kind) => movements[kind] > 0);
  const nothingElse = [universities, countries, byStatus].every((all) => Object.keys(all).length === 0);
  if (said.length === 0) return html`<p>${t(withheld ? "staff.compare.same.coarse" : nothingElse ? "staff.compare.same" : "staff.compare.same.students")}</p>`;
  return html`<ul>
    ${said.map((kind) => html`<li>${count(MOVED + kind.toLowerCase().replaceAll("_", "-"), movements[kind])}</li>`)}
  </ul>`;
}

function students({ difference, where, universities }) {
  const { students: moved } = difference;
  if (moved === undefined || (moved.length === 0 && where.cursor === undefined)) return nothing;
  const heads = [{ words: t("staff.student") }, { words: t("staff.compare.change") }, { words: t("staff.compare.before") }, { words: t("staff.compare.after") }, { words: t("staff.compare.why") }];
  return html`<h2>${t("staff.compare.who")}</h2>
    ${table(t("staff.compare.students"), heads, moved.map((one) => ({
      cells: [
        html`<a href=${to("student", { call: where.call, student: one.student })}>${one.name ?? one.student}</a> <span class="soft">${one.name ? one.student : ""} ${one.department ?? ""}</span>`,
        code("staff.compare.kind.", one.movement),
        stand(one.before, universities),
        stand(one.after, universities),
        html`<ul class="short">${one.causes.map((cause) => html`<li>${text(cause.message)}</li>`)}</ul>`,
      ],
    })))}
    ${pager(where, difference)}`;
}

/** What an application has come to: its status, the place, and the total. */
function stand(one, universities) {
  if (one === undefined) return t("staff.compare.none");
  const where = one.university === undefined ? "" : choiceLine(one, universities);
  return html`${code("status.", one.status)}${where ? html`<br />${where}` : nothing}${one.position ? html`<br />${t("staff.compare.position", one.position)}` : nothing}${one.total === undefined ? nothing : html`<br /><span class="soft">${t("staff.compare.total", points(one.total))}</span>`}`;
}

function numbers({ difference, universities }) {
  const statuses = [["staff.compare.number", undefined, decimal]];
  const places = [["staff.runs.capacity", "capacity", decimal], ["staff.runs.placed", "placed", decimal], ["staff.compare.cut-off", "cutOff", points]];
  const grants = [["staff.compare.cap", "cap", decimal], ["staff.compare.grants", "grants", decimal], ["staff.runs.placed", "placed", decimal], ["staff.compare.granted", "granted", decimal]];
  return html`<h2>${t("staff.compare.numbers")}</h2>
    <p class="hint">${t("staff.compare.numbers.hint")}</p>
    ${changes("staff.compare.statuses", difference.byStatus, t("staff.state"), statuses, universities)} ${changes("staff.compare.universities", difference.universities, t("staff.university"), places, universities)} ${changes("staff.compare.countries", difference.countries, t("staff.compare.country"), grants, universities)}`;
}

/** A table of what differs, with the columns in which something does. A column is its head, its field and how it is shown. */
function changes(key, all, first, columns, universities) {
  const value = (side, name) => (name === undefined ? side : side?.[name]);
  const rows = Object.entries(all);
  const shown = columns.filter(([, name]) => rows.some(([, { before, after }]) => value(before, name) !== value(after, name)));
  return rows.length === 0
    ? nothing
    : table(t(key), [{ words: first }, ...shown.map(([head]) => ({ words: t(head), number: true }))], rows.map(([id, { before, after }]) => ({
        cells: [nameOf(key, id, universities), ...shown.map(([, name, of]) => fromTo(value(before, name), value(after, name), of))],
      })));
}

function nameOf(key, id, universities) {
  switch (key) {
    case "staff.compare.statuses":
      return code("status.", id);
    case "staff.compare.countries":
      return country(id);
    default:
      return html`${universities.get(id)?.name ?? id} <span class="soft">${id}</span>`;
  }
}

/** A number in both results, or once where it is the same. */
function fromTo(before, after, of) {
  if (before === undefined && after === undefined) return "";
  const shown = (number) => (number === undefined ? "\u2013" : of(number));
  return before === after ? of(after) : html`${shown(before)}<span aria-hidden="true"> \u2192 </span><span class="unseen"> ${t("staff.compare.then")} </span><strong>${shown(after)}</strong>`;
}
