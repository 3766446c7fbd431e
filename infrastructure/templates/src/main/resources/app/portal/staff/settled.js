/** What is said in place of a form when what decides about the applications of a call no longer changes. */

import { html, nothing } from "../lit-html.js";
import { to } from "./parts.js";
import { t, text } from "./words.js";

/** @param call for which `api.changeable` is false */
export const settled = ({ id, state }) =>
  state === "PUBLISHED"
    ? html`<p class="note" id="settled">${t("staff.settled")} <a href=${to("runs", { call: id })}>${t("staff.runs.title")}</a></p>`
    : html`<p class="note" id="settled">${t("staff.settled.cancelled")}</p>`;

/** Why a department cannot decide now. @param deciding as the API tells coordinators; nobody else is told */
export const closed = (deciding) => (deciding?.obstacle === undefined ? nothing : html`<p class="note" id="settled">${text(deciding.obstacle)}</p>`);
