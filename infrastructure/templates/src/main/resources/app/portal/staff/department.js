/** A department's applications: the list that the address asks for, or one application of it. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { failed } from "./forms.js";
import { attempt, changed, decidedLast, departmentField, filters, pager, select, sorting, table, tabs, to } from "./parts.js";
import { begin, nameOf, remembered } from "./queue.js";
import { closed } from "./settled.js";
import { loadOne, oneView } from "./application.js";
import { at, brief, code, count, decimal, t, text } from "./words.js";

/** The most applications that are approved at once. */
const MOST = 100;
const DECISIONS = ["NEW", "AGAIN", "APPROVED", "APPROVED_IN_PART", "DECLINED"];

/** The filters of the list that the address asks for. Drafts are shown to those who ask for them: nobody decides on a draft. */
export const asked = ({ department, level, state, decision, documents, petition, university, outcome, sort, cursor }) => ({ department, level, state, submitted: state === undefined ? "YES" : undefined, decision, documents, petition, university, outcome, sort, cursor });

/** The list of these filters with everything that its items need. */
export async function rowsOf(call, values) {
  const list = await api.applications(call, values);
  return { ...list, items: list.applications.map((row) => ({ ...row, id: row.student })) };
}

export async function load(where, me) {
  const [call, universities] = await Promise.all([api.call(where.call), api.universities(where.call)]);
  const data = { where, me, call, universities, last: remembered(), failure: null, busy: false };
  if (where.student !== undefined) return loadOne(data);
  const list = await rowsOf(where.call, asked(where));
  begin(nameOf({ call: where.call, ...asked(where) }), list.items);
  return { ...data, list, chosen: new Set(), sure: false, outcomes: null, undone: null };
}

export const title = ({ one, call }) => (one ? one.application.name ?? one.student : t("staff.department.title") + " - " + text(call.title));

export const start = (data) => (data.one ? data.one.start : undefined);

export const crumbs = ({ call, one, where }) => (one ? [html`<a href=${changed(where, { student: undefined })}>${t("staff.department.title")}</a>`, text(call.title)] : [text(call.title)]);

export const view = (data) => (data.one ? oneView(data) : listView(data));

/** Whether the department has still to decide on it. */
export const open = (row) => row.decision === "NEW" || row.decision === "AGAIN";

function listView(data) {
  const { where, list } = data;
  const { facets, items } = list;
  const fields = [
    ...(Object.keys(facets.department ?? {}).length > 1 || where.department ? [departmentField(where, list)] : []),
    ...narrowing(where, "level", t("staff.level"), facets.level, (one) => code("level.", one)),
    ...narrowing(where, "outcome", t("staff.outcome"), facets.outcome, (one) => code("status.", one)),
    ...(facets.outcome === undefined ? [] : narrowing(where, "university", t("staff.choices"), facets.university, (one) => data.universities.get(one)?.name ?? one)),
  ];
  return html`${decidedLast(where, data.last)}
    <h1 id="title" tabindex="-1">${t("staff.department.title")}</h1>
    ${failed(data)} ${data.outcomes ? outcomes(data) : nothing} ${data.undone ? undone(data) : nothing}
    ${tabs(t("staff.state"), states(where, list))}
    ${fields.length > 0 ? filters(where, t("staff.filter"), fields) : nothing}
    ${facets.outcome === undefined ? nothing : html`<p><a href=${to("files", { call: where.call, kind: "APPLICATIONS", department: where.department })}>${t("staff.department.file")}</a></p>`}
    ${closed(list.deciding)}
    ${items.length === 0
      ? html`<p>${t(where.decision === "NEW" ? "staff.department.done" : "staff.department.none")}</p>`
      : html`${bulk(data)} ${listed(data)}`}`;
}

