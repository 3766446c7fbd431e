/** How a call begins and what is done with it in the end: copying one, announcing a draft, changing a call. */

import * as api from "./api.js";
import { go } from "../address.js";
import { person } from "../login.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { difference } from "./callsays.js";
import { line, submitting } from "./forms.js";
import { attempt, oneLine, table, to } from "./parts.js";
import { at, brief, t, text, until } from "./words.js";

const LONGEST_REASON = 500;
const LATER = ["P364D", "P1Y", ""];
const NAME = "[A-Z][A-Z0-9]{0,9}(-[A-Z0-9]{1,10}){1,2}";

/** The name of the call one year later: OE-2024 becomes OE-2025. */
const nextName = (call) => call.replace(/[0-9]{4}$/, (year) => String(Number(year) + 1));

export async function loadStart() {
  const [origins, drafts, officers] = await Promise.all([api.callOrigins(), api.callDrafts(), api.officers()]);
  const others = officers.filter((one) => one.id !== person().subject);
  const from = origins[0]?.call ?? "";
  return { origins, drafts, others, begun: { from, call: nextName(from), later: LATER[0], officers: new Set() }, failure: null, busy: false };
}

/** The drafts that are open, and the form by which a call is copied. */
export function startView(data) {
  const { origins, drafts, others, begun } = data;
  const create = () => {
    attempt(data, async () => {
      const body = { call: begun.call, from: begun.from, officers: [...begun.officers], ...(begun.later === "" ? {} : { later: begun.later }) };
      await api.createCallDraft(body);
      go(to("call", { draft: begun.call, part: "calendar" }));
    });
  };
  return html`${drafts.length === 0
      ? nothing
      : table(t("staff.call.drafts"), [{ words: t("staff.call.name") }, { words: t("staff.call.copied") }, { words: t("staff.call.changed") }], drafts.map((one) => ({
          cells: [html`<a href=${to("call", { draft: one.call, part: "calendar" })}>${one.call}</a>`, one.copiedFrom, html`${brief(one.changedAt)} <span class="soft">${one.reason}</span>`],
        })))}
    <form novalidate @submit=${submitting(data, create)}>
      <h2>${t("staff.call.copy")}</h2>
      <p>${t("staff.call.copy.what")}</p>
      <div class="field">
        <label for="from">${t("staff.call.from")}</label>
        <select id="from" @change=${(event) => (Object.assign(begun, { from: event.target.value, call: nextName(event.target.value) }), draw())}>
          ${origins.map((one) => html`<option value=${one.call} ?selected=${one.call === begun.from}>${one.call}: ${text(one.title)}${one.shipped ? " (" + t("staff.call.shipped") + ")" : ""}</option>`)}
        </select>
      </div>
      ${line(data, { id: "call", label: t("staff.call.name"), hint: t("staff.call.name.hint"), pattern: NAME, unreadable: t("staff.call.name.wrong"), value: begun.call, set: (typed) => (begun.call = typed.trim()) })}
      <fieldset>
        <legend>${t("staff.call.dates")}</legend>
        ${LATER.map((later) => html`<div class="check"><input type="radio" name="later" id=${"later-" + later} .checked=${later === begun.later} @change=${() => (begun.later = later)} /><label for=${"later-" + later}>${t("staff.call.later." + (later === "" ? "same" : later.toLowerCase()))}</label></div>`)}
      </fieldset>
      ${others.length === 0
        ? nothing
        : html`<fieldset>
            <legend>${t("staff.call.colleagues")}</legend>
            ${others.map((one) => html`<div class="check"><input type="checkbox" id=${"officer-" + one.id} .checked=${begun.officers.has(one.id)} @change=${(event) => begun.officers[event.target.checked ? "add" : "delete"](one.id)} /><label for=${"officer-" + one.id}>${one.name}</label></div>`)}
          </fieldset>`}
      <p><button aria-disabled=${data.busy ? "true" : nothing}>${t("staff.call.copy.button")}</button></p>
    </form>`;
}

const reasonField = (data, id) => line(data, { id, label: t("staff.reason"), hint: t("staff.call.reason.hint"), most: LONGEST_REASON, value: data.reason, set: (typed) => (data.reason = typed) });

/** A date of the calendar as people read it. */
const read = (calendar, name) => (name.endsWith("ClosesAt") ? until : at)(calendar[name] + ":00+03:00");

