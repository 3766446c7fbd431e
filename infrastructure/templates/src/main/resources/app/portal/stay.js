/** The stay that is asked for, and the wish for a grant, in calls that ask for them. */

import { html, nothing } from "./lit-html.js";
import { loadStep, remarks, step } from "./step.js";
import { t } from "./words.js";

const MOST_MONTHS = 24;

export const load = loadStep;
export const title = () => t("step.stay");

export function view({ draft }) {
  return step(
    draft,
    "stay",
    html`<form @submit=${(event) => event.preventDefault()}>
      ${draft.form.stay === "MONTHS" ? months(draft) : nothing} ${remarks(draft, "stay")} ${draft.form.grant ? grant(draft) : nothing}
      ${remarks(draft, "wantsGrant")}
    </form>`,
  );
}

function months(draft) {
  const set = (event) => {
    const asked = Number(event.target.value);
    draft.change(() => ({ stay: asked > 0 ? { kind: "MONTHS", months: asked } : undefined }));
  };
  return html`<div class="field">
    <label for="months">${t("stay.months")}</label>
    <select id="months" @change=${set}>
      <option value="0" ?selected=${draft.content.stay === undefined}>${t("choose")}</option>
      ${Array.from({ length: MOST_MONTHS }, (_, i) => i + 1).map((number) => html`<option value=${number} ?selected=${draft.content.stay?.months === number}>${number}</option>`)}
    </select>
  </div>`;
}

const WISHES = {
  yes: { wantsGrant: true, withoutGrantIfNoneLeft: undefined },
  "or-without": { wantsGrant: true, withoutGrantIfNoneLeft: true },
  no: { wantsGrant: false, withoutGrantIfNoneLeft: undefined },
};

function grant(draft) {
  const { wantsGrant, withoutGrantIfNoneLeft } = draft.content;
  const wish = wantsGrant === false ? "no" : withoutGrantIfNoneLeft ? "or-without" : wantsGrant === true ? "yes" : null;
  return html`<fieldset>
    <legend>${t("grant.title")}</legend>
    ${draft.form.grant.map(
      (one) => html`<p class="check">
        <input type="radio" name="grant" id=${"grant-" + one} .checked=${wish === one} @change=${() => draft.change(() => WISHES[one])} />
        <label for=${"grant-" + one}>${t("grant." + one)}</label>
      </p>`,
    )}
  </fieldset>`;
}
