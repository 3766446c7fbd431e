/** The API, as coordinators and officers use it. */

import { me as self, send } from "../api.js";
import { person } from "../login.js";

export { call, calls, documents, facts, letter, letters, now, partners, show, submissions } from "../api.js";

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

export const review = async (call, student, body, version) =>
  (await send("PUT", application(call, student) + "/review", { body, version })).body;

/** A signed link of five minutes by which a browser shows a document; the access is recorded. */
export const previewLink = async (call, student, document) =>
  (await send("POST", application(call, student) + "/documents/" + document + "/preview")).body;

/** Says that a document is on the screen, and answers who of the office looked before. */
export const look = async (call, student, document) => (await send("POST", application(call, student) + "/documents/" + document + "/opening")).body;

/** What would come of approving many at once, in numbers and for each. */
export const previewApprovals = async (call, items) =>
  (await send("POST", "/calls/" + call + "/review-previews", { body: { decision: "APPROVED", items } })).body;

/** Approves many at once; each has its own outcome. The same `key` asks for the same approvals. */
export const approveMany = async (call, items, key) =>
  (await send("POST", "/calls/" + call + "/review-batches", { body: { decision: "APPROVED", items }, key })).body.items;

/** Takes many decisions back, each as it was seen; each has its own outcome. */
export const takeBack = async (call, items, key) =>
  (await send("POST", "/calls/" + call + "/review-batches", { body: { decision: "UNDECIDED", items }, key })).body.items;

/** The reasons for which a department may decline, with what each says. */
export const reasons = (call, department) =>
  once("reasons " + call, async () => (await send("GET", "/calls/" + call + "/work/applications?" + new URLSearchParams({ department }))).body.reasons);

/** The most rows of a page of a list. */
const ROWS = 200;

/** A page of a list; `sort` is a column, with a minus sign before it where the order is descending. */
async function listed(path, { sort, ...filters }) {
  const values = { ...filters, limit: ROWS, sort: sort?.replace("-", ""), order: sort?.startsWith("-") ? "DESC" : undefined };
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return (await send("GET", path + "?" + new URLSearchParams(given))).body;
}

/** The applications that filters ask for, in their order, with the counts of the other filters. */
export const applications = (call, filters) => listed("/calls/" + call + "/application-list", filters);

/** The documents that filters ask for. */
export const documentList = (call, filters) => listed("/calls/" + call + "/document-list", filters);

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

const path = (call, rest) => "/calls/" + call + rest;
const read = async (address) => (await send("GET", address)).body;

/** Applications found by a name or the beginning of a number, which stands in no address. */
export const search = async (call, text) => (await send("POST", path(call, "/application-search"), { body: { text, limit: ROWS } })).body;

export const blockers = (call, kind) => all(path(call, "/seal-blockers"), "blockers", { kind });
export const noticeCounts = async (call) => (await read(path(call, "/notice-counts"))).counts;
export const notices = (call, state, cursor) =>
  read(path(call, "/notices?" + new URLSearchParams(Object.entries({ state, cursor }).filter(([, value]) => value !== undefined))));
export const mailAgain = (call, { notice, version }) => send("POST", path(call, "/notices/" + notice + "/again"), { version });
export const closeMail = (call, { notice, version }) => send("POST", path(call, "/notices/" + notice + "/closure"), { version });
export const publications = (call) => read(path(call, "/publications"));
/** Whether what decides about the applications of a call may change: until the publication, and again while a correction is open. */
export const changeable = async ({ id, state }) => (state === "PUBLISHED" ? (await publications(id)).erratum !== undefined : state !== "CANCELLED");
export const dashboard = (call) => read(path(call, "/dashboard"));
export const imports = async (call) => (await read(path(call, "/imports"))).imports;
/** @param publication its number; left out for the latest */
export const objections = (call, publication) => all(path(call, "/objections"), "objections", { publication });

/** Everything of a list that a student has; null where the call does not have such a thing yet. */
const given = (asked) => asked.catch((failure) => (["missing", "conflict", "refused"].includes(failure.kind) ? null : Promise.reject(failure)));

