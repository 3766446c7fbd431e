/** What is late in a call: every number leads to its list. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { table, to } from "./parts.js";
import { alphabetical, at, code, count, decimal, t, text } from "./words.js";

/** The states of mails that somebody has to look at. */
const MAILS = ["FAILED", "BOUNCED", "STUCK"];

export async function load({ call: id }) {
  const [call, applications, undecided, documents, blockers, mails, publications, objections, imports] = await Promise.all([
    api.call(id),
    api.applications(id, {}),
    api.applications(id, { decision: "NEW" }),
    api.documentList(id, {}),
    api.blockers(id),
    api.noticeCounts(id),
    api.publications(id),
    api.objections(id),
    api.imports(id),
  ]);
  return { call, applications, undecided, documents, blockers, mails, publications, objections, imports };
}

export const title = ({ call }) => t("staff.dashboard.title") + " - " + text(call.title);

export const crumbs = ({ call }) => [text(call.title)];

export function view(data) {
  const { call } = data;
  return html`<h1 id="title" tabindex="-1">${t("staff.dashboard.title")}</h1>
    <h2>${t("staff.dashboard.milestones")}</h2>
    <dl class="facts">${milestones(data).map(([key, instant, done]) => html`<dt>${t("staff.milestone." + key)}</dt><dd>${instant ? at(instant) : nothing} <span class="tag ${done ? "good" : ""}">${t(done ? "staff.milestone.done" : "staff.milestone.ahead")}</span></dd>`)}</dl>
    ${table(t("staff.dashboard.what"), [{ words: t("staff.dashboard.line") }, { words: t("staff.dashboard.number"), number: true }, { words: t("staff.dashboard.who") }], lines(data).map(([key, number, who, href]) => ({
      mark: number > 0 && who !== "nobody",
      cells: [html`<a href=${href}>${t("staff.line." + key)}</a>`, decimal(number), t("staff.who." + who)],
    })))}
    ${departments(data)} ${blocking(data)}
    <p><a href=${to("files", { call: call.id })}>${t("staff.files.title")}</a></p>`;
}

function milestones({ call, publications: { publications } }) {
  const now = api.now();
  const passed = (instant) => now >= Date.parse(instant);
  const last = publications.at(-1);
  return [
    ["opens", call.opensAt, passed(call.opensAt)],
    ["closes", call.closesAt, passed(call.closesAt)],
    ["seal", null, call.process.manifest !== undefined],
    ["run", null, call.process.run !== undefined],
    ["published", call.publishedAt, call.publishedAt !== undefined],
    ...(last?.objectionsUntil ? [["objections", last.objectionsUntil, passed(last.objectionsUntil)]] : []),
    ["withdrawals", call.withdrawClosesAt, passed(call.withdrawClosesAt)],
  ];
}

/** Key, number, who acts, and the list. */
function lines({ call: { id: call }, applications, documents, mails, objections, imports }) {
  const { facets } = applications;
  const list = (values) => to("department", { call, ...values });
  const decided = (decision) => [facets.decision?.[decision] ?? 0, list({ decision })];
  const state = (name) => [facets.state?.[name] ?? 0, list({ state: name })];
  const document = (name) => [documents.facets.state?.[name] ?? 0, to("documents", { call, state: name })];
  const row = (key, who, listed) => [key, listed[0], who, listed[1]];
  return [
    row("documents-to-check", "officer", document("TO_CHECK")),
    row("petitions", "officer", [facets.petition?.OPEN ?? 0, to("petitions", { call })]),
    row("objections", "officer", [objections.open, to("objections", { call })]),
    row("imports", "officer", [imports.filter((one) => one.state === "WAITING").length, to("imports", { call })]),
    ...MAILS.map((one) => row("mails-" + one.toLowerCase(), "officer", [mails[one] ?? 0, to("mails", { call, state: one })])),
    row("to-decide", "coordinator", decided("NEW")),
    row("to-decide-again", "coordinator", decided("AGAIN")),
    row("drafts", "student", state("DRAFT")),
    row("changes", "student", state("SUBMITTED_WITH_CHANGES")),
    row("documents-rejected", "student", document("REJECTED")),
    row("documents-refused", "student", document("REFUSED")),
    row("submitted", "nobody", state("SUBMITTED")),
    row("approved", "nobody", decided("APPROVED")),
    row("declined", "nobody", decided("DECLINED")),
    row("withdrawn", "nobody", state("WITHDRAWN")),
  ];
}

function departments({ call: { id: call }, undecided }) {
  const waiting = Object.entries(undecided.facets.department ?? {}).sort(([a], [b]) => alphabetical(a, b));
  return waiting.length === 0
    ? nothing
    : table(t("staff.dashboard.departments"), [{ words: t("staff.department") }, { words: t("staff.decision.new"), number: true }], waiting.map(([department, number]) => ({
        cells: [html`<a href=${to("department", { call, department, decision: "NEW" })}>${department}</a>`, decimal(number)],
      })));
}

/** What keeps the inputs from being sealed, besides reviews and documents, which are counted above. */
function blocking({ blockers: { blockers, missingImports } }) {
  const others = blockers.filter((one) => !["UNDECIDED_REVIEW", "UNDECIDED_DOCUMENT"].includes(one.kind));
  return others.length === 0 && missingImports.length === 0
    ? nothing
    : html`<h2>${t("staff.dashboard.blockers")}</h2>
        <ul>
          ${missingImports.map((kind) => html`<li>${t("staff.dashboard.missing", code("staff.import.kind.", kind))}</li>`)}
          ${others.map((one) => html`<li>${text(one.says)} ${one.student ?? ""} ${one.about ?? ""}</li>`)}
        </ul>
        <p class="soft">${count("staff.dashboard.blocking", others.length + missingImports.length)}</p>`;
}