/** What was submitted, by decision, and the drafts. A number stands where it is the number of the rows behind it. */
function states(where, { facets, total }) {
  const chosen = where.decision === undefined && where.state === undefined;
  const tab = (words, values, number) => ({ words, href: changed(where, { decision: undefined, state: undefined, cursor: undefined, ...values }), current: where.decision === values.decision && where.state === values.state, number });
  return [
    tab(t("staff.department.submitted"), {}, chosen ? total : undefined),
    ...DECISIONS.map((decision) => tab(code("staff.decision.", decision), { decision }, where.state === undefined ? facets.decision?.[decision] ?? 0 : undefined)),
    tab(t("staff.department.drafts"), { state: "DRAFT" }, where.state === "DRAFT" ? total : chosen ? facets.submitted.NO ?? 0 : undefined),
    ...(where.state === undefined || where.state === "DRAFT" ? [] : [tab(code("state.", where.state), { state: where.state }, total)]),
  ];
}

/** A filter by a property of which there is more than one value. */
const narrowing = (where, name, label, counts = {}, words) =>
  Object.keys(counts).length > 1 || where[name] !== undefined ? [select(name, label, where[name], [["", t("staff.all")], ...[...new Set([...Object.keys(counts), ...(where[name] ? [where[name]] : [])])].map((one) => [one, words(one)])])] : [];

/** What the person can approve now: what waits for one of their departments, as long as departments can decide. */
const approvable = ({ list, me }) => (list.deciding?.possible ? list.items.filter((row) => open(row) && me.departments.includes(row.department)) : []);

function listed(data) {
  const { where, list, me, universities } = data;
  const published = list.facets.outcome !== undefined;
  const waiting = approvable(data);
  const decides = waiting.length > 0;
  const heads = [
    ...(decides ? [{ words: html`<span class="unseen">${t("staff.choose")}</span>`, label: "" }] : []),
    sorting(where, "NAME", t("staff.name")),
    sorting(where, "CGPA", t("staff.cgpa"), { number: true }),
    { words: t("staff.level") },
    { words: t("staff.choices") },
    sorting(where, "SUBMITTED", t("staff.submitted")),
    { words: t("staff.decision") },
    ...(published ? [{ words: t("staff.outcome") }] : []),
  ];
  const rows = list.items.map((row) => ({
    first: decides ? 1 : 0,
    cells: [
      ...(decides ? [waiting.includes(row) ? tick(data, row) : nothing] : []),
      html`<a href=${changed(where, { student: row.student })}>${row.name ?? row.student}</a> <span class="soft">${row.student}${where.department === undefined && me.departments.length !== 1 ? ", " + row.department : ""}</span>`,
      row.cgpa === undefined ? t("staff.unknown") : decimal(row.cgpa, 2),
      html`${code("level.", row.level)}${row.semesters === undefined ? nothing : html`<br /><span class="soft">${count("staff.semesters", row.semesters)}</span>`}`,
      html`<ol class="short">${(row.choices ?? []).map((one) => html`<li class=${one.declined ? "struck" : nothing}>${one.name ?? one.university}${one.semester ? ", " + code("semester.", one.semester) : ""}</li>`)}</ol>`,
      row.submittedAt ? html`<span class="soft">${brief(row.submittedAt)}</span>` : nothing,
      row.decision ? html`<span class="tag ${mood(row.decision)}">${code("staff.decision.", row.decision)}</span>` : html`<span class="soft">${code("state.", row.state)}</span>`,
      ...(published ? [outcome(row, universities)] : []),
    ],
  }));
  return html`${table(count("staff.department.shown", list.total), heads, rows)} ${pager(where, list)}`;
}

/** What was published, and whether the student has withdrawn since. */
function outcome({ outcome: status, placement, withdrawnAt }, universities) {
  if (status === undefined && withdrawnAt === undefined) return nothing;
  return html`${status === undefined ? nothing : code("status.", status)}${placement === undefined ? nothing : html`<br /><strong>${universities.get(placement.university)?.name ?? placement.university}</strong>, ${code("semester.", placement.semester)} <span class="soft">${t("staff.outcome.choice", placement.preference)}</span>`}
  ${withdrawnAt === undefined ? nothing : html`<br /><span class="tag bad">${t("staff.outcome.withdrawn", brief(withdrawnAt))}</span>`}`;
}

