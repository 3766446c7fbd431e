/** The stay that is asked for, and the wish for a grant, in calls that ask for them. */

import { date } from "./fields.js";
import { html, nothing } from "./lit-html.js";
import { loadStep, remarks, step } from "./step.js";
import { alphabetical, country, t, text } from "./words.js";

export const load = loadStep;
export const title = () => t("step.stay");

export function view({ draft }) {
  return step(
    draft,
    "stay",
    html`<form @submit=${(event) => event.preventDefault()}>
      ${(draft.form.stays?.statements ?? []).map((said) => html`<p>${text(said)}</p>`)}
      ${draft.form.stay === "MONTHS" ? months(draft) : draft.form.stay === "TRAINEESHIP" ? traineeship(draft) : nothing} ${remarks(draft, "stay")} ${draft.form.grant ? grant(draft) : nothing}
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
      ${Array.from({ length: draft.form.stays.mostMonths }, (_, i) => i + 1).map((number) => html`<option value=${number} ?selected=${draft.content.stay?.months === number}>${number}</option>`)}
    </select>
  </div>`;
}

const EMPTY = { day: "", month: "", year: "" };

function traineeship(draft) {
  const asked = { kind: "TRAINEESHIP", host: "", country: "", first: EMPTY, last: EMPTY, ...draft.content.stay };
  const set = (changed) => draft.change(() => ({ stay: { ...asked, ...changed } }));
  const offered = draft.form.stays.countries.flatMap((group) => group.countries);
  const codes = [...new Set(offered)].map((code) => [country(code), code]).sort(([a], [b]) => alphabetical(a, b));
  return html`<div class="field">
      <label for="host">${t("stay.host")}</label>
      <p class="hint" id="host-hint">${t("stay.host.hint")}</p>
      <input id="host" maxlength=${draft.form.limits.host} autocomplete="off" aria-describedby="host-hint" .value=${asked.host} @input=${(event) => set({ host: event.target.value })} />
    </div>
    <div class="field">
      <label for="country">${t("stay.country")}</label>
      <select id="country" @change=${(event) => set({ country: event.target.value })}>
        <option value="" ?selected=${asked.country === ""}>${t("choose")}</option>
        ${codes.map(([name, code]) => html`<option value=${code} ?selected=${asked.country === code}>${name}</option>`)}
      </select>
    </div>
    ${date("first", t("stay.first"), t("stay.date.hint"), asked.first, (part, value) => set({ first: { ...asked.first, [part]: value } }))}
    ${date("last", t("stay.last"), t("stay.date.hint"), asked.last, (part, value) => set({ last: { ...asked.last, [part]: value } }))}`;
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
