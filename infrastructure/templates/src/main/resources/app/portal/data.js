/** My data: who I am to the office, what is held about me, which privacy notice I have read, and how to have data erased. */

import * as api from "./api.js";
import { link } from "./address.js";
import { attempt, failed } from "./attempt.js";
import { html, nothing } from "./lit-html.js";
import { person } from "./login.js";
import { save } from "./save.js";
import { say } from "./screen.js";
import { at, t, text } from "./words.js";

export async function load() {
  const { student } = person();
  const me = await api.me();
  const begun = (me.applications ?? []).filter((one) => one.state !== "NONE");
  const read = await Promise.all(begun.map(async (one) => ({ ...one, notice: (await api.show(one.call, student)).body.privacyNotice })));
  return { me, read, failure: null, busy: false };
}

export const title = () => t("data.title");

export function view(data) {
  const { me } = data;
  return html`<nav class="crumbs" aria-label=${t("crumbs")}><a href=${link("applications")}>${t("applications.title")}</a></nav>
    <h1 id="title" tabindex="-1">${t("data.title")}</h1>
    ${failed(data)}
    <dl class="facts">
      <dt>${t("about.name")}</dt>
      <dd>${me.name ?? t("about.unknown")}</dd>
      <dt>${t("about.number")}</dt>
      <dd>${me.number ?? t("about.unknown")}</dd>
    </dl>
    <p>${t("data.wrong")}</p>
    <h2>${t("data.file")}</h2>
    <p>${t("data.file.what")}</p>
    <p><button type="button" id="download" aria-disabled=${data.busy ? "true" : nothing} @click=${() => download(data)}>${t(data.busy ? "data.file.busy" : "data.file.save")}</button></p>
    <h2>${t("data.notice")}</h2>
    ${data.read.length === 0
      ? html`<p>${t("data.notice.none")}</p>`
      : html`<ul class="plain">
          ${data.read.map(acknowledged)}
        </ul>`}
    <p><a href="privacy">${t("data.notice.link")}</a></p>
    <h2>${t("data.erase")}</h2>
    <p>${t("data.erase.what")}</p>
    <p class="moves"><a href="contacts">${t("data.erase.office")}</a> <a href=${link("messages")}>${t("messages.title")}</a></p>`;
}

function acknowledged({ title: call, notice }) {
  return html`<li>
    <strong>${text(call)}</strong><br />
    ${notice.acknowledged === undefined ? t("data.notice.unread") : t("data.notice.read", notice.acknowledged, at(notice.at))}
    ${notice.acknowledged !== undefined && notice.acknowledged < notice.current ? html`<br />${t("data.notice.newer", notice.current)}` : nothing}
  </li>`;
}

function download(data) {
  return attempt(data, async () => {
    save(await api.ownData(), "own-data.zip");
    say(t("data.file.said"));
  });
}
