/** The letters of a student, for officers: made again on demand, revoked, and permitted again. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { save } from "../save.js";
import { say } from "../screen.js";
import { field, submitting } from "./forms.js";
import { attempt, oneLine } from "./parts.js";
import { at, code, t } from "./words.js";

const LONGEST_REASON = 500;

/** @param data of the page of one student; `letters` is null for readers who may not see them */
export function letters(data) {
  const { letters: list, application, result } = data.one;
  if (list === null) return nothing;
  const kinds = [application.submitted && "RECEIPT", result && "RESULT", result?.placedAt && "NOMINATION"].filter(Boolean);
  if (kinds.length + list.letters.length === 0) return nothing;
  return html`<h2 id="letters">${t("staff.letters")}</h2>
    ${kinds.map(
      (kind) => html`<p class="moves">
        ${code("staff.letters.kind.", kind)}:
        ${["tr", "en"].map((tongue) => html`<button type="button" class="small" id=${["letter", kind, tongue].join("-").toLowerCase()} @click=${() => make(data, kind, tongue)}>${t("letters.download." + tongue)}</button>`)}
      </p>`,
    )}
    <ul class="plain">
      ${list.letters.map((letter) => line(data, letter))}
    </ul>`;
}

function line(data, letter) {
  return html`<li>
    ${code("staff.letters.kind.", letter.kind)}. <span class="soft">${t("letters.issued", t("letters.in." + letter.language), at(letter.issuedAt))}</span>
    <a href=${"/api/letters/" + letter.code}><code>${letter.code}</code></a> <span class="tag">${code("staff.letters.state.", letter.state)}</span> ${letter.reason ?? nothing}
    ${letter.reissue === undefined ? nothing : html`<p>${t("staff.letters.permitted", at(letter.reissue))}</p>`} ${move(data, letter)}
  </li>`;
}

/** What an officer can do about a letter: revoke it, or permit that a revoked one is made again. */
function move(data, letter) {
  if (letter.state !== "REVOKED") {
    const id = "reason-" + letter.code;
    return html`<details>
      <summary>${t("staff.letters.revoke")}</summary>
      <form novalidate @submit=${submitting(data, (event) => revoke(data, letter, /** @type {any} */ (event.target).elements[id].value))}>
        ${field(data, { id, label: t("staff.letters.reason") }, ({ described, invalid }) => html`<input id=${id} type="text" required maxlength=${LONGEST_REASON} autocomplete="off" aria-describedby=${described} aria-invalid=${invalid} />`)}
        <p><button class="small">${t("staff.letters.revoke")}</button></p>
      </form>
    </details>`;
  }
  return letter.reissue === undefined ? html`<p><button type="button" class="small" @click=${() => permit(data, letter)}>${t("staff.letters.permit")}</button></p>` : nothing;
}

const make = (data, kind, tongue) =>
  change(data, t("letters.said"), async ({ call, student }) => save(await api.letter(call, student, kind, tongue), [kind, call, student, tongue].join("-").toLowerCase() + ".pdf"));

const revoke = (data, letter, reason) => change(data, t("staff.letters.revoked"), ({ call, student }) => api.revokeLetter(call, student, letter.code, oneLine(reason)));

const permit = (data, letter) => change(data, t("staff.letters.permitted.said"), ({ call, student }) => api.permitReissue(call, student, letter.code));

function change(data, says, act) {
  return attempt(data, async () => {
    await act(data.where);
    data.one.letters = { letters: await api.letters(data.where.call, data.where.student) };
    say(says);
  });
}
