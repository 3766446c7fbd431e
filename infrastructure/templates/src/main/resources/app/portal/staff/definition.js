/** The definition of a call as its editor sees it: which form a field belongs to, and what two versions differ in. */

/** The forms, in the order in which an officer fills them in. */
export const FORMS = ["calendar", "exams", "amounts", "points", "quotas", "texts"];

/** The dates of the calendar, in their order. */
export const DATES = ["opensAt", "closesAt", "scoreAt", "withdrawOpensAt", "withdrawClosesAt"];

/** The kinds of rules whose values a form asks for. What the other kinds hold is the structure of the rules, which is copied. */
const KINDS = {
  exams: ["ACCEPTED_EXAMS", "CONVERSION", "EXAM_IN_CALL", "EXAM_ONCE_A_YEAR", "LANGUAGE_MINIMUM", "LANGUAGE_SCORE_AGE"],
  amounts: ["DAILY_GRANT", "FUNDED_DAYS", "INCLUSION_MONTHLY", "INCLUSION_TOTAL", "INSTALMENTS", "MONTHLY_GRANT", "TOP_UP", "TRAVEL_DAYS", "TRAVEL_SUPPORT"],
  points: ["BENEFITED_BEFORE", "BONUS", "CITIZENSHIP", "LATE_WITHDRAWAL", "LATE_WITHDRAWAL_PENALTY", "SCORE_FORMULA", "SELECTED_AND_GRANTED"],
  quotas: ["ACTIVITY_BEGINS_FROM", "ACTIVITY_ENDS_BEFORE", "AT_MOST_CHOICES", "COMPLETED_SEMESTERS", "COURSE_LOAD", "DISABILITY_NEEDS", "ELIGIBLE_COUNTRIES", "MINIMUM_CGPA", "MONTHS_PER_LEVEL", "OWN_WITHDRAWAL_DAYS", "RANKED_SEATS", "STAY_DAYS"],
};

/** Values that are lists of codes, apart from exams. */
const LISTS = ["countries", "levels", "programmes", "relations"];

/** Values that are written as text, so that no digit of an amount is lost. */
const DECIMALS = ["amount", "cgpaWeight", "convergentFactor", "first", "green", "highest", "languageWeight", "lowest", "perDay", "perMonth", "scaleHighest", "scaleLowest", "standard"];
const WHOLE = ["days", "ects", "fromDay", "fromDays", "fromKm", "fromMonths", "maximum", "minimumRate", "most", "points", "seats", "toDay", "toDays", "toKm", "toMonths", "validYears"];
const DAYS = ["day", "yearFrom"];
/** A number or a decimal, by the rule. */
const EITHER = ["minimum"];

const steps = (path) => [...(path.match(/[^.[\]]+/g) ?? [])];

/** The value at a path such as `rules[3].points`. */
export const valueAt = (document, path) => steps(path).reduce((holder, step) => holder?.[step], document);

/** The document with another value at a path; `undefined` takes the field away. */
export function withValue(document, path, value) {
  const copy = structuredClone(document);
  const way = steps(path);
  const last = way.pop();
  const holder = way.reduce((inside, step) => (inside[step] ??= {}), copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** What a typed value is stored as: a whole number where the rule holds one, otherwise what was typed, with a decimal point. */
export function stored(path, typed, before) {
  const name = steps(path).at(-1);
  const words = typed.trim();
  const whole = WHOLE.includes(name) || (EITHER.includes(name) && typeof before === "number");
  if (whole && /^[-\u2212]?[0-9]{1,9}$/.test(words)) return Number(words.replace("\u2212", "-"));
  return /^[0-9]+,[0-9]+$/.test(words) ? words.replace(",", ".") : words;
}

/** The rules of a form, each with its place in the document. */
export const rulesOf = (document, form) => (document.rules ?? []).map((rule, place) => ({ rule, place })).filter(({ rule }) => KINDS[form].includes(rule.kind));

/** The paths of the values of a rule that a form asks for, with the name of each. */
export function valuesOf(rule, path) {
  return Object.entries(rule).flatMap(([name, value]) => {
    const at = path + "." + name;
    if (Array.isArray(value)) return value.flatMap((part, i) => (part !== null && typeof part === "object" ? valuesOf(part, at + "[" + i + "]") : []));
    const kind = DAYS.includes(name) ? "day" : [...DECIMALS, ...WHOLE, ...EITHER].includes(name) ? "number" : null;
    return kind === null ? [] : [{ path: at, name, kind }];
  });
}

/** The lists of codes of a rule that a form asks for, with the name of each. */
export const listsOf = (rule, path) =>
  Object.entries(rule)
    .filter(([name, value]) => LISTS.includes(name) && Array.isArray(value) && value.every((one) => typeof one === "string"))
    .map(([name]) => ({ path: path + "." + name, name }));

/** The path of a problem in the document: the API names some rules by their id. */
export function pathOf(field, document) {
  const inside = field.replace(/^definition\./, "");
  const named = /^rules\.([A-Z0-9-]+)/.exec(inside);
  const place = named === null ? -1 : (document.rules ?? []).findIndex((rule) => rule.id === named[1]);
  return place < 0 ? inside : inside.replace(named[0], "rules[" + place + "]");
}

/** The form on which the field of a path is. */
export function formOf(path, document) {
  const [first, place, ...rest] = steps(path);
  if (first === "calendar" || first === "academicYear") return "calendar";
  if (first !== "rules" || ["says", "because", "place"].includes(rest[0])) return "texts";
  const kind = document.rules?.[place]?.kind;
  return Object.keys(KINDS).find((form) => KINDS[form].includes(kind)) ?? "texts";
}

/** The id of the element in which the value of a path stands. */
export const idOf = (path) => "at-" + steps(path).join("-");

/** Every value of a document by its path; a list of plain values is one value. */
function leaves(value, path = "", found = new Map()) {
  const plain = value === null || typeof value !== "object" || (Array.isArray(value) && value.every((part) => typeof part !== "object"));
  if (plain) return found.set(path, value);
  for (const [name, part] of Object.entries(value)) leaves(part, Array.isArray(value) ? path + "[" + name + "]" : path === "" ? name : path + "." + name, found);
  return found;
}

const equal = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** The paths at which two documents differ. */
export function differing(one, other) {
  const [left, right] = [leaves(one), leaves(other)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((path) => !equal(left.get(path), right.get(path)));
}

/** Where two people changed the same field in different ways. */
export const clashes = ({ base, mine, theirs }) => {
  const changed = differing(base, theirs);
  return differing(base, mine).filter((path) => changed.includes(path) && !equal(valueAt(mine, path), valueAt(theirs, path)));
};

/** What somebody else stored, with what was changed here; where both changed the same field, `own` decides which stays. */
export function merged({ base, mine, theirs }, own) {
  const both = clashes({ base, mine, theirs });
  return differing(base, mine)
    .filter((path) => own || !both.includes(path))
    .reduce((document, path) => withValue(document, path, valueAt(mine, path)), theirs);
}
