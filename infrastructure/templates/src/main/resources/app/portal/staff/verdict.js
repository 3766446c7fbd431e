/** The verdict on a document: what its slot asks for, approving, and rejecting with a reason. */

import * as api from "./api.js";
import { dateOf, fields } from "../content.js";
import { date } from "../fields.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus } from "../screen.js";
import { area, choice, field, line, refused, submitting, shownAt, wrongDay } from "./forms.js";
import { oneLine, takingBack } from "./parts.js";
import { alphabetical, has, t, text } from "./words.js";

const LONGEST_REASON = 500;
const REASONS = ["unreadable", "other-document", "other-person", "incomplete", "other"];

/** What an officer fills in, begun with what the student claims or an officer found before; `start` is where the focus goes. */
export function answersOf(form, document, task) {
  const scored = form.language?.slots?.includes(document.slot) ?? false;
  const found = document.language ?? task?.claimed ?? {};
  const proposal = task?.claimed?.proposal;
  const language = scored
    ? { exam: found.exam ?? "", ...fields(found.examDate), examScore: String(document.language?.examScore ?? proposal?.score ?? ""), score: String(document.language?.score ?? proposal?.proposal ?? "") }
    : null;
  const letter = task?.letter ? { kind: document.letter?.kind ?? "OFFICIAL", items: { ...document.letter?.items }, words: new Set(document.letter?.words ?? task.letter.hint?.hits.map((hit) => hit.word) ?? []) } : null;
  return { language, letter, start: language !== null && language.score === "" ? "score" : letter !== null ? "items" : "approve" };
}

/** @param judge is given the data of the page and the verdict @param undo takes the verdict that there is back */
export function verdictForm(data, judge, undo) {
  const { one } = data;
  const keys = (event) => {
    const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement;
    // a key that is held down decides once
    if (event.repeat && event.key === "Enter") return event.preventDefault();
    if (event.key === "Escape" && one.mode !== null) return become(data, null);
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (one.mode === null && event.key.toLowerCase() === "r") {
      event.preventDefault();
      become(data, "reject");
    }
    if (one.mode === "reject" && REASONS[Number(event.key) - 1] !== undefined) {
      event.preventDefault();
      pick(data, REASONS[Number(event.key) - 1]);
    }
  };
  return html`<section class="decide still" aria-labelledby="deciding" @keydown=${keys}>
    <h2 id="deciding">${t(one.judged ? "staff.verdict.again" : "staff.verdict")}</h2>
    ${one.mode === null ? approving(data, judge, undo) : rejecting(data, judge)}
  </section>`;
}

function become(data, mode) {
  data.one.mode = mode;
  draw();
  focus(mode === null ? data.one.answers.start : "because-unreadable");
}

function pick(data, reason) {
  data.one.picked = reason;
  data.one.reason = "";
  draw();
  focus(reason === "other" ? "reason" : "because-" + reason);
}

function approving(data, judge, undo) {
  const { answers } = data.one;
  const { language, letter } = answers;
  const submit = () =>
    judge(data, {
      decision: "APPROVED",
      ...(language === null ? {} : { language: { exam: language.exam, examDate: dateOf(language), score: number(language.score), ...(language.examScore === "" ? {} : { examScore: number(language.examScore) }) } }),
      ...(letter === null ? {} : { letter: { ...letter, words: [...letter.words] } }),
      ...(letter !== null && data.one.reason.trim() !== "" ? { reason: oneLine(data.one.reason) } : {}),
    });
  const days = () => (language === null ? [] : wrongDay("language.examDate", t("exams.date"), language));
  return html`<form novalidate @submit=${submitting(data, submit, days)}>
    ${answers.language === null ? nothing : scored(data)} ${answers.letter === null ? nothing : lettered(data)}
    <p class="moves">
      <button id="approve" aria-disabled=${data.busy ? "true" : nothing}>${t("staff.verdict.approve")}</button>
      <button type="button" class="small" id="reject" @click=${() => become(data, "reject")}>${t("staff.verdict.reject")}</button>
      ${data.one.judged ? takingBack("take-back", data, undo, data.one.name ?? data.where.student) : nothing}
    </p>
    <p class="hint keys">${t("staff.verdict.keys")}</p>
  </form>`;
}

const number = (typed) => typed.trim().replace(",", ".");

