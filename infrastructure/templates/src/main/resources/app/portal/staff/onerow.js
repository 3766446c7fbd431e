/** One row of an office file that is in force, changed without a file: the change is an import that waits, like any other. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { draw } from "../screen.js";
import { line, submitting } from "./forms.js";
import { attempt, oneLine } from "./parts.js";
import { t } from "./words.js";

const LONGEST = { key: 1000, value: 1000, reason: 500 };
const ACTS = ["CHANGE", "ADD", "REMOVE"];

/** What is typed. */
const begun = (columns) => ({ act: "CHANGE", key: "", column: columns[0], value: "", added: new Map(), reason: "", sent: crypto.randomUUID() });

/**
 * @param data of the page of the import that is in force; `columns` are those of its kind
 * @param shows shows the import of this id, once it has been read
 */
export function oneRow(data, shows) {
  const { columns } = data;
  const typed = (data.row ??= begun(columns));
  const set = (name) => (value) => (Object.assign(typed, { [name]: value, sent: crypto.randomUUID() }), draw());
  return html`<details>
    <summary id="one-row">${t("staff.row.title")}</summary>
    <form novalidate @submit=${submitting(data, () => send(data, typed, shows))}>
      <fieldset>
        <legend>${t("staff.row.what")}</legend>
        ${ACTS.map((act) => html`<div class="check"><input type="radio" name="act" id=${"row-" + act} value=${act} .checked=${act === typed.act} @change=${() => set("act")(act)} /><label for=${"row-" + act}>${t("staff.row." + act.toLowerCase())}</label></div>`)}
      </fieldset>
      ${typed.act === "ADD" ? columns.map((column) => cell(data, "row-" + column, column, column, typed.added.get(column) ?? "", (value) => (typed.added.set(column, value), (typed.sent = crypto.randomUUID())))) : existing(data, typed, columns, set)}
      ${line(data, { id: "row-reason", name: "reason", label: t("staff.reason"), most: LONGEST.reason, value: typed.reason, set: set("reason") })}
      <p><button class="small" id="row-send" aria-disabled=${data.busy ? "true" : nothing}>${t("staff.row.send")}</button></p>
      <p class="hint">${t("staff.imports.safe")}</p>
    </form>
  </details>`;
}

const existing = (data, typed, columns, set) => html`${line(data, { id: "row-key", name: "key", label: t("staff.row.key"), hint: t("staff.row.key.hint"), most: LONGEST.key, value: typed.key, set: set("key") })}
  ${typed.act === "REMOVE"
    ? nothing
    : html`<div class="field">
          <label for="row-column">${t("staff.imports.column")}</label>
          <select id="row-column" @change=${(event) => set("column")(event.target.value)}>${columns.map((column) => html`<option value=${column} ?selected=${column === typed.column}>${column}</option>`)}</select>
        </div>
        ${cell(data, "row-value", typed.column, t("staff.row.value"), typed.value, set("value"))}`}`;

/** The value of a column; empty where the cell is to be. */
const cell = (data, id, column, label, value, set) => line(data, { id, name: "values." + column, label, required: false, most: LONGEST.value, value, set });

/** What the API is asked to do. An empty value empties the cell of an existing row, and is left out of a new one. */
function edit(kind, { act, key, column, value, added, reason }) {
  const values = act === "ADD" ? Object.fromEntries([...added].filter(([, cell]) => cell.trim() !== "").map(([name, cell]) => [name, cell.trim()])) : { [column]: value.trim() };
  return { kind, change: act, ...(act === "ADD" ? {} : { key: key.trim() }), ...(act === "REMOVE" ? {} : { values }), reason: oneLine(reason) };
}

const send = (data, typed, shows) =>
  attempt(data, async () => {
    const { id } = await api.editRow(data.where.call, edit(data.one.kind, typed), data.version, typed.sent);
    data.row = undefined;
    await shows(id);
  });
