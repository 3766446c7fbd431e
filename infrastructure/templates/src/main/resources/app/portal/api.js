/** The API, as the portal uses it. */

import { Failure } from "./failure.js";
import { renewed, token } from "./login.js";

/** @import * as Contract from "./contract.js" */

/**
 * @template T
 * @typedef {{ body: T, version: number, request: string | null }} Answer
 */

const KINDS = { 401: "expired", 403: "forbidden", 404: "missing", 409: "conflict", 412: "stale", 422: "refused", 429: "often", 503: "maintenance" };
const TIMEOUT = 30000;
const MOST_KEPT_ALIVE = 60000;

/** How far the server's clock is ahead of the device's, in milliseconds. */
let ahead = 0;

/** The time by the server's clock, whatever the device's clock says. */
export const now = () => Date.now() + ahead;

/**
 * Sends a request.
 *
 * @param {string} method
 * @param {string} path
 * @param {{ body?: object, version?: number, key?: string }} given
 * @returns {Promise<Answer<any>>} the `body`, its `version`, and `request`, the id to quote
 * @throws Failure
 */
export async function send(method, path, { body, version, key } = {}) {
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (version !== undefined) headers["If-Match"] = '"' + version + '"';
  if (key !== undefined) headers["Idempotency-Key"] = key;
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const once = async (bearer) => {
    try {
      return await fetch("/api" + path, {
        method,
        headers: { ...headers, Authorization: "Bearer " + bearer },
        body: sent,
        signal: AbortSignal.timeout(TIMEOUT),
        cache: "no-store",
        // a save is finished also when the page is left meanwhile; browsers take 64 KiB of it
        keepalive: method !== "GET" && new Blob([sent ?? ""]).size < MOST_KEPT_ALIVE,
      });
    } catch {
      throw new Failure("offline");
    }
  };
  const first = await token();
  let answer = await once(first);
  if (answer.status === 401) answer = await once(await renewed(first));
  tell(answer);
  if (!answer.ok) throw await failure(answer, method);
  const tag = answer.headers.get("ETag");
  return {
    body: await content(answer),
    version: tag === null ? undefined : Number(tag.replaceAll('"', "")),
    request: answer.headers.get("Apigw-Requestid"),
  };
}

/** What an answer holds: JSON as an object, another file as a blob. */
async function content(answer) {
  if (answer.status === 204) return null;
  return (answer.headers.get("Content-Type") ?? "").includes("json") ? answer.json() : answer.blob();
}

/** Reads the server's clock. */
function tell(answer) {
  const said = answer.headers.get("X-Server-Time") ?? answer.headers.get("Date");
  const time = said === null ? NaN : Date.parse(said);
  if (!Number.isNaN(time)) ahead = time - Date.now();
}

/** What was sent and cannot be read is refused with its fields; an address that cannot be read is none of the reader's making. */
async function failure(answer, method = "GET") {
  const problem = await answer.json().catch(() => ({}));
  const { problems = [] } = problem;
  const closed = answer.status === 409 && problems.some((line) => line.code === "CLOSED");
  const unreadable = answer.status === 400 && method !== "GET" && problems.length > 0;
  return new Failure(closed ? "closed" : unreadable ? "refused" : (KINDS[answer.status] ?? "broken"), {
    status: answer.status,
    title: problem.title ?? null,
    problems,
    request: problem.requestId ?? answer.headers.get("Apigw-Requestid"),
    wait: Number(answer.headers.get("Retry-After")) || null,
  });
}

const application = (call, student) => "/calls/" + call + "/applications/" + student;

/** @type {() => Promise<Contract.CallList["calls"]>} */
export const calls = async () => (await send("GET", "/calls")).body.calls;
/** @type {(id: string) => Promise<Contract.Call>} */
export const call = async (id) => (await send("GET", "/calls/" + id)).body;
/** @type {(id: string) => Promise<Contract.Partners["partners"]>} */
export const partners = async (id) => (await send("GET", "/calls/" + id + "/partners")).body.partners;
/** @type {(id: string, student: string) => Promise<Answer<Contract.Application>>} */
export const show = (id, student) => send("GET", application(id, student));
/** @type {(id: string, student: string, body: Contract.Content, version: number) => Promise<Answer<Contract.Application>>} */
export const saveDraft = (id, student, body, version) =>
  send("PUT", application(id, student) + "/draft", { body, version });
/** @type {(id: string, student: string, version: number) => Promise<Answer<Contract.Application>>} */
export const discardDraft = (id, student, version) => send("DELETE", application(id, student) + "/draft", { version });
/** @type {(id: string, student: string, body: Contract.Content, version: number, key: string) => Promise<Answer<Contract.Submission>>} */
export const submit = (id, student, body, version, key) =>
  send("POST", application(id, student) + "/submission", { body, version, key });
/** Takes the submission back; the application becomes a draft again. */
export const retract = (id, student, version) => send("DELETE", application(id, student) + "/submission", { version });
/** @type {(id: string, student: string) => Promise<Contract.Document[]>} */
export const documents = async (id, student) => (await send("GET", application(id, student) + "/documents")).body.documents;
/** @type {(id: string, student: string, file: Contract.UploadRequest) => Promise<Contract.UploadLink>} */
export const requestUpload = async (id, student, file) =>
  (await send("POST", application(id, student) + "/documents", { body: file })).body;
