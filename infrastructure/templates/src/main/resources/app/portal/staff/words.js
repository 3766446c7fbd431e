/** The sentences that only coordinators and officers read, and everything else that says something. */

import { LOCALE, ZONE, language, learn } from "../words.js";

const { default: more } = await import(new URL(`./words.${language}.js`, import.meta.url).href);
/** Sentences that say something else to students. */
const OTHERWISE = ["applications.title", "error.refused", "error.stale"];

learn(more);
learn(Object.fromEntries(OTHERWISE.map((key) => [key, more["staff." + key]])));

export * from "../words.js";

const SHORT = { day: "numeric", month: "short", year: "numeric" };

/** Day and time in the time of Türkiye, as short as a list needs. */
export function brief(instant) {
  const shown = (options) => new Intl.DateTimeFormat(LOCALE, { timeZone: ZONE, hourCycle: "h23", ...options }).format(new Date(instant));
  const clock = shown({ hour: "2-digit", minute: "2-digit" });
  return shown(SHORT) + ", " + (language === "tr" ? clock.replaceAll(":", ".") : clock);
}
