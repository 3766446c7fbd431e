/** Whether an application can succeed, in three parts: what fails, what waits for others, what is met. */

import { html, nothing } from "../lit-html.js";
import { t, text } from "./words.js";

/** @param moving whether it can still come otherwise: what follows as things stand is said only then, and only then to the student */
export function conditions(outlook, moving) {
  if (outlook === undefined) return nothing;
  const { failing, forOthers, met } = outlook;
  return moving
    ? html`${part("staff.outlook.failing", failing, "bad", true)} ${part("staff.outlook.others", forOthers, "warn", true)} ${part("staff.outlook.met", met, "good", true)}
        <p class="soft">${t("staff.outlook.words")}</p>`
    : html`${part("staff.outlook.failing", failing, "bad", false)} ${forOthers.length === 0 ? nothing : part("staff.outlook.undecided", forOthers, "warn", false)} ${part("staff.outlook.met", met, "good", false)}`;
}

function part(key, lines, mood, moving) {
  return html`<h2>${t(key)}</h2>
    ${lines.length === 0
      ? html`<p class="soft">${t("staff.outlook.nothing")}</p>`
      : html`<ul class="plain conditions">
          ${lines.map((line) => html`<li class=${mood}><p>${text(line.message)}</p>${moving && line.consequence ? html`<p class="soft">${text(line.consequence.says)}</p>` : nothing}</li>`)}
        </ul>`}`;
}
