/** One row of an office file that is in force, changed without a file: the change is an import that waits, like any other. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { draw } from "../screen.js";
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
  const set = (name) => (event) => (Object.assign(typed, { [name]: event.target.value, sent: crypto.randomUUID() }), draw());
  return html`<details>
    <summary id="one-row">${t("staff.row.title")}</summary>
    <form @submit=${(event) => (event.preventDefault(), send(data, typed, shows))}>
      <fieldset>
        <legend>${t("staff.row.what")}</legend>
        ${ACTS.map((act) => html`<div class="check"><input type="radio" name="act" id=${"row-" + act} value=${act} .checked=${act === typed.act} @change=${set("act")} /><label for=${"row-" + act}>${t("staff.row." + act.toLowerCase())}</label></div>`)}
      </fieldset>
      ${typed.act === "ADD" ? columns.map((column) => input("row-" + column, column, typed.added.get(column) ?? "", (event) => (typed.added.set(column, event.target.value), (typed.sent = crypto.randomUUID())))) : existing(typed, columns, set)}
      ${input("row-reason", t("staff.reason"), typed.reason, set("reason"), { required: true, most: LONGEST.reason })}
      <p><button class="small" id="row-send" aria-disabled=${data.busy ? "true" : nothing}>${t("staff.row.send")}</button></p>
      <p class="hint">${t("staff.imports.safe")}</p>
    </form>
  </details>`;
}

const existing = (typed, columns, set) => html`<div class="field">
    <label for="row-key">${t("staff.row.key")}</label>
    <p class="hint" id="row-key-hint">${t("staff.row.key.hint")}</p>
    <input id="row-key" required maxlength=${LONGEST.key} autocomplete="off" aria-describedby="row-key-hint" .value=${typed.key} @input=${set("key")} />
  </div>
  ${typed.act === "REMOVE"
    ? nothing
    : html`<div class="field">
          <label for="row-column">${t("staff.imports.column")}</label>
          <select id="row-column" @change=${set("column")}>${columns.map((column) => html`<option value=${column} ?selected=${column === typed.column}>${column}</option>`)}</select>
        </div>
        ${input("row-value", t("staff.row.value"), typed.value, set("value"))}`}`;

const input = (id, label, value, change, { required = false, most = LONGEST.value } = {}) => html`<div class="field">
  <label for=${id}>${label}</label>
  <input id=${id} ?required=${required} maxlength=${most} autocomplete="off" .value=${value} @input=${change} />
</div>`;

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
