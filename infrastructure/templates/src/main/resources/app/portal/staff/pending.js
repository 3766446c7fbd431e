/** Why a call has no run yet: when it follows, and what is in its way. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { to } from "./parts.js";
import { at, code, count, t } from "./words.js";

/** Blockers of which the overview has a list; the others are counted together. */
export const COUNTED = { UNDECIDED_REVIEW: "staff.dashboard.undecided-reviews", UNDECIDED_DOCUMENT: "staff.dashboard.undecided-documents" };

/** What a call without a run is asked for; nothing of a cancelled one, which will have none. */
export async function waiting({ id, state }) {
  if (state === "CANCELLED") return null;
  const [overview, blockers] = await Promise.all([api.dashboard(id), state === "CLOSED" ? api.blockers(id) : { counts: {}, missingImports: [] }]);
  return { sealAt: overview.milestones.find((one) => one.code === "SEAL")?.at, ...blockers };
}

/** @param data of the page, with what `waiting` has found */
export function pending({ call, pending: known }) {
  if (known === null || known.sealAt === undefined) return html`<p>${t("staff.runs.none")}</p>`;
  if (call.state !== "CLOSED") return html`<p id="pending">${t("staff.runs.none")} ${t("staff.runs.pending", at(known.sealAt))}</p>`;
  const { counts, missingImports } = known;
  const others = Object.entries(counts).filter(([kind]) => !Object.hasOwn(COUNTED, kind)).reduce((sum, [, number]) => sum + number, 0);
  const lines = [
    ...Object.entries(COUNTED).filter(([kind]) => counts[kind] > 0).map(([kind, key]) => count(key, counts[kind])),
    ...missingImports.map((kind) => t("staff.dashboard.missing", code("staff.import.kind.", kind))),
    ...(others === 0 ? [] : [count("staff.runs.pending.others", others)]),
  ];
  return html`<section id="pending" class=${lines.length === 0 ? nothing : "note warn"}>
    <p>${t("staff.runs.none")} ${t("staff.runs.pending", at(known.sealAt))} ${t(lines.length === 0 ? "staff.runs.pending.free" : "staff.runs.pending.blocked")}</p>
    ${lines.length === 0 ? nothing : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
    <p><a href=${to("dashboard", { call: call.id })}>${t("staff.runs.pending.overview")}</a></p>
  </section>`;
}
