/** Choices in order of preference: added from a list, moved and removed by buttons. */

import { fold } from "../destinations.js";
import { choice, university } from "./answers.js";
import { html, nothing } from "./lit-html.js";
import { draw, focus, say } from "./screen.js";
import { isOpen, loadStep, remarks, step } from "./step.js";
import { code, count, country, decimal, t } from "./words.js";

/** Most universities that are listed at a time. */
const MOST = 12;

let search = "";

export async function load(where) {
  search = where.q ?? "";
  return loadStep(where);
}

export const title = () => t("step.choices");

export function view({ draft }) {
  const { choices } = draft.content;
  const most = draft.form.mostChoices;
  return step(
    draft,
    "choices",
    html`<p>${count("choices.what", most)}</p>
      ${choices.length === 0
        ? html`<p><strong>${t("choices.empty")}</strong></p>`
        : html`<ol class="ranking" aria-label=${t("step.choices")}>
            ${choices.map((one, i) => ranked(draft, one, i))}
          </ol>`}
      ${remarks(draft, "choices")}
      ${!isOpen(draft.form) ? nothing : choices.length >= most ? html`<p>${t("choices.full")}</p>` : adding(draft)}`,
  );
}

function ranked(draft, one, i) {
  const name = choice(one, draft.form);
  const last = draft.content.choices.length - 1;
  return html`<li>
    <p id=${"choice-" + i}>${name}</p>
    ${remarks(draft, "choices[" + i + "]")}
    <p class="moves">
      ${i === 0 ? nothing : html`<button type="button" class="small" id=${"up-" + i} aria-label=${t("choices.up.of", name)} @click=${() => move(draft, i, i - 1)}>${t("choices.up")}</button>`}
      ${i === last ? nothing : html`<button type="button" class="small" id=${"down-" + i} aria-label=${t("choices.down.of", name)} @click=${() => move(draft, i, i + 1)}>${t("choices.down")}</button>`}
      <button type="button" class="small" id=${"remove-" + i} aria-label=${t("choices.remove.of", name)} @click=${() => remove(draft, i)}>${t("choices.remove")}</button>
    </p>
  </li>`;
}

function move(draft, from, to) {
  const all = draft.content.choices;
  draft.change(({ choices }) => {
    const moved = [...choices];
    moved.splice(to, 0, ...moved.splice(from, 1));
    return { choices: moved };
  });
  // the same button of the moved row, or at the end of the list the one that leads back
  const up = to < from;
  focus(to === 0 ? "down-0" : to === all.length - 1 ? "up-" + to : (up ? "up-" : "down-") + to);
  say(t("choices.moved", university(all[from].university, draft.form), to + 1, all.length));
}

function remove(draft, i) {
  const name = choice(draft.content.choices[i], draft.form);
  draft.change(({ choices }) => ({ choices: choices.filter((_, at) => at !== i) }));
  const rest = draft.content.choices.length;
  focus(rest === 0 ? "search" : "remove-" + Math.min(i, rest - 1));
  say(t("choices.removed", name));
}

function add(draft, partner, semester) {
  draft.change(({ choices }) => ({ choices: [...choices, { university: partner.university, semester }] }));
  const { choices } = draft.content;
  say(t("choices.added", partner.name, choices.length, draft.form.mostChoices));
  search = "";
  focus(choices.length >= draft.form.mostChoices ? "up-" + (choices.length - 1) : "search");
  draw();
}

function adding(draft) {
  const words = fold(search).split(" ").filter(Boolean);
  const fits = (partner) => {
    const name = " " + fold(partner.name + " " + country(partner.country));
    return words.every((word) => name.includes(" " + word));
  };
  const found = draft.form.partners.filter((partner) => partner.offered.length > 0 && fits(partner));
  return html`<h2>${t("choices.add")}</h2>
    <form role="search" @submit=${(event) => event.preventDefault()}>
      <label for="search">${t("choices.search")}</label>
      <input id="search" type="search" autocomplete="off" .value=${search} @input=${(event) => ((search = event.target.value), draw())} />
    </form>
    <p class="soft" role="status">${found.length === 0 ? t("choices.found.none") : count("choices.found", found.length)}</p>
    <ul class="plain">
      ${found.slice(0, MOST).map((partner) => offered(draft, partner))}
    </ul>
    ${found.length > MOST ? html`<p class="soft">${t("choices.more", found.length - MOST)}</p>` : nothing}`;
}

function offered(draft, partner) {
  const taken = (semester) =>
    draft.content.choices.some((one) => one.university === partner.university && one.semester === semester);
  const facts = [
    country(partner.country),
    count("choices.places", partner.capacity),
    partner.hostMinimum === null ? null : t("choices.minimum", decimal(partner.hostMinimum, 2)),
    partner.cutOff === null ? null : t("choices.cut-off", decimal(partner.cutOff, 2)),
  ];
  return html`<li>
    <strong>${partner.name}</strong><br />
    <span class="soft">${facts.filter(Boolean).join(" \u00b7 ")}</span>
    ${partner.restrictions.map((line) => html`<p class="hint">${line}</p>`)}
    <p class="moves">
      ${partner.offered.map((semester) =>
        taken(semester)
          ? html`<span class="tag">${t("choices.chosen", code("semester.", semester))}</span>`
          : html`<button type="button" class="small" aria-label=${t("choices.add.of", partner.name, code("semester.", semester))} @click=${() => add(draft, partner, semester)}>
              ${t("choices.add.semester", code("semester.", semester))}
            </button>`,
      )}
    </p>
  </li>`;
}
