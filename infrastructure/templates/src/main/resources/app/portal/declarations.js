/** What the student declares. */

import { html } from "./lit-html.js";
import { loadStep, remarks, step } from "./step.js";
import { t } from "./words.js";

const NAMES = ["continuesSameLevel", "courseLoad"];

export const load = loadStep;
export const title = () => t("step.declarations");

export function view({ draft }) {
  return step(
    draft,
    "declarations",
    html`<form @submit=${(event) => event.preventDefault()}>
      <fieldset>
        <legend>${t("declarations.what")}</legend>
        ${NAMES.map(
          (name) => html`<p class="check">
            <input type="checkbox" id=${name} .checked=${draft.content[name]} @change=${(event) => draft.change(() => ({ [name]: event.target.checked }))} />
            <label for=${name}>${t("declared." + name)}</label>
          </p>
          ${remarks(draft, name)}`,
        )}
      </fieldset>
    </form>`,
  );
}
