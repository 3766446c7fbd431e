/** Office files: sending one, reading its report, and putting it in force. */

import * as api from "./api.js";
import { go } from "../address.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { digest } from "../upload.js";
import { failed, line, submitting } from "./forms.js";
import { oneRow } from "./onerow.js";
import { attempt, changed, download, oneLine, put, table, to } from "./parts.js";
import { settled } from "./settled.js";
import { at, brief, code, count, decimal, t, text } from "./words.js";

const KINDS = ["RECORDS", "COHORT_AVERAGES", "AGREEMENTS", "LANGUAGE_SCORES", "PARTICIPATIONS", "EXAM_RESULTS", "EQUIVALENCES", "QUOTAS", "DEPARTMENTS"];
const LONGEST_REASON = 500;
/** How often and how long the report of a file is asked for, in milliseconds. */
const [ASK, TIMEOUT] = [1000, 60000];
/** The most rows of a report that are shown. */
const SHOWN = 200;

export async function load(where) {
  const [call, called] = await Promise.all([api.call(where.call), api.officerNames()]);
  const data = { where, call, called, changeable: await api.changeable(call), kind: "RECORDS", file: null, reason: "", reasons: new Map(), failure: null, busy: false };
  if (where.import === undefined) return { ...data, imports: (await api.imports(where.call)).filter((one) => where.state === undefined || one.state === where.state) };
  const { body: one, version } = await api.importOf(where.call, where.import);
  const [difference, columns] = await Promise.all([offered(one) ? api.importDifference(where.call, where.import) : null, one.inForce ? api.columnsOf(where.call, one.kind) : []]);
  return { ...data, one, version, difference, columns };
}

export const title = ({ one, call }) => (one ? named(one) : t("staff.imports.title") + " - " + text(call.title));

export const crumbs = ({ one, call, where }) => (one ? [html`<a href=${changed(where, { import: undefined })}>${t("staff.imports.title")}</a>`, text(call.title)] : [text(call.title)]);

export const view = (data) => (data.one ? report(data) : listView(data));

const named = (one) => code("staff.import.kind.", one.kind) + ", " + (one.fileName ?? t("staff.imports.number", one.number));

/** What can still be put in force although lines of it are wrong is not refused. */
const standing = (one) => (one.inForce ? "in-force" : one.acceptable ? "in-part" : one.state);

const tag = (one) => html`<span class="tag ${one.inForce ? "good" : one.state === "REFUSED" ? "bad" : ""}">${code("staff.imports.", standing(one))}</span>`;

/** The API puts in force what was read without a wrong line, what was in force before, and the good rows of a file. */
const offered = (one) => ["WAITING", "IMPORTED"].includes(one.state) || one.acceptable;

function listView(data) {
  const { imports, where, called } = data;
  const heads = [{ words: t("staff.imports.kind") }, { words: t("staff.file") }, { words: t("staff.imports.rows"), number: true }, { words: t("staff.imports.bad"), number: true }, { words: t("staff.imports.sent") }, { words: t("staff.state") }];
  return html`<h1 id="title" tabindex="-1">${t("staff.imports.title")}</h1>
    ${failed(data)} ${data.changeable ? sending(data) : settled(data.call)}
    ${imports.length === 0
      ? html`<p>${t("staff.imports.none")}</p>`
      : table(count("staff.imports.shown", imports.length), heads, imports.map((one) => ({
          mark: one.inForce,
          cells: [
            html`<a href=${to("imports", { call: where.call, import: one.id })}>${code("staff.import.kind.", one.kind)}</a>`,
            one.fileName ?? t("staff.imports.without"),
            decimal(one.rows),
            decimal(one.badLines),
            html`<span class="soft">${called(one.requestedBy)}, ${brief(one.requestedAt)}</span>`,
            tag(one),
          ],
        })))}`;
}

