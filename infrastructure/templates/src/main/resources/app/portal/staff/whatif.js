/** What other numbers would give: a trial run, which changes nothing official, and its outcome in words. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { inWords } from "./compare.js";
import { failed, field, line, options, submitting } from "./forms.js";
import { attempt, changed, oneLine, table, to } from "./parts.js";
import { alphabetical, brief, code, count, decimal, t, text } from "./words.js";

const LONGEST_NOTE = 500;
const MOST_PLACES = 10000;
/** The kinds of change that a form asks for, and what each of them is made of. */
const KINDS = ["PLACES", "QUOTA", "RULE"];
const QUOTAS = ["GRANTS", "COUNTRY_CAP", "SEATS", "RESERVED"];

export async function load(where) {
  const [call, runs, trials, universities, { body: document }] = await Promise.all([api.call(where.call), api.runs(where.call), api.trials(where.call), api.universities(where.call), api.definition(where.call)]);
  const shown = where.trial === undefined ? null : await api.trial(where.call, where.trial);
  const base = shown === null ? undefined : baseOf(shown.trial, trials, runs);
  const difference = base === undefined ? null : await api.comparison(where.call, { of: where.trial, with: base });
  return { where, call, runs, trials, universities, numbers: numbersOf(document), shown, base, difference, changes: [{ kind: "PLACES" }], note: "", failure: null, busy: false };
}

export const title = ({ call }) => t("staff.whatif.title") + " - " + text(call.title);

export const crumbs = ({ call, where }) => [html`<a href=${to("runs", { call: where.call })}>${t("staff.runs.title")}</a>`, text(call.title)];

/** What a trial is compared with: the run of the same inputs, or else a trial of them without a change. */
function baseOf(trial, trials, runs) {
  const run = runs.find((one) => one.epoch === trial.epoch && one.current);
  return (run ?? trials.find((one) => !one.changed && one.epoch === trial.epoch && one.id !== trial.id))?.id;
}

/** The numbers of the rules: each that the sentence of its rule names, with the path by which it is changed. */
const numbersOf = ({ rules }) =>
  rules.flatMap((rule) =>
    Object.entries(rule)
      .filter(([name, value]) => rule.says.en.includes("{" + name) && (typeof value === "number" || (typeof value === "string" && value !== "" && !Number.isNaN(Number(value)))))
      .map(([name, value]) => ({ path: "/rules/" + rule.id + "/" + name, value, says: sentence(rule, name) })),
  );

/** The sentence of a rule with its numbers; the one that is changed stands in marks. */
const sentence = (rule, changing) =>
  text(rule.says).replace(/\{(\w+)(?::[^}]*)?\}/g, (whole, name) => (rule[name] === undefined ? whole : name === changing ? "[" + rule[name] + "]" : String(rule[name])));

export function view(data) {
  const { call, shown } = data;
  return html`<h1 id="title" tabindex="-1">${t("staff.whatif.title")}</h1>
    <p>${t("staff.whatif.what")}</p>
    ${failed(data)} ${shown === null ? nothing : outcome(data)}
    ${["CLOSED", "PUBLISHED"].includes(call.state) ? form(data) : html`<p class="note">${t("staff.whatif.too-early")}</p>`} ${list(data)}`;
}

/** What became of a trial: what it changed, what it assumed, and how it differs. */
function outcome({ shown, base, difference, where, universities }) {
  const { trial, changes, assumptions } = shown;
  return html`<section class="note" aria-labelledby="outcome">
    <h2 id="outcome" tabindex="-1">${t("staff.whatif.outcome", brief(trial.at))}</h2>
    ${trial.note ? html`<p>${trial.note}</p>` : nothing}
    <p>${changes === undefined ? t("staff.whatif.unchanged") : t("staff.whatif.changed")}</p>
    ${changes === undefined ? nothing : html`<ul>${tried(changes, universities).map((words) => html`<li>${words}</li>`)}</ul>`}
    ${trial.violations > 0 ? html`<p class="tag bad">${t("staff.whatif.violations")}</p>` : nothing}
    ${assumptions.length === 0 ? nothing : html`<details><summary>${count("staff.whatif.assumptions", assumptions.length)}</summary><ul>${assumptions.map((one) => html`<li>${text(one.message)} (${decimal(one.count)})</li>`)}</ul></details>`}
    ${trial.withheld ? html`<p class="hint">${text(trial.withheld)}</p>` : nothing}
    ${difference === null
      ? html`<p>${t("staff.whatif.alone")}</p>`
      : html`<h3>${t("staff.whatif.difference")}</h3>
          ${inWords(difference)}
          <p><a href=${to("compare", { call: where.call, of: trial.id, with: base })}>${t("staff.compare.all")}</a></p>`}
  </section>`;
}

