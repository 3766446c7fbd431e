/** The news of the site: the list, and one item with its texts in both languages. */

import * as api from "./api.js";
import { attachments, filesOf, sentFiles } from "./attachments.js";
import { go } from "../address.js";
import { dateOf, fields } from "../content.js";
import { date, example } from "../fields.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { failed, field, options, refused, submitting, shownAt, wrongDay } from "./forms.js";
import { attempt, changed, oneLine, pager, table, to } from "./parts.js";
import { brief, code, count, t, text } from "./words.js";

const KINDS = ["CALL", "INFORMATION_SESSION", "POSITION", "SYMPOSIUM", "SUMMER_SCHOOL", "OTHER"];
const DAYS = ["from", "until"];
const EMPTY = { kind: "OTHER", title: { en: "", tr: "" }, paragraphs: [], links: [], attachments: [], validity: {}, pinned: false };

export async function load(where) {
  if (where.news === undefined) return { where, list: await api.news(where.cursor) };
  const [item, calls, called] = await Promise.all([where.news === "new" ? EMPTY : api.newsItem(where.news), api.calls(), api.officerNames()]);
  const body = Object.fromEntries(["en", "tr"].map((one) => [one, item.paragraphs.map((paragraph) => paragraph[one]).join("\n\n")]));
  const form = { kind: item.kind, call: item.call ?? "", title: { ...item.title }, body, from: fields(item.validity.from), until: fields(item.validity.until), pinned: item.pinned, files: filesOf(item) };
  return { where, item, calls, called, form, key: crypto.randomUUID(), reason: { en: "", tr: "" }, failure: null, busy: false };
}

export const title = ({ item }) => (item === undefined ? t("staff.news.title") : item.id ? text(item.title) : t("staff.news.new"));

export const crumbs = ({ item, where }) => (item === undefined ? [] : [html`<a href=${changed(where, { news: undefined })}>${t("staff.news.title")}</a>`]);

export const view = (data) => (data.item === undefined ? listView(data) : editor(data));

function listView({ where, list }) {
  return html`<h1 id="title" tabindex="-1">${t("staff.news.title")}</h1>
    <p><a class="button" href=${to("news", { news: "new" })}>${t("staff.news.new")}</a></p>
    ${list.news.length === 0
      ? html`<p>${t("staff.news.none")}</p>`
      : table(count("staff.news.shown", list.news.length), [{ words: t("staff.news.heading") }, { words: t("staff.news.kind") }, { words: t("staff.news.valid") }, { words: t("staff.state") }], list.news.map((one) => ({
          cells: [
            html`<a href=${changed(where, { news: one.id, cursor: undefined })}>${text(one.title)}</a>`,
            code("staff.news.kind.", one.kind),
            html`<span class="soft">${[one.validity.from, one.validity.until].filter((day) => day !== undefined).join(" – ")}</span>`,
            html`<span class="tag">${code("staff.news.", one.state)}</span>${one.publishedAt ? html` <span class="soft">${brief(one.publishedAt)}</span>` : nothing}`,
          ],
        })))}
    ${pager(where, list)}`;
}

