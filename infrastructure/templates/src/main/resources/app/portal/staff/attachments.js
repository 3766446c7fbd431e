/** The files of an item of news: sent by a signed link, then part of what is saved. The server examines them when it saves. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { digest, plainName } from "../upload.js";
import { field } from "./forms.js";
import { attempt, oneLine, put } from "./parts.js";
import { size, t } from "./words.js";

const TYPES = "application/pdf,image/jpeg,image/png";
const LONGEST_NAME = 120;
const LONGEST_LABEL = 200;

/** What the form holds of the files of an item. */
export const filesOf = (item) => item.attachments.map((file) => ({ ...file, label: { ...file.label } }));

/** What is sent of them. */
export const sentFiles = (files) => files.map(({ id, label }) => ({ id, label: { en: oneLine(label.en), tr: oneLine(label.tr) } }));

/** @param files of the form; they are changed here */
export function attachments(data, files) {
  return html`<fieldset>
    <legend>${t("staff.news.files")}</legend>
    ${files.map((file) => one(data, files, file))}
    <div class="choose field">
      <input class="unseen" type="file" id="attachment" accept=${TYPES} aria-describedby="attachment-hint" @change=${(event) => add(data, files, event.target)} />
      <label class="button small" for="attachment">${t(data.busy ? "staff.imports.sending" : "staff.news.files.add")}</label>
      <p class="hint" id="attachment-hint">${t("staff.news.files.hint")}</p>
    </div>
  </fieldset>`;
}

function one(data, files, file) {
  const labels = ["tr", "en"].map((language) => {
    const id = "label-" + language + "-" + file.id;
    const name = "attachments[" + files.indexOf(file) + "].label." + language;
    return field(data, { id, name, label: t("staff.news.files.label." + language) }, ({ described, invalid }) => html`<input id=${id} lang=${language} required maxlength=${LONGEST_LABEL} aria-describedby=${described} aria-invalid=${invalid} .value=${file.label[language]} @input=${(event) => (file.label[language] = event.target.value)} />`);
  });
  const open = () => attempt(data, async () => location.assign(await api.newsFile(data.item.id, file.id)));
  return html`<div class="note">
    <p><strong>${file.name}</strong> <span class="soft">${size(file.size)}</span></p>
    ${labels}
    <p class="moves">${file.saved === false ? nothing : html`<button type="button" class="quiet" @click=${open}>${t("staff.news.files.open")}</button>`}
      <button type="button" class="quiet" @click=${() => remove(files, file)}>${t("staff.news.files.remove", file.name)}</button></p>
  </div>`;
}

function remove(files, file) {
  files.splice(files.indexOf(file), 1);
  say(t("staff.news.files.removed", file.name));
  draw();
  focus("attachment");
}

/** Sends the chosen file; its name without the ending is the first label. */
function add(data, files, input) {
  const [file] = input.files;
  if (file === undefined) return;
  attempt(data, async () => {
    const content = await file.arrayBuffer();
    const name = plainName(file.name, LONGEST_NAME);
    const link = await api.requestNewsFile({ fileName: name, contentType: file.type, size: file.size, sha256: await digest(content) });
    await put(link, content);
    const label = name.replace(/\.[^.]*$/, "");
    files.push({ id: link.id, label: { en: label, tr: label }, name, size: file.size, saved: false });
    say(t("staff.news.files.sent", name));
    focus("label-tr-" + link.id);
  }).finally(() => (input.value = ""));
}
