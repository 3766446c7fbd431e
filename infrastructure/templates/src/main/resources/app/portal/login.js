/**
 * The login: OpenID Connect's code flow with PKCE. Tokens belong to one tab and are gone when it is closed or the person
 * logs out. A refresh token serves once, so that only one request at a time may use it.
 */

import { Failure } from "./failure.js";

const TOKENS = "ico.tokens";
const STARTED = "ico.login";
/** By which a tab that was opened for the login answers. */
const CHANNEL = "ico-login";
/** A token is renewed this long before it ends, in milliseconds. */
const EARLY = 60000;

const settings = document.getElementById("portal").dataset;

/** Whether this installation has a login page. */
export const possible = settings.authorize !== "";

const read = (key) => JSON.parse(sessionStorage.getItem(key) ?? "null");

const encoded = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const secret = () => encoded(crypto.getRandomValues(new Uint8Array(32)));

/** The address to which the login page returns. */
const entry = () => location.origin + location.pathname;

/** What a token says. Its signature is for the API to check. */
function claims(token) {
  const payload = atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/"));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(payload, (letter) => letter.charCodeAt(0))));
}

/** Who is logged in: `subject`, `name` where the login gives one and, for a student, `student`; null for nobody. */
export function person() {
  const tokens = read(TOKENS);
  if (tokens === null) return null;
  const said = claims(tokens.id);
  return { subject: said.sub, name: said.name ?? null, student: said["custom:student_number"] ?? null };
}

/** Leaves for the login page; afterwards the same address is shown again. */
export async function logIn() {
  location.assign(await loginPage({ back: location.search }));
}

/**
 * Logs in beside this tab, which keeps what cannot be stored, such as a chosen file.
 *
 * @param {() => void} done called when the same person has logged in
 */
export async function logInBeside(done) {
  const address = await loginPage({ beside: true });
  const { state } = read(STARTED);
  const answers = new BroadcastChannel(CHANNEL);
  answers.onmessage = ({ data }) => {
    if (data.state !== state || claims(data.tokens.id_token).sub !== person()?.subject) return;
    answers.close();
    keep(data.tokens);
    done();
  };
  // the new tab begins with a copy of this one's session
  window.open(address);
}

/** The address of the login page, with what has to be remembered until it answers. */
async function loginPage(remembered) {
  const started = { state: secret(), nonce: secret(), verifier: secret(), ...remembered };
  sessionStorage.setItem(STARTED, JSON.stringify(started));
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(started.verifier));
  const query = new URLSearchParams({
    response_type: "code",
    client_id: settings.client,
    redirect_uri: entry(),
    scope: "openid",
    state: started.state,
    nonce: started.nonce,
    code_challenge: encoded(new Uint8Array(hash)),
    code_challenge_method: "S256",
  });
  return settings.authorize + "?" + query;
}

/** Takes the answer of the login page out of the address, if there is one. A foreign answer is thrown away. */
export async function arrive() {
  const query = new URLSearchParams(location.search);
  if (!query.has("state") || !(query.has("code") || query.has("error"))) return;
  const started = read(STARTED);
  sessionStorage.removeItem(STARTED);
  history.replaceState(null, "", location.pathname + (started?.back ?? ""));
  if (started === null || query.get("state") !== started.state) throw new Failure("login");
  if (query.has("error")) throw new Failure("login");
  const former = person();
  const tokens = await exchange({
    grant_type: "authorization_code",
    code: query.get("code"),
    redirect_uri: entry(),
    code_verifier: started.verifier,
  });
  const said = claims(tokens.id_token);
  if (said.nonce !== started.nonce) throw new Failure("login");
  if (former !== null && former.subject !== said.sub) sessionStorage.clear();
  keep(tokens);
  if (!started.beside) return;
  new BroadcastChannel(CHANNEL).postMessage({ state: started.state, tokens });
  window.close();
}

async function exchange(values) {
  const body = new URLSearchParams({ client_id: settings.client, ...values });
  let answer;
  try {
    answer = await fetch(settings.token, { method: "POST", body });
  } catch {
    throw new Failure("offline");
  }
  if (answer.status >= 500) throw new Failure("broken", { status: answer.status });
  if (!answer.ok) throw new Failure("expired");
  return answer.json();
}

function keep(tokens, refresh = null) {
  const kept = {
    id: tokens.id_token,
    refresh: tokens.refresh_token ?? refresh,
    until: Date.now() + tokens.expires_in * 1000 - EARLY,
  };
  sessionStorage.setItem(TOKENS, JSON.stringify(kept));
  return kept.id;
}

/** A token for the API, renewed where necessary. */
export async function token() {
  const tokens = read(TOKENS);
  if (tokens === null) throw new Failure("expired");
  return Date.now() < tokens.until ? tokens.id : renewed(tokens.id);
}

/** A newer token than one that the API has refused. */
export function renewed(old) {
  return navigator.locks.request("ico-login", async () => {
    const tokens = read(TOKENS);
    if (tokens !== null && tokens.id !== old) return tokens.id;
    if (!tokens?.refresh) throw new Failure("expired");
    return keep(await exchange({ grant_type: "refresh_token", refresh_token: tokens.refresh }), tokens.refresh);
  });
}

/** Forgets everything about the person in this tab and ends the login, also for a copy of its tokens. */
export function logOut() {
  const refresh = read(TOKENS)?.refresh;
  sessionStorage.clear();
  if (refresh) revoke(refresh);
  location.replace(settings.logout + encodeURIComponent(entry()));
}

/** Outlasts the page; nobody waits for the answer, so none is asked for. */
function revoke(refresh) {
  const body = new URLSearchParams({ token: refresh, token_type_hint: "refresh_token", client_id: settings.client });
  fetch(new URL("revoke", settings.token), { method: "POST", body, mode: "no-cors", keepalive: true }).catch(() => {});
}
