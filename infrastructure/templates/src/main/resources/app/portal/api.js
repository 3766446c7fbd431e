/** The API, as the portal uses it. */

import { Failure } from "./failure.js";
import { shaped } from "./form.js";
import { renewed, token } from "./login.js";

const KINDS = { 401: "expired", 403: "forbidden", 404: "missing", 409: "conflict", 412: "stale", 422: "refused", 429: "often" };
const PATIENCE = 30000;

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
 * @returns the `body`, its `version`, and `request`, the id to quote
 * @throws Failure
 */
export async function send(method, path, { body, version, key } = {}) {
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (version !== undefined) headers["If-Match"] = '"' + version + '"';
  if (key !== undefined) headers["Idempotency-Key"] = key;
  const once = async (bearer) => {
    try {
      return await fetch("/api" + path, {
        method,
        headers: { ...headers, Authorization: "Bearer " + bearer },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE),
        cache: "no-store",
        // a save is finished also when the page is left meanwhile
        keepalive: method !== "GET",
      });
    } catch {
      throw new Failure("offline");
    }
  };
  const first = await token();
  let answer = await once(first);
  if (answer.status === 401) answer = await once(await renewed(first));
  tell(answer);
  if (!answer.ok) throw await failure(answer);
  const tag = answer.headers.get("ETag");
  return {
    body: answer.status === 204 ? null : await (answer.headers.get("Content-Type")?.includes("json") ? answer.json() : answer.blob()),
    version: tag === null ? undefined : Number(tag.replaceAll('"', "")),
    request: answer.headers.get("Apigw-Requestid"),
  };
}

/** Reads the server's clock. */
function tell(answer) {
  const said = answer.headers.get("X-Server-Time") ?? answer.headers.get("Date");
  const time = said === null ? NaN : Date.parse(said);
  if (!Number.isNaN(time)) ahead = time - Date.now();
}

async function failure(answer) {
  const problem = await answer.json().catch(() => ({}));
  return new Failure(KINDS[answer.status] ?? "broken", {
    status: answer.status,
    title: problem.title ?? null,
    problems: problem.problems ?? [],
    request: problem.requestId ?? answer.headers.get("Apigw-Requestid"),
    wait: Number(answer.headers.get("Retry-After")) || null,
  });
}

const application = (call, student) => "/calls/" + call + "/applications/" + student;

export const calls = async () => (await send("GET", "/calls")).body.calls;
export const call = async (id) => (await send("GET", "/calls/" + id)).body;
export const partners = async (id) => (await send("GET", "/calls/" + id + "/partners")).body.partners;
export const show = (id, student) => send("GET", application(id, student));
export const saveDraft = (id, student, body, version) =>
  send("PUT", application(id, student) + "/draft", { body, version });
export const discardDraft = (id, student, version) => send("DELETE", application(id, student) + "/draft", { version });
export const submit = (id, student, body, version, key) =>
  send("POST", application(id, student) + "/submission", { body, version, key });
export const documents = async (id, student) => (await send("GET", application(id, student) + "/documents")).body.documents;
export const requestUpload = async (id, student, file) =>
  (await send("POST", application(id, student) + "/documents", { body: file })).body;
export const documentLink = async (id, student, document) =>
  (await send("POST", application(id, student) + "/documents/" + document + "/link")).body.url;
export const result = async (id, student) => (await send("GET", application(id, student) + "/result")).body;
export const withdraw = (id, student, reason) => send("POST", application(id, student) + "/withdrawal", { body: { reason } });
export const objection = async (id, student) => (await send("GET", application(id, student) + "/objection")).body;
export const object = (id, student, text, version) =>
  send("POST", application(id, student) + "/objection", { body: { text }, version });
export const petitions = (id, student) => send("GET", application(id, student) + "/petitions");

/** The person who is logged in; for a student also their applications. */
export const me = async () => (await send("GET", "/me")).body;

/** A page of the messages to the person who is logged in, newest first, and the cursor of the `next` one. */
export const messages = async (cursor) =>
  (await send("GET", "/me/messages" + (cursor === undefined ? "" : "?" + new URLSearchParams({ cursor })))).body;

/** What the office knows about the student in a call. */
export const facts = async (id, student) => (await send("GET", application(id, student) + "/facts")).body;

/** Every version that was submitted, latest first. */
export const submissions = async (id, student) => (await send("GET", application(id, student) + "/submissions")).body;

/** What the form of a call asks of this student and offers to them. */
export async function form(id) {
  const [{ body: asked }, { body: earlier }] = await Promise.all([
    send("GET", "/calls/" + id + "/form"),
    send("GET", "/calls/" + id + "/earlier-cut-offs"),
  ]);
  return shaped(asked, earlier.cutOffs);
}
