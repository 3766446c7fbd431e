/** Grounds for additional points. */

import { html, nothing } from "./lit-html.js";
import { loadStep, remarks, step } from "./step.js";
import { code, t, text } from "./words.js";

const OTHER = "OTHER";

export const load = loadStep;
export const title = () => t("step.claims");

/** @param {Awaited<ReturnType<typeof load>>} data */
export function view({ draft }) {
  return step(
    draft,
    "claims",
    html`<p>${t("claims.what")}</p>
      <p class="hint">${t("claims.private")}</p>
      <form novalidate @submit=${(event) => event.preventDefault()}>
        <fieldset>
          <legend>${t("claims.which")}</legend>
          ${draft.form.claims.map((ground) => claimed(draft, ground))}
        </fieldset>
      </form>
      ${remarks(draft, "claims")} ${draft.content.claims.map((_, i) => remarks(draft, "claims[" + i + "]"))}`,
  );
}

function claimed(draft, ground) {
  const claim = draft.content.claims.find((one) => one.code === ground.code);
  const id = "claim-" + ground.code;
  const choose = (event) =>
    draft.change(({ claims }) => ({
      claims: event.target.checked ? [...claims, { code: ground.code }] : claims.filter((one) => one.code !== ground.code),
    }));
  return html`<div class="check">
    <input type="checkbox" id=${id} aria-describedby=${id + "-says"} .checked=${claim !== undefined} @change=${choose} />
    <label for=${id}>${text(ground.title)}</label>
    <p class="hint" id=${id + "-says"}>${text(ground.statement)}</p>
    ${claim === undefined || ground.relations.length === 0 ? nothing : relation(draft, ground, claim)}
  </div>`;
}

function relation(draft, ground, claim) {
  const id = "relation-" + ground.code;
  const set = (changed) =>
    draft.change(({ claims }) => ({ claims: claims.map((one) => (one.code === ground.code ? { ...one, ...changed } : one)) }));
  return html`<div class="field">
    <label for=${id}>${t("claims.relation")}</label>
    <select id=${id} @change=${(event) => set({ relation: event.target.value || undefined })}>
      <option value="" ?selected=${!claim.relation}>${t("choose")}</option>
      ${[...ground.relations, OTHER].map(
        (one) => html`<option value=${one} ?selected=${claim.relation === one}>${code("relation.", one)}</option>`,
      )}
    </select>
    ${claim.relation === OTHER
      ? html`<label for=${id + "-words"}>${t("claims.relation.words")}</label>
          <input id=${id + "-words"} maxlength="100" .value=${claim.relationWords ?? ""} @input=${(event) => set({ relationWords: event.target.value })} />`
      : nothing}
  </div>`;
}