/** @type {(id: string, student: string, document: string) => Promise<string>} */
export const documentLink = async (id, student, document) =>
  (await send("POST", application(id, student) + "/documents/" + document + "/link")).body.url;
/** @type {(id: string, student: string) => Promise<Contract.Result>} */
export const result = async (id, student) => (await send("GET", application(id, student) + "/result")).body;
/** @type {(id: string, student: string, reason: string) => Promise<Answer<Contract.Withdrawal>>} */
export const withdraw = (id, student, reason) => send("POST", application(id, student) + "/withdrawal", { body: { reason } });
/** @type {(id: string, student: string) => Promise<Contract.OwnObjection>} */
export const objection = async (id, student) => (await send("GET", application(id, student) + "/objection")).body;
/** @type {(id: string, student: string, text: string, version: number) => Promise<Answer<Contract.Objection>>} */
export const object = (id, student, text, version) =>
  send("POST", application(id, student) + "/objection", { body: { text }, version });
/**
 * The grant of a selected student, as it is recorded.
 *
 * @type {(id: string, student: string) => Promise<any>}
 */
export const grant = async (id, student) => (await send("GET", application(id, student) + "/grant")).body;
/** @type {(id: string, student: string) => Promise<Answer<Contract.Docket>>} */
export const petitions = (id, student) => send("GET", application(id, student) + "/petitions");
export const petition = (id, student, kind, reason, version) =>
  send("POST", application(id, student) + "/petitions", { body: { kind, reason }, version });
/** @type {(id: string, student: string) => Promise<Contract.Document[]>} */
export const petitionDocuments = async (id, student) =>
  (await send("GET", application(id, student) + "/petitions/documents")).body.documents;
/** @type {(id: string, student: string, file: Contract.UploadRequest) => Promise<Contract.UploadLink>} */
export const requestPetitionUpload = async (id, student, { slot, ...file }) =>
  (await send("POST", application(id, student) + "/petitions/documents", { body: file })).body;
/** The proofs handed in for the grant, as `documents`, and the slots for which more are taken, as `takes`. */
export const grantDocuments = async (id, student) => (await send("GET", application(id, student) + "/grant/documents")).body;
/** @type {(id: string, student: string, file: Contract.UploadRequest) => Promise<Contract.UploadLink>} */
export const requestGrantUpload = async (id, student, file) =>
  (await send("POST", application(id, student) + "/grant/documents", { body: file })).body;
/** The letters that were issued to the student in a call. */
export const letters = async (id, student) => (await send("GET", application(id, student) + "/letters")).body.letters;
/** A letter as a PDF; asked for again with the same facts, it is the same one. */
export const letter = async (id, student, kind, language) =>
  (await send("POST", application(id, student) + "/letters", { body: { kind, language } })).body;
/** Everything that is held about the student who asks, as a ZIP file. */
export const ownData = async () => (await send("POST", "/own-data")).body;

let asked = null;

/** Asks who is logged in before the page that shows it is loaded. */
export function askAhead() {
  asked = send("GET", "/me");
  asked.catch(() => {});
}

/**
 * The person who is logged in; for a student also their applications.
 *
 * @type {() => Promise<Contract.Me>}
 */
export async function me() {
  const first = asked ?? send("GET", "/me");
  asked = null;
  return (await first).body;
}

/**
 * A page of the messages to the person who is logged in, newest first, and the cursor of the `next` one.
 *
 * @type {(cursor?: string) => Promise<Contract.Messages>}
 */
export const messages = async (cursor) =>
  (await send("GET", "/me/messages" + (cursor === undefined ? "" : "?" + new URLSearchParams({ cursor })))).body;

/** The total that the public calculator gives. Rejects when something is missing or the call's rules cannot use it. */
export async function calculate(id, given) {
  const body = new URLSearchParams(Object.entries(given).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
  const answer = await fetch("/api/calculator/" + id, { method: "POST", body, headers: { Accept: "application/json" } });
  if (!answer.ok) throw await failure(answer);
  return (await answer.json()).total;
}

/**
 * What the office knows about the student in a call.
 *
 * @type {(id: string, student: string) => Promise<Contract.Facts>}
 */
export const facts = async (id, student) => (await send("GET", application(id, student) + "/facts")).body;

/**
 * Every version that was submitted, latest first.
 *
 * @type {(id: string, student: string) => Promise<Contract.Submissions>}
 */
export const submissions = async (id, student) => (await send("GET", application(id, student) + "/submissions")).body;

/** One version that was submitted, with its content. */
export const submission = async (id, student, version) =>
  (await send("GET", application(id, student) + "/submissions/" + version)).body;

/** What the form of a call asks of this student and offers to them. */
export async function form(id) {
  // the first page needs no form
  const [{ shaped }, { body: asked }, { body: earlier }] = await Promise.all([
    import("./form.js"),
    send("GET", "/calls/" + id + "/form"),
    send("GET", "/calls/" + id + "/earlier-cut-offs"),
  ]);
  return shaped(asked, earlier.cutOffs);
}
