/**
 * The draft of one application. Every change is kept in the tab at once and saved within two seconds. A draft that was changed
 * elsewhere is never overwritten: both are shown, and the student decides.
 */

import { here } from "./address.js";
import * as api from "./api.js";
import { body, carries, differences, same, typed } from "./content.js";
import { draw } from "./screen.js";

/** @import * as Contract from "./contract.js" */

/** Between a change and its save, in milliseconds. */
const PAUSE = 1000;
/** Before another attempt after a failure, in milliseconds. */
const AGAIN = 5000;
/** Failures after which the same request may succeed later. */
const PASSING = ["offline", "broken", "often", "maintenance"];

export class Draft {
  /**
   * @param facts  the `call`, the `student`, the `form` of the call
   * @param answer the application as the API returned it
   */
  constructor({ call, student, form }, answer) {
    this.call = call;
    this.student = student;
    this.form = form;
    this.key = "ico.draft." + this.student + "." + this.call;
    this.failure = null;
    this.conflict = null;
    this.saving = null;
    this.timer = null;
    this.savedAt = null;
    this.known = null;
    this.take(answer);
    this.content = this.stored;
    this.noticeChanged = ![undefined, answer.body.privacyNotice.current].includes(this.stored.privacyNotice);
    this.restore();
  }

  /**
   * Takes an application as it is stored now.
   *
   * @param {api.Answer<Contract.Application>} answer
   */
  take({ body: application, version }) {
    this.application = application;
    this.version = version;
    this.stored = { ...typed(application.draft ?? application.submitted), privacyNotice: application.privacyNotice.acknowledged };
    this.saved = written(this.stored);
  }

  /** Takes what is stored now, if everything of this tab is stored. */
  async refresh() {
    if (this.unsaved()) return;
    const before = this.saved;
    this.take(await api.show(this.call, this.student));
    if (this.saved !== before) this.content = this.stored;
  }

  /** What the office knows about the student, read once for all steps. */
  async facts() {
    return (this.known ??= await api.facts(this.call, this.student));
  }

  /** Takes up what was typed in this tab before a reload or a login. */
  restore() {
    const kept = JSON.parse(sessionStorage.getItem(this.key) ?? "null");
    if (kept === null) return;
    if (kept.version === this.version) {
      this.content = kept.content;
    } else if (written(kept.content) !== kept.saved && !same(kept.content, this.stored)) {
      this.content = kept.content;
      this.conflict = { mine: kept.content, theirs: this.stored };
    }
    if (this.unsaved()) this.saveSoon();
  }

  /** Whether something is not stored yet. */
  unsaved() {
    return written(this.content) !== this.saved;
  }

  /** How many answers differ from the submission that counts; null without one. */
  notSubmitted() {
    const { submitted } = this.application;
    return submitted === undefined ? null : differences(this.content, typed(submitted));
  }

  /** Whether there is anything to submit. */
  submittable() {
    return this.application.submitted === undefined || this.notSubmitted() > 0;
  }

  /** After the privacy notice has changed: reads which version has to be acknowledged now. */
  async askForNotice() {
    const { privacyNotice } = (await api.show(this.call, this.student)).body;
    this.application = { ...this.application, privacyNotice };
    this.noticeChanged = this.content.privacyNotice !== undefined;
    this.content = { ...this.content, privacyNotice: undefined };
    this.keep();
  }

  /** Changes an answer: `change` gets the content and returns what differs. */
  change(change) {
    this.content = { ...this.content, ...change(this.content) };
    this.keep();
    this.saveSoon();
    draw();
  }

  keep() {
    sessionStorage.setItem(this.key, JSON.stringify({ content: this.content, version: this.version, saved: this.saved }));
  }

  saveSoon(pause = PAUSE) {
    this.timer ??= setTimeout(() => this.save(), pause);
  }

  /** Saves what is not stored yet; a save that is under way is waited for. */
  save() {
    clearTimeout(this.timer);
    this.timer = null;
    this.saving ??= this.store().finally(() => {
      this.saving = null;
      draw();
    });
    return this.saving;
  }

  async store() {
    while (this.unsaved() && this.conflict === null) {
      draw();
      const sent = this.content;
      try {
        this.take(await api.saveDraft(this.call, this.student, this.withNotice(sent), this.version));
        this.saved = written(sent);
        this.failure = null;
        this.savedAt = api.now();
        this.keep();
      } catch (failure) {
        if (failure.kind === "refused" && failure.has("PRIVACY_NOTICE_CHANGED")) {
          if (!(await this.noticeIsAsked())) return;
          continue;
        }
        if (failure.kind !== "stale" || !(await this.compare(sent))) return this.fail(failure);
      }
    }
    if (!this.unsaved()) this.failure = null;
  }

