/** Where coordinators and officers begin: the calls, and what can be done in each. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { to } from "./parts.js";
import { at, t, text } from "./words.js";

/** What a person can do in a call, by role. */
const WORK = {
  COORDINATOR: [(call) => ["staff.department.title", to("department", { call, decision: "NEW" })], (call) => ["staff.files.title", to("files", { call })]],
  OFFICER: ["dashboard", "documents", "department", "students", "petitions", "objections", "runs", "imports", "mails", "files"].map((name) => (call) => ["staff." + name + ".title", to(name === "students" ? "student" : name, { call })]),
};

export async function load(where, me) {
  const calls = (await api.calls()).filter((call) => call.state !== "CANCELLED");
  return { me, calls: calls.sort((a, b) => b.closesAt.localeCompare(a.closesAt)) };
}

export const title = () => t("staff.desk.title");

export function view({ me, calls }) {
  return html`<h1 id="title" tabindex="-1">${t("staff.desk.title")}</h1>
    <p class="soft">${me.name ? me.name + ". " : ""}${me.roles.filter((role) => role in WORK).map((role) => t("staff.role." + role.toLowerCase())).join(", ")}${me.departments.length > 0 ? " (" + me.departments.join(", ") + ")" : ""}</p>
    ${calls.length === 0
      ? html`<p>${t("staff.desk.none")}</p>`
      : html`<ul class="cards own">
          ${calls.map((call) => card(me, call))}
        </ul>`}
    ${me.roles.includes("OFFICER") ? html`<p><a href=${to("news")}>${t("staff.news.title")}</a></p>` : nothing}`;
}

function card(me, call) {
  const links = me.roles.flatMap((role) => WORK[role] ?? []).map((one) => one(call.id));
  return html`<li>
    <h2>${text(call.title)}</h2>
    <p class="soft">${t("staff.call." + call.state.toLowerCase())}. ${t("staff.call.closes", at(call.closesAt))}</p>
    <ul class="plain ways">
      ${links.map(([words, href]) => html`<li><a href=${href}>${t(words)}<span class="unseen"> ${text(call.title)}</span></a></li>`)}
    </ul>
  </li>`;
}
