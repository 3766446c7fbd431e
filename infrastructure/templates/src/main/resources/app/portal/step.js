/** The frame of the steps of an application: what counts so far, whether everything is saved, and the way on. */

import * as api from "./api.js";
import { here, link } from "./address.js";
import { rows } from "./answers.js";
import { problem } from "./errors.js";
import { same } from "./content.js";
import { draftOf } from "./draft.js";
import { html, nothing } from "./lit-html.js";
import { logIn, person } from "./login.js";
import { at, count, left, t, text, whole } from "./words.js";

const CHECK = "check";

/** The steps of this call's form, in order. */
export function steps(form) {
  return ["about", "choices", "exams", "claims", "stay", "declarations", "documents", "check"].filter(
    (name) =>
      (name !== "choices" || form.mostChoices > 0) &&
      (name !== "exams" || form.languages.length > 0) &&
      (name !== "claims" || form.claims.length > 0) &&
      (name !== "stay" || form.stay !== null || form.grant) &&
      (name !== "declarations" || form.declarations.length > 0) &&
      (name !== "documents" || form.slots.length > 0),
  );
}

/** The step in which the field of a problem is answered. */
export function stepOf(field) {
  const name = field.replace(/^draft\./, "").split(/[.[]/)[0];
  const known = { choices: "choices", language: "exams", claims: "claims", stay: "stay", wantsGrant: "stay", withoutGrantIfNoneLeft: "stay", continuesSameLevel: "declarations", courseLoad: "declarations", documents: "documents" };
  return known[name] ?? "about";
}

/**
 * The problems and warnings of the stored draft that belong to a field, such as `choices[1]`.
 *
 * @param {import("./draft.js").Draft} draft
 * @param {string} field
 * @param {{ en: string, tr: string }[]} said sentences that stand beside the field anyway, which no warning repeats
 */
export function remarks(draft, field, said = []) {
  const belongs = (line) => {
    const name = line.field.replace(/^draft\./, "");
    return name === field || name.startsWith(field + ".");
  };
  if (!same(draft.content, draft.stored)) return nothing;
  const problems = draft.application.problems.filter(belongs);
  const known = new Set(said.map(text));
  const warnings = draft.application.warnings.filter((line) => belongs(line) && !known.has(text(line.message)));
  return html`${problems.map((line) => html`<p class="wrong">${text(line.message)}</p>`)}
  ${warnings.map((line) => html`<p class="hint">${text(line.message)}</p>`)}`;
}

/** Loads what every step needs. */
export async function loadStep({ call }) {
  return { draft: await draftOf(call, person().student) };
}

/** Whether the application can still be changed, by the server's clock. */
export function isOpen(form) {
  return api.now() >= Date.parse(form.opensAt) && api.now() < Date.parse(form.closesAt);
}

/** The way back to the list, and the call that a page is about. */
export function crumbs(form) {
  return html`<nav class="crumbs" aria-label=${t("crumbs")}><a href=${link("applications")}>${t("applications.title")}</a> \u203a ${whole(text(form.title))}</nav>`;
}

/**
 * A step with its frame.
 *
 * @param {import("./draft.js").Draft} draft
 * @param {string} name
 * @param {unknown} content
 * @param {() => void} enter leads to the login page after an expired login
 */
export function step(draft, name, content, enter = logIn) {
  const { form, call } = draft;
  const all = steps(form);
  const back = here().back === CHECK && name !== CHECK;
  const next = back ? CHECK : all[all.indexOf(name) + 1];
  return html`${crumbs(form)}
    <h1 id="title" tabindex="-1">${t("step." + name)}</h1>
    ${counts(draft)} ${draft.conflict === null ? nothing : conflict(draft)}
    ${draft.failure === null ? nothing : problem(draft.failure, () => draft.save(), { kept: true, enter })}
    <nav class="way" aria-label=${t("steps")}>
      <ol>
        ${all.map(
          (one) =>
            html`<li><a href=${link(one, { call })} aria-current=${one === name ? "step" : nothing}>${t("step." + one)}</a>${mark(draft, one)}</li>`,
        )}
      </ol>
    </nav>
    ${content}
    ${next === undefined ? nothing : html`<p class="on"><a class="button" href=${link(next, { call })}>${back ? t("next.back") : t("next", t("step." + next))}</a></p>`}
    ${saving(draft)}`;
}

function mark(draft, name) {
  const wrong = draft.application.problems.some((line) => stepOf(line.field) === name);
  return wrong ? html` <span class="tag wrong">${t("step.open")}</span>` : nothing;
}

/**
 * What counts at the moment, and until when that can be changed.
 *
 * @param {import("./draft.js").Draft} draft
 */
export function counts(draft) {
  const { application, form } = draft;
  const changes = draft.notSubmitted();
  const ends = isOpen(form)
    ? t("deadline", at(form.closesAt), left(Date.parse(form.closesAt) - api.now()))
    : t(api.now() < Date.parse(form.opensAt) ? "deadline.not-yet" : "deadline.over", at(api.now() < Date.parse(form.opensAt) ? form.opensAt : form.closesAt));
  if (changes === null) {
    return html`<p class="note warn"><strong>${t(api.now() < Date.parse(form.closesAt) ? "counts.nothing" : "counts.never")}</strong> ${ends}</p>`;
  }
  const received = at(application.receipt.receivedAt);
  return changes > 0
    ? html`<p class="note warn"><strong>${count("counts.changes", changes)}</strong> ${t("counts.former", received)} ${ends}</p>`
    : html`<p class="note good"><strong>${t("counts.submitted", received)}</strong> ${ends}</p>`;
}

function saving(draft) {
  const state = draft.conflict !== null ? "conflict" : draft.failure !== null ? (draft.failure.kind === "closed" ? "closed" : "failed") : draft.saving !== null ? "busy" : draft.unsaved() ? "soon" : draft.savedAt !== null ? "done" : null;
  if (state === null && !isOpen(draft.form)) return nothing;
  return html`<p class="saved soft" id="saved" data-state=${state ?? "none"}>${state === null ? t("saved.always") : t("saved." + state)}</p>`;
}

function conflict(draft) {
  const { mine, theirs } = draft.conflict;
  const [left, right] = [rows(mine, draft.form), rows(theirs, draft.form)];
  const other = new Map(right.map((row) => [row.key, row]));
  const keys = [...left, ...right.filter((row) => !left.some((one) => one.key === row.key))];
  const differing = keys.filter((row) => (left.find((one) => one.key === row.key)?.value ?? "") !== (other.get(row.key)?.value ?? ""));
  return html`<section class="note bad" id="error" role="alert" tabindex="-1">
    <h2>${t("conflict.title")}</h2>
    <p>${t("conflict")}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${t("conflict.title")}>
      <table>
        <thead>
          <tr><th scope="col">${t("conflict.answer")}</th><th scope="col">${t("conflict.mine")}</th><th scope="col">${t("conflict.theirs")}</th></tr>
        </thead>
        <tbody>
          ${differing.map(
            (row) => html`<tr>
              <th scope="row">${row.label}</th>
              <td>${left.find((one) => one.key === row.key)?.value ?? t("none")}</td>
              <td>${other.get(row.key)?.value ?? t("none")}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p>
      <button type="button" @click=${() => draft.decide(mine)}>${t("conflict.take-mine")}</button>
      <button type="button" @click=${() => draft.decide(theirs)}>${t("conflict.take-theirs")}</button>
    </p>
  </section>`;
}
