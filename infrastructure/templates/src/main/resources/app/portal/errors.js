/** What is said when something could not be done: one sentence, one button, and the id of the request. */

import { here, link } from "./address.js";
import { html, nothing } from "./lit-html.js";
import { logIn } from "./login.js";
import { focus } from "./screen.js";
import { t, text } from "./words.js";

/** The button of each kind; what was refused has none, because trying the same again cannot help. */
const PROBLEM = { refused: "none", expired: "login", login: "login", forbidden: "home", missing: "home", conflict: "reload", closed: "status", stale: "reload" };

/** Where a failure is shown, so that the focus can be moved to it. */
export const ERROR = "error";

/**
 * @param failure what went wrong
 * @param again   tries it again
 * @param {{ kept?: boolean, enter?: () => void, fields?: Map<string, string> }} more `kept` says whether something typed waits in
 *   the tab, `enter` leads to the login page, and `fields` has the ids of the form's fields by their names in the request
 */
export function problem(failure, again, more = {}) {
  const { kept = false, enter = logIn, fields = new Map() } = more;
  const kind = failure.kind ?? "broken";
  return html`<section class="note bad" id=${ERROR} role="alert" tabindex="-1">
    <h2>${t("error." + kind + ".title")}</h2>
    <p>${t("error." + kind)}${failure.wait ? html` ${t("error.wait", failure.wait)}` : nothing}${kept ? html` ${t("error.kept")}` : nothing}</p>
    ${failure.title && ["conflict", "refused", "often"].includes(kind) && failure.problems.length === 0
      ? html`<p>${text(failure.title)}</p>`
      : nothing}
    ${failure.problems?.length > 0
      ? html`<ul>
          ${failure.problems.map((line) => html`<li>${led(line, fields)}</li>`)}
        </ul>`
      : nothing}
    ${button(PROBLEM[kind] ?? "again", again, enter)}
    ${failure.request && kind !== "refused" ? html`<p class="soft">${t("error.request", failure.request)}</p>` : nothing}
  </section>`;
}

/** What is wrong, as a link to its field where the page shows it. */
function led({ field, message }, fields) {
  const id = fields.get(field);
  const lead = (event) => (event.preventDefault(), focus(id));
  return id === undefined ? text(message) : html`<a href=${"#" + id} @click=${lead}>${text(message)}</a>`;
}

function button(kind, again, enter) {
  switch (kind) {
    case "none":
      return nothing;
    case "login":
      return html`<p><button type="button" @click=${enter}>${t("login.button")}</button></p>`;
    case "home":
      return html`<p><a class="button" href=${link("applications")}>${t("applications.title")}</a></p>`;
    case "status":
      return html`<p><a class="button" href=${link("status", { call: here().call })}>${t("error.status")}</a></p>`;
    case "reload":
      return html`<p><button type="button" @click=${() => location.reload()}>${t("error.reload")}</button></p>`;
    default:
      return html`<p><button type="button" @click=${again}>${t("error.again")}</button></p>`;
  }
}
