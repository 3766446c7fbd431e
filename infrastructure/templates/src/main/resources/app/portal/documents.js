/** Documents: what is asked for, what has arrived, and what the office said about it. */

import * as api from "./api.js";
import { problem } from "./errors.js";
import { neededSlots } from "./form.js";
import { html, nothing } from "./lit-html.js";
import { logInBeside, person } from "./login.js";
import { draw } from "./screen.js";
import { isOpen, loadStep, step } from "./step.js";
import { follow, resumeUploads, upload, uploadOf } from "./upload.js";
import { at, size, t, text } from "./words.js";

const NAMES = { "application/pdf": "PDF", "image/jpeg": "JPEG", "image/png": "PNG" };

export async function load(where) {
  const [{ draft }, documents] = await Promise.all([loadStep(where), api.documents(where.call, person().student)]);
  const data = { draft, documents };
  follow(where.call, () => read(data));
  return data;
}

export const title = () => t("step.documents");

/** @param {Awaited<ReturnType<typeof load>>} data */
export function view(data) {
  const { draft } = data;
  const asked = neededSlots(draft.form, draft.content);
  const [now, rest] = [draft.form.slots.filter((slot) => asked.has(slot.code)), draft.form.slots.filter((slot) => !asked.has(slot.code))];
  return step(
    draft,
    "documents",
    html`${isOpen(draft.form) ? html`<p>${t("documents.what")} ${t("upload.photos")}</p>` : nothing}
      ${now.length === 0 ? html`<p>${t("documents.none")}</p>` : now.map((slot) => slotted(data, slot, true))}
      ${rest.length === 0
        ? nothing
        : html`<details ?open=${rest.some((slot) => of(data, slot).length > 0 || uploadOf(draft.call, slot.code) !== null)}>
            <summary>${t("documents.others")}</summary>
            ${rest.map((slot) => slotted(data, slot, false))}
          </details>`}`,
    () => enter(draft),
  );
}

/**
 * What has arrived in a slot, the latest first.
 *
 * @param {{ documents: import("./contract.js").Document[] }} data
 * @param {{ code: string }} slot
 */
const of = ({ documents }, slot) =>
  documents
    .filter((document) => document.slot === slot.code && document.state !== "AWAITED")
    .sort((a, b) => b.storedAt.localeCompare(a.storedAt));

function slotted(data, slot, asked) {
  const { draft } = data;
  const arrived = of(data, slot);
  const running = uploadOf(draft.call, slot.code);
  const counted = arrived.some((document) => ["RECEIVED", "APPROVED"].includes(document.state));
  return html`<section class="card slot" aria-labelledby=${"slot-" + slot.code}>
    <h2 id=${"slot-" + slot.code}>${text(slot.title)}</h2>
    ${asked && !counted && running === null && isOpen(draft.form) ? html`<p class="wrong">${t("documents.missing")}</p>` : nothing}
    ${slot.help.map((said) => html`<p class="hint">${text(said)}</p>`)} ${running === null ? nothing : progress(draft, running)}
    ${arrived.slice(0, 1).map((document) => line(draft, document))}
    ${arrived.length > 1
      ? html`<details>
          <summary>${t("documents.earlier", arrived.length - 1)}</summary>
          ${arrived.slice(1).map((document) => line(draft, document))}
        </details>`
      : nothing}
    ${isOpen(draft.form) && idle(running) ? choosing(slot, t(arrived.length > 0 ? "upload.replace" : "upload.choose"), text(slot.title), (files) => send(data, slot, files)) : nothing}
  </section>`;
}

/** Whether another file can be chosen. */
export const idle = (running) => running === null || ["refused", "failed"].includes(running.state);

const send = (data, slot, files) => upload(data.draft, slot, files, () => read(data));

/** Reads what has arrived by now. */
async function read(data) {
  const { draft } = data;
  data.documents = await api.documents(draft.call, draft.student);
  await draft.refresh();
}

/**
 * A file that has arrived.
 *
 * @param draft with `call` and `student`; takes the `failure` of opening it
 */
export function line(draft, document) {
  const open = async () => {
    const tab = window.open("", "_blank");
    try {
      const url = await api.documentLink(draft.call, draft.student, document.id);
      if (tab) tab.location = url;
    } catch (failure) {
      tab?.close();
      draft.failure = failure;
      draw();
    }
  };
  const good = ["RECEIVED", "APPROVED"].includes(document.state);
  return html`<div class="arrived">
    <p>
      <span class="tag ${good ? "good" : "bad"}">${good ? "\u2713 " : ""}${t("document." + document.state.toLowerCase())}</span>
      <strong>${document.fileName}</strong> <span class="soft">${size(document.size)}${document.storedAt ? ", " + at(document.storedAt) : ""}</span>
    </p>
    ${document.advice && document.state !== "LATE" ? html`<p>${text(document.advice)}</p>` : nothing}
    ${document.reason ? html`<p>${t("document.reason", document.reason)}</p>` : nothing}
    ${good ? html`<p><button type="button" class="quiet" aria-label=${t("document.open.of", document.fileName)} @click=${open}>${t("document.open")}</button></p>` : nothing}
  </div>`;
}

/** Logs in beside this page: a file that was chosen here would be lost with it. */
const enter = (draft) =>
  logInBeside(() => {
    draft.save?.();
    resumeUploads();
  });

/** How far a file is on its way. */
export function progress(draft, running) {
  const percent = Math.round(running.sent * 100);
  switch (running.state) {
    case "refused":
      return html`<div class="note bad"><p><strong>${running.file.name}</strong></p><p>${t("upload.refused." + running.refused[0], ...running.refused.slice(1))}</p></div>`;
    case "failed":
      return html`<p><strong>${running.file.name}</strong></p>
        ${draft.failure?.kind === running.failure.kind ? nothing : problem(running.failure, () => running.start(), { enter: () => enter(draft) })}
        <p><button type="button" class="small" @click=${() => running.forget()}>${t("upload.cancel")}</button></p>`;
    default:
      return html`<div class="sending">
        <p><strong>${running.file.name}</strong> <span class="soft">${t("upload." + running.state, percent)}</span></p>
        <progress max="100" value=${percent} aria-label=${running.file.name}></progress>
        ${running.state === "sending" ? html`<p><button type="button" class="small" @click=${() => running.cancel()}>${t("upload.cancel")}</button></p>` : nothing}
      </div>`;
  }
}

/**
 * The button that chooses a file, or several photos.
 *
 * @param title what the file is for, as a screen reader adds it to the `words` of the button
 * @param pick  takes the chosen files
 */
export function choosing(slot, words, title, pick) {
  const id = "file-" + slot.code;
  const chosen = (event) => {
    const files = [...event.target.files];
    event.target.value = "";
    if (files.length > 0) pick(files);
  };
  const accept = [...new Set([...slot.contentTypes, "image/jpeg", "image/png"])].join(",");
  const kinds = slot.contentTypes.map((type) => NAMES[type] ?? type).join(", ");
  return html`<div class="choose">
    <input class="unseen" type="file" multiple id=${id} accept=${accept} aria-describedby=${id + "-hint"} @change=${chosen} />
    <label class="button" for=${id}>${words}<span class="unseen"> ${title}</span></label>
    <p class="hint" id=${id + "-hint"}>${t("upload.hint", kinds, size(slot.maxBytes))}</p>
  </div>`;
}