function sending(data) {
  const template = (format) => attempt(data, () => download("/calls/" + data.where.call + "/import-templates/" + data.kind + "." + format, data.kind + "." + format));
  return html`<form novalidate @submit=${(event) => (event.preventDefault(), send(data))}>
    <h2>${t("staff.imports.send")}</h2>
    <div class="field">
      <label for="kind">${t("staff.imports.kind")}</label>
      <select id="kind" @change=${(event) => ((data.kind = event.target.value), draw())}>
        ${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === data.kind}>${code("staff.import.kind.", kind)}</option>`)}
      </select>
    </div>
    <p class="moves">${["xlsx", "csv"].map((format) => html`<button type="button" class="quiet" @click=${() => template(format)}>${t("staff.imports.template", format.toUpperCase())}</button>`)}</p>
    <div class="choose field">
      <input class="unseen" type="file" id="file" accept=".csv,.xlsx" aria-describedby="file-hint" @change=${(event) => ((data.file = event.target.files[0] ?? null), draw())} />
      <label class="button small" for="file">${t("upload.choose")}</label>
      <p class="hint" id="file-hint">${data.file === null ? t("staff.imports.file.hint") : data.file.name}</p>
    </div>
    <p><button aria-disabled=${data.busy || data.file === null ? "true" : nothing}>${t(data.busy ? "staff.imports.sending" : "staff.imports.send.button")}</button></p>
    <p class="hint">${t("staff.imports.safe")}</p>
  </form>`;
}

/** Sends the file and shows its report. */
const send = (data) =>
  data.file !== null &&
  attempt(data, async () => {
    const { where, kind, file } = data;
    const content = await file.arrayBuffer();
    const link = await api.requestImport(where.call, { kind, fileName: file.name.normalize("NFC"), size: file.size, sha256: await digest(content) });
    await put(link, content);
    await shows(where.call, link.id);
  });

/** Shows the report of an import, once there is one. */
async function shows(call, id) {
  const end = Date.now() + TIMEOUT;
  while ((await api.importOf(call, id)).body.state === "AWAITED" && Date.now() < end) await new Promise((done) => setTimeout(done, ASK));
  go(to("imports", { call, import: id }));
}

function report(data) {
  const { one, difference, where } = data;
  const open = () => attempt(data, async () => location.assign(await api.importedFile(where.call, one.id)));
  return html`<h1 id="title" tabindex="-1">${named(one)}</h1>
    ${failed(data)}
    <p>${tag(one)}
      ${count("staff.imports.good-rows", one.rows)} ${one.badLines > 0 ? count("staff.imports.bad-lines", one.badLines) : ""} <span class="soft">${data.called(one.requestedBy)}, ${at(one.requestedAt)}</span></p>
    ${one.fileName ? html`<p><button type="button" class="quiet" id="imported" @click=${open}>${t("staff.imports.open", one.fileName)}</button></p>` : nothing}
    ${one.state === "AWAITED" ? html`<p>${t("staff.imports.awaited")}</p>` : nothing} ${problems(one)} ${readings(one)} ${difference === null ? nothing : differences(one, difference)}
    ${data.changeable ? acts(data) : settled(data.call)}`;
}

/** What can be done with the import: one that is in force can be changed, another be put in force. */
function acts(data) {
  const { one, where } = data;
  if (one.inForce) return oneRow(data, (id) => shows(where.call, id));
  return offered(one) ? force(data) : nothing;
}

const head = (name) => ({ words: t("staff.imports." + name), number: name === "line" });

function problems({ problems: lines = [] }) {
  const heads = ["line", "column", "value", "wrong"].map(head);
  return lines.length === 0 ? nothing : table(t("staff.imports.problems"), heads, lines.slice(0, SHOWN).map((one) => ({ cells: [lineOf(one), one.column, one.value, text(one.message)] })));
}

function readings({ readings: lines = [] }) {
  const heads = [...["line", "column", "value", "read-as", "reading"].map(head), { words: t("staff.imports.cells"), number: true }];
  return lines.length === 0 ? nothing : table(t("staff.imports.readings"), heads, lines.map((one) => ({ cells: [lineOf(one), one.column, one.value, one.readAs, text(one.message), decimal(one.cells)] })));
}

/** The line of a file; one that concerns the whole file has none. */
const lineOf = ({ line: number }) => (number === 0 ? "–" : decimal(number));

/** What would change against what is in force, or changed when this was put in force, and shares that moved. The first of its kind is compared with nothing. */
function differences(one, { before, counts, shares = [], changes }) {
  if (counts === undefined) return nothing;
  if (before === undefined) return one.inForce ? nothing : html`<p>${t("staff.imports.first")}</p>`;
  return html`<h2>${t(one.inForce ? "staff.imports.difference.made" : "staff.imports.difference")}</h2>
    <dl class="facts">
      ${["added", "removed", "changed", "unchanged"].map((name) => html`<dt>${t("staff.imports." + name)}</dt><dd>${decimal(counts[name])}</dd>`)}
    </dl>
    ${shares.length === 0
      ? nothing
      : html`<section class="note warn">
          <h3>${t("staff.imports.shares")}</h3>
          <ul>
            ${shares.map((one) => html`<li>${t("staff.imports.share", one.column, one.value, decimal(one.before), decimal(one.rowsBefore), decimal(one.after), decimal(one.rowsAfter))}</li>`)}
          </ul>
        </section>`}
    ${changes.length === 0
      ? nothing
      : html`<details>
          <summary>${t("staff.imports.changes")}</summary>
          <ul class="plain">
            ${changes.slice(0, SHOWN).map((row) => html`<li><span class="tag">${t("staff.imports." + row.change.toLowerCase())}</span> <strong>${row.key}</strong> ${row.cells.map((cell) => html`<br /><span class="soft">${cell.column}:</span> ${cell.before ?? "–"} → ${cell.after ?? "–"}`)}</li>`)}
          </ul>
        </details>`}`;
}

/** Whether the API asks why: for a file with wrong lines and to return to an earlier file, and after the deadline unless the change of a row says why. */
const needsReason = ({ one, call }) => one.state !== "WAITING" || (one.reason === undefined && ["CLOSED", "PUBLISHED"].includes(call.state));

function force(data) {
  const { one, reasons, where, version } = data;
  const asked = one.findings ?? [];
  const submit = () => {
    attempt(data, async () => {
      const overrides = asked.map((finding) => ({ finding: finding.id, reason: oneLine(reasons.get(finding.id) ?? "") }));
      const reason = oneLine(data.reason);
      await api.putInForce(where.call, one.id, { ...(reason === "" ? {} : { reason }), overrides }, version);
      Object.assign(data, await load(where));
      say(t("staff.imports.said"));
      focus("title");
    });
  };
  return html`<form class="note warn" novalidate @submit=${submitting(data, submit)}>
    <h2>${t(one.acceptable ? "staff.imports.force.in-part" : "staff.imports.force")}</h2>
    ${one.acceptable ? html`<p>${count("staff.imports.left-out", one.badLines)}</p>` : nothing}
    ${asked.map((finding, i) => line(data, { id: "override-" + i, name: "overrides[" + i + "].reason", label: t("staff.imports.override", text(finding.text)), most: LONGEST_REASON, value: reasons.get(finding.id) ?? "", set: (words) => reasons.set(finding.id, words) }))}
    ${line(data, { id: "reason", label: t("staff.imports.reason"), hint: t("staff.imports.reason.hint"), required: needsReason(data), most: LONGEST_REASON, value: data.reason, set: (words) => (data.reason = words) })}
    <p><button aria-disabled=${data.busy ? "true" : nothing}>${t("staff.imports.force.button")}</button></p>
  </form>`;
}