/** Giving a draft up; its versions are kept, and its name is free again. */
function abandoning(data) {
  const { edited } = data;
  const abandon = () => {
    attempt(data, async () => {
      await api.discardCallDraft(edited.id, oneLine(data.abandoned), edited.version);
      edited.forget();
      say(t("staff.call.abandon.said", edited.id));
      go(to("call"));
    });
  };
  return html`<details>
    <summary>${t("staff.call.abandon")}</summary>
    <form novalidate @submit=${submitting(data, abandon)}>
      <p>${t("staff.call.abandon.follows", edited.id)}</p>
      ${line(data, { id: "abandoned", label: t("staff.reason"), most: LONGEST_REASON, value: data.abandoned ?? "", set: (typed) => (data.abandoned = typed) })}
      <p><button class="small" id="abandon" aria-disabled=${data.busy ? "true" : nothing}>${t("staff.call.abandon.button", edited.id)}</button></p>
    </form>
  </details>`;
}

/** The end of a draft: it is announced or given up. */
export const announcing = (data) => html`${announcement(data)} ${abandoning(data)}`;

/** What an announcement sets in motion, then the button, then the question. */
function announcement(data) {
  const { edited } = data;
  if (edited.problems().length > 0) return html`<p class="note warn">${t("staff.call.announce.blocked")}</p>`;
  const { calendar } = edited.document;
  const announce = () =>
    attempt(data, async () => {
      await edited.save();
      if (edited.conflict !== null) return focus("conflict");
      await api.announceCallDraft(edited.id, oneLine(data.reason), edited.version);
      edited.forget();
      api.forgetMe();
      say(t("staff.call.announced.said", edited.id));
      go(to("dashboard", { call: edited.id }));
    });
  const ask = () => {
    data.sure = true;
    draw();
    focus("announce-now");
  };
  return html`<p>${t("staff.call.announce.follows")}</p>
    <ul>
      <li>${t("staff.call.announce.public", edited.id)}</li>
      <li>${t("staff.call.announce.opens", read(calendar, "opensAt"))}</li>
      <li>${t("staff.call.announce.closes", read(calendar, "closesAt"))}</li>
      <li>${t("staff.call.announce.scores", read(calendar, "scoreAt"))}</li>
      <li>${t("staff.call.announce.until")}</li>
      <li>${t("staff.call.announce.name")}</li>
    </ul>
    <form novalidate @submit=${submitting(data, ask)}>
      ${reasonField(data, "reason")}
      ${data.sure
        ? html`<div class="note warn" role="group" aria-labelledby="sure">
            <p id="sure"><strong>${t("staff.call.announce.sure", edited.id)}</strong></p>
            <p class="moves"><button type="button" id="announce-now" aria-disabled=${data.busy ? "true" : nothing} @click=${announce}>${t("staff.call.announce.now")}</button>
              <button type="button" class="small" @click=${() => ((data.sure = false), draw())}>${t("staff.cancel")}</button></p>
          </div>`
        : html`<p><button>${t("staff.call.announce.button")}</button></p>`}
    </form>`;
}

/** What a change of a call sets in motion, what it is, and the button that puts it in force. */
export function amending(data) {
  const { edited } = data;
  if (!edited.unsaved()) return html`<p>${t("staff.call.amend.nothing")}</p>`;
  if (edited.problems().length > 0) return html`<p class="note warn">${t("staff.call.amend.blocked")}</p>`;
  const dates = edited.checked?.difference?.calendar.length > 0;
  const act = () => {
    attempt(data, async () => {
      if (!(await edited.putInForce(oneLine(data.reason)))) return focus("conflict");
      edited.forget();
      say(t("staff.call.amended.said", edited.id));
      go(to("dashboard", { call: edited.id }));
    });
  };
  return html`${difference(edited)}
    <form class="note warn" novalidate @submit=${submitting(data, act)}>
      <h2>${t("staff.call.amend.follows")}</h2>
      <ul>
        <li>${t("staff.call.amend.public")}</li>
        ${dates ? html`<li>${t("staff.call.amend.dates")}</li>` : nothing}
        <li>${t("staff.call.amend.kept")}</li>
      </ul>
      ${reasonField(data, "reason")}
      <p><button id="amend" aria-disabled=${data.busy ? "true" : nothing}>${t("staff.call.amend.button")}</button></p>
    </form>`;
}
