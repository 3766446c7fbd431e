/** Files beside an application, of a petition or for the grant; one of them is shown. An access is recorded when a file is opened. */

import { html, nothing } from "../lit-html.js";
import { draw } from "../screen.js";
import { opened, preview } from "./preview.js";
import { brief, code, size, t } from "./words.js";

/**
 * @param data      with `where` of the page; keeps what is `shown`
 * @param documents that may have arrived, in any order
 * @param title     of the section
 */
export function besides(data, documents, title) {
  const arrived = documents.filter((one) => one.state !== "AWAITED").sort((a, b) => a.storedAt.localeCompare(b.storedAt));
  return arrived.length === 0
    ? nothing
    : html`<section aria-labelledby="files">
        <h2 id="files">${title}</h2>
        ${arrived.map((document) => line(data, document))} ${data.shown ? preview(data.shown.file, data.shown.document) : nothing}
      </section>`;
}

function line(data, document) {
  const { call, student } = data.where;
  const show = async () => {
    data.shown = { document, file: await opened(call, student, document) };
    draw();
  };
  const known = document.fileName !== undefined;
  return html`<p>
    <strong>${known ? document.fileName : t("staff.documents.special")}</strong>
    <span class="soft">${["green-travel", "inclusion"].includes(document.slot) ? t("grant.proof." + document.slot) + ", " : nothing}${document.size === undefined ? nothing : size(document.size) + ", "}${brief(document.storedAt)}</span>
    ${(document.flags ?? []).map((flag) => html`<span class="tag warn">${code("staff.flag.", flag)}</span> `)}
    ${document.state === "RECEIVED" && known
      ? html`<button type="button" class="small" aria-label=${t("staff.preview", document.fileName)} @click=${show}>${t("staff.petitions.show")}</button>`
      : html`<span class="tag">${t(known ? "staff.petitions.unusable" : "staff.petitions.closed")}</span>`}
  </p>`;
}
