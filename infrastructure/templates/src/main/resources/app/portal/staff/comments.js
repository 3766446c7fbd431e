/** What the department and the office tell each other about an application; the student does not read it here. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { focus, say } from "../screen.js";
import { area, submitting } from "./forms.js";
import { attempt, oneLine } from "./parts.js";
import { brief, code, count, t } from "./words.js";

const LONGEST = 1000;

/** What the page keeps about comments: those that are written, and the one that is being typed. */
export const begun = (written) => ({ written, typed: "", key: crypto.randomUUID() });

/** @param data the page's, with `comments` as {@link begun} @param call in which nothing more is written once it is cancelled */
export function comments(data, { id: call, state }, student) {
  const { written } = data.comments;
  return html`<section>
    <h2 id="comments" tabindex="-1">${t("staff.comments.title")}</h2>
    ${written.length === 0
      ? nothing
      : html`<p class="unseen">${count("staff.comments.shown", written.length)}</p>
          <ol class="plain">
            ${written.map((one) => html`<li><p>${one.text}<br /><span class="soft">${one.name}, ${code("staff.role.", one.as)}, ${brief(one.at)}</span></p></li>`)}
          </ol>`}
    ${state === "CANCELLED" ? html`<p>${t("staff.settled.cancelled")}</p>` : form(data, call, student)}
  </section>`;
}

const form = (data, call, student) => html`<form novalidate @submit=${submitting(data, () => write(data, call, student))}>
      ${area(data, { id: "comment", name: "text", label: t("staff.comments.write"), hint: t("staff.comments.hint"), rows: 2, most: LONGEST, value: data.comments.typed, set: (words) => (data.comments.typed = words) })}
      <p><button class="small" aria-disabled=${data.busy ? "true" : nothing}>${t("staff.comments.send")}</button></p>
    </form>`;

const write = (data, call, student) =>
  attempt(data, async () => {
    data.comments = begun(await api.comment(call, student, oneLine(data.comments.typed), data.comments.key));
    say(t("staff.comments.said"));
    focus("comments");
  });
