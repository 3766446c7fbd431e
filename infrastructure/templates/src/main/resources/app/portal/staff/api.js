/** The API, as coordinators and officers use it. */

import { me as self, send } from "../api.js";
import { person } from "../login.js";
import { alphabetical } from "../words.js";

export { call, calls, documents, documentLink, facts, now, partners, show, submissions } from "../api.js";

/** Answers that stay the same while a person works, by what was asked. */
const kept = new Map();

function once(name, ask) {
  if (!kept.has(name)) {
    const asked = ask();
    asked.catch(() => kept.delete(name));
    kept.set(name, asked);
  }
  return kept.get(name);
}

/** The person who is logged in. */
export const me = () => once("me " + person()?.subject, self);

/** Everything on all pages of a list, which is the field `name` of each page; the rest is that of the first page. */
async function all(path, name, values = {}) {
  let first;
  let cursor;
  const found = [];
  do {
    const given = Object.entries({ ...values, cursor }).filter(([, value]) => value !== undefined && value !== "");
    const { body } = await send("GET", path + "?" + new URLSearchParams(given));
    first ??= body;
    found.push(...body[name]);
    cursor = body.next;
  } while (cursor !== undefined);
  return { ...first, [name]: found };
}

const application = (call, student) => "/calls/" + call + "/applications/" + student;

/** The names of the universities of a call, by code. */
export const universities = (call) =>
  once("universities " + call, async () => {
    const { body } = await send("GET", "/calls/" + call + "/partners");
    return new Map(body.partners.map((one) => [one.university, one]));
  });

/** What a department has to decide, and has decided. */
export const reviews = (call, department) => all("/calls/" + call + "/work/applications", "applications", { department });

export const review = async (call, student, body, version) =>
  (await send("PUT", application(call, student) + "/review", { body, version })).body;

/** Approves many at once; each has its own outcome. */
export const approveMany = async (call, approvals) =>
  (await send("POST", "/calls/" + call + "/reviews", { body: { approvals } })).body.outcomes;

/** The reasons for which a department may decline, with what each says. */
export const reasons = (call, department) =>
  once("reasons " + call, async () => (await send("GET", "/calls/" + call + "/work/applications?" + new URLSearchParams({ department }))).body.reasons);

/** The applications that filters ask for, in their order, with the counts of the other filters. */
export async function applications(call, { department, level, decision, sort }) {
  const departments = department !== undefined ? [department] : (await me()).departments;
  const works = await Promise.all(departments.map((one) => reviews(call, one)));
  const rows = works.flatMap((work) => work.applications.map((row) => shaped(work.department, row)));
  const fits = (row) => (level === undefined || row.level === level) && (decision === undefined || row.decision === decision);
  const order = { NAME: (a, b) => alphabetical(a.name ?? "", b.name ?? ""), CGPA: (a, b) => (a.cgpa ?? 0) - (b.cgpa ?? 0), SUBMITTED: (a, b) => a.submittedAt.localeCompare(b.submittedAt) };
  const sorts = order[sort?.replace("-", "")] ?? ((a, b) => a.student.localeCompare(b.student));
  const applications = rows.filter(fits).sort((a, b) => (sort?.startsWith("-") ? -1 : 1) * sorts(a, b));
  const counts = (name) => Object.fromEntries(Object.entries(Object.groupBy(rows, (row) => row[name])).map(([value, found]) => [value, found.length]));
  return { total: applications.length, applications, facets: { decision: counts("decision"), level: counts("level"), department: counts("department") } };
}

function shaped(department, { decision, version, state, choices, ...row }) {
  const decided = decision === undefined ? "NEW" : state === "OPEN" ? "AGAIN" : !decision.approved ? "DECLINED" : decision.declined.length > 0 ? "APPROVED_IN_PART" : "APPROVED";
  return {
    ...row,
    department,
    decision: decided,
    decisionVersion: version,
    decidedBy: decision?.by,
    decidedAt: decision?.at,
    choices: choices.map((university) => ({ university, declined: decision?.declined.includes(university) ?? false })),
  };
}

/** What the form of a call asks, with its documents and exams. */
export const form = (call) => once("form " + call, async () => (await send("GET", "/calls/" + call + "/form")).body);

/** Documents of a call without a verdict, with what the student claims. */
const work = (call, kind) => all("/calls/" + call + "/work/documents", "documents", { kind });

/** What there is to check in a document that waits for a verdict: null where it is not among those that count. */
export async function task(call, { id, slot }) {
  const name = "tasks " + call + " " + slot;
  const find = async () => (await once(name, () => work(call, slot))).documents.find((one) => one.document === id);
  const found = await find();
  if (found !== undefined) return found;
  kept.delete(name);
  return (await find()) ?? null;
}

export const judge = async (call, student, { id, sha256, verdictVersion }, verdict) =>
  (await send("PUT", application(call, student) + "/documents/" + id + "/verdict", { body: { ...verdict, sha256 }, version: verdictVersion })).body;

/** How the office's table in force converts the score of an exam. */
export const proposedScore = async (call, exam, score) =>
  (await send("GET", "/calls/" + call + "/score-proposal?" + new URLSearchParams({ exam, score }))).body;

/** The documents that filters ask for, in their order, with the counts of the other filters. */
export async function documentList(call, { slot, sort }) {
  const { documents } = await work(call, slot);
  const rows = documents.map((row) => ({ ...row, state: "TO_CHECK" }));
  if (sort?.startsWith("-")) rows.reverse();
  return { total: rows.length, documents: rows, facets: { state: { TO_CHECK: rows.length }, slot: Object.fromEntries(documents.map((row) => [row.slot, 1])) } };
}
