/** Where coordinators and officers begin: the calls, what waits for the person in each, and what else can be done there. */

import { html, nothing } from "../lit-html.js";
import { pageOf, readable, to } from "./parts.js";
import { at, code, day, t, text } from "./words.js";

/** The pages of a call, by role. */
const PAGES = {
  COORDINATOR: ["dashboard", "department", "files"],
  OFFICER: ["dashboard", "documents", "department", "student", "petitions", "objections", "runs", "whatif", "imports", "mails", "figures", "files"],
};

export const load = async (where, me) => ({ me });

export const title = () => t("staff.desk.title");

export function view({ me }) {
  const roles = me.roles.filter((role) => role in PAGES);
  return html`<h1 id="title" tabindex="-1">${t("staff.desk.title")}</h1>
    <p class="soft">${me.name ? me.name + ". " : ""}${roles.map((role) => code("staff.role.", role)).join(", ")}${me.departments.length > 0 ? " (" + me.departments.join(", ") + ")" : ""}</p>
    ${me.calls.length === 0
      ? html`<p>${t("staff.desk.none")}</p>`
      : html`<ul class="cards own">
          ${me.calls.map(card)}
        </ul>`}
    ${(me.deputyFor ?? []).map((held) => html`<p class="note">${t("staff.desk.deputy", held.department, held.inPlaceOf, day(held.until))}</p>`)}
    <ul class="ways short-list">
      <li><a href=${to("deputies")}>${t("staff.deputies.title")}</a></li>
      ${roles.includes("OFFICER") ? html`<li><a href=${to("news")}>${t("staff.news.title")}</a></li>
        <li><a href=${to("call")}>${t("staff.call.new")}</a></li>` : nothing}
    </ul>`;
}

function card(one) {
  const { call, title: name } = one;
  const pages = [...new Set(one.as.flatMap((role) => PAGES[role]))].filter((page) => readable(one.state, page));
  return html`<li>
    <h2>${text(name)}</h2>
    <p class="soft">${code("staff.call.", one.state)}. ${t("staff.call.closes", at(one.closesAt))}</p>
    ${one.toDo.length === 0
      ? html`<p>${t("staff.desk.nothing")}</p>`
      : html`<ul class="plain ways">
          ${one.toDo.map((waits) => html`<li><a class="waits" href=${pageOf(waits.list)}>${code("staff.count.", waits.code)}${one.as.length + one.toDo.length > 2 && waits.department ? ", " + waits.department : ""}: ${waits.count}<span class="unseen"> ${text(name)}</span></a></li>`)}
        </ul>`}
    <ul class="ways short-list">
      ${pages.map((page) => html`<li><a href=${to(page, { call })}>${t("staff." + page + ".title")}<span class="unseen"> ${text(name)}</span></a></li>`)}
    </ul>
  </li>`;
}
