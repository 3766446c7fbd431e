/** The stay that is asked for, and whether a grant is wanted, in calls that ask for them. */

import { dateOf } from "./content.js";
import { date, example } from "./fields.js";
import { html, nothing } from "./lit-html.js";
import { loadStep, remarks, step } from "./step.js";
import { alphabetical, country, day, t, text } from "./words.js";

export const load = loadStep;
export const title = () => t("step.stay");

/** @param {Awaited<ReturnType<typeof load>>} data */
export function view({ draft }) {
  return step(
    draft,
    "stay",
    html`<form novalidate @submit=${(event) => event.preventDefault()}>
      ${draft.form.stay === "MONTHS" ? months(draft) : draft.form.stay === "TRAINEESHIP" ? traineeship(draft) : nothing} ${remarks(draft, "stay")} ${draft.form.grant ? grant(draft) : nothing}
      ${remarks(draft, "wantsGrant")} ${remarks(draft, "withoutGrantIfNoneLeft")}
      ${draft.form.stays === null ? nothing : rules(draft.form.stays)}
    </form>`,
  );
}

/** Everything that the call says; what an answer needs stands beside its field. */
function rules({ statements }) {
  return html`<details>
    <summary>${t("stay.rules")}</summary>
    <ul>
      ${statements.map((said) => html`<li>${text(said)}</li>`)}
    </ul>
  </details>`;
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

const DAY = 86400000;
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
    ${date("first", t("stay.first"), firstHint(draft.form), asked.first, (part, value) => set({ first: { ...asked.first, [part]: value } }))}
    ${date("last", t("stay.last"), lastHint(draft.form.stays), asked.last, (part, value) => set({ last: { ...asked.last, [part]: value } }))}
    ${length(asked)}`;
}

function firstHint({ stays: { notBefore }, closesAt }) {
  return [t("stay.date.hint", example(notBefore ?? closesAt.slice(0, 10))), notBefore ? t("stay.not-before", day(notBefore)) : ""].join(" ");
}

function lastHint({ days, endsBefore }) {
  return [days ? t("stay.days", days.fewest, days.most) : "", endsBefore ? t("stay.ends-before", day(endsBefore)) : ""].filter(Boolean).join(" ");
}

/** How long the traineeship is, once both days are known. */
function length({ first, last }) {
  const [begins, ends] = [dateOf(first), dateOf(last)];
  if (begins === null || ends === null) return nothing;
  if (ends < begins) return html`<p class="wrong">${t("stay.order")}</p>`;
  return html`<p class="soft">${t("stay.long", (Date.parse(ends) - Date.parse(begins)) / DAY + 1)}</p>`;
}

const ANSWERS = {
  yes: { wantsGrant: true, withoutGrantIfNoneLeft: undefined },
  "or-without": { wantsGrant: true, withoutGrantIfNoneLeft: true },
  no: { wantsGrant: false, withoutGrantIfNoneLeft: undefined },
};

function grant(draft) {
  const { wantsGrant, withoutGrantIfNoneLeft } = draft.content;
  const answer = wantsGrant === false ? "no" : withoutGrantIfNoneLeft ? "or-without" : "yes";
  return html`<fieldset>
    <legend>${t("grant.title")}</legend>
    ${draft.form.grant.map(
      (one) => html`<p class="check">
        <input type="radio" name="grant" id=${"grant-" + one} .checked=${answer === one} @change=${() => draft.change(() => ANSWERS[one])} />
        <label for=${"grant-" + one}>${t("grant." + one)}</label>
      </p>`,
    )}
  </fieldset>`;
}
