/** The runs of a call and what becomes public: what the check found, a proposal by one officer, its approval by another. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { focus, say } from "../screen.js";
import { inWords } from "./compare.js";
import { failed } from "./forms.js";
import { attempt, changed, table, to } from "./parts.js";
import { accepted, correcting } from "./correction.js";
import { pending, waiting } from "./pending.js";
import { approval, proposing, begun } from "./publication.js";
import { at, brief, code, count, decimal, points, t, text, until } from "./words.js";

export async function load(where) {
  const [call, runs, state, officers, signers, universities] = await Promise.all([api.call(where.call), api.runs(where.call), api.publications(where.call), api.officers(), api.officersOf(where.call), api.universities(where.call)]);
  const run = runs.find((one) => one.id === where.run) ?? runs[0];
  const [summary, findings, preview, changes] = run === undefined ? [null, [], null, new Map()] : await Promise.all([api.runSummary(where.call, run.id), api.findings(where.call, run.id), runs[0].current && state.publications.every((one) => one.run !== runs[0].id) ? api.noticePreview(where.call) : null, corrections(where.call, state, runs[0])]);
  const objections = await accepted(where.call, state);
  return { where, call, runs, run, pending: run === undefined ? await waiting(call) : null, state, officers, signers, universities, summary, findings, preview, changes, objections, done: null, read: null, reasons: new Map(), form: begun(), reason: "", failure: null, busy: false };
}

/** What each correction changes against the publication before it, by the id of its run; the latest run may be one that is not published yet. */
async function corrections(call, { publications }, latest) {
  const published = publications.map((one) => one.run);
  const all = latest.current && !published.includes(latest.id) ? [...published, latest.id] : published;
  const compared = await Promise.all(all.slice(1).map((of, i) => api.comparison(call, { of, with: all[i] })));
  return new Map(compared.map((difference) => [difference.of, difference]));
}

export const title = ({ call }) => t("staff.runs.title") + " - " + text(call.title);

export const crumbs = ({ call }) => [text(call.title)];

/** The name of an officer. */
export const nameOf = ({ officers }, id) => officers.find((one) => one.id === id)?.name ?? id;

export function view(data) {
  const { runs, run, state } = data;
  return html`${data.done ? html`<p class="note good" id="last">${data.done}</p>` : nothing}
    <h1 id="title" tabindex="-1">${t("staff.runs.title")}</h1>
    ${failed(data)} ${overtaken(data)} ${published(data)} ${state.erratum ? correcting(data, act) : nothing}
    ${state.voided ? html`<section class="note warn"><h2>${t("staff.runs.voided")}</h2><p>${text(state.voided.says)} <span class="soft">${nameOf(data, state.voided.by)}, ${at(state.voided.at)}</span></p></section>` : nothing}
    ${state.proposal ? approval(data, act) : nothing}
    ${run === undefined ? pending(data) : html`${list(data)} ${summary(data)} ${found(data)} ${changing(data)} ${state.proposal === undefined && run.state === "CURRENT" ? proposing(data, act) : nothing}`}
    ${runs.length > 0 && state.erratum === undefined ? correcting(data, act) : nothing}`;
}

function published(data) {
  const { publications } = data.state;
  return publications.length === 0
    ? html`<p>${t("staff.runs.unpublished")}</p>`
    : html`<h2>${t("staff.runs.published")}</h2>
        <ol class="plain">
          ${publications.map((one) => html`<li>
            <strong>${t("staff.runs.publication", one.number)}</strong> ${at(one.at)}: ${count("staff.runs.rows", one.rows)}
            <span class="soft">${t("staff.runs.by", nameOf(data, one.proposedBy), nameOf(data, one.approvedBy))}</span>
            ${one.number === publications.length && publications.length > 1 ? html`<span class="tag good">${t("staff.runs.holds")}</span>` : nothing}
            ${one.objectionsUntil ? html`<br />${t("staff.approve.objections", until(one.objectionsUntil))} ${t("staff.objections.answers", until(one.answersUntil))}` : nothing}
            ${one.corrects ? html`<br />${t("staff.runs.corrects", one.corrects.reason)} ${differs(data, one.run)}` : nothing}
          </li>`)}
        </ol>`;
}

/** What a run changes against the publication before it, with the way to all of it. */
export function differs({ changes, where }, run) {
  const difference = changes.get(run);
  return difference === undefined
    ? nothing
    : html`${difference.withheld ? html`<p class="hint">${text(difference.withheld)}</p>` : nothing}${inWords(difference)}
        <p><a href=${to("compare", { call: where.call, of: difference.of, with: difference.with })}>${t("staff.compare.all")}</a></p>`;
}

/** What the correction that is prepared would change. */
function changing(data) {
  const { run, state } = data;
  return state.publications.some((one) => one.run === run.id) || !data.changes.has(run.id) ? nothing : html`<h2>${t("staff.runs.changes")}</h2>${differs(data, run.id)}`;
}

/** What the person had read when another one was quicker, beside what holds now. */
function overtaken({ read, state, runs }) {
  if (read === null) return nothing;
  const terms = (proposal) => (proposal === undefined ? [] : [t("staff.overtaken.run", proposal.run.slice(0, 8)), proposal.publishAt ? t("staff.approve.when", at(proposal.publishAt)) : t("staff.approve.now"), proposal.objectionsUntil ? t("staff.approve.objections", at(proposal.objectionsUntil)) : t("staff.overtaken.no-objections")]);
  const now = state.proposal ? terms(state.proposal) : [t(runs.some((one) => one.id === read.run && one.state === "PUBLISHED") ? "staff.overtaken.published" : "staff.overtaken.gone")];
  return html`<section class="note warn" id="overtaken">
    <h2>${t("staff.overtaken.title")}</h2>
    <dl class="facts"><dt>${t("staff.overtaken.read")}</dt><dd>${terms(read).map((line) => html`${line}<br />`)}</dd><dt>${t("staff.overtaken.now")}</dt><dd>${now.map((line) => html`${line}<br />`)}</dd></dl>
  </section>`;
}