/** What is known of one student in a call. */
export async function dossier({ id: call, state }, student) {
  const of = (rest) => given(send("GET", application(call, student) + rest));
  const [shown, known, sent, files, docket, issued, ledger, result = null, objection = null, proofs = null, mobility = null, grants = null] = await Promise.all([
    send("GET", application(call, student)),
    ...["/facts", "/submissions", "/documents", "/petitions", "/letters"].map(of),
    given(send("GET", "/ledger/" + student)),
    ...(state === "PUBLISHED" ? ["/result", "/objection", "/grant/documents", "/mobility"] : []).map(of),
    ...(state === "PUBLISHED" ? [given(send("GET", "/calls/" + call + "/grants"))] : []),
  ]);
  const bodies = { facts: known, submissions: sent, documents: files, letters: issued, result, objection, proofs, ledger, mobility, grants };
  return {
    application: shown.body,
    docket: docket?.body ?? { petitions: [], rulings: [] },
    rulings: docket?.version ?? 0,
    ...Object.fromEntries(Object.entries(bodies).map(([name, answer]) => [name, answer?.body ?? null])),
  };
}

/** Records what becomes of a student's place. */
export const recordMobility = async (call, student, version, body) => (await send("PUT", application(call, student) + "/mobility", { body, version })).body;

/** The grants of a call, with those that are free. */
export const grants = (call) => read(path(call, "/grants"));

export const passOnGrant = (call, body) => send("POST", path(call, "/grant-transfers"), { body });

export const rule = (call, student, body, version) => send("POST", application(call, student) + "/rulings", { body, version });

export const revokeLetter = (call, student, code, reason) => send("POST", application(call, student) + "/letters/" + code + "/revocation", { body: { reason } });

export const permitReissue = (call, student, code) => send("POST", application(call, student) + "/letters/" + code + "/reissue");

export const answerObjection = (call, { student, publication, version }, decision, text) =>
  send("PUT", application(call, student) + "/objection/answer", { body: { publication, decision, text }, version });

/** The files that a student added to a petition. */
export const petitionDocuments = async (call, student) => (await read(application(call, student) + "/petitions/documents")).documents;

/** The petitions and rulings of a student, and the `version` to rule with. */
export const docket = (call, student) => send("GET", application(call, student) + "/petitions");

const bodyOf = async (method, address, given) => (await send(method, address, given)).body;

export const runs = async (call) => (await read(path(call, "/runs"))).runs;
export const runSummary = (call, run) => read(path(call, "/runs/" + run));
export const findings = async (call, run) => (await read(path(call, "/runs/" + run + "/findings"))).findings;
/** How a result differs from another one: runs or trials, with a page of the students who moved. */
export const comparison = (call, { of, with: before, cursor = undefined }) =>
  read(path(call, "/comparisons?" + new URLSearchParams(Object.entries({ of, with: before, cursor }).filter(([, value]) => value !== undefined))));
