/** First step: what the university's records say about the student. Nothing is asked that is on record. */

import { html } from "./lit-html.js";
import { loadStep, remarks, step } from "./step.js";
import { code, decimal, t } from "./words.js";

export const load = loadStep;
export const title = () => t("step.about");

export function view({ draft }) {
  const { application } = draft;
  return step(
    draft,
    "about",
    html`<p>${t("about.what")}</p>
      <dl class="facts">
        <dt>${t("about.name")}</dt>
        <dd>${application.name ?? t("about.unknown")}</dd>
        <dt>${t("about.number")}</dt>
        <dd>${application.student}</dd>
        <dt>${t("about.department")}</dt>
        <dd>${application.department}</dd>
        <dt>${t("about.level")}</dt>
        <dd>${code("level.", application.level)}</dd>
        <dt>${t("about.cgpa")}</dt>
        <dd>${application.cgpa === undefined ? t("about.unknown") : decimal(application.cgpa, 2)}</dd>
      </dl>
      ${remarks(draft, "cgpa")}
      <p class="hint">${t("about.wrong")}</p>`,
  );
}
