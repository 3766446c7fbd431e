/** Proposing and approving a publication. */

import * as api from "./api.js";
import { person } from "../login.js";
import { date, example } from "../fields.js";
import { html, nothing } from "../lit-html.js";
import { draw } from "../screen.js";
import { field, line, refused, shownAt, submitting } from "./forms.js";
import { EMPTY, instant, wrongMoment } from "./moment.js";
import { changed, oneLine } from "./parts.js";
import { differs, findingName, nameOf } from "./runs.js";
import { at, count, t, text } from "./words.js";

const TIMES = ["publishAt", "objectionsUntil", "answersUntil"];

/** What is typed for a proposal. */
export const begun = () => ({ approver: "", ...Object.fromEntries(TIMES.map((name) => [name, { ...EMPTY }])) });

/** The form in which one officer proposes what another one approves. @param act does it and loads the page anew */
export function proposing(data, act) {
  const { call, run, findings, signers, form, reasons, where } = data;
  if (call.state !== "CLOSED" && data.state.erratum === undefined) return nothing;
  const asked = findings.filter((one) => one.severity === "NEEDS_OVERRIDE");
  const others = signers.filter((one) => one.id !== person().subject);
  const submit = () => {
    const overrides = asked.map((one) => ({ finding: one.id, reason: oneLine(reasons.get(one.id) ?? "") }));
    const times = Object.fromEntries(TIMES.map((name) => [name, instant(form[name])]).filter(([, value]) => value !== undefined));
    act(data, "staff.propose.said", () => api.propose(where.call, { run: run.id, approver: form.approver, ...times, overrides }));
  };
  const wrong = () => TIMES.flatMap((name) => wrongMoment(name, t("staff.propose." + name), form[name]));
  return html`<h2>${t("staff.propose.title")}</h2>
    ${effects(data, data.summary)}
    ${findings.some((one) => one.severity === "BLOCKING")
      ? html`<p class="note bad">${t("staff.propose.blocked")}</p>`
      : html`<form novalidate @submit=${submitting(data, submit, wrong)}>
          ${asked.map((one, i) => line(data, { id: "override-" + i, name: "overrides[" + i + "].reason", label: t("staff.propose.override", findingName(one)), value: reasons.get(one.id) ?? "", set: (words) => reasons.set(one.id, words) }))}
          ${field(
            data,
            { id: "approver", label: t("staff.propose.approver") },
            ({ described, invalid }) => html`<select id="approver" required aria-describedby=${described} aria-invalid=${invalid} @change=${(event) => (form.approver = event.target.value)}>
              <option value="">${t("choose")}</option>
              ${others.map((one) => html`<option value=${one.id} ?selected=${one.id === form.approver}>${one.name ?? one.id}</option>`)}
            </select>`,
          )}
          ${TIMES.map((name) => time(data, name))}
          <p><button aria-disabled=${data.busy ? "true" : nothing}>${t("staff.propose.send")}</button></p>
        </form>`}`;
}

function time(data, name) {
  const { form } = data;
  const read = instant(form[name]);
  const hint = html`${t("staff.propose." + name + ".hint", example() + " 17:00")} <strong id=${name + "-read"}>${read === undefined ? "" : at(read)}</strong>`;
  shownAt(data, name, name + "-day");
  return date(name, t("staff.propose." + name), hint, form[name], (part, value) => ((form[name] = { ...form[name], [part]: value }), draw()), refused(data, name), ["day", "month", "year", "time"]);
}

/** What is proposed, with everything that its approval sets in motion. */
export function approval(data, act) {
  const { where, summary } = data;
  const { proposal } = data.state;
  const mine = proposal.approver === person().subject;
  const named = (id) => data.findings.filter((one) => one.id === id).map(findingName).at(0) ?? id;
  const signs = mine || proposal.by === person().subject;
  const approve = () => act(data, "staff.approve.said", () => api.approveProposal(where.call, proposal.run, proposal.version));
  const withdraw = () => {
    act(data, "staff.approve.withdrawn", () => api.withdrawProposal(where.call, oneLine(data.reason), proposal.version));
  };
  return html`<section class="note ${mine ? "warn" : ""}" aria-labelledby="proposal">
    <h2 id="proposal">${t(proposal.approvedAt ? "staff.approve.title.done" : "staff.approve.title")}</h2>
    <p>${t("staff.approve.by", nameOf(data, proposal.by), nameOf(data, proposal.approver), at(proposal.at))} <code>${proposal.run.slice(0, 8)}</code></p>
    <p>${proposal.approvedAt ? t("staff.approve.done", at(proposal.approvedAt)) : nothing} ${proposal.publishAt ? t("staff.approve.when", at(proposal.publishAt)) : t("staff.approve.now")}</p>
    ${proposal.objectionsUntil ? html`<p>${t("staff.approve.objections", at(proposal.objectionsUntil))} ${t("staff.objections.answers", at(proposal.answersUntil))}</p>` : nothing}
    ${proposal.run === data.run.id ? effects(data, summary) : html`<p><a href=${changed(where, { run: proposal.run })}>${t("staff.approve.look")}</a></p>`}
    ${differs(data, proposal.run)}
    ${proposal.overrides.map((one) => html`<p class="soft">${named(one.finding)}: ${one.reason}</p>`)}
    ${mine && proposal.approvedAt === undefined ? html`<p><button type="button" id="approve" aria-disabled=${data.busy ? "true" : nothing} @click=${approve}>${t(proposal.publishAt ? "staff.approve.send.later" : "staff.approve.send")}</button></p>` : nothing}
    ${signs
      ? html`<details>
          <summary>${t("staff.approve.withdraw")}</summary>
          <form novalidate @submit=${submitting(data, withdraw)}>${reason(data, "why-withdrawn")}<p><button class="small">${t("staff.approve.withdraw.send")}</button></p></form>
        </details>`
      : html`<p>${t("staff.approve.others")}</p>`}
  </section>`;
}

/** The states in which a student may have a letter about the result. */
const SELECTED = ["PLACED", "PLACED_WITH_GRANT", "PLACED_ZERO_GRANT", "MAIN_LIST", "SELECTED_ZERO_GRANT"];

/** What a publication sets in motion: results, letters, and notices with the time it takes to send them. */
function effects({ preview }, summary) {
  const letters = SELECTED.reduce((sum, status) => sum + (summary.byStatus[status] ?? 0), 0);
  return html`<ul class="effects">
      <li>${count("staff.approve.rows", summary.applications)}</li>
      ${letters > 0 ? html`<li>${summary.withheld ? t("staff.approve.letters.least", letters) : count("staff.approve.letters", letters)}</li>` : nothing}
      ${preview === null
        ? nothing
        : html`<li>${count("staff.approve.notices", preview.recipients)} ${count("staff.approve.minutes", preview.minutes)} ${preview.withoutAddress + preview.refused > 0 ? t("staff.approve.unreached", preview.withoutAddress + preview.refused) : ""}</li>`}
    </ul>
    ${preview === null
      ? nothing
      : html`<details>
          <summary>${t("staff.approve.example")}</summary>
          <p><strong>${preview.example.subject}</strong></p>
          <p class="letter">${preview.example.plain}</p>
        </details>`}`;
}

/** The field for the reason of an act. */
export const reason = (data, id) => line(data, { id, name: "reason", label: t("staff.reason"), value: data.reason, set: (words) => (data.reason = words) });
