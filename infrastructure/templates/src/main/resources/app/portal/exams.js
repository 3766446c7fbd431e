/** Which English score counts. */

import { readableScore } from "./content.js";
import { date, example } from "./fields.js";
import { html, nothing } from "./lit-html.js";
import { loadStep, remarks, step } from "./step.js";
import { day, decimal, t, text } from "./words.js";

export async function load(where) {
  const { draft } = await loadStep(where);
  return { draft, scores: (await draft.facts()).scores };
}

export const title = () => t("step.exams");

/** @param {Awaited<ReturnType<typeof load>>} data */
export function view({ draft, scores }) {
  const { language } = draft.content;
  return step(
    draft,
    "exams",
    html`<form novalidate @submit=${(event) => event.preventDefault()}>
      <p>${text(draft.form.languageSays)}</p>
      <fieldset>
        <legend>${t("exams.which")}</legend>
        ${draft.form.languages.map((option) => source(draft, option, scores))}
      </fieldset>
      ${language.source === "UPLOAD" ? certificate(draft) : nothing}
    </form>
    ${remarks(draft, "language")}`,
  );
}

const set = (draft, name) => (event) => draft.change(({ language }) => ({ language: { ...language, [name]: event.target.value } }));

function source(draft, option, scores) {
  const name = option.source.toLowerCase();
  return html`<p class="check">
    <input type="radio" name="source" id=${"source-" + name} value=${option.source} .checked=${draft.content.language.source === option.source} @change=${set(draft, "source")} />
    <label for=${"source-" + name}>${t("exams.source." + name)}</label>
    ${option.source === "RECORD" ? recorded(scores) : nothing}
    ${option.examDay ? html`<span class="hint">${t("exams.day", day(option.examDay))}</span>` : nothing}
  </p>`;
}

function recorded(scores) {
  return scores.length === 0
    ? html`<span class="hint">${t("exams.record.none")}</span>`
    : scores.map(
        (score) => html`<span class="hint">${t("exams.record", score.name, day(score.date), decimal(score.score, 2))} ${score.faults.length > 0 ? t("exams.record.not") : nothing} ${score.faults.map((fault) => text(fault.message))}</span>`,
      );
}

function certificate(draft) {
  const { language } = draft.content;
  const { exams, examDays } = draft.form;
  const chosen = exams.find((one) => one.code === language.exam);
  const wrongScore = !readableScore(language.score);
  const change = (name, value) => draft.change(() => ({ language: { ...draft.content.language, [name]: value } }));
  const bounds = chosen?.lowest === undefined ? "" : t("exams.points.bounds", decimal(chosen.lowest), decimal(chosen.highest));
  return html`<div class="field">
      <label for="exam">${t("exams.exam")}</label>
      <select id="exam" @change=${set(draft, "exam")}>
        <option value="" ?selected=${language.exam === ""}>${t("choose")}</option>
        ${exams.map((one) => html`<option value=${one.code} ?selected=${language.exam === one.code}>${one.name}</option>`)}
      </select>
    </div>
    ${date("date", t("exams.date"), t("exams.date.hint", day(examDays[0]), day(examDays[1]), example(examDays[1])), language, change)}
    <div class="field">
      <label for="score">${t("exams.points")}</label>
      <p class="hint" id="score-hint">${t("exams.points.hint")} ${bounds}</p>
      ${wrongScore ? html`<p class="wrong" id="score-wrong">${t("exams.points.wrong")}</p>` : nothing}
      <input id="score" inputmode="decimal" maxlength="8" autocomplete="off" aria-describedby=${wrongScore ? "score-wrong score-hint" : "score-hint"} aria-invalid=${wrongScore ? "true" : nothing} .value=${language.score} @input=${set(draft, "score")} />
    </div>
    <p class="hint">${t("exams.document")}</p>`;
}
