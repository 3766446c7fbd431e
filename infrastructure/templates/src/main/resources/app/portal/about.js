/** First step: what the university's records say about the student. Nothing is asked that is on record. */

import { html } from "./lit-html.js";
import { loadStep, remarks, step } from "./step.js";
import { at, code, decimal, t, text } from "./words.js";

export async function load(where) {
  const { draft } = await loadStep(where);
  return { draft, facts: await draft.facts() };
}

export const title = () => t("step.about");

export function view({ draft, facts }) {
  const { record } = facts;
  const { student } = draft;
  return step(
    draft,
    "about",
    html`<p>${t("about.what")}${record.asOf ? html` ${t("about.as-of", at(record.asOf))}` : ""}</p>
      <dl class="facts">
        <dt>${t("about.name")}</dt>
        <dd>${record.name}</dd>
        <dt>${t("about.number")}</dt>
        <dd>${student}</dd>
        <dt>${t("about.department")}</dt>
        <dd>${record.department}</dd>
        <dt>${t("about.level")}</dt>
        <dd>${t("about.semester", code("level.", record.level), record.semester)}</dd>
        <dt>${t("about.cgpa")}</dt>
        <dd>${record.cgpa === undefined ? t("about.unknown") : decimal(record.cgpa, 2)}</dd>
        <dt>${t("about.citizenship")}</dt>
        <dd>${record.citizenships.map((one) => text(one.name)).join(", ") || t("about.unknown")}</dd>
      </dl>
      ${remarks(draft, "cgpa")}
      <p class="hint">${t("about.wrong")}</p>`,
  );
}