const mood = (decision) => ({ APPROVED: "good", APPROVED_IN_PART: "good", DECLINED: "bad" })[decision] ?? "";

function tick(data, row) {
  const change = (event) => {
    if (event.target.checked) data.chosen.add(row.student);
    else data.chosen.delete(row.student);
    data.sure = false;
    draw();
  };
  return html`<input type="checkbox" aria-label=${t("staff.choose.of", row.name ?? row.student)} .checked=${data.chosen.has(row.student)} @change=${change} />`;
}

const approval = (row) => ({ student: row.student, submission: row.submission, version: row.decisionVersion });

/** Approving several: first who they are and who cannot be approved any more, then the decision. Only what is shown can be chosen. */
function bulk(data) {
  const { list, chosen } = data;
  const waiting = approvable(data).slice(0, MOST);
  if (waiting.length === 0) return nothing;
  const all = waiting.length === chosen.size;
  const toggle = () => {
    data.chosen = new Set(all ? [] : waiting.map((row) => row.student));
    data.sure = false;
    draw();
  };
  const ask = () =>
    attempt(data, async () => {
      const approvals = list.items.filter((row) => chosen.has(row.student)).map(approval);
      data.sure = { ...(await api.previewApprovals(data.where.call, approvals)), key: crypto.randomUUID() };
      focus("sure");
    });
  return html`<p class="moves">
      <button type="button" class="small" @click=${toggle}>${t(all ? "staff.bulk.none" : "staff.bulk.all", waiting.length)}</button>
      <button type="button" class="small" id="bulk" aria-disabled=${chosen.size === 0 || chosen.size > MOST ? "true" : nothing} @click=${() => chosen.size > 0 && chosen.size <= MOST && ask()}>${t("staff.bulk.approve", chosen.size)}</button>
    </p>
    ${data.sure ? preview(data) : nothing}`;
}

function preview(data) {
  const others = data.sure.items.filter((one) => one.outcome !== "DECIDABLE");
  const rows = data.list.items.filter((row) => data.chosen.has(row.student) && !others.some((one) => one.student === row.student));
  if (rows.length === 0) return html`<div class="note warn" id="sure" tabindex="-1">${refused("staff.bulk.cannot", others, data.where)}</div>`;
  const points = rows.map((row) => row.cgpa).filter((cgpa) => cgpa !== undefined);
  return html`<form class="note warn" novalidate @submit=${(event) => (event.preventDefault(), approve(data, rows))}>
    <h2 id="sure" tabindex="-1">${count("staff.bulk.sure", rows.length)}</h2>
    ${points.length > 0 ? html`<p>${t("staff.bulk.range", decimal(Math.min(...points), 2), decimal(Math.max(...points), 2))}</p>` : nothing}
    <ul class="columns">
      ${rows.map((row) => html`<li>${row.name ?? row.student} <span class="soft">${row.student}</span></li>`)}
    </ul>
    ${failing(data, rows)} ${refused("staff.bulk.cannot", others, data.where)}
    <p>${t(data.call.state === "PUBLISHED" ? "staff.decide.correction" : "staff.bulk.until")}</p>
    <p class="moves">
      <button aria-disabled=${data.busy ? "true" : nothing}>${count("staff.bulk.confirm", rows.length)}</button>
      <button type="button" class="small" @click=${() => ((data.sure = false), draw(), focus("bulk"))}>${t("staff.cancel")}</button>
    </p>
  </form>`;
}

