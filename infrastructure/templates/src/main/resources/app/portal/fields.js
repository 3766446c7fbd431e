/** Fields that several steps have. */

import { now } from "./api.js";
import { dateOf, fields } from "./content.js";
import { html, nothing } from "./lit-html.js";
import { ZONE, t } from "./words.js";

/** This day as it is typed in three fields, such as 27 6 2024; without one, today. */
export function example(date = today()) {
  const { day, month, year } = fields(date);
  return [day, month, year].join(" ");
}

/** Today in Türkiye, by the server's clock. */
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE }).format(new Date(now()));

/**
 * A day in three fields: the browser's own date field follows the language of the browser, not of the page.
 *
 * @param set     is given the name of the field and its value
 * @param refused what the API refused about the day
 * @param parts   of the day; with `time` it has an hour
 */
export function date(id, legend, hint, value, set, refused = "", parts = ["day", "month", "year"]) {
  const typed = value.day !== "" && value.month !== "" && value.year.length === 4;
  const says = typed && dateOf(value) === null ? t("date.wrong") : refused;
  const wrong = says !== "";
  return html`<fieldset>
    <legend>${legend}</legend>
    <p class="hint" id=${id + "-hint"}>${hint}</p>
    ${wrong ? html`<p class="wrong" id=${id + "-wrong"}>${says}</p>` : nothing}
    <div class="date">
      ${parts.map(
        (part) => html`<div>
          <label for=${id + "-" + part}>${t("date." + part)}</label>
          <input id=${id + "-" + part} inputmode=${part === "time" ? nothing : "numeric"} maxlength=${{ year: 4, time: 5 }[part] ?? 2} autocomplete="off" aria-describedby=${wrong ? id + "-wrong " + id + "-hint" : id + "-hint"} aria-invalid=${wrong ? "true" : nothing} .value=${value[part]} @input=${(event) => set(part, event.target.value.trim())} />
        </div>`,
      )}
    </div>
  </fieldset>`;
}