function editor(data) {
  const { item, form, calls, called } = data;
  const set = (of, name) => (event) => (of[name] = event.target.value);
  const words = (one) => html`<fieldset>
    <legend>${t("staff.news.language." + one)}</legend>
    ${field(data, { id: "title-" + one, name: "title." + one, label: t("staff.news.heading") }, ({ id, described, invalid }) => html`<input id=${id} lang=${one} required maxlength="200" aria-describedby=${described} aria-invalid=${invalid} .value=${form.title[one]} @input=${set(form.title, one)} />`)}
    ${field(data, { id: "body-" + one, name: "paragraphs", label: t("staff.news.body") }, ({ id, described, invalid }) => html`<textarea id=${id} lang=${one} rows="8" required aria-describedby=${[described, "body-hint"].filter((each) => typeof each === "string").join(" ")} aria-invalid=${invalid} .value=${form.body[one]} @input=${set(form.body, one)}></textarea>`)}
  </fieldset>`;
  return html`<h1 id="title" tabindex="-1">${title(data)}</h1>
    ${failed(data)}
    ${item.id ? html`<p><span class="tag">${code("staff.news.", item.state)}</span> <span class="soft">${called(item.by)}, ${brief(item.at)}</span></p>` : nothing}
    <form novalidate @submit=${submitting(data, () => save(data), () => wrongDays(data))}>
      <div class="field">
        <label for="kind">${t("staff.news.kind")}</label>
        <select id="kind" @change=${(event) => ((form.kind = event.target.value), draw())}>${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === form.kind}>${code("staff.news.kind.", kind)}</option>`)}</select>
      </div>
      ${form.kind === "CALL"
        ? options(data, { id: "call", label: t("staff.news.call"), value: form.call, values: [["", t("choose")], ...calls.map((call) => [call.id, text(call.title)])], set: (call) => (form.call = call) })
        : nothing}
      <p class="hint" id="body-hint">${t("staff.news.body.hint")}</p>
      ${words("tr")} ${words("en")}
      ${attachments(data, form.files)}
      ${DAYS.map((name) => {
        shownAt(data, "validity." + name, name + "-day");
        return date(name, t("staff.news." + name), t("staff.news.day.hint", example()), form[name], (part, value) => ((form[name][part] = value), draw()), refused(data, "validity." + name));
      })}
      <div class="check"><input type="checkbox" id="pinned" .checked=${form.pinned} @change=${(event) => (form.pinned = event.target.checked)} /><label for="pinned">${t("staff.news.pinned")}</label></div>
      <p class="moves"><button aria-disabled=${data.busy ? "true" : nothing}>${t(item.state === "PUBLISHED" ? "staff.news.save.public" : "staff.news.save")}</button>
        ${item.id && item.state === "DRAFT" ? html`<button type="button" class="small" id="publish" @click=${() => publish(data)}>${t("staff.news.publish")}</button>` : nothing}</p>
    </form>
    ${item.state === "PUBLISHED" ? withdrawing(data, set) : nothing}`;
}

function withdrawing(data, set) {
  return html`<details>
    <summary>${t("staff.news.withdraw")}</summary>
    <form novalidate @submit=${submitting(data, () => withdraw(data))}>
      ${["tr", "en"].map((one) => field(data, { id: "reason-" + one, name: "reason." + one, label: t("staff.news.reason." + one) }, ({ id, described, invalid }) => html`<input id=${id} lang=${one} required maxlength="500" aria-describedby=${described} aria-invalid=${invalid} .value=${data.reason[one]} @input=${set(data.reason, one)} />`))}
      <p><button class="small">${t("staff.news.withdraw.send")}</button></p>
    </form>
  </details>`;
}

/** Paragraphs stand between empty lines; both languages have as many. */
function content({ form, item }) {
  const parts = (one) => form.body[one].split(/\n\s*\n/).map(oneLine).filter((part) => part !== "");
  const [english, turkish] = [parts("en"), parts("tr")];
  const paragraphs = Array.from({ length: Math.max(english.length, turkish.length) }, (_, i) => ({ en: english[i] ?? "", tr: turkish[i] ?? "" }));
  const validity = Object.fromEntries(DAYS.map((name) => [name, dateOf(form[name])]).filter(([, day]) => day !== null));
  return { kind: form.kind, title: { en: oneLine(form.title.en), tr: oneLine(form.title.tr) }, paragraphs, links: item.links, attachments: sentFiles(form.files), validity, pinned: form.pinned, ...(form.kind === "CALL" ? { call: form.call } : {}) };
}

const written = (data, key, doing) =>
  attempt(data, async () => {
    const item = await doing();
    say(t(key));
    if (data.item.id) Object.assign(data, await load(data.where));
    else go(to("news", { news: item.id }));
    focus("title");
  });

/** Days of which only a part is typed, or which are in no calendar. */
const wrongDays = ({ form }) => DAYS.filter((name) => Object.values(form[name]).some((part) => part !== "")).flatMap((name) => wrongDay("validity." + name, t("staff.news." + name), form[name]));

const save = (data) => written(data, "staff.news.said", () => api.writeNews(data.item, content(data), data.key));
const publish = (data) => written(data, "staff.news.published.said", () => api.publishNews(data.item.id, data.item.version));
const withdraw = (data) => written(data, "staff.news.withdrawn.said", () => api.withdrawNews(data.item.id, { en: oneLine(data.reason.en), tr: oneLine(data.reason.tr) }, data.item.version));
