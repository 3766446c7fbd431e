/** The English score of an applicant: what counts as things are, and where the student says that it comes from. */

import { html, nothing } from "../lit-html.js";
import { code, day, decimal, t } from "./words.js";

/** @param application as the API shows it, with `english` where a score counts */
export function english({ english: counts, submitted, draft }, call) {
  const claim = (submitted ?? draft)?.language;
  if (claim === undefined) return nothing;
  return html`<dt>${t("exams.score")}</dt>
    <dd>
      <p>${counts === undefined ? t("staff.english.none") : t("exams.record", counts.name, day(counts.date), decimal(counts.score))}</p>
      <p class="soft">${code("staff.english.source.", claim.source)}${claim.exam === undefined ? "" : ": " + stated(claim, call)}</p>
    </dd>`;
}

const stated = ({ exam, examDate, examScore }, call) => [call.exams.names?.[exam] ?? exam, day(examDate), examScore === undefined ? [] : t("staff.english.stated", decimal(examScore))].flat().join(", ");
