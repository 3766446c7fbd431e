/** Files of a petition. One that is chosen before the petition is filed is sent right after it. */

import * as api from "./api.js";
import { choosing, idle, line, progress } from "./documents.js";
import { html, nothing } from "./lit-html.js";
import { draw } from "./screen.js";
import { t } from "./words.js";
import { follow, upload, uploadOf } from "./upload.js";

const PLACE = { ask: api.requestPetitionUpload, list: api.petitionDocuments };

/** Where the files go; what they are is found as for a document. */
const slotOf = ({ limits }) => ({ code: "petition", contentTypes: ["application/pdf", "image/jpeg", "image/png"], maxBytes: limits.petitionFileBytes });

/** Shows a file that is still on its way on this page too. */
export const followFiles = (data) => follow(data.call, () => read(data), PLACE);

/** Sends files, several photos as one. */
export function takeFiles(data, files) {
  data.chosen = [];
  if (files.length > 0) upload(data, slotOf(data.form), files, () => read(data), PLACE);
}

async function read(data) {
  data.documents = await api.petitionDocuments(data.call, data.student);
}

/**
 * What was handed in with the petition.
 *
 * @param filed whether there is a petition that a file can be added to at once
 * @param open  whether files can be added at all
 */
export function attached(data, filed, open) {
  const slot = slotOf(data.form);
  const running = uploadOf(data.call, slot.code);
  const arrived = data.documents.filter((document) => document.state !== "AWAITED").sort((a, b) => a.storedAt.localeCompare(b.storedAt));
  if (!open && arrived.length === 0) return nothing;
  const pick = (files) => {
    if (filed) return takeFiles(data, files);
    data.chosen = files;
    draw();
  };
  return html`<section class="card slot" aria-labelledby="files-title">
    <h2 id="files-title">${t("petition.files")}</h2>
    ${open ? html`<p class="hint">${t("petition.files.hint")}</p>` : nothing} ${running === null ? nothing : progress(data, running)}
    ${arrived.map((document) => line(data, document))} ${data.chosen.length === 0 ? nothing : waiting(data)}
    ${open && idle(running) ? choosing(slot, t(arrived.length + data.chosen.length > 0 ? "petition.files.another" : "petition.files.choose"), "", pick) : nothing}
  </section>`;
}

function waiting(data) {
  const drop = () => {
    data.chosen = [];
    draw();
  };
  return html`<p><strong>${data.chosen.map((file) => file.name).join(", ")}</strong> <span class="soft">${t("petition.files.waiting")}</span></p>
    <p><button type="button" class="small" @click=${drop}>${t("petition.files.drop")}</button></p>`;
}
