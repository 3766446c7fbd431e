/** A call in numbers on one page that is printed for the rector, beside the call before. */

import * as api from "./api.js";
import { html, nothing } from "../lit-html.js";
import { table, to, withFaculty } from "./parts.js";
import { alphabetical, at, brief, count, country, decimal, points, t, text, whole } from "./words.js";

export async function load(where) {
  const [call, figures] = await Promise.all([api.call(where.call), api.figures(where.call)]);
  return { where, call, figures, at: api.now() };
}

export const title = ({ call }) => t("staff.figures.title") + " - " + text(call.title);

export const crumbs = ({ call }) => [text(call.title)];

export function view(data) {
  const { figures, where, call } = data;
  const { now, before, least } = figures;
  return html`<article class="sheet-of-paper">
    <h1 id="title" tabindex="-1">${whole(t("staff.figures.of", text(now.title)))}</h1>
    <p>${now.publishedAt ? t("staff.figures.published", at(now.publishedAt)) : t("staff.figures.unpublished")} ${before ? whole(t("staff.figures.before", text(before.title))) : t("staff.figures.alone")} <span class="soft">${t("staff.figures.as-of", brief(data.at))}</span></p>
    <p class="moves">
      <button type="button" class="small" @click=${() => print()}>${t("staff.figures.print")}</button>
      ${call.state === "PUBLISHED" ? html`<a href=${to("files", { call: where.call, kind: "STATISTICS" })}>${t("staff.figures.file")}</a>` : nothing}
    </p>
    ${totals(now, before)}
    <div class="two halves">
      <div>${faculties(now, before, where)} ${departments(now, before, least)}</div>
      <div>${countries(now, before)}</div>
    </div>
    ${partners(now)}
    <p class="soft">${t("staff.figures.small", least)}</p>
  </article>`;
}

/** A number, with that of the call before behind it. */
const beside = (number, then, of = decimal) =>
  number === undefined ? "\u2013" : html`<strong>${of(number)}</strong>${then === undefined ? nothing : html` <span class="soft">(${of(then)})</span>`}`;

function totals(now, before) {
  const money = (amount) => t("staff.figures.eur", points(amount));
  const lines = [
    ["applied", now.total.applied, before?.total.applied],
    ["eligible", now.total.eligible, before?.total.eligible],
    ["placed", now.total.placed, before?.total.placed],
    ["withdrawn", now.total.withdrawn, before?.total.withdrawn],
    ["places", sum(now), before && sum(before)],
  ];
  const grants = now.grants === undefined ? [] : [["granted", now.grants.granted, before?.grants?.granted], ["grants-total", now.grants.total, before?.grants?.total, money], ["grants-average", now.grants.average, before?.grants?.average, money]];
  return html`<dl class="figures">
    ${[...lines, ...grants].filter(([, number]) => number !== undefined).map(([name, number, then, of]) => html`<div><dt>${t("staff.figures." + name)}</dt><dd>${beside(number, then, of)}</dd></div>`)}
  </dl>`;
}

const sum = ({ countries: all }) => all.reduce((total, one) => total + one.places, 0);

const number = (key) => ({ words: t(key), number: true });

/** Who applied, was eligible and was placed, line by line. @param lines `name`, `counts`, and `then` of the call before */
function students(now, caption, head, lines, long) {
  const heads = [{ words: head }, number("staff.figures.applied"), ...(now.publishedAt ? [number("staff.figures.eligible"), number("staff.figures.placed")] : [])];
  return table(caption, heads, lines.map(({ name, counts, then }) => ({
    cells: [name, beside(counts.applied, then?.applied), ...(now.publishedAt ? [beside(counts.eligible, then?.eligible), beside(counts.placed, then?.placed)] : [])],
  })), long);
}

function departments(now, before, least) {
  if (now.departments.length === 0) return html`<p>${t("staff.figures.few", least)}</p>`;
  const earlier = new Map((before?.departments ?? []).filter((one) => one.department).map((one) => [one.department, one.counts]));
  const lines = now.departments.map(({ department, faculty, together, counts }) => ({ name: department === undefined ? count("staff.figures.together", together, least) : withFaculty(department, faculty), counts, then: earlier.get(department) }));
  return students(now, t("staff.figures.departments"), t("staff.department"), lines, true);
}

/** By faculty, as far as the office says which department belongs to which. */
function faculties(now, before, where) {
  const send = html`<a class="screen-only" href=${to("imports", { call: where.call })}>${t("staff.figures.faculties.import")}</a>`;
  if (now.faculties.length === 0) return now.departments.length === 0 ? nothing : html`<p>${t("staff.figures.faculties.missing")} ${send}</p>`;
  const earlier = new Map((before?.faculties ?? []).filter((one) => one.faculty).map((one) => [one.faculty.en, one.counts]));
  const name = ({ faculty, together }) => (faculty ? text(faculty) : together === 0 ? t("staff.figures.faculties.none") : count("staff.figures.faculties.together", together));
  const lines = now.faculties.map((one) => ({ name: name(one), counts: one.counts, then: one.faculty && earlier.get(one.faculty.en) }));
  return html`${students(now, t("staff.figures.faculties"), t("staff.figures.faculty"), lines, false)}
    ${now.unassigned === 0 ? nothing : html`<p>${count("staff.figures.faculties.incomplete", now.unassigned)} ${send}</p>`}`;
}

function countries(now, before) {
  const earlier = new Map((before?.countries ?? []).map((one) => [one.country, one]));
  const heads = [{ words: t("staff.figures.country") }, number("staff.figures.places"), ...(now.publishedAt ? [number("staff.figures.placed")] : [])];
  const named = now.countries.map((one) => ({ ...one, name: country(one.country) })).sort((one, other) => alphabetical(one.name, other.name));
  return table(t("staff.figures.countries"), heads, named.map((one) => {
    const then = earlier.get(one.country);
    return { cells: [one.name, beside(one.places, then?.places), ...(now.publishedAt ? [beside(one.placed, then?.placed)] : [])] };
  }));
}

/** Each partner, on the screen only: on paper there is one page. */
function partners(now) {
  const all = now.countries.flatMap((one) => one.partners);
  const heads = [{ words: t("staff.university") }, number("staff.figures.places"), ...(now.publishedAt ? [number("staff.figures.placed")] : [])];
  return html`<details class="screen-only">
    <summary>${t("staff.figures.partners", all.length)}</summary>
    ${table(t("staff.figures.partners.list"), heads, all.map((one) => ({ cells: [html`${one.name} <span class="soft">${one.university}</span>`, decimal(one.places), ...(now.publishedAt ? [decimal(one.placed)] : [])] })))}
  </details>`;
}
