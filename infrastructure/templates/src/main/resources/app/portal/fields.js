/** Fields that several steps have. */

import { dateOf } from "./content.js";
import { html, nothing } from "./lit-html.js";
import { t } from "./words.js";

/**
 * A day in three fields: the browser's own date field follows the language of the browser, not of the page.
 *
 * @param set     is given the name of the field and its value
 * @param refused what the API refused about the day
 */
export function date(id, legend, hint, value, set, refused = "") {
  const typed = value.day !== "" && value.month !== "" && value.year.length === 4;
  const says = typed && dateOf(value) === null ? t("date.wrong") : refused;
  const wrong = says !== "";
  return html`<fieldset>
    <legend>${legend}</legend>
    <p class="hint" id=${id + "-hint"}>${hint}</p>
    ${wrong ? html`<p class="wrong" id=${id + "-wrong"}>${says}</p>` : nothing}
    <div class="date">
      ${["day", "month", "year"].map(
        (part) => html`<div>
          <label for=${id + "-" + part}>${t("date." + part)}</label>
          <input id=${id + "-" + part} inputmode="numeric" maxlength=${part === "year" ? 4 : 2} autocomplete="off" aria-describedby=${wrong ? id + "-wrong " + id + "-hint" : id + "-hint"} aria-invalid=${wrong ? "true" : nothing} .value=${value[part]} @input=${(event) => set(part, event.target.value.trim())} />
        </div>`,
      )}
    </div>
  </fieldset>`;
}