  async noticeIsAsked() {
    try {
      await this.askForNotice();
      return true;
    } catch (failure) {
      this.fail(failure);
      return false;
    }
  }

  /** As it is saved: with the version of the privacy notice that was ticked, until that is stored. */
  withNotice(content) {
    const { privacyNotice } = content;
    return { ...body(content), privacyNotice: privacyNotice === this.stored.privacyNotice ? undefined : privacyNotice };
  }

  /** After a refused save: reads what is stored. If what was sent has all of it, only an answer had been lost. */
  async compare(sent) {
    const base = this.stored;
    try {
      this.take(await api.show(this.call, this.student));
    } catch {
      return false;
    }
    if (!carries(sent, base, this.stored)) {
      this.conflict = { mine: this.content, theirs: this.stored };
      this.failure = null;
    }
    this.keep();
    return true;
  }

  fail(failure) {
    this.failure = failure;
    if (PASSING.includes(failure.kind)) this.saveSoon((failure.wait ?? 0) * 1000 || AGAIN);
  }

  /** Ends a conflict: the answers of this tab, or those that were saved elsewhere. */
  decide(content) {
    this.conflict = null;
    this.content = content;
    this.keep();
    this.saveSoon(0);
    draw();
  }

  /** Deletes the draft, so that the submission stands alone. */
  async discard() {
    await this.save();
    this.take(await api.discardDraft(this.call, this.student, this.version));
    this.content = this.stored;
    sessionStorage.removeItem(this.key);
    draw();
  }

  /** Takes the submission back; a repetition after a lost answer finds it done. */
  async retract() {
    await this.save();
    if (this.failure !== null) throw this.failure;
    try {
      await api.retract(this.call, this.student, this.version);
    } catch (failure) {
      if (failure.kind !== "stale") throw failure;
      this.take(await api.show(this.call, this.student));
      if (this.application.submitted !== undefined) throw failure;
    }
    sessionStorage.removeItem(this.key);
    this.take(await api.show(this.call, this.student));
    this.content = this.stored;
  }

  /**
   * Submits what is shown. The same content of the same version keeps its key, so that clicking again, or trying again
   * after a lost answer, makes one submission.
   *
   * @returns the receipt; null if the application was changed elsewhere, so that the student has to decide first
   */
  async submit() {
    await this.save();
    if (this.failure !== null) throw this.failure;
    const sent = body(this.content);
    const attempt = this.attempt(JSON.stringify(sent));
    let receipt;
    try {
      receipt = (await api.submit(this.call, this.student, sent, attempt.version, attempt.key)).body;
    } catch (failure) {
      if (!PASSING.includes(failure.kind) && failure.kind !== "expired") sessionStorage.removeItem(this.key + ".submit");
      if (failure.kind === "stale") await this.compare(this.content);
      if (this.conflict !== null) return null;
      throw failure;
    }
    sessionStorage.removeItem(this.key);
    sessionStorage.removeItem(this.key + ".submit");
    this.take(await api.show(this.call, this.student));
    this.content = this.stored;
    return receipt;
  }

  attempt(sent) {
    const kept = JSON.parse(sessionStorage.getItem(this.key + ".submit") ?? "null");
    if (kept !== null && kept.sent === sent) return kept;
    const fresh = { sent, version: this.version, key: crypto.randomUUID() };
    sessionStorage.setItem(this.key + ".submit", JSON.stringify(fresh));
    return fresh;
  }
}

const written = (content) => JSON.stringify([body(content), content.privacyNotice]);

let current = null;

/** The draft of a call, read anew only when another call is opened. */
export async function draftOf(call, student) {
  if (current?.call === call && current.student === student) return current;
  const [form, answer] = await Promise.all([api.form(call), api.show(call, student)]);
  current = new Draft({ call, student, form }, answer);
  return current;
}

/** The open draft, if it has answers that are not saved. */
function unsaved() {
  return current !== null && current.unsaved() ? current : null;
}

/** Reads the open draft anew the next time. */
function forget() {
  if (current !== null && !current.unsaved()) current = null;
}

// the list of calls shows what is stored: what is opened from there is read anew
addEventListener("popstate", () => here().page === "applications" && forget());
addEventListener("online", () => unsaved()?.save());
document.addEventListener("visibilitychange", () => document.hidden && unsaved()?.save());
addEventListener("beforeunload", (event) => {
  if (PASSING.includes(unsaved()?.failure?.kind)) event.preventDefault();
});
