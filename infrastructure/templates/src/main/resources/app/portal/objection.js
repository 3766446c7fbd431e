/** The objection to a published result: what was written, what the office answered, and the form while there is time. */

import * as api from "./api.js";
import { attempt } from "./attempt.js";
import { html, nothing } from "./lit-html.js";
import { say } from "./screen.js";
import { Typed, field, summary } from "./typed.js";
import { at, code, t, until } from "./words.js";

const LONGEST = 2000;

/** What was typed and not sent, or else what was sent. */
export const typedObjection = (call, student, own) =>
  new Typed("objection." + student + "." + call, LONGEST, own?.objection?.text ?? "");

/** Reads the student's objections; null where the result takes none. */
export const readObjection = (call, student) =>
  api.objection(call, student).catch((failure) => (failure.kind === "conflict" ? null : Promise.reject(failure)));

/** @param data with `call`, `student`, `own`, the student's objections, and `words` */
export function objection(data) {
  const { own } = data;
  if (own?.until === undefined) return nothing;
  const sent = own.objection;
  const open = api.now() < Date.parse(own.until) && sent?.answer === undefined;
  return html`<section class="objection" aria-labelledby="objection-title">
    <h2 id="objection-title" tabindex="-1">${t("objection.title")}</h2>
    ${own.earlier.map(written)} ${sent === undefined ? nothing : written(sent)}
    ${sent !== undefined && sent.answer === undefined ? html`<p>${t("objection.answered-by", until(own.answersUntil))}</p>` : nothing}
    ${sent?.answer ? nothing : html`<p>${t(open ? "objection.until" : "objection.over", until(own.until))}</p>`}
    ${open ? form(data, sent) : nothing}
  </section>`;
}

/** One objection with its answer. */
function written({ text: words, receivedAt, answer }) {
  return html`<div class="note ${answer === undefined ? "good" : ""}">
    <p><strong>${t("objection.received", at(receivedAt))}</strong></p>
    <blockquote>${words}</blockquote>
    ${answer === undefined
      ? nothing
      : html`<p><strong>${code("objection.answer.", answer.decision)}</strong> <span class="soft">${at(answer.at)}</span></p>
          <blockquote>${answer.text}</blockquote>`}
  </div>`;
}

function form(data, sent) {
  const object = (event) => {
    event.preventDefault();
    data.failure = null;
    if (data.words.ready()) attempt(data, () => send(data));
  };
  return html`<form novalidate @submit=${object}>
    ${summary(data.words, "objection")} ${field(data.words, "objection", t("objection.words"), t("objection.hint"))}
    <p><button id="object" aria-disabled=${data.busy ? "true" : nothing}>${t(sent ? "objection.change" : "objection.send")}</button></p>
  </form>`;
}

async function send(data) {
  await api.object(data.call, data.student, data.words.line(), data.own.objection?.version ?? 0);
  data.words.done();
  data.own = await api.objection(data.call, data.student);
  say(t("objection.said"));
}
