/**
 * A definition that is being edited: the draft of a call, or a change of a call. What is typed is kept in the tab at once, so that a
 * reload, the way back and an expired login lose nothing, and the server says what would come of it. Nothing is overwritten: after
 * a 412 both versions are shown.
 */

import * as api from "./api.js";
import { person } from "../login.js";
import { draw } from "../screen.js";
import { differing, formOf, merged, pathOf, withValue } from "./definition.js";
import { t } from "./words.js";

/** Between a change and its check, in milliseconds. */
const PAUSE = 500;

export class Edited {
  /**
   * @param kind `draft` or `call`
   * @param id   the name of the call
   */
  constructor(kind, id) {
    this.kind = kind;
    this.id = id;
    this.key = keyOf(kind, id);
    this.origin = id;
    this.officers = [];
    this.version = 0;
    this.base = null;
    this.document = null;
    this.checked = null;
    this.failure = null;
    this.conflict = null;
    this.saving = null;
    this.timer = null;
    this.turn = 0;
    /** Texts of dates as they were typed, by path. */
    this.typed = new Map();
  }

  /** Reads what is stored, and takes up what was typed in this tab. */
  async read() {
    const stored = await this.readStored();
    const kept = JSON.parse(sessionStorage.getItem(this.key) ?? "null");
    this.take(stored);
    this.document = stored.document;
    if (kept !== null && this.same(kept.base, stored.document)) this.document = kept.document;
    else if (kept !== null) this.clash(kept.base, kept.document);
    if (this.unsaved() || this.checked === null) await this.check();
    return this;
  }

  async readStored() {
    if (this.kind === "draft") {
      const { body, version } = await api.callDraft(this.id);
      return { document: body.document, version, origin: body.copiedFrom, officers: body.officers, checked: body };
    }
    const [{ body, version }, officers] = await Promise.all([api.definition(this.id), api.officersOf(this.id)]);
    return { document: body, version, origin: this.id, officers: officers.map((one) => one.id), checked: null };
  }

  take({ document, version, origin, officers, checked }) {
    Object.assign(this, { base: document, version, origin, officers, checked });
  }

  same(one, other) {
    return differing(one, other).length === 0;
  }

  /** Whether something is not stored yet. */
  unsaved() {
    return this.document !== this.base && !this.same(this.document, this.base);
  }

  /** Everything that is wrong, each with its `path`. */
  problems() {
    return (this.checked?.problems ?? []).map((one) => ({ ...one, path: pathOf(one.field, this.document) }));
  }

  warnings() {
    return (this.checked?.warnings ?? []).map((one) => ({ ...one, path: pathOf(one.field, this.document) }));
  }

  /** Whether the domain lets this field change. */
  open(path) {
    const fields = this.checked?.changeable;
    return fields === undefined || fields.some((one) => path === one || path.startsWith(one + ".") || path.startsWith(one + "["));
  }

  change(path, value) {
    this.document = withValue(this.document, path, value);
    this.keep();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check(), PAUSE);
    draw();
  }

  keep() {
    if (this.unsaved()) sessionStorage.setItem(this.key, JSON.stringify({ document: this.document, base: this.conflict?.base ?? this.base }));
    else sessionStorage.removeItem(this.key);
  }

  /** Asks what would come of it; an answer that comes after a later question is dropped. */
  async check() {
    clearTimeout(this.timer);
    const turn = ++this.turn;
    try {
      const checked = await api.checkDefinition({ call: this.id, from: this.origin, document: this.document });
      if (turn === this.turn) Object.assign(this, { checked, failure: null });
    } catch (failure) {
      if (turn === this.turn) this.failure = failure;
    }
    draw();
  }

  /** The forms in which something is not stored yet. */
  changed() {
    return [...new Set(differing(this.base, this.document).map((path) => formOf(path, this.document)))];
  }

  /** Why it was changed, where the officer does not say more. */
  reason() {
    return t("staff.call.reason.given", this.changed().map((form) => t("staff.call.form." + form)).join(", "));
  }

  /** Stores a draft; a save that is under way is waited for. @throws Failure */
  save() {
    if (this.kind !== "draft" || this.conflict !== null || !this.unsaved()) return this.saving ?? Promise.resolve();
    this.saving ??= this.store(this.document, this.reason()).finally(() => {
      this.saving = null;
      draw();
    });
    return this.saving;
  }

  async store(document, reason) {
    await this.settled(document, async () => {
      const { body, version } = await api.saveCallDraft(this.id, { document, reason }, this.version);
      this.turn++;
      this.take({ document, version, origin: this.origin, officers: body.officers, checked: body });
    });
    if (this.conflict === null && this.unsaved()) this.check();
  }

  /** Makes the definition of the call that of this page. @throws Failure */
  async putInForce(reason) {
    const { document } = this;
    await this.settled(document, async () => {
      await api.amendCall(this.id, { definition: document, officers: this.officers, reason }, this.version);
      this.base = document;
    });
    return this.conflict === null;
  }

  /** After a 412 reads what is stored: if it is what was sent, only the answer had been lost. */
  async settled(sent, write) {
    try {
      await write();
    } catch (failure) {
      if (failure.kind !== "stale") throw failure;
      const { base } = this;
      const stored = await this.readStored();
      this.take({ ...stored, checked: stored.checked ?? this.checked });
      if (!this.same(sent, this.base)) this.clash(base, this.document);
    }
    this.keep();
  }

  /** What was typed here began with `base`; if something else is stored by now, the officer decides. */
  clash(base, mine) {
    const theirs = this.base;
    this.document = mine;
    this.conflict = this.same(mine, theirs) || this.same(base, theirs) ? null : { base, mine, theirs };
    this.keep();
  }

  /** Ends a conflict: what both changed is as it was typed here, or as it is stored. */
  decide(own) {
    this.document = merged(this.conflict, own);
    this.conflict = null;
    this.typed.clear();
    this.keep();
    this.check();
    draw();
  }

  /** Forgets what was typed here. */
  forget() {
    sessionStorage.removeItem(this.key);
    this.document = this.base;
    this.typed.clear();
  }
}

/** Under which it is kept in the tab. */
const keyOf = (kind, id) => "ico.definition." + person().subject + "." + kind + "." + id;

let current = null;

/** The definition that is edited, read anew when another one is opened or when everything is stored. */
export async function edited(kind, id) {
  if (current?.key !== keyOf(kind, id) || !current.unsaved()) {
    current = await new Edited(kind, id).read();
  }
  return current;
}

document.addEventListener("visibilitychange", () => document.hidden && current?.save().catch((failure) => (current.failure = failure)));
