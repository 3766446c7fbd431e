/** Sentences, numbers and times in the language of the page. */

import { html } from "./lit-html.js";

const settings = document.getElementById("portal").dataset;
const { default: words } = await import(settings.words);

/** `tr` or `en`. */
export const language = document.documentElement.lang;

export const LOCALE = language === "en" ? "en-GB" : "tr-TR";
export const ZONE = "Europe/Istanbul";

/** A sentence of the catalogue, with the values where `{0}`, `{1}` and so on stand. */
export function t(key, ...values) {
  const sentence = words[key];
  if (sentence === undefined) throw new Error("no sentence " + key);
  return values.reduce((said, value, i) => said.replaceAll("{" + i + "}", String(value)), sentence);
}

/** Adds the sentences of pages that not everybody reads. */
export function learn(more) {
  Object.assign(words, more);
}

/** Whether the catalogue has a sentence. */
export function has(key) {
  return words[key] !== undefined;
}

/** A counted thing: the key's `.one` or `.other`. */
export function count(key, number, ...values) {
  return t(key + (number === 1 ? ".one" : ".other"), decimal(number), ...values);
}

/** What a code means: `code("status.", "NOT_PLACED")`. */
export function code(prefix, value) {
  return t(prefix + value.toLowerCase().replaceAll("_", "-"));
}

/** A sentence that the API gives in both languages. */
export function text(both) {
  return both[language];
}

/** Words in which an academic year such as 2024-2025 is not broken over two lines. */
export const whole = (words) => words.split(/([0-9]{4}-[0-9]{4})/).map((part, i) => (i % 2 === 0 ? part : html`<span class="whole">${part}</span>`));

/** A number with the decimal sign of the language, a true minus sign and the digits it came with. */
export function decimal(number, digits = 0) {
  const shown = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: digits, maximumFractionDigits: 10 });
  return shown.format(number).replace("-", "\u2212");
}

/** Points as results write them, with two decimals. */
export function points(number) {
  return decimal(number, 2);
}

const DATE = { weekday: "long", day: "numeric", month: "long", year: "numeric" };

/** Day and time of an instant in a time zone, as the site writes them. */
function moment(instant, zone, time = { hour: "2-digit", minute: "2-digit" }) {
  const shown = (options) => new Intl.DateTimeFormat(LOCALE, { timeZone: zone, hourCycle: "h23", ...options }).format(new Date(instant));
  const clock = shown(time);
  return [shown(DATE), language === "tr" ? clock.replaceAll(":", ".") : clock];
}

/** An instant in the time of Türkiye and, where the device has another time, also in that one. */
export function at(instant) {
  const turkish = moment(instant, ZONE);
  const own = moment(instant, undefined);
  const said = t("moment.at", ...turkish);
  return turkish.join() === own.join() ? said : t("moment.elsewhere", said, own.join(", "));
}

/** The end of a period: an hour, or the end of a day where it is midnight in Türkiye. */
export function until(instant) {
  const midnight = moment(instant, ZONE)[1].replace(".", ":") === "00:00";
  return midnight ? t("moment.through", moment(Date.parse(instant) - 1, ZONE)[0]) : at(instant);
}

/** The second in which something was received, in the time of Türkiye. */
export function second(instant) {
  return t("moment.at", ...moment(instant, ZONE, { hour: "2-digit", minute: "2-digit", second: "2-digit" }));
}

/** A calendar day, such as 2023-03-04. */
export function day(date) {
  const shown = new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
  return shown.format(new Date(date + "T00:00:00Z"));
}

/** How long it is until an instant, in its two largest units. */
export function left(milliseconds) {
  const minutes = Math.max(0, Math.floor(milliseconds / 60000));
  if (minutes === 0) return t("left.moment");
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const parts = days > 0 ? [unit(days, "day"), unit(hours, "hour")] : hours > 0 ? [unit(hours, "hour"), unit(rest, "minute")] : [unit(rest, "minute")];
  return parts.join(" ");
}

function unit(number, name) {
  return new Intl.NumberFormat(LOCALE, { style: "unit", unit: name, unitDisplay: "long" }).format(number);
}

/** The size of a file. */
export function size(bytes) {
  return bytes < 1000000 ? decimal(Math.max(1, Math.round(bytes / 1000))) + " kB" : decimal(Math.round(bytes / 10000) / 100) + " MB";
}

/** The name of a country. */
export function country(iso) {
  return new Intl.DisplayNames(LOCALE, { type: "region" }).of(iso);
}

/** In the alphabetical order of the language. */
export const alphabetical = new Intl.Collator(LOCALE).compare;
