/** What a student fills in: as it is typed, and as the API takes it. */

/** @import * as Contract from "./contract.js" */

const SCORE = /^[0-9]{1,4}([.,][0-9]{1,3})?$/;

/**
 * As typed, from what the API has stored; everything is empty where nothing is stored.
 *
 * @param {Contract.Content} stored
 */
export function typed(stored) {
  /** @type {Partial<Contract.LanguageClaim>} */
  const language = stored?.language ?? {};
  return {
    ...stored,
    choices: stored?.choices ?? [],
    claims: stored?.claims ?? [],
    continuesSameLevel: stored?.continuesSameLevel ?? false,
    courseLoad: stored?.courseLoad ?? false,
    stay: typedStay(stored?.stay),
    language: {
      source: language.source ?? "",
      exam: language.exam ?? "",
      ...fields(language.examDate),
      score: language.examScore ?? "",
    },
  };
}

function typedStay(stay) {
  return stay?.kind !== "TRAINEESHIP"
    ? stay
    : { kind: stay.kind, host: stay.host, country: stay.country, first: fields(stay.firstDay), last: fields(stay.lastDay) };
}

/** A day as three fields. */
export function fields(date) {
  const [year, month, day] = (date ?? "--").split("-");
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}

/**
 * As the API takes it: an answer that is not complete yet is left out.
 *
 * @returns {Contract.Content}
 */
export function body(content) {
  const { choices, language, claims, continuesSameLevel, courseLoad, stay, wantsGrant, withoutGrantIfNoneLeft } = content;
  return {
    choices: choices.map(({ university, semester }) => ({ university, semester })),
    language: languageBody(language),
    claims: claims.map(claimBody),
    continuesSameLevel,
    courseLoad,
    stay: stayBody(stay),
    wantsGrant,
    withoutGrantIfNoneLeft,
  };
}

/** Whether both would be stored in the same way. */
export function same(one, other) {
  return JSON.stringify(body(one)) === JSON.stringify(body(other));
}

/**
 * Whether nothing is lost when `sent` replaces `stored`: what `stored` has else than `base` stands in `sent` too. So it is after a
 * reload during a save, of which this tab does not know.
 */
export function carries(sent, base, stored) {
  const [mine, before, theirs] = [sent, base, stored].map(body);
  const as = (value, name) => JSON.stringify(value[name]) === JSON.stringify(theirs[name]);
  return Object.keys(theirs).every((name) => as(before, name) || as(mine, name));
}

/** A day in three fields as YYYY-MM-DD; null while it is not a day of the calendar. */
export function dateOf({ day, month, year }) {
  if (!/^[0-9]{1,2}$/.test(day) || !/^[0-9]{1,2}$/.test(month) || !/^[0-9]{4}$/.test(year)) return null;
  const date = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const parsed = new Date(date + "T00:00:00Z");
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

function stayBody(stay) {
  if (stay?.kind !== "TRAINEESHIP") return stay;
  const [firstDay, lastDay] = [dateOf(stay.first), dateOf(stay.last)];
  const complete = stay.host.trim() !== "" && stay.country !== "" && firstDay !== null && lastDay !== null && firstDay <= lastDay;
  return complete ? { kind: stay.kind, host: stay.host.trim(), country: stay.country, firstDay, lastDay } : undefined;
}

/** @returns {Contract.LanguageClaim} */
function languageBody(language) {
  if (language.source === "") return undefined;
  if (language.source !== "UPLOAD") return { source: language.source };
  const examDate = dateOf(language);
  if (language.exam === "" || examDate === null) return undefined;
  const score = language.score.trim();
  return {
    source: "UPLOAD",
    exam: language.exam,
    examDate,
    ...(SCORE.test(score) ? { examScore: score.replace(",", ".") } : {}),
  };
}

function claimBody({ code, relation, relationWords }) {
  if (!relation) return { code };
  if (relation !== "OTHER") return { code, relation };
  return relationWords?.trim() ? { code, relation, relationWords: relationWords.trim() } : { code };
}

/** Whether a score is empty or can be read. */
export function readableScore(score) {
  return score.trim() === "" || SCORE.test(score.trim());
}

/** How many answers differ: each preference, each ground and each other answer counts once. */
export function differences(one, other) {
  const [a, b] = [body(one), body(other)];
  const differ = (left, right) => JSON.stringify(left) !== JSON.stringify(right);
  const longer = Math.max(a.choices.length, b.choices.length);
  const choices = Array.from({ length: longer }).filter((_, i) => differ(a.choices[i], b.choices[i])).length;
  const claims = new Set([...unlike(a.claims, b.claims), ...unlike(b.claims, a.claims)]).size;
  const wish = differ([a.wantsGrant, a.withoutGrantIfNoneLeft], [b.wantsGrant, b.withoutGrantIfNoneLeft]);
  const others = [differ(a.language, b.language), differ(a.stay, b.stay), wish].filter(Boolean).length;
  const declared = ["continuesSameLevel", "courseLoad"].filter((name) => a[name] !== b[name]).length;
  return choices + claims + others + declared;
}

function unlike(claims, others) {
  const known = new Set(others.map((claim) => JSON.stringify(claim)));
  return claims.filter((claim) => !known.has(JSON.stringify(claim))).map((claim) => claim.code);
}