function list({ runs, run, where }) {
  const heads = [{ words: t("staff.runs.checked") }, { words: t("staff.runs.number"), number: true }, { words: t("staff.state") }, ...(runs.length > 1 ? [{ words: t("staff.compare.title") }] : [])];
  /** Of two runs the later one is the one in question. */
  const pair = (other) => (runs.indexOf(other) < runs.indexOf(run) ? { of: other.id, with: run.id } : { of: run.id, with: other.id });
  return html`${table(t("staff.runs.list"), heads, runs.map((one) => ({
    mark: one.id === run.id,
    cells: [
      html`<a href=${changed(where, { run: one.id })} aria-current=${one.id === run.id ? "true" : nothing}>${brief(one.checkedAt)}</a> <code>${one.id.slice(0, 8)}</code>`,
      decimal(one.rows),
      html`<span class="tag">${code("staff.run.", one.state)}</span>`,
      ...(runs.length > 1 ? [one.id === run.id ? html`<span class="soft">${t("staff.compare.chosen")}</span>` : html`<a href=${to("compare", { call: where.call, ...pair(one) })}>${t("staff.compare.with")}<span class="unseen"> ${brief(one.checkedAt)}</span></a>`] : []),
    ],
  })))}
  <p><a href=${to("whatif", { call: where.call })}>${t("staff.whatif.title")}</a></p>`;
}

function summary({ summary: counted, run, state }) {
  const statuses = Object.entries(counted.byStatus);
  return html`<h2>${t("staff.runs.counts")}</h2>
    ${counted.withheld ? html`<p class="hint">${text(counted.withheld)} ${state.proposal === undefined ? t("staff.runs.withheld") : nothing}</p>` : nothing}
    <dl class="facts">
      <dt>${t("staff.runs.applications")}</dt>
      <dd>${decimal(counted.applications)}</dd>
      ${statuses.map(([status, number]) => html`<dt>${code("status.", status)}</dt><dd>${counted.withheld ? t("staff.figure.least", decimal(number)) : decimal(number)}</dd>`)}
    </dl>
    <details>
      <summary>${t("staff.runs.universities", counted.universities.length)}</summary>
      ${table(t("staff.runs.places", run.id.slice(0, 8)), [{ words: t("staff.university") }, { words: t("staff.runs.capacity"), number: true }, { words: t("staff.runs.placed"), number: true }], counted.universities.map((one) => ({ cells: [one.name, decimal(one.capacity), one.placed === undefined ? "" : decimal(one.placed)] })))}
    </details>`;
}

/** What a finding is about, such as a university with far more places than before. */
export const findingName = ({ code: kind, subject, beside }) => [code("staff.finding.code.", kind), beside?.name ?? (subject === "ALL" ? undefined : subject)].filter(Boolean).join(": ");

/** What the check found, by the name of what it concerns; what needs a reason is answered in the proposal. */
function found({ findings, summary: counted }) {
  return html`<h2>${t("staff.runs.findings")}</h2>
    ${findings.length === 0
      ? html`<p>${t("staff.runs.findings.none")}</p>`
      : html`<ul class="plain conditions">
          ${findings.map((one) => html`<li class=${{ BLOCKING: "bad", NEEDS_OVERRIDE: "warn" }[one.severity] ?? ""}>
            <p><strong>${code("staff.finding.", one.severity)} ${findingName(one)}.</strong> ${text(one.text)}</p>
            ${one.beside ? besides(one.beside, counted.withheld !== undefined) : nothing}
          </li>`)}
        </ul>`}`;
}

const FIGURES = { applications: decimal, ranked: decimal, places: decimal, placed: decimal, cutOff: points };

/** Numbers that are rounded down for those who may not see them exactly. */
const ROUNDED = ["ranked", "placed"];

/** The numbers behind a finding, of this call and of the call before. */
function besides({ now, before }, coarse) {
  const number = (name, of, value, rounded) => (rounded && ROUNDED.includes(name) ? t("staff.figure.least", of(value)) : of(value));
  const said = (figures, rounded = false) => Object.entries(FIGURES).filter(([name]) => figures[name] !== undefined).map(([name, of]) => t("staff.figure." + name.toLowerCase(), number(name, of, figures[name], rounded))).join(", ");
  return html`<p class="soft">${t("staff.finding.now", said(now, coarse))}<br />${before ? t("staff.finding.before", said(before)) : t("staff.finding.never")}</p>`;
}

/** Does one of the acts of publishing, and shows what holds afterwards. Where another person was quicker, both are shown. */
const act = (data, key, doing) =>
  attempt(data, async () => {
    const { form, reasons, reason, state } = data;
    try {
      await doing();
    } catch (failure) {
      if (["stale", "conflict"].includes(failure.kind)) Object.assign(data, await load(data.where), { form, reasons, reason, read: state.proposal ?? null, busy: true });
      throw failure;
    }
    Object.assign(data, await load(data.where), { done: t(key) });
    say(data.done);
    scrollTo(0, 0);
    focus("title");
  });
