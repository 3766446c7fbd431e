/** What is late in a call: every number leads to its list. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { listed, pageOf, table, to } from "./parts.js";
import { COUNTED } from "./pending.js";
import { at, code, count, decimal, t, text, until } from "./words.js";

export async function load({ call: id }) {
  const [call, overview] = await Promise.all([api.call(id), api.dashboard(id)]);
  const step = (code) => overview.milestones.find((one) => one.code === code)?.state;
  // only officers of the call have this step; a correction that has changed something has it again
  const sealing = step("SEAL") !== undefined && step("SEAL") !== "DONE";
  const { blockers, missingImports } = sealing ? await api.blockers(id) : { blockers: [], missingImports: [] };
  return { ...overview, blockers, missingImports, frozen: step("FREEZE") === "DONE", call, officer: overview.counts.some((one) => one.code === "MAILS_FAILED") };
}

export const title = ({ call }) => t("staff.dashboard.title") + " - " + text(call.title);

export const crumbs = ({ call }) => [text(call.title)];

export function view(data) {
  return html`<h1 id="title" tabindex="-1">${t("staff.dashboard.title")}</h1>
    <h2>${t("staff.dashboard.milestones")}</h2>
    <dl class="facts">
      ${data.milestones.map((one) => html`<dt>${code("staff.milestone.", one.code)}</dt>
        <dd>${one.at ? (ENDS.includes(one.code) ? until(one.at) : at(one.at)) : nothing} <span class="tag ${{ DONE: "good", OVERDUE: "bad" }[one.state] ?? ""}">${code("staff.milestone.state.", one.state)}</span> ${one.state === "NEXT" || one.state === "OVERDUE" ? html`<span class="soft">${code("staff.who.", one.waitsFor)}</span>` : nothing} ${change(data, one)}</dd>`)}
    </dl>
    ${data.officer ? html`<p><a href=${to("call", { call: data.call.id })}>${t("staff.call.edit")}</a></p>` : nothing}
    ${blocking(data)} ${counts(data)} ${departments(data)}`;
}

/** Milestones by which something must be done; one at midnight is the end of the day before. */
const ENDS = ["CLOSE", "OBJECTIONS", "ANSWERS", "WITHDRAWALS"];

/** The field of the calendar that sets a milestone, if it may still change. */
const FIELDS = { OPEN: "opensAt", CLOSE: "closesAt", PLACE: "scoreAt", WITHDRAWALS: "withdrawClosesAt" };

function change({ call, officer }, one) {
  const field = FIELDS[one.code];
  return !officer || field === undefined || one.state === "DONE" || (one.code === "OPEN" && call.state !== "ANNOUNCED")
    ? nothing
    : html`<a href=${to("call", { call: call.id, part: "calendar", field: "calendar." + field })}>${t("staff.call.change")}<span class="unseen"> ${code("staff.milestone.", one.code)}</span></a>`;
}

/** What waits for somebody comes first. */
function counts({ counts: every, call }) {
  const all = every.filter((one) => listed(call.state, one.list));
  const urgent = ({ count: number, waitsFor }) => number > 0 && waitsFor !== "NOBODY";
  const heads = [{ words: t("staff.dashboard.line") }, { words: t("staff.dashboard.number"), number: true }, { words: t("staff.dashboard.who") }];
  return table(t("staff.dashboard.what"), heads, [...all.filter(urgent), ...all.filter((one) => !urgent(one))].map((one) => ({
    mark: urgent(one),
    cells: [html`<a href=${pageOf(one.list)}>${code("staff.count.", one.code)}</a>`, decimal(one.count), code("staff.who.", one.waitsFor)],
  })));
}

function departments({ departments: all }) {
  if (all.length === 0) return nothing;
  const codes = all[0].counts.map((one) => one.code);
  const heads = [{ words: t("staff.department") }, ...codes.map((one) => ({ words: code("staff.decided.", one), number: true }))];
  return table(t("staff.dashboard.departments"), heads, all.map((one) => ({
    cells: [
      html`<strong>${one.department}</strong> <span class="soft">${one.coordinators.length > 0 ? one.coordinators.join(", ") : t("staff.dashboard.nobody")}</span>`,
      ...one.counts.map((counted) => html`<a href=${pageOf(counted.list)} aria-label=${code("staff.decided.", counted.code) + ", " + one.department + ": " + counted.count}>${decimal(counted.count)}</a>`),
    ],
  })));
}

/** What keeps the inputs from being sealed; what has a list of its own is counted, and blocks once the applications are frozen. */
function blocking({ blockers, missingImports, frozen }) {
  const numbers = Object.entries(COUNTED).map(([kind, key]) => [key, blockers.filter((one) => one.kind === kind).length]);
  const counted = frozen ? numbers.filter(([, number]) => number > 0) : [];
  const others = blockers.filter((one) => !Object.hasOwn(COUNTED, one.kind));
  return counted.length + others.length + missingImports.length === 0
    ? nothing
    : html`<h2>${t("staff.dashboard.blockers")}</h2>
        <ul>
          ${counted.map(([key, number]) => html`<li>${count(key, number)}</li>`)}
          ${missingImports.map((kind) => html`<li>${t("staff.dashboard.missing", code("staff.import.kind.", kind))}</li>`)}
          ${others.map((one) => html`<li>${text(one.says)} ${one.student ?? ""} ${one.about ?? ""}</li>`)}
        </ul>`;
}
