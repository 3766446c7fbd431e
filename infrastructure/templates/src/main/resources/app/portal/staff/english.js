/** The English score of an applicant: what counts as things are, and where the student says that it comes from. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { code, day, decimal, t } from "./words.js";

/** What the exams of a call are called, by their codes. */
export const examNames = async (call) => new Map(((await api.form(call)).language?.exams ?? []).map((one) => [one.code, one.name]));

/**
 * @param application as the API shows it, with `english` where a score counts
 * @param exams       the names of the exams
 */
export function english({ english: counts, submitted, draft }, exams) {
  const claim = (submitted ?? draft)?.language;
  if (claim === undefined) return nothing;
  const said = claim.exam === undefined || (counts?.exam === claim.exam && counts.date === claim.examDate) ? "" : ": " + stated(claim, exams);
  return html`<dt>${t("exams.score")}</dt>
    <dd>
      ${counts === undefined ? t("staff.english.none") : t("exams.record", counts.name, day(counts.date), decimal(counts.score))}
      <span class="soft">${code("staff.english.source.", claim.source)}${said}.</span>
    </dd>`;
}

const stated = ({ exam, examDate, examScore }, exams) => [exams.get(exam) ?? exam, day(examDate), examScore === undefined ? [] : t("staff.english.stated", decimal(examScore))].flat().join(", ");
