/** The mails of a call in one state, and what becomes of those that did not arrive. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { focus, say } from "../screen.js";
import { failed } from "./forms.js";
import { attempt, changed, pager, table, tabs, to } from "./parts.js";
import { brief, code, count, decimal, has, t, text } from "./words.js";

/** States in which an officer decides what becomes of a mail. */
const OPEN = ["FAILED", "BOUNCED", "STUCK", "COMPLAINED"];
const STATES = ["FAILED", "BOUNCED", "COMPLAINED", "STUCK", "WAITING", "SENT", "CLOSED"];

export async function load(where) {
  const state = where.state ?? "FAILED";
  const [call, counts, list, officers] = await Promise.all([api.call(where.call), api.noticeCounts(where.call), api.notices(where.call, state, where.cursor), api.officerNames()]);
  const students = list.notices.some((one) => one.student) ? await api.studentNames(where.call) : (number) => number;
  return { where, state, call, counts, list, nameOf: (one) => (one.student ? students(one.student) : officers(one.staff)), failure: null, busy: false };
}

export const title = ({ call }) => t("staff.mails.title") + " - " + text(call.title);

export const crumbs = ({ call }) => [text(call.title)];

/** Why a mail did not arrive: in words, or as the mail service says it. */
const why = ({ reason }) => (reason === undefined ? nothing : has("staff.mails.why." + reason.toLowerCase().replaceAll("_", "-")) ? code("staff.mails.why.", reason) : reason);

export function view(data) {
  const { where, state, counts, list, nameOf } = data;
  const [reasons, acts] = [list.notices.some((one) => one.reason !== undefined), OPEN.includes(state)];
  const heads = ["to", "kind", "since", ...(reasons ? ["reason"] : []), ...(acts ? ["act"] : [])].map((name) => ({ words: t("staff.mails." + name) }));
  const rows = [...list.notices].sort((one, other) => Date.parse(other.since) - Date.parse(one.since)).map((one) => ({
    cells: [
      one.student ? html`<a href=${to("student", { call: where.call, student: one.student })}>${nameOf(one)}</a> <span class="soft">${one.student}</span>` : nameOf(one),
      code("staff.notice.", one.kind),
      html`<span class="soft">${brief(one.since)}</span>`,
      ...(reasons ? [why(one)] : []),
      ...(acts ? [deciding(data, one)] : []),
    ],
  }));
  return html`<h1 id="title" tabindex="-1">${t("staff.mails.title")}</h1>
    ${failed(data)}
    ${tabs(t("staff.state"), STATES.map((one) => ({ words: code("staff.mails.", one), href: changed(where, { state: one, cursor: undefined }), current: one === state, number: counts[one] ?? 0 })))}
    ${state === "STUCK" ? html`<p class="soft">${t("staff.mails.stuck.what")}</p>` : nothing}
    ${rows.length === 0 ? html`<p>${t("staff.mails.none")}</p>` : table(count("staff.mails.shown", counts[state] ?? 0, decimal(rows.length)), heads, rows)} ${pager(where, list)}`;
}

function deciding(data, one) {
  const { where, nameOf } = data;
  const button = (words, said, doing) => html`<button type="button" class="small" @click=${() => act(data, said, () => doing(where.call, one))}>${t(words)}<span class="unseen"> ${nameOf(one)}</span></button>`;
  return html`${button("staff.mails.again", "staff.mails.said", api.mailAgain)} ${button("staff.mails.close", "staff.mails.closed.said", api.closeMail)}`;
}

/** A mail is sent once more, or never: then it stays a message in the portal. */
const act = (data, said, doing) =>
  attempt(data, async () => {
    await doing();
    Object.assign(data, await load(data.where));
    say(t(said));
    focus("title");
  });
