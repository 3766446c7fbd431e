/** What is said when something could not be done: one sentence, one button, and the id of the request. */

import { here, link } from "./address.js";
import { html, nothing } from "./lit-html.js";
import { logIn } from "./login.js";
import { t, text } from "./words.js";

const PROBLEM = { expired: "login", login: "login", forbidden: "home", missing: "home", conflict: "reload", closed: "status", stale: "reload" };

/** Where a failure is shown, so that the focus can be moved to it. */
export const ERROR = "error";

/**
 * @param failure what went wrong
 * @param again   tries it again
 * @param kept    whether something typed waits in the tab
 * @param {() => void} enter leads to the login page
 */
export function problem(failure, again, kept = false, enter = logIn) {
  const kind = failure.kind ?? "broken";
  return html`<section class="note bad" id=${ERROR} role="alert" tabindex="-1">
    <h2>${t("error." + kind + ".title")}</h2>
    <p>${t("error." + kind)}${failure.wait ? html` ${t("error.wait", failure.wait)}` : nothing}${kept ? html` ${t("error.kept")}` : nothing}</p>
    ${failure.title && ["conflict", "refused", "often"].includes(kind) && failure.problems.length === 0
      ? html`<p>${text(failure.title)}</p>`
      : nothing}
    ${failure.problems?.length > 0
      ? html`<ul>
          ${failure.problems.map((line) => html`<li>${text(line.message)}</li>`)}
        </ul>`
      : nothing}
    <p>${button(PROBLEM[kind] ?? "again", again, enter)}</p>
    ${failure.request ? html`<p class="soft">${t("error.request", failure.request)}</p>` : nothing}
  </section>`;
}

function button(kind, again, enter) {
  switch (kind) {
    case "login":
      return html`<button type="button" @click=${enter}>${t("login.button")}</button>`;
    case "home":
      return html`<a class="button" href=${link("applications")}>${t("applications.title")}</a>`;
    case "status":
      return html`<a class="button" href=${link("status", { call: here().call })}>${t("error.status")}</a>`;
    case "reload":
      return html`<button type="button" @click=${() => location.reload()}>${t("error.reload")}</button>`;
    default:
      return html`<button type="button" @click=${again}>${t("error.again")}</button>`;
  }
}
