/** The score that the public calculator gives for what the office knows and the student has entered. */

import * as api from "./api.js";
import { html, nothing } from "./lit-html.js";
import { draw } from "./screen.js";
import { decimal, points, t } from "./words.js";

/** The last calculation by what was given, so that the same is not asked twice. */
let last = { given: null, total: null };

/**
 * What the calculator needs; null while something is missing.
 *
 * @param {import("./draft.js").Draft} draft
 * @param {import("./contract.js").Facts} facts
 */
function given(draft, { record, scores }) {
  const { content } = draft;
  const english = score(content.language, scores);
  if (record.cgpa === undefined || english === null) return null;
  const cohort = [record.department, record.level, record.semester].join(".");
  return { cgpa: String(record.cgpa), cohort, ...english, ground: content.claims.map((claim) => claim.code) };
}

/** The score of the document, or the best on record that counts. */
function score(language, scores) {
  if (language.source === "UPLOAD") {
    return language.exam !== "" && language.score !== "" ? { exam: language.exam, score: language.score } : null;
  }
  const counting = scores.filter((one) => one.faults.length === 0).map((one) => one.score);
  return counting.length === 0 ? null : { score: String(Math.max(...counting)) };
}

/** Asks the calculator, and shows its answer once it is there; without an answer nothing is shown. */
async function calculate(call, asked) {
  last = { given: JSON.stringify(asked), total: null };
  const { given } = last;
  const total = await api.calculate(call, asked).catch(() => null);
  if (last.given !== given) return;
  last = { given, total };
  draw();
}

/**
 * @param {import("./draft.js").Draft} draft
 * @param {import("./contract.js").Facts} facts what the office knows about the student
 */
export function estimate(draft, facts) {
  const asked = given(draft, facts);
  if (asked === null) return nothing;
  if (last.given !== JSON.stringify(asked)) calculate(draft.call, asked);
  if (last.total === null) return nothing;
  const english = asked.exam === undefined ? decimal(Number(asked.score)) : asked.score;
  return html`<p id="estimate">
    <strong>${t("estimate", points(last.total))}</strong>
    <span class="soft">${t("estimate.from", decimal(facts.record.cgpa, 2), english)} <a href=${"call/" + draft.call + "/calculator"}>${t("estimate.how")}</a></span>
  </p>`;
}
