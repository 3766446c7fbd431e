/** The call editor: next year's call is copied and announced, and a call that is announced is changed where that is allowed. */

import { go } from "../address.js";
import { problem } from "../errors.js";
import { Failure } from "../failure.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { amending, announcing, loadStart, startView } from "./callends.js";
import { form } from "./callforms.js";
import { conflicting, difference, fieldToFocus, preview, summary } from "./callsays.js";
import { clashes, FORMS } from "./definition.js";
import { edited } from "./edited.js";
import { attempt, changed, tabs } from "./parts.js";
import { t } from "./words.js";

const ENDS = { draft: "announce", call: "amend" };

export async function load(where, me) {
  if (!me.roles.includes("OFFICER")) throw new Failure("forbidden");
  const kind = where.draft === undefined ? "call" : "draft";
  const id = where.draft ?? where.call;
  if (id === undefined) return { where, start: await loadStart() };
  const one = await edited(kind, id);
  const parts = [...FORMS, "preview", "difference", ENDS[kind]];
  const part = parts.includes(where.part) ? where.part : FORMS[0];
  return { where: { ...where, part }, part, parts, edited: one, reason: kind === "draft" ? t("staff.call.reason.announced") : one.reason(), sure: false, failure: null, busy: false };
}

export const title = ({ edited: one, part }) => (one === undefined ? t("staff.call.title") : t("staff.call.form." + part) + " - " + one.id);

export const crumbs = ({ edited: one, where }) => (one === undefined ? [] : one.kind === "draft" ? [html`<a href=${changed(where, { draft: undefined, part: undefined, field: undefined })}>${t("staff.call.title")}</a>`, one.id] : [one.id]);

/** The field that a link asks for. */
export const start = ({ where, edited: one }) => (one?.conflict ? "conflict" : where.field === undefined ? undefined : fieldToFocus(where.field));

export function view(data) {
  if (data.start) {
    return html`<h1 id="title" tabindex="-1">${title(data)}</h1>
      ${data.start.failure ? problem(data.start.failure, data.start.again, { fields: data.start.fields }) : nothing} ${startView(data.start)}`;
  }
  const { edited: one, part, parts, where } = data;
  const way = (name) => changed(where, { part: name, field: undefined });
  const failure = data.failure ?? one.failure;
  return html`<h1 id="title" tabindex="-1">${t("staff.call.form." + part)}<span class="sub soft">${t(one.kind === "draft" ? "staff.call.draft" : "staff.call.of", one.id)}</span></h1>
    ${tabs(t("staff.call.forms"), parts.map((name) => ({ words: t("staff.call.form." + name), href: way(name), current: name === part })))}
    ${failure ? problem(failure, data.failure ? data.again : () => one.check(), { kept: one.unsaved(), fields: data.fields }) : nothing}
    ${one.conflict === null ? nothing : conflicting(one, clashes(one.conflict))}
    ${one.kind === "call" && one.checked?.changeable !== undefined ? html`<p class="note">${t("staff.call.opened")}</p>` : nothing}
    ${one.conflict === null ? summary(one, where, part) : nothing} ${content(data)}`;
}

function content(data) {
  const { edited: one, part, parts, where } = data;
  switch (part) {
    case "preview":
      return preview(one);
    case "difference":
      return difference(one);
    case "announce":
      return announcing(data);
    case "amend":
      return amending(data);
    default:
      return html`<form novalidate @submit=${(event) => (event.preventDefault(), one.kind === "draft" ? save(data) : go(changed(where, { part: "amend", field: undefined })))}>
        ${form(one, part)}
        <p class="moves">${one.kind === "draft"
          ? html`<button id="save" aria-disabled=${data.busy ? "true" : nothing}>${t("staff.call.save")}</button> <a href=${changed(where, { part: parts[parts.indexOf(part) + 1], field: undefined })} @click=${() => saveQuietly(one)}>${t("staff.call.next")}</a>`
          : html`<button id="see">${t("staff.call.see")}</button>`}</p>
        <p class="saved soft" id="saved" data-state=${one.unsaved() ? "open" : "done"}>${t(one.saving ? "staff.call.saving" : one.unsaved() ? (one.kind === "draft" ? "staff.call.unsaved" : "staff.call.proposed") : one.kind === "draft" ? "staff.call.saved" : "staff.call.unchanged")}</p>
      </form>`;
  }
}

/** Stores a draft. What is wrong in it is stored too, and named. */
const save = (data) =>
  attempt(data, async () => {
    await data.edited.save();
    if (data.edited.conflict !== null) return focus("conflict");
    say(t("staff.call.saved"));
    if (data.edited.problems().length > 0) focus("problems");
  });

/** On the way to the next form; what cannot be stored now stays in the tab, and the page says why. */
const saveQuietly = (one) => one.save().catch((failure) => ((one.failure = failure), draw()));