function scored(data) {
  const { language } = data.one.answers;
  const exams = [...data.form.language.exams].sort((a, b) => alphabetical(a.name, b.name));
  const exam = exams.find((one) => one.code === language.exam);
  const propose = async () => {
    if (!/^[0-9]{1,4}([.,][0-9]{1,3})?$/.test(language.examScore.trim())) return;
    const { proposal } = await api.proposedScore(data.call.id, language.exam, number(language.examScore)).catch(() => ({ proposal: undefined }));
    if (proposal !== undefined) language.score = String(proposal);
    draw();
  };
  shownAt(data, "language.examDate", "examDate-day");
  return html`${field(
      data,
      { id: "exam", name: "language.exam", label: t("exams.exam") },
      ({ described, invalid }) => html`<select id="exam" required aria-describedby=${described} aria-invalid=${invalid} @change=${(event) => ((language.exam = event.target.value), propose(), draw())}>
        ${exam === undefined ? html`<option value="">${t("choose")}</option>` : nothing}
        ${exams.map((one) => html`<option value=${one.code} ?selected=${one.code === language.exam}>${one.name}</option>`)}
      </select>`,
    )}
    ${date("examDate", t("exams.date"), t("staff.verdict.date.hint"), language, (part, value) => ((language[part] = value), draw()), refused(data, "language.examDate"))}
    ${exam?.lowest === undefined ? nothing : line(data, { id: "examScore", name: "language.examScore", label: t("staff.verdict.exam-score"), mode: "decimal", required: false, value: language.examScore, set: (typed) => ((language.examScore = typed), propose()) })}
    ${line(data, { id: "score", name: "language.score", label: t("staff.verdict.score"), hint: t(exam?.lowest === undefined ? "staff.verdict.score.hint" : "staff.verdict.score.table"), mode: "decimal", pattern: "[0-9]{1,3}([.,][0-9]{1,2})?", unreadable: t("staff.verdict.score.wrong"), value: language.score, set: (typed) => (language.score = typed) })}`;
}

function lettered(data) {
  const { answers, task } = data.one;
  const { letter } = answers;
  const says = (rule) => {
    const found = data.call.rules.find((one) => one.id === rule);
    return found === undefined ? rule : text(found.statement);
  };
  const yes = () => {
    task.letter.items.forEach(({ item }) => (letter.items[item] = true));
    draw();
    focus("approve");
  };
  const words = new Set([...task.letter.words, ...letter.words]);
  return html`<p><button type="button" class="small" id="items" @click=${yes}>${t("staff.letter.all-yes")}</button></p>
    ${radios(data, "kind", t("staff.letter.kind"), [["OFFICIAL", t("staff.letter.official")], ["PRE_ADMISSION", t("staff.letter.pre-admission")]], letter.kind, (value) => (letter.kind = value))}
    ${task.letter.items.map(({ item, rule }) => {
      const key = "staff.letter.item." + item.toLowerCase().replaceAll("_", "-");
      const value = letter.items[item];
      return radios(data, "item-" + item, has(key) ? t(key) : says(rule), [["yes", t("yes")], ["no", t("no")]], value === undefined ? undefined : value ? "yes" : "no", (chosen) => (letter.items[item] = chosen === "yes"));
    })}
    ${words.size === 0
      ? nothing
      : html`<fieldset>
          <legend>${t("staff.letter.words")}</legend>
          ${(task.letter.hint?.hits ?? []).map((hit) => html`<p class="hint">${t("staff.letter.hit", hit.word, hit.page, hit.context)}</p>`)}
          ${[...words].map((word) => html`<div class="check"><input type="checkbox" id=${"word-" + word} .checked=${letter.words.has(word)} @change=${(event) => (event.target.checked ? letter.words.add(word) : letter.words.delete(word))} /><label for=${"word-" + word}>${word}</label></div>`)}
        </fieldset>`}
    ${area(data, { id: "why", name: "reason", label: t("staff.letter.despite"), rows: 2, required: false, most: LONGEST_REASON, value: data.one.reason, set: (words) => (data.one.reason = words) })}`;
}

const radios = (data, name, legend, answers, value, set) =>
  choice(data, { name, legend, options: answers.map(([value, words]) => ({ id: name + "-" + value, value, words })), value, set });

function rejecting(data, judge) {
  const { one } = data;
  const own = one.picked === "other";
  const submit = () => judge(data, { decision: "REJECTED", reason: own ? oneLine(one.reason) : t("staff.reject." + one.picked) });
  return html`<form novalidate @submit=${submitting(data, submit)}>
    <fieldset>
      <legend>${t("staff.reject.why")}</legend>
      ${REASONS.map(
        (reason, i) => html`<div class="check"><input type="radio" name="because" id=${"because-" + reason} .checked=${reason === one.picked} @change=${() => ((one.picked = reason), draw())} /><label for=${"because-" + reason}><span class="soft">${i + 1}</span> ${t("staff.reject." + reason)}</label></div>`,
      )}
    </fieldset>
    ${own ? area(data, { id: "reason", label: t("staff.decide.reason"), most: LONGEST_REASON, value: one.reason, set: (words) => (one.reason = words) }) : nothing}
    <p class="moves">
      <button id="send" aria-disabled=${data.busy ? "true" : nothing}>${t("staff.reject.send")}</button>
      <button type="button" class="small" @click=${() => become(data, null)}>${t("staff.cancel")}</button>
    </p>
    <p class="hint keys">${t("staff.reject.keys")}</p>
  </form>`;
}
