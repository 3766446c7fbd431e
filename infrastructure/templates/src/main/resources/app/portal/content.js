/** What a student fills in: as it is typed, and as the API takes it. */

const SCORE = /^[0-9]{1,4}([.,][0-9]{1,3})?$/;

/** As typed, from what the API has stored; everything is empty where nothing is stored. */
export function typed(stored) {
  const language = stored?.language ?? {};
  const [year, month, day] = (language.examDate ?? "--").split("-");
  return {
    ...stored,
    choices: stored?.choices ?? [],
    claims: stored?.claims ?? [],
    continuesSameLevel: stored?.continuesSameLevel ?? false,
    courseLoad: stored?.courseLoad ?? false,
    language: {
      source: language.source ?? "",
      exam: language.exam ?? "",
      day: day.replace(/^0/, ""),
      month: month.replace(/^0/, ""),
      year,
      score: language.examScore ?? "",
    },
  };
}

/** As the API takes it: an answer that is not complete yet is left out. */
export function body(content) {
  const { choices, language, claims, continuesSameLevel, courseLoad, stay, wantsGrant, withoutGrantIfNoneLeft } = content;
  return {
    choices: choices.map(({ university, semester }) => ({ university, semester })),
    language: languageBody(language),
    claims: claims.map(claimBody),
    continuesSameLevel,
    courseLoad,
    stay,
    wantsGrant,
    withoutGrantIfNoneLeft,
  };
}

/** Whether both would be stored in the same way. */
export function same(one, other) {
  return JSON.stringify(body(one)) === JSON.stringify(body(other));
}

/** The day of an exam as YYYY-MM-DD; null while it is not a day of the calendar. */
export function examDate({ day, month, year }) {
  if (!/^[0-9]{1,2}$/.test(day) || !/^[0-9]{1,2}$/.test(month) || !/^[0-9]{4}$/.test(year)) return null;
  const date = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const parsed = new Date(date + "T00:00:00Z");
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

function languageBody(language) {
  if (language.source === "") return undefined;
  if (language.source !== "UPLOAD") return { source: language.source };
  const date = examDate(language);
  if (language.exam === "" || date === null) return undefined;
  const score = language.score.trim();
  return {
    source: "UPLOAD",
    exam: language.exam,
    examDate: date,
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