export const trials = async (call) => (await read(path(call, "/trials"))).trials;
export const trial = (call, id) => read(path(call, "/trials/" + id));
export const runTrial = (call, body) => bodyOf("POST", path(call, "/trials"), { body });
export const figures = (call) => read(path(call, "/figures"));
export const noticePreview = (call) => given(read(path(call, "/notice-preview")));
export const officers = async () => (await read("/officers")).officers;
/** What officers are called, as a function of the login id; one who has not logged in for long keeps the id. */
export const officerNames = () =>
  once("officer names", async () => {
    const names = new Map((await officers()).map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  });
/** What the students of a call are called, as a function of the number; one without an application keeps the number. */
export const studentNames = (call) =>
  once("student names " + call, async () => {
    const { applications: rows } = await all(path(call, "/application-list"), "applications", { limit: ROWS, sort: "NUMBER" });
    const names = new Map(rows.map(({ student, name }) => [student, name]));
    return (number) => names.get(number) ?? number;
  });
export const propose = (call, body) => send("POST", path(call, "/publication-proposal"), { body });
export const withdrawProposal = (call, reason, version) => send("DELETE", path(call, "/publication-proposal"), { body: { reason }, version });
export const approveProposal = (call, run, version) => send("POST", path(call, "/publication-approval"), { body: { run }, version });
export const openErratum = (call, body) => send("POST", path(call, "/erratum"), { body });
export const closeErratum = (call, reason, version) => send("DELETE", path(call, "/erratum"), { body: { reason }, version });

export const importOf = (call, id) => send("GET", path(call, "/imports/" + id));
export const importDifference = (call, id) => read(path(call, "/imports/" + id + "/difference"));
export const putInForce = (call, id, body, version) => send("PUT", path(call, "/imports/" + id + "/in-force"), { body, version });
/** Changes, adds or removes one row of what is in force, once however often it is sent with the same `key`. */
export const editRow = (call, body, version, key) => bodyOf("POST", path(call, "/imports/row-edits"), { body, version, key });
/** Every notice to a student, newest first. */
export const noticesTo = async (call, student) => (await read(path(call, "/notices?" + new URLSearchParams({ student })))).notices;
/** The columns of a kind of office file, from its template. */
export const columnsOf = (call, kind) => once("columns " + kind, async () => (await (await file(path(call, "/import-templates/" + kind + ".csv"))).text()).split("\r\n", 1)[0].replace("\ufeff", "").split(","));
export const importedFile = async (call, id) => (await bodyOf("POST", path(call, "/imports/" + id + "/file-link"))).url;
export const requestImport = (call, body) => bodyOf("POST", path(call, "/imports"), { body });

export const requestFile = (call, body) => bodyOf("POST", path(call, "/files"), { body });
export const requestedFile = (call, file) => read(path(call, "/files/" + file));
export const fileLink = async (call, file) => (await bodyOf("POST", path(call, "/files/" + file + "/link"))).url;
export const exportTrail = (address) => bodyOf("POST", address);

export const news = (cursor) => read("/news" + (cursor === undefined ? "" : "?" + new URLSearchParams({ cursor })));
export const newsItem = (id) => read("/news/" + id);
/** Writes a new item once, however often it is sent with the same `key`, or the next version of an item. */
export const writeNews = ({ id, version }, body, key) => (id === undefined ? bodyOf("POST", "/news", { body, key }) : bodyOf("PUT", "/news/" + id, { body, version }));
export const publishNews = (id, version) => bodyOf("POST", "/news/" + id + "/publication", { version });
export const requestNewsFile = (body) => bodyOf("POST", "/news-attachments", { body });
export const newsFile = async (id, file) => (await bodyOf("POST", "/news/" + id + "/attachments/" + file + "/link")).url;
export const withdrawNews = (id, reason, version) => bodyOf("POST", "/news/" + id + "/withdrawal", { body: { reason }, version });

/** What the department and the office wrote for each other. */
export const comments = async (call, student) => (await send("GET", application(call, student) + "/comments")).body.comments;
/** Writes a comment once, however often it is sent with the same `key`. */
export const comment = async (call, student, text, key) => (await bodyOf("POST", application(call, student) + "/comments", { body: { text }, key })).comments;

/** A page of what was done to an application, or to one of its documents. */
export const history = (call, student, document, cursor) =>
  read(application(call, student) + (document === undefined ? "" : "/documents/" + document) + "/history" + (cursor === undefined ? "" : "?" + new URLSearchParams({ cursor })));

/** Who decides in a coordinator's place. */
export const deputies = async () => (await read("/deputies")).deputies;
export const nameDeputy = (body) => bodyOf("POST", "/deputies", { body });
export const endDeputyship = (id) => send("DELETE", "/deputies/" + id);

/** A file that the API itself gives. */
export const file = async (address) => (await send("GET", address)).body;

/** The definitions that a new call can begin with. */
export const callOrigins = async () => (await read("/call-origins")).origins;
export const callDrafts = async () => (await read("/call-drafts")).drafts;
export const createCallDraft = (body) => send("POST", "/call-drafts", { body });
export const callDraft = (call) => send("GET", "/call-drafts/" + call);
export const saveCallDraft = (call, body, version) => send("PUT", "/call-drafts/" + call, { body, version });
export const discardCallDraft = (call, reason, version) => send("DELETE", "/call-drafts/" + call, { body: { reason }, version });
export const announceCallDraft = (call, reason, version) => send("POST", "/call-drafts/" + call + "/announcement", { body: { reason }, version });
/** What would come of a definition; nothing is stored. */
export const checkDefinition = (body) => bodyOf("POST", "/definition-checks", { body });
/** The definition of a call, with its rules and their numbers, and the version of the call. */
export const definition = (call) => send("GET", path(call, "/definition"));
export const amendCall = (call, body, version) => send("PUT", "/calls/" + call, { body, version });
export const officersOf = async (call) => (await read(path(call, "/officers"))).officers;
/** Asks anew who is logged in and which calls they have. */
export const forgetMe = () => kept.delete("me " + person()?.subject);
