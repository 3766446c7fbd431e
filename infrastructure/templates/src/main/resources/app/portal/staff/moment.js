/** A day with an hour in the time of Türkiye, as it is typed: day, month, year and hour in fields of their own. */

import { dateOf, fields } from "../content.js";
import { wrongDay } from "./forms.js";
import { language, t } from "./words.js";

/** A local time of a definition, or only its day. */
export const LOCAL = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2}))?$/;
const TIME = /^([01]?[0-9]|2[0-3])[.:]([0-5][0-9])$/;
/** What does not fit a calendar, as {@link unreadable} writes it. */
const PARTS = /^([^.]*)\.([^.]*)\.(\S*)(?: (.*))?$/;

/** Nothing is typed. */
export const EMPTY = { day: "", month: "", year: "", time: "" };

/** The local time as a definition writes it, such as 2024-11-28T17:00, or only its day; undefined where it is none. */
export function local(typed, withTime = true) {
  const date = dateOf(typed);
  const [, hour, minute] = TIME.exec(typed.time) ?? [];
  if (date === null || (withTime && hour === undefined)) return undefined;
  return withTime ? date + "T" + hour.padStart(2, "0") + ":" + minute : date;
}

/** The instant of what is typed; Türkiye is three hours ahead of UTC all year. */
export function instant(typed) {
  const read = local(typed);
  return read === undefined ? undefined : new Date(read + ":00+03:00").toISOString().replace(".000Z", "Z");
}

/** Whether nothing is typed. */
export const isEmpty = (typed) => Object.values(typed).every((part) => part === "");

/** What is typed and is no moment, in one line. */
export const unreadable = ({ day, month, year, time }) => [[day, month, year].join("."), time].filter((part) => part !== "").join(" ");

/** A local time or a day of a definition, or what could not be read, as it is typed. */
export function typedOf(value = "") {
  const [, date, clock = ""] = LOCAL.exec(value) ?? [];
  if (date !== undefined) return { ...fields(date), time: clock };
  const [, day = value, month = "", year = "", time = ""] = PARTS.exec(value) ?? [];
  return { day, month, year, time };
}

/** What is wrong with a moment that may be left empty. @param label what it is called */
export function wrongMoment(name, label, typed) {
  if (isEmpty(typed)) return [];
  const days = wrongDay(name, label, typed);
  return days.length > 0 || TIME.test(typed.time) ? days : [{ field: name, message: { [language]: t("staff.moment.time", label) } }];
}
