/** The frame of the portal: who is logged in, which page the address asks for, and what to do when it cannot be shown. */

import { followLinks, here } from "./address.js";
import { problem } from "./errors.js";
import { Failure } from "./failure.js";
import { html, nothing, render } from "./lit-html.js";
import { arrive, logIn, logOut, person, possible } from "./login.js";
import { draw, drawWith, focus, say } from "./screen.js";
import { t } from "./words.js";

/** The modules of the pages; each has `load`, `title` and `view`, and `start` where the focus does not begin at the title. */
const PAGES = {
  applications: () => import("./applications.js"),
  about: () => import("./about.js"),
  choices: () => import("./choices.js"),
  exams: () => import("./exams.js"),
  claims: () => import("./claims.js"),
  stay: () => import("./stay.js"),
  declarations: () => import("./declarations.js"),
  documents: () => import("./documents.js"),
  check: () => import("./check.js"),
  status: () => import("./status.js"),
  result: () => import("./result.js"),
  messages: () => import("./messages.js"),
  version: () => import("./version.js"),
  data: () => import("./data.js"),
  staff: () => import("./staff/staff.js"),
  petition: () => import("./petition.js"),
};

/** Fetched once the first of them is shown, so that a lost connection stops nobody on the way from one to the next. */
const STEPS = ["about", "choices", "exams", "claims", "stay", "declarations", "documents", "check", "status"];

/** How often times that are left are drawn again, in milliseconds. */
const TICK = 20000;

const host = document.getElementById("portal");
const content = document.createElement("div");
const site = document.title.split(" - ").pop();
/** @type {HTMLAnchorElement} */
const switcher = document.querySelector("a.switch");
const otherLanguage = switcher.getAttribute("href");

/** What is shown: a page with its data, or why there is none. */
let shown = { state: "loading" };
let turn = 0;

async function open({ first = false } = {}) {
  const mine = ++turn;
  const where = here();
  busy(true);
  // what was said on the page before
  document.getElementById("said").textContent = "";
  switcher.href = otherLanguage + location.search;
  if (person() === null) return show({ state: "outside" }, first);
  if (!Object.hasOwn(PAGES, where.page)) return show({ state: "failed", failure: new Failure("missing") }, first);
  const slow = setTimeout(() => mine === turn && show({ state: "loading" }, true), 300);
  try {
    const page = await module(where.page);
    const data = await page.load(where);
    if (mine === turn) show({ state: "page", page, data }, first);
  } catch (failure) {
    if (mine === turn) show({ state: "failed", failure: failure instanceof Failure ? failure : new Failure("broken") }, first);
    if (!(failure instanceof Failure)) console.error(failure);
  } finally {
    clearTimeout(slow);
  }
}

/** The module of a page. */
async function module(name) {
  try {
    return await PAGES[name]();
  } catch (failure) {
    // a module that cannot be fetched
    throw failure instanceof TypeError ? new Failure("offline") : failure;
  }
}

/** Opens again what could not be opened without a connection. */
function reopen() {
  if (navigator.onLine && shown.state === "failed" && shown.failure.kind === "offline") open();
}

/** Says whether another page is on its way; the one before is shown for a moment. */
function busy(loading) {
  content.setAttribute("aria-busy", String(loading));
}

function show(next, quietly) {
  shown = next;
  busy(next.state === "loading");
  draw();
  if (!quietly && next.state !== "loading") {
    scrollTo(0, 0);
    focus((next.state === "page" && next.page.start?.(next.data)) || "title");
  }
  if (next.state === "page" && STEPS.includes(here().page)) STEPS.forEach((name) => PAGES[name]().catch(() => {}));
}

function title() {
  switch (shown.state) {
    case "page":
      return shown.page.title(shown.data);
    case "outside":
      return t("title");
    case "failed":
      return t("error." + shown.failure.kind + ".title");
    default:
      return t("loading");
  }
}

/** What the navigation calls this part of the site: staff do not read that these are their applications. */
const place = () => document.querySelector("header nav a[aria-current]")?.textContent ?? t("title");

function view() {
  switch (shown.state) {
    case "page":
      return shown.page.view(shown.data);
    case "outside":
      return outside();
    case "failed":
      return html`<h1 id="title" tabindex="-1">${place()}</h1>
        ${problem(shown.failure, () => open())}`;
    default:
      return html`<h1>${t("loading")}</h1>`;
  }
}

function outside() {
  return html`<h1 id="title" tabindex="-1">${t("title")}</h1>
    <p class="lead">${t("outside.what")}</p>
    ${possible
      ? html`<p>${t("outside.login")}</p>
          <p><button type="button" @click=${logIn}>${t("login.button")}</button></p>
          <p class="soft">${t("outside.shared")}</p>`
      : html`<p class="note warn">${t("outside.impossible")}</p>`}`;
}

function frame() {
  const logged = person();
  return html`${logged === null
      ? nothing
      : html`<p class="who">
          <span class="soft">${t("logged-in", logged.student ?? logged.name ?? logged.subject)}</span>
          <button type="button" class="quiet" @click=${logOut}>${t("logout.button")}</button>
        </p>`}
    ${view()}`;
}

function start() {
  const said = document.createElement("p");
  Object.assign(said, { id: "said", className: "unseen" });
  said.setAttribute("role", "status");
  host.append(content, said);
  drawWith(() => {
    render(frame(), content);
    const failed = shown.state === "failed" || content.querySelector("#error, [aria-invalid=true]") !== null;
    document.title = (failed ? t("error.prefix") + " " : "") + title() + " - " + site;
  });
  followLinks();
  addEventListener("popstate", () => open());
  addEventListener("pageshow", (event) => event.persisted && person() === null && location.reload());
  setInterval(() => (shown.state === "page" ? draw() : reopen()), TICK);
  addEventListener("online", reopen);
  // paper shows everything
  addEventListener("beforeprint", () => host.querySelectorAll("details").forEach((folded) => (folded.open = true)));
  addEventListener("offline", () => say(t("offline.said")));
  arrive().then(
    () => open({ first: true }),
    (failure) => show({ state: "failed", failure }, true),
  );
}

start();
