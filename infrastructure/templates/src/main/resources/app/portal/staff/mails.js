/** The mails of a call in one state, and what becomes of those that did not arrive. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { focus, say } from "../screen.js";
import { failed } from "./forms.js";
import { attempt, changed, pager, table, tabs, to } from "./parts.js";
import { brief, code, count, decimal, t, text } from "./words.js";

/** States in which an officer decides what becomes of a mail. */
const OPEN = ["FAILED", "BOUNCED", "STUCK", "COMPLAINED"];
const STATES = ["FAILED", "BOUNCED", "COMPLAINED", "STUCK", "WAITING", "SENT", "CLOSED"];

export async function load(where) {
  const state = where.state ?? "FAILED";
  const [call, counts, list] = await Promise.all([api.call(where.call), api.noticeCounts(where.call), api.notices(where.call, state, where.cursor)]);
  return { where, state, call, counts, list, failure: null, busy: false };
}

export const title = ({ call }) => t("staff.mails.title") + " - " + text(call.title);

export const crumbs = ({ call }) => [text(call.title)];

export function view(data) {
  const { where, state, counts, list } = data;
  const heads = [{ words: t("staff.mails.to") }, { words: t("staff.mails.kind") }, { words: t("staff.mails.since") }, { words: t("staff.mails.reason") }, { words: t("staff.mails.act") }];
  const rows = list.notices.map((one) => ({
    cells: [
      one.student ? html`<a href=${to("student", { call: where.call, student: one.student })}>${one.student}</a>` : (one.staff ?? ""),
      code("staff.notice.", one.kind),
      html`<span class="soft">${brief(one.since)}</span>`,
      one.reason ?? nothing,
      OPEN.includes(one.state)
        ? html`<button type="button" class="small" @click=${() => act(data, "staff.mails.said", () => api.mailAgain(where.call, one))}>${t("staff.mails.again")}<span class="unseen"> ${one.student ?? one.staff}</span></button>
            <button type="button" class="small" @click=${() => act(data, "staff.mails.closed.said", () => api.closeMail(where.call, one))}>${t("staff.mails.close")}<span class="unseen"> ${one.student ?? one.staff}</span></button>`
        : nothing,
    ],
  }));
  return html`<h1 id="title" tabindex="-1">${t("staff.mails.title")}</h1>
    ${failed(data)}
    ${tabs(t("staff.state"), STATES.map((one) => ({ words: code("staff.mails.", one), href: changed(where, { state: one, cursor: undefined }), current: one === state, number: counts[one] ?? 0 })))}
    ${state === "STUCK" ? html`<p class="soft">${t("staff.mails.stuck.what")}</p>` : nothing}
    ${rows.length === 0 ? html`<p>${t("staff.mails.none")}</p>` : table(count("staff.mails.shown", counts[state] ?? 0, decimal(rows.length)), heads, rows)} ${pager(where, list)}`;
}

/** A mail is sent once more, or never: then it stays a message in the portal. */
const act = (data, said, doing) =>
  attempt(data, async () => {
    await doing();
    Object.assign(data, await load(data.where));
    say(t(said));
    focus("title");
  });
