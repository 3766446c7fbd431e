/** Proofs that a selected student hands in for a higher grant after the result. */

import * as api from "./api.js";
import { choosing, idle, line, progress } from "./documents.js";
import { html, nothing } from "./lit-html.js";
import { t } from "./words.js";
import { follow, upload, uploadOf } from "./upload.js";

const SLOTS = ["green-travel", "inclusion"];
const PLACE = { ask: api.requestGrantUpload, list: async (call, student) => (await api.grantDocuments(call, student)).documents };

/** Shows a proof that is still on its way on this page too. */
export const followProofs = (data) => follow(data.call, () => read(data), PLACE);

async function read(data) {
  data.proofs = await api.grantDocuments(data.call, data.student);
}

/** @param data with what has been handed in as `proofs`; null where the call has no grants */
export function grantFiles(data) {
  const { proofs } = data;
  if (proofs === null) return nothing;
  const shown = SLOTS.filter((slot) => proofs.takes.includes(slot) || proofs.documents.some((file) => file.slot === slot));
  return shown.map((code) => proof(data, { code, contentTypes: ["application/pdf", "image/jpeg", "image/png"], maxBytes: data.form.limits.petitionFileBytes }));
}

function proof(data, slot) {
  const { proofs } = data;
  const running = uploadOf(data.call, slot.code);
  const arrived = proofs.documents
    .filter((file) => file.slot === slot.code && file.state !== "AWAITED")
    .sort((a, b) => a.storedAt.localeCompare(b.storedAt));
  const title = t("grant.proof." + slot.code);
  return html`<section class="card slot" aria-labelledby=${"proof-" + slot.code}>
    <h3 id=${"proof-" + slot.code}>${title}</h3>
    <p class="hint">${t("grant.proof." + slot.code + ".hint")}</p>
    ${running === null ? nothing : progress(data, running)} ${arrived.map((file) => line(data, file))}
    ${proofs.takes.includes(slot.code) && idle(running)
      ? choosing(slot, t(arrived.length > 0 ? "petition.files.another" : "petition.files.choose"), title, (files) => upload(data, slot, files, () => read(data), PLACE))
      : nothing}
  </section>`;
}
