/** The published result: what and why, then withdrawing and objecting. */

import * as api from "./api.js";
import { university } from "./answers.js";
import { Failure } from "./failure.js";
import { problem } from "./errors.js";
import { html, nothing } from "./lit-html.js";
import { person } from "./login.js";
import { draw, focus, say } from "./screen.js";
import { crumbs } from "./step.js";
import { at, code, points, t, text, until } from "./words.js";

const LONGEST_OBJECTION = 2000;
const LONGEST_REASON = 500;

export async function load({ call }) {
  const { student } = person();
  const [form, result, objection] = await Promise.all([
    api.form(call),
    api.result(call, student),
    api.objection(call, student).catch((failure) => (failure.kind === "conflict" ? null : Promise.reject(failure))),
  ]);
  return { call, student, form, result, objection, failure: null, withdrawing: false, reason: "", words: objection?.objection?.text ?? "" };
}

export const title = () => t("result.title");

export function view(data) {
  const { form, result } = data;
  return html`${crumbs(form)}
    <h1 id="title" tabindex="-1">${t("result.title")}</h1>
    <p class="lead"><strong>${text(result.explanation)}</strong></p>
    ${data.failure === null ? nothing : problem(data.failure, () => draw())} ${change(result)} ${facts(data)} ${broken(result)}
    ${choices(data)} ${score(result)} ${withdrawal(data)} ${objection(data)}`;
}

function change({ change: corrected }) {
  return corrected === undefined ? nothing : html`<p class="note warn">${t("result.corrected", at(corrected.publishedAt))} ${corrected.correction ? text(corrected.correction) : ""}</p>`;
}

function facts({ form, result }) {
  return html`<dl class="facts">
    <dt>${t("result.status")}</dt>
    <dd>${code("status.", result.status)}</dd>
    ${result.placedAt ? html`<dt>${t("result.place")}</dt><dd>${t("choice.line", university(result.placedAt.university, form), code("semester.", result.placedAt.semester))}</dd>` : nothing}
    ${result.score ? html`<dt>${t("result.score")}</dt><dd>${points(result.score.total)}</dd>` : nothing}
    ${result.rank ? html`<dt>${t("result.rank")}</dt><dd>${result.rank}</dd>` : nothing}
    <dt>${t("result.published")}</dt>
    <dd>${at(result.publishedAt)}</dd>
    ${result.pseudonym ? html`<dt>${t("result.code")}</dt><dd><code>${result.pseudonym}</code></dd>` : nothing}
  </dl>`;
}

function broken({ broken: lines }) {
  return lines.length === 0
    ? nothing
    : html`<h2>${t("result.broken")}</h2>
        <ul>
          ${lines.map((line) => html`<li>${text(line.message)}</li>`)}
        </ul>`;
}

function choices({ form, result }) {
  return result.choices.length === 0
    ? nothing
    : html`<h2>${t("result.choices")}</h2>
        <ol>
          ${result.choices.map((one) => html`<li><p><strong>${t("choice.line", university(one.university, form), code("semester.", one.semester))}</strong></p><p>${text(one.explanation)}</p></li>`)}
        </ol>`;
}

function score({ score: counted }) {
  return counted?.steps === undefined
    ? nothing
    : html`<details>
        <summary>${t("result.steps")}</summary>
        <ol>
          ${counted.steps.map((step) => html`<li><p>${text(step.text)}</p><p class="soft">${text(step.statement)}</p></li>`)}
        </ol>
      </details>`;
}

function withdrawal(data) {
  const { result } = data;
  if (result.withdrawal) return html`<p class="note warn">${t("status.left", at(result.withdrawal.receivedAt))}</p>`;
  if (result.placedAt === undefined && result.list === undefined) return nothing;
  const late = result.withdrawUntil !== undefined && api.now() >= Date.parse(result.withdrawUntil);
  return html`<h2>${t("withdraw.title")}</h2>
    ${result.withdrawUntil ? html`<p>${t(late ? "withdraw.late" : "withdraw.until", until(result.withdrawUntil))}</p>` : nothing}
    ${data.withdrawing
      ? html`<form class="note bad" @submit=${(event) => (event.preventDefault(), withdraw(data))}>
          <h3 id="withdrawing" tabindex="-1">${t("withdraw.sure")}</h3>
          <p>${t("withdraw.final")}</p>
          <label for="reason">${t("withdraw.reason")}</label>
          <input id="reason" required maxlength=${LONGEST_REASON} .value=${data.reason} @input=${(event) => (data.reason = event.target.value)} />
          <p class="moves">
            <button>${t("withdraw.confirm")}</button>
            <button type="button" class="small" @click=${() => ((data.withdrawing = false), draw(), focus("withdraw"))}>${t("withdraw.keep")}</button>
          </p>
        </form>`
      : html`<p><button type="button" class="small" id="withdraw" @click=${() => ((data.withdrawing = true), draw(), focus("withdrawing"))}>${t("withdraw.begin")}</button></p>`}`;
}

async function withdraw(data) {
  await attempt(data, async () => {
    await api.withdraw(data.call, data.student, data.reason.trim());
    data.withdrawing = false;
    data.result = await api.result(data.call, data.student);
    focus("title");
  });
}

function objection(data) {
  const { objection: own } = data;
  if (own?.until === undefined) return nothing;
  const sent = own.objection;
  const open = api.now() < Date.parse(own.until) && sent?.answer === undefined;
  return html`<h2>${t("objection.title")}</h2>
    <p>${t(open ? "objection.until" : "objection.over", until(own.until))}</p>
    ${sent ? html`<p class="note good">${t("objection.received", at(sent.receivedAt))}</p>` : nothing}
    ${sent?.answer ? html`<p class="note">${t("objection.answer." + sent.answer.decision.toLowerCase())} ${sent.answer.text}</p>` : nothing}
    ${open
      ? html`<form @submit=${(event) => (event.preventDefault(), object(data))}>
          <label for="objection">${t("objection.words")}</label>
          <p class="hint" id="objection-hint">${t("objection.hint")}</p>
          <textarea id="objection" rows="6" required maxlength=${LONGEST_OBJECTION} aria-describedby="objection-hint" .value=${data.words} @input=${(event) => (data.words = event.target.value)}></textarea>
          <p><button>${t(sent ? "objection.change" : "objection.send")}</button></p>
        </form>`
      : nothing}`;
}

async function object(data) {
  await attempt(data, async () => {
    // one line, as the API takes it
    const words = data.words.trim().replace(/\s+/g, " ");
    await api.object(data.call, data.student, words, data.objection.objection?.version ?? 0);
    data.objection = await api.objection(data.call, data.student);
    say(t("objection.said"));
  });
}

async function attempt(data, act) {
  data.failure = null;
  try {
    await act();
  } catch (failure) {
    data.failure = failure instanceof Failure ? failure : new Failure("broken");
    focus("error");
  }
  draw();
}