/** The changes of a trial in words. */
function tried({ agreements = [], quotas = [], parameters = [], averages = [], students = [], withdraw = [] }, universities) {
  const name = (id) => universities.get(id)?.name ?? id;
  return [
    ...agreements.map((one) => t(one.removed ? "staff.whatif.says.removed" : "staff.whatif.says.places", name(one.university), one.capacity ?? 0)),
    ...quotas.map((one) => t("staff.whatif.says.quota", code("staff.whatif.quota.", one.kind), one.code, one.places ?? "\u2013")),
    ...parameters.map((one) => t("staff.whatif.says.rule", one.path.split("/")[2], one.value)),
    ...averages.map((one) => t("staff.whatif.says.average", one.department, code("level.", one.level), one.semester, one.average)),
    ...[...students.map((one) => one.student), ...withdraw].map((student) => t("staff.whatif.says.student", student)),
  ];
}

function form(data) {
  const { changes } = data;
  return html`<h2>${t("staff.whatif.try")}</h2>
    <p class="hint" id="who-may">${t("staff.whatif.who")}</p>
    <form novalidate @submit=${submitting(data, () => run(data))}>
      ${changes.map((change, i) => html`<fieldset>
        <legend>${t("staff.whatif.change", i + 1)}</legend>
        ${choice(data, "kind-" + i, named(changes, i, "kind"), t("staff.whatif.kind"), change.kind, KINDS.map((kind) => [kind, code("staff.whatif.kind.", kind)]), (kind) => (changes[i] = { kind }))}
        ${fields(data, change, i)}
        ${changes.length > 1 ? html`<p><button type="button" class="small" @click=${() => (changes.splice(i, 1), draw())}>${t("staff.whatif.remove", i + 1)}</button></p>` : nothing}
      </fieldset>`)}
      <p><button type="button" class="small" @click=${() => (changes.push({ kind: "PLACES" }), focus("kind-" + (changes.length - 1)))}>${t("staff.whatif.add")}</button></p>
      ${line(data, { id: "note", label: t("staff.whatif.note"), required: false, most: LONGEST_NOTE, value: data.note, set: (words) => (data.note = words) })}
      <p><button aria-disabled=${data.busy ? "true" : nothing}>${t("staff.whatif.send")}</button></p>
    </form>`;
}

/** The lists of the API in which the changes of a kind stand. */
const LISTS = { PLACES: "agreements", QUOTA: "quotas", RULE: "parameters" };

/** What the API calls a field of a change. */
const named = (changes, i, name) => "changes." + LISTS[changes[i].kind] + "[" + changes.slice(0, i).filter((one) => one.kind === changes[i].kind).length + "]." + name;

