/** Who did what to an application or a document; it is read when somebody asks for it. */

import { html, nothing } from "../lit-html.js";
import { draw } from "../screen.js";
import { brief, code, has, t } from "./words.js";

/** @param data the page's; `history` is what was read @param read gives a page of entries, after a cursor if there is one */
export function history(data, read) {
  const known = data.history;
  const more = async (cursor) => {
    const page = await read(cursor).catch(() => null);
    data.history = page === null ? { failed: true, entries: known?.entries ?? [] } : { entries: [...(cursor === undefined ? [] : known.entries), ...page.entries], next: page.next };
    draw();
  };
  return html`<details @toggle=${(event) => event.target.open && data.history === undefined && more()}>
    <summary>${t("staff.history.title")}</summary>
    ${known === undefined ? html`<p class="soft">${t("staff.history.loading")}</p>` : nothing}
    ${known?.failed ? html`<p>${t("staff.history.failed")}</p>` : nothing}
    ${known?.entries.length === 0 && !known.failed ? html`<p>${t("staff.history.none")}</p>` : nothing}
    <ol class="plain" ?hidden=${(known?.entries ?? []).length === 0}>
      ${(known?.entries ?? []).map((one) => html`<li>${brief(one.at)}: ${action(one.action)} <span class="soft">${[who(one), said(one.detail)].filter(Boolean).join(", ")}</span></li>`)}
    </ol>
    ${known?.next === undefined ? nothing : html`<p><button type="button" class="small" @click=${() => more(known.next)}>${t("staff.history.more")}</button></p>`}
  </details>`;
}

/** Who did it; a deputy with the coordinator in whose place. */
const who = ({ by, name = by.startsWith("system:") ? t("staff.history.system") : by, inPlaceOf }) => (inPlaceOf === undefined ? name : t("staff.history.inPlaceOf", name, inPlaceOf));

/** A detail that is a state of a document, in words; any other stands as it is. */
const said = (detail) => (detail !== undefined && /^[A-Z]+$/.test(detail) && has("document." + detail.toLowerCase()) ? code("document.", detail) : detail);

/** What was done; an act without words of its own keeps its name in the audit trail. */
const action = (name) => (has("staff.history." + name) ? t("staff.history." + name) : name);
