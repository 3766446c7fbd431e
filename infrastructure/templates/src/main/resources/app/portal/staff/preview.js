/** A file shown in the page. At most two are held: the one that is shown and the one that comes next. */

import * as api from "./api.js";
import { Failure } from "../failure.js";
import { html } from "../lit-html.js";
import { t, text } from "./words.js";

/** Addresses of files in the memory of the browser, oldest first. */
const held = [];

function hold(url) {
  held.push(url);
  while (held.length > 2) URL.revokeObjectURL(held.shift());
}

/** A file read by its signed link: `url` and `type`, or why it cannot be opened. */
export async function opened(call, student, { id }) {
  try {
    const { url: link, contentType } = await api.previewLink(call, student, id);
    const answer = await fetch(link);
    if (!answer.ok) throw new Failure("broken", { status: answer.status });
    // what the office's own check found in it, never what a student says it is
    const url = URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: contentType }));
    hold(url);
    return { url, type: contentType };
  } catch (failure) {
    if (failure instanceof TypeError) return { failure: new Failure("offline") };
    if (failure instanceof Failure && ["forbidden", "missing", "conflict"].includes(failure.kind)) return { failure };
    throw failure;
  }
}

export function preview(file, document) {
  if (file.failure !== undefined) {
    return html`<div class="note warn"><p>${t("staff.preview.none")}</p>
      ${file.failure.problems.map((line) => html`<p>${text(line.message)}</p>`)}</div>`;
  }
  return html`${file.type.startsWith("image/")
      ? html`<div class="sheet" tabindex="0" role="region" aria-label=${t("staff.preview", document.fileName)}><img src=${file.url} alt=${t("staff.preview", document.fileName)} /></div>`
      : html`<iframe class="sheet" src=${file.url} title=${t("staff.preview", document.fileName)}></iframe>`}
    <p><a href=${file.url} target="_blank">${t("staff.preview.open")}</a></p>`;
}