function fields(data, change, i) {
  const { changes, universities, numbers } = data;
  const name = (of) => named(changes, i, of);
  switch (change.kind) {
    case "PLACES": {
      const all = [...universities.values()].sort((one, other) => alphabetical(one.name, other.name));
      const pools = universities.get(change.university)?.pools ?? [];
      return html`${choice(data, "university-" + i, name("university"), t("staff.university"), change.university, [["", t("choose")], ...all.map((one) => [one.university, one.name + " (" + one.pools.reduce((sum, pool) => sum + pool.capacity, 0) + ")"])], (university) => Object.assign(change, { university, pool: undefined }))}
        ${pools.length > 1 ? choice(data, "pool-" + i, name("semester"), t("staff.whatif.pool"), change.pool, [["", t("choose")], ...pools.map((pool, at) => [String(at), poolName(pool)])], (pool) => (change.pool = pool)) : nothing}
        ${number(data, "places-" + i, name("capacity"), t("staff.whatif.places"), change)}`;
    }
    case "QUOTA":
      return html`${choice(data, "quota-" + i, name("kind"), t("staff.whatif.quota"), change.quota ?? "GRANTS", QUOTAS.map((kind) => [kind, code("staff.whatif.quota.", kind)]), (quota) => (change.quota = quota))}
        ${line(data, { id: "code-" + i, name: name("code"), label: t("staff.whatif.code"), hint: t("staff.whatif.code.hint"), value: change.code ?? "", set: (typed) => (change.code = typed) })}
        ${number(data, "places-" + i, name("places"), t("staff.whatif.places"), change)}`;
    default:
      return html`${choice(data, "rule-" + i, name("path"), t("staff.whatif.rule"), change.path, [["", t("choose")], ...numbers.map((one) => [one.path, one.says])], (path) => Object.assign(change, { path, value: String(numbers.find((one) => one.path === path)?.value ?? "") }))}
        ${line(data, { id: "value-" + i, name: name("value"), label: t("staff.whatif.value"), mode: "decimal", pattern: "[0-9]+([.,][0-9]+)?", unreadable: t("staff.whatif.value.wrong"), value: change.value ?? "", set: (typed) => (change.value = typed) })}`;
  }
}

const poolName = (pool) => pool.levels.map((one) => code("level.", one)).join(", ") + "; " + pool.semesters.map((one) => code("semester.", one)).join(", ") + " (" + pool.capacity + ")";

const choice = (data, id, name, label, value, values, set) => options(data, { id, name, label, value, values, set });

const number = (data, id, name, label, change) =>
  field(
    data,
    { id, name, label },
    ({ described, invalid }) => html`<input id=${id} type="number" required min="0" max=${MOST_PLACES} aria-describedby=${described} aria-invalid=${invalid} .value=${change.places ?? ""} @input=${(event) => (change.places = event.target.value)} />`,
  );

/** The changes as the API takes them. */
function body({ changes, numbers, universities, note }) {
  const of = (kind, shaped) => changes.filter((one) => one.kind === kind).map(shaped);
  const shaped = {
    agreements: of("PLACES", ({ university, pool, places }) => {
      const chosen = pool ? universities.get(university).pools[Number(pool)] : undefined;
      return { university, ...(chosen ? { level: chosen.levels[0], semester: chosen.semesters[0] } : {}), capacity: Number(places) };
    }),
    quotas: of("QUOTA", ({ quota = "GRANTS", code: named, places }) => ({ kind: quota, code: named.trim(), places: Number(places) })),
    parameters: of("RULE", ({ path, value }) => {
      const typed = value.replace(",", ".");
      return { path, value: typeof numbers.find((one) => one.path === path).value === "number" ? Number(typed) : typed };
    }),
  };
  const said = oneLine(note);
  return { ...(said === "" ? {} : { note: said }), changes: Object.fromEntries(Object.entries(shaped).filter(([, all]) => all.length > 0)) };
}

/** Runs the trial; where nothing is there to compare it with, first one of the inputs as they are. */
const run = (data) =>
  attempt(data, async () => {
    const { where } = data;
    const trial = await api.runTrial(where.call, body(data));
    if (baseOf(trial, await api.trials(where.call), data.runs) === undefined) await api.runTrial(where.call, {});
    const next = { ...where, trial: trial.id };
    history.replaceState(null, "", changed(where, { trial: trial.id }));
    Object.assign(data, await load(next), { note: data.note, changes: data.changes });
    say(t("staff.whatif.said"));
    focus("outcome");
  });

function list({ trials, where }) {
  const heads = [{ words: t("staff.whatif.at") }, { words: t("staff.whatif.note") }, { words: t("staff.state") }];
  return trials.length === 0
    ? nothing
    : table(t("staff.whatif.list"), heads, trials.map((one) => ({
        mark: one.id === where.trial,
        cells: [html`<a href=${changed(where, { trial: one.id })}>${brief(one.at)}</a>`, one.note ?? "", t(one.changed ? "staff.whatif.state.changed" : "staff.whatif.state.unchanged")],
      })));
}
