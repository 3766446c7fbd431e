/** Whether an application can succeed, in three parts: what fails, what waits for others, what is met. */

import { html, nothing } from "../lit-html.js";
import { t, text } from "./words.js";

export function conditions(outlook) {
  if (outlook === undefined) return nothing;
  const { failing, forOthers, met } = outlook;
  return html`${part("staff.outlook.failing", failing, "bad")} ${part("staff.outlook.others", forOthers, "warn")} ${part("staff.outlook.met", met, "good")}
    <p class="soft">${t("staff.outlook.words")}</p>`;
}

function part(key, lines, mood) {
  return html`<h2>${t(key)}</h2>
    ${lines.length === 0
      ? html`<p class="soft">${t("staff.outlook.nothing")}</p>`
      : html`<ul class="plain conditions">
          ${lines.map((line) => html`<li class=${mood}><p>${text(line.message)}</p>${line.consequence ? html`<p class="soft">${text(line.consequence.says)}</p>` : nothing}</li>`)}
        </ul>`}`;
}
