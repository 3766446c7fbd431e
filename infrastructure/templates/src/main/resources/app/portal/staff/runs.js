/** The runs of a call and what becomes public: what the check found, a proposal by one officer, its approval by another. */

import * as api from "./api.js";
import { problem } from "../errors.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { attempt, changed, table } from "./parts.js";
import { approval, correcting, proposing } from "./publication.js";
import { at, brief, code, count, decimal, t, text } from "./words.js";

export async function load(where) {
  const [call, runs, state, officers] = await Promise.all([api.call(where.call), api.runs(where.call), api.publications(where.call), api.officers()]);
  const run = runs.find((one) => one.id === where.run) ?? runs[0];
  const [summary, findings, preview] = run === undefined ? [null, [], null] : await Promise.all([api.runSummary(where.call, run.id), api.findings(where.call, run.id), state.proposal === undefined ? null : api.noticePreview(where.call)]);
  return { where, call, runs, run, state, officers, summary, findings, preview, reasons: new Map(), form: { approver: "", publishAt: "", objectionsUntil: "", answersUntil: "" }, reason: "", failure: null, busy: false };
}

export const title = ({ call }) => t("staff.runs.title") + " - " + text(call.title);

export const crumbs = ({ call }) => [text(call.title)];

/** The name of an officer. */
export const nameOf = ({ officers }, id) => officers.find((one) => one.id === id)?.name ?? id;

export function view(data) {
  const { runs, run, state } = data;
  return html`<h1 id="title" tabindex="-1">${t("staff.runs.title")}</h1>
    ${data.failure ? problem(data.failure, () => draw()) : nothing} ${published(data)}
    ${state.voided ? html`<section class="note warn"><h2>${t("staff.runs.voided")}</h2><p>${text(state.voided.says)} <span class="soft">${nameOf(data, state.voided.by)}, ${at(state.voided.at)}</span></p></section>` : nothing}
    ${state.proposal ? approval(data, act) : nothing}
    ${run === undefined ? html`<p>${t("staff.runs.none")}</p>` : html`${list(data)} ${summary(data)} ${found(data)} ${state.proposal === undefined && run.state === "CURRENT" ? proposing(data, act) : nothing}`}
    ${runs.length > 0 ? correcting(data, act) : nothing}`;
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
            ${one.corrects ? html`<br />${t("staff.runs.corrects", one.corrects.reason)}` : nothing}
          </li>`)}
        </ol>`;
}

function list({ runs, run, where }) {
  const heads = [{ words: t("staff.runs.checked") }, { words: t("staff.runs.number"), number: true }, { words: t("staff.state") }];
  return table(t("staff.runs.list"), heads, runs.map((one) => ({
    mark: one.id === run.id,
    cells: [html`<a href=${changed(where, { run: one.id })} aria-current=${one.id === run.id ? "true" : nothing}>${brief(one.checkedAt)}</a> <code>${one.id.slice(0, 8)}</code>`, decimal(one.rows), html`<span class="tag">${code("staff.run.", one.state)}</span>`],
  })));
}

function summary({ summary: counted, run }) {
  const statuses = Object.entries(counted.byStatus);
  return html`<h2>${t("staff.runs.counts")}</h2>
    ${counted.withheld ? html`<p class="hint">${text(counted.withheld)}</p>` : nothing}
    <dl class="facts">
      <dt>${t("staff.runs.applications")}</dt>
      <dd>${decimal(counted.applications)}</dd>
      ${statuses.map(([status, number]) => html`<dt>${code("status.", status)}</dt><dd>${decimal(number)}</dd>`)}
    </dl>
    <details>
      <summary>${t("staff.runs.universities", counted.universities.length)}</summary>
      ${table(t("staff.runs.places", run.id.slice(0, 8)), [{ words: t("staff.university") }, { words: t("staff.runs.capacity"), number: true }, { words: t("staff.runs.placed"), number: true }], counted.universities.map((one) => ({ cells: [one.name, decimal(one.capacity), one.placed === undefined ? "" : decimal(one.placed)] })))}
    </details>`;
}

/** What the check found; what needs a reason is answered in the proposal. */
function found({ findings }) {
  return html`<h2>${t("staff.runs.findings")}</h2>
    ${findings.length === 0
      ? html`<p>${t("staff.runs.findings.none")}</p>`
      : html`<ul class="plain conditions">
          ${findings.map((one) => html`<li class=${{ BLOCKING: "bad", NEEDS_OVERRIDE: "warn" }[one.severity] ?? ""}><p><strong>${code("staff.finding.", one.severity)}</strong> ${text(one.text)}</p></li>`)}
        </ul>`}`;
}

/** Does one of the acts of publishing, and shows what holds afterwards. */
const act = (data, key, doing) =>
  attempt(data, async () => {
    await doing();
    Object.assign(data, await load(data.where));
    say(t(key));
    focus("title");
  });
