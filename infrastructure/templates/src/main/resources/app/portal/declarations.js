/** What the student declares. */

import { html } from "./lit-html.js";
import { loadStep, remarks, step } from "./step.js";
import { t, text } from "./words.js";

export const load = loadStep;
export const title = () => t("step.declarations");

/** @param {Awaited<ReturnType<typeof load>>} data */
export function view({ draft }) {
  return step(
    draft,
    "declarations",
    html`<form novalidate @submit=${(event) => event.preventDefault()}>
      <fieldset>
        <legend>${t("declarations.what")}</legend>
        ${draft.form.declarations.map(
          ({ field: name, statements }) => html`<p class="check">
            <input type="checkbox" id=${name} aria-describedby=${name + "-rule"} .checked=${draft.content[name]} @change=${(event) => draft.change(() => ({ [name]: event.target.checked }))} />
            <label for=${name}>${t("declared." + name)}</label>
            <span class="hint" id=${name + "-rule"}>${statements.map((said) => html`<span>${text(said)}</span> `)}</span>
          </p>
          ${remarks(draft, name, statements)}`,
        )}
      </fieldset>
    </form>`,
  );
}
