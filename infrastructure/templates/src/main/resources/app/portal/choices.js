/** Choices: the list in order of preference, and the universities that can be added to it. */

import { fold } from "../destinations.js";
import { estimate } from "./estimate.js";
import { html, nothing } from "./lit-html.js";
import { ranking } from "./ranking.js";
import { draw, focus, say } from "./screen.js";
import { isOpen, loadStep, remarks, step } from "./step.js";
import { code, count, country, decimal, t } from "./words.js";

/** Most universities that are listed at a time. */
const MOST = 12;

let search = "";

export async function load(where) {
  search = where.q ?? "";
  const { draft } = await loadStep(where);
  return { draft, facts: await draft.facts() };
}

export const title = () => t("step.choices");

/** @param {Awaited<ReturnType<typeof load>>} data */
export function view({ draft, facts }) {
  const { choices } = draft.content;
  const most = draft.form.mostChoices;
  return step(
    draft,
    "choices",
    html`<p>${count("choices.what", most)}</p>
      ${estimate(draft, facts)}
      ${choices.length === 0
        ? html`<p><strong>${t("choices.empty")}</strong></p>`
        : ranking(draft)}
      ${remarks(draft, "choices")}
      ${!isOpen(draft.form) ? nothing : choices.length >= most ? html`<p>${t("choices.full")}</p>` : adding(draft)}`,
  );
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
    <form role="search" novalidate @submit=${(event) => event.preventDefault()}>
      <label for="search">${t("choices.search")}</label>
      <input id="search" type="search" autocomplete="off" .value=${search} @input=${(event) => ((search = event.target.value), draw())} />
    </form>
    <p class="soft" role="status">${found.length === 0 ? t("choices.found.none") : count("choices.found", found.length)}</p>
    ${found.some((partner) => partner.languages.length === 0) ? html`<p class="hint">${t("choices.language.none")}</p>` : nothing}
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
    ${partner.languages.map((line) => html`<p class="hint">${t("choices.language", line)}</p>`)}
    ${partner.restrictions.map((line) => html`<p class="hint">${line}</p>`)}
    ${partner.onlyWithoutGrant ? html`<p class="hint">${t("choices.without-grant")}</p>` : nothing}
    ${partner.tooEarly ? html`<p class="hint">${t("choices.too-early")}</p>` : nothing}
    ${partner.factSheet === undefined ? nothing : html`<p class="hint"><a href=${partner.factSheet} target="_blank" rel="noopener noreferrer">${t("choices.fact-sheet")}<span class="unseen"> ${partner.name}</span></a></p>`}
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
