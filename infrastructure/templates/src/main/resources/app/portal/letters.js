/** Letters as PDF: the receipt and the result, each with a code by which anyone can check it. */

import * as api from "./api.js";
import { attempt } from "./attempt.js";
import { html, nothing } from "./lit-html.js";
import { save } from "./save.js";
import { say } from "./screen.js";
import { at, code, language, t } from "./words.js";

/**
 * @param data with `call`, `student` and `letters`
 * @param kind `RECEIPT` or `RESULT`
 */
export function letters(data, kind) {
  const issued = data.letters.filter((letter) => letter.kind === kind);
  const name = kind.toLowerCase();
  return html`<section class="letters" aria-labelledby=${"letters-" + name}>
    <h2 id=${"letters-" + name}>${t("letters." + name)}</h2>
    <p>${t("letters.what")}</p>
    <p class="moves">
      ${["tr", "en"].map((one) => html`<button type="button" class="small" id=${"letter-" + name + "-" + one} @click=${() => download(data, kind, one)}>${t("letters.download." + one)}</button>`)}
    </p>
    ${issued.length === 0
      ? nothing
      : html`<ul class="plain">
          ${issued.map(line)}
        </ul>`}
  </section>`;
}

function line(letter) {
  return html`<li>
    ${t("letters.code")} <a href=${"/api/letters/" + letter.code + "?language=" + language}><code>${letter.code}</code></a><br />
    <span class="soft">${t("letters.issued", t("letters.in." + letter.language), at(letter.issuedAt))}</span>
    ${letter.state === "VALID" ? nothing : html`<br /><span class="tag">${code("letters.state.", letter.state)}</span>`} ${letter.reason ?? nothing}
    ${letter.reissue === undefined ? nothing : html`<br />${t("letters.again")}`}
  </li>`;
}

function download(data, kind, tongue) {
  return attempt(data, async () => {
    const file = await api.letter(data.call, data.student, kind, tongue);
    save(file, [kind, data.call, tongue].join("-").toLowerCase() + ".pdf");
    say(t("letters.said"));
    data.letters = await api.letters(data.call, data.student);
  });
}
