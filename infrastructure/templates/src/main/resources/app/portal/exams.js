/** Which English score counts. */

import { exam } from "./answers.js";
import { examDate, readableScore } from "./content.js";
import { html, nothing } from "./lit-html.js";
import { loadStep, remarks, step } from "./step.js";
import { day, t } from "./words.js";

export const load = loadStep;
export const title = () => t("step.exams");

export function view({ draft }) {
  const { language } = draft.content;
  return step(
    draft,
    "exams",
    html`<form @submit=${(event) => event.preventDefault()}>
      <fieldset>
        <legend>${t("exams.which")}</legend>
        ${draft.form.languages.map((option) => source(draft, option))}
      </fieldset>
      ${language.source === "UPLOAD" ? certificate(draft) : nothing}
    </form>
    ${remarks(draft, "language")}`,
  );
}

const set = (draft, name) => (event) => draft.change(({ language }) => ({ language: { ...language, [name]: event.target.value } }));

function source(draft, option) {
  const name = option.source.toLowerCase();
  return html`<p class="check">
    <input type="radio" name="source" id=${"source-" + name} value=${option.source} .checked=${draft.content.language.source === option.source} @change=${set(draft, "source")} />
    <label for=${"source-" + name}>${t("exams.source." + name)}</label>
    ${option.examDay ? html`<span class="hint">${t("exams.day", day(option.examDay))}</span>` : nothing}
  </p>`;
}

function certificate(draft) {
  const { language } = draft.content;
  const exams = draft.form.languages.find((option) => option.source === "UPLOAD").exams;
  const dated = language.day !== "" && language.month !== "" && language.year.length === 4;
  const wrongDay = dated && examDate(language) === null;
  const wrongScore = !readableScore(language.score);
  return html`<div class="field">
      <label for="exam">${t("exams.exam")}</label>
      <select id="exam" @change=${set(draft, "exam")}>
        <option value="" ?selected=${language.exam === ""}>${t("choose")}</option>
        ${exams.map((id) => html`<option value=${id} ?selected=${language.exam === id}>${exam(id)}</option>`)}
      </select>
    </div>
    <fieldset>
      <legend>${t("exams.date")}</legend>
      <p class="hint" id="date-hint">${t("exams.date.hint")}</p>
      ${wrongDay ? html`<p class="wrong" id="date-wrong">${t("exams.date.wrong")}</p>` : nothing}
      <div class="date">
        ${["day", "month", "year"].map(
          (part) => html`<div>
            <label for=${"date-" + part}>${t("date." + part)}</label>
            <input id=${"date-" + part} inputmode="numeric" maxlength=${part === "year" ? 4 : 2} autocomplete="off" aria-describedby=${wrongDay ? "date-wrong date-hint" : "date-hint"} aria-invalid=${wrongDay ? "true" : nothing} .value=${language[part]} @input=${set(draft, part)} />
          </div>`,
        )}
      </div>
    </fieldset>
    <div class="field">
      <label for="score">${t("exams.points")}</label>
      <p class="hint" id="score-hint">${t("exams.points.hint")}</p>
      ${wrongScore ? html`<p class="wrong" id="score-wrong">${t("exams.points.wrong")}</p>` : nothing}
      <input id="score" inputmode="decimal" maxlength="8" autocomplete="off" aria-describedby=${wrongScore ? "score-wrong score-hint" : "score-hint"} aria-invalid=${wrongScore ? "true" : nothing} .value=${language.score} @input=${set(draft, "score")} />
    </div>
    <p class="hint">${t("exams.document")}</p>`;
}