/** Who can be approved and fails a condition as things are, with the way to leave them out. */
function failing(data, rows) {
  const found = data.sure.failing;
  if (found.length === 0) return nothing;
  const names = new Map(rows.map((row) => [row.student, row.name]));
  const leaveOut = () => {
    found.forEach((one) => data.chosen.delete(one.student));
    data.sure = { ...data.sure, failing: [] };
    draw();
    focus("sure");
  };
  return html`<div id="failing">
    <p>${count("staff.bulk.failing", found.length)}</p>
    <ul>
      ${found.map((one) => html`<li>${linked({ ...one, name: names.get(one.student) }, data.where)}: ${one.conditions.map((line) => text(line.message)).join(" ")}</li>`)}
    </ul>
    ${found.length === rows.length ? nothing : html`<p><button type="button" class="small" id="leave-out" @click=${leaveOut}>${count("staff.bulk.leave-out", found.length)}</button></p>`}
  </div>`;
}

const approve = (data, rows) =>
  attempt(data, async () => {
    const outcomes = await api.approveMany(data.where.call, rows.map(approval), data.sure.key);
    const submissions = new Map(rows.map((row) => [row.student, row.submission]));
    await listAgain(data, { outcomes, submissions, undo: crypto.randomUUID(), undone: null });
    say(count("staff.bulk.done", outcomes.filter((one) => one.outcome === "DECIDED").length));
  });

/** What the batch on this page decided is open again, except what has changed since. */
const takeBack = (data, done) =>
  attempt(data, async () => {
    const items = done.map(({ student, version }) => ({ student, submission: data.submissions.get(student), version }));
    const undone = await api.takeBack(data.where.call, items, data.undo);
    await listAgain(data, { outcomes: null, undone });
    say(count("staff.bulk.undone", undone.filter((one) => one.outcome === "DECIDED").length));
  });

async function listAgain(data, shown) {
  const list = await rowsOf(data.where.call, asked(data.where));
  begin(nameOf({ call: data.where.call, ...asked(data.where) }), list.items);
  Object.assign(data, { list, chosen: new Set(), sure: false, ...shown });
  focus("outcomes");
}

/** What was taken back, and what has changed since it was decided. */
function undone({ undone: all, where }) {
  const [done, others] = [all.filter((one) => one.outcome === "DECIDED"), all.filter((one) => one.outcome !== "DECIDED")];
  return html`<section class="note ${others.length === 0 ? "good" : "warn"}">
    <h2 id="outcomes" tabindex="-1">${count("staff.bulk.undone", done.length)}</h2>
    ${refused("staff.bulk.others", others, where)}
  </section>`;
}

/** What became of each; a batch can be taken back as a whole, and who was approved by mistake can be decided on otherwise. */
function outcomes(data) {
  const { outcomes: all, where } = data;
  const [done, others] = [all.filter((one) => one.outcome === "DECIDED"), all.filter((one) => one.outcome !== "DECIDED")];
  return html`<section class="note ${others.length === 0 ? "good" : "warn"}">
    <h2 id="outcomes" tabindex="-1">${count("staff.bulk.done", done.length)}</h2>
    ${refused("staff.bulk.others", others, where)}
    ${done.length === 0 ? nothing : html`<p><button type="button" class="small" id="undo" aria-disabled=${data.busy ? "true" : nothing} @click=${() => takeBack(data, done)}>${count("staff.bulk.undo", done.length)}</button></p>`}
    <details>
      <summary>${t("staff.bulk.change")}</summary>
      <ul class="columns">
        ${done.map((one) => html`<li>${linked(one, where)}</li>`)}
      </ul>
    </details>
  </section>`;
}

const linked = (one, where) => html`<a href=${to("department", { call: where.call, student: one.student })}>${one.name ?? one.student}</a>`;

/** Who is not approved, and why. */
function refused(words, others, where) {
  return others.length === 0
    ? nothing
    : html`<p>${count(words, others.length)}</p>
        <ul>
          ${others.map((one) => html`<li>${linked(one, where)}: ${one.outcome === "CONFLICT" ? t("staff.decided-by", one.decidedByName, at(one.decidedAt)) : one.problems.map((line) => text(line.message)).join(" ")}</li>`)}
        </ul>`;
}
