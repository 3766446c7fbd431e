/** The pages of coordinators and officers: one of them is shown below the way to the others. */

import { Failure } from "../failure.js";
import { html, nothing } from "../lit-html.js";
import * as api from "./api.js";
import { to } from "./parts.js";
import { t, whole } from "./words.js";

/** The modules of the pages; each has `load`, `title` and `view`, and `start` where the focus does not begin at the title. */
const VIEWS = {
  call: () => import("./call.js"),
  desk: () => import("./desk.js"),
  department: () => import("./department.js"),
  compare: () => import("./compare.js"),
  dashboard: () => import("./dashboard.js"),
  deputies: () => import("./deputies.js"),
  documents: () => import("./documents.js"),
  figures: () => import("./figures.js"),
  files: () => import("./files.js"),
  imports: () => import("./imports.js"),
  mails: () => import("./mails.js"),
  news: () => import("./news.js"),
  objections: () => import("./objections.js"),
  petitions: () => import("./petitions.js"),
  runs: () => import("./runs.js"),
  student: () => import("./student.js"),
  whatif: () => import("./whatif.js"),
};

/** What is shown first, before the styles have arrived, would jump. */
const styled = new Promise((done) => {
  const sheet = document.createElement("link");
  Object.assign(sheet, { rel: "stylesheet", href: new URL("./staff.css", import.meta.url).href, onload: done, onerror: done });
  document.head.append(sheet);
});

/** The page is a file that names the way to the portal for students; staff who do not study have no applications. */
function nameTheWay() {
  const way = document.querySelector("header nav a[aria-current]");
  if (way !== null) way.textContent = t("staff.desk.title");
}

export async function load(where) {
  const name = where.view ?? "desk";
  const known = Object.hasOwn(VIEWS, name);
  // what waits is counted anew whenever somebody comes back to it
  if (name === "desk") api.forgetMe();
  const [module, me] = await Promise.all([known ? VIEWS[name]() : null, api.me(), styled]);
  if (!me.roles.includes("COORDINATOR") && !me.roles.includes("OFFICER")) throw new Failure("forbidden");
  if (!me.roles.includes("STUDENT")) nameTheWay();
  if (module === null) throw new Failure("missing");
  return { module, name, data: await module.load(where, me) };
}

export const title = ({ module, data }) => module.title(data);

export const start = ({ module, data }) => module.start?.(data);

export function view({ module, name, data }) {
  return html`<div class="staff">
    ${name === "desk" ? nothing : html`<nav class="crumbs" aria-label=${t("crumbs")}><a href=${to("desk")}>${t("staff.desk.title")}</a>${(module.crumbs?.(data) ?? []).map((step) => html` \u203a ${typeof step === "string" ? whole(step) : step}`)}</nav>`}
    ${module.view(data)}
  </div>`;
}
