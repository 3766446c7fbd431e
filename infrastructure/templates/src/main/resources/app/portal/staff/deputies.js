/** Who decides in a coordinator's place: naming a deputy, and ending a deputyship. */

import * as api from "./api.js";
import { dateOf, fields } from "../content.js";
import { date, example } from "../fields.js";
import { html, nothing } from "../lit-html.js";
import { draw, focus, say } from "../screen.js";
import { failed, line, refused, shownAt, submitting, wrongDay } from "./forms.js";
import { attempt, select, table } from "./parts.js";
import { code, count, day, t } from "./words.js";

const DAYS = ["from", "until"];
const EMPTY = () => ({ department: undefined, mail: "", from: fields(undefined), until: fields(undefined) });

/** The departments for which the person may name a deputy. */
const own = (me) => (me.roles.includes("COORDINATOR") ? me.departments.filter((department) => !(me.deputyFor ?? []).some((held) => held.department === department)) : []);

export async function load(where, me) {
  return { where, departments: own(me), deputies: await api.deputies(), form: EMPTY(), failure: null, busy: false };
}

export const title = () => t("staff.deputies.title");

export function view(data) {
  const { deputies, departments } = data;
  return html`<h1 id="title" tabindex="-1">${t("staff.deputies.title")}</h1>
    ${failed(data)}
    <p>${t("staff.deputies.what")}</p>
    ${deputies.length === 0 ? html`<p>${t("staff.deputies.none")}</p>` : listed(data)} ${departments.length === 0 ? nothing : naming(data)}`;
}

function listed(data) {
  const heads = ["deputy", "department", "place", "days", "state", "act"].map((name) => ({ words: t("staff.deputies." + name) }));
  return table(count("staff.deputies.shown", data.deputies.length), heads, data.deputies.map((one) => ({
    cells: [
      one.deputyName,
      one.department,
      one.namedByName,
      t("staff.deputies.from-until", day(one.from), day(one.until)),
      html`<span class="tag ${one.state === "ACTIVE" ? "good" : ""}">${code("staff.deputies.state.", one.state)}</span>`,
      one.endable ? html`<button type="button" class="small" @click=${() => end(data, one)}>${t("staff.deputies.end")}<span class="unseen"> ${one.deputyName}, ${one.department}</span></button>` : nothing,
    ],
  })));
}

function naming(data) {
  const { departments, form } = data;
  const submit = (event) => {
    form.department = event.target.elements.department?.value ?? departments[0];
    name(data);
  };
  const days = () => DAYS.flatMap((one) => wrongDay(one, t("staff.deputies." + one), form[one]));
  return html`<h2>${t("staff.deputies.name")}</h2>
    <form novalidate @submit=${submitting(data, submit, days)}>
      ${departments.length > 1 ? select("department", t("staff.department"), form.department, departments.map((one) => [one, one])) : nothing}
      ${line(data, { id: "mail", label: t("staff.deputies.mail"), hint: t("staff.deputies.mail.hint"), type: "email", most: 200, value: form.mail, set: (typed) => (form.mail = typed) })}
      ${DAYS.map((name) => {
        shownAt(data, name, name + "-day");
        return date(name, t("staff.deputies." + name), t("stay.date.hint", example()), form[name], (part, value) => ((form[name][part] = value), draw()), refused(data, name));
      })}
      <p><button aria-disabled=${data.busy ? "true" : nothing}>${t("staff.deputies.send")}</button></p>
    </form>`;
}

const changing = (data, act) =>
  attempt(data, async () => {
    const said = await act();
    data.deputies = await api.deputies();
    say(said);
    focus("title");
  });

const name = (data) =>
  changing(data, async () => {
    const { department, mail, from, until } = data.form;
    const named = await api.nameDeputy({ department, mail: mail.trim(), from: dateOf(from), until: dateOf(until) });
    data.form = EMPTY();
    return t("staff.deputies.named", named.deputyName, day(named.from), day(named.until));
  });

const end = (data, deputyship) =>
  changing(data, async () => {
    await api.endDeputyship(deputyship.id);
    return t("staff.deputies.ended", deputyship.deputyName);
  });
