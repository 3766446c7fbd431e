/**
 * Uploads of documents: checked here before, sent with progress, started again by themselves after a lost connection with the
 * same file. The server checks again and has the last word.
 */

import * as api from "./api.js";
import { Failure } from "./failure.js";
import { draw, say } from "./screen.js";
import { decimal, size, t } from "./words.js";

const HEIC = /^(heic|heix|hevc|heim|heis|mif1|msf1|heif)$/;
const PHOTOS = ["image/jpeg", "image/png", "HEIC"];
/** Most photos that become one file: more would not fit into the memory of a phone. */
const MOST_PHOTOS = 20;
/** How often and how long, in milliseconds, to ask whether the server has examined a file. */
const [ASK, TIMEOUT] = [1000, 60000];
/** Without any progress for so long, in milliseconds, a connection counts as lost; then it is tried again. */
const [STALLED, AGAIN] = [30000, 5000];

/** What is said when a file has arrived that does not count. */
const SAID = { REFUSED: "upload.said.refused", LATE: "upload.said.late" };

/** The uploads of this tab by call and slot. */
const uploads = new Map();

export const uploadOf = (call, slot) => uploads.get(call + " " + slot) ?? null;

/** Whether a file is being sent. */
export const sending = () => [...uploads.values()].some((upload) => upload.state === "sending");

/** What a file is by its first bytes, not by its name. */
function kindOf(bytes) {
  const text = String.fromCharCode(...bytes.subarray(0, 12));
  if (text.startsWith("%PDF-")) return "application/pdf";
  if (text.startsWith("\u00ff\u00d8\u00ff")) return "image/jpeg";
  if (text.startsWith("\u0089PNG\r\n\u001a\n")) return "image/png";
  return text.slice(4, 8) === "ftyp" && HEIC.test(text.slice(8, 12)) ? "HEIC" : "other";
}

const kindOfFile = async (file) => kindOf(new Uint8Array(await file.slice(0, 12).arrayBuffer()));

/** Why a file cannot be sent, as the end of a key of the catalogue with its values; null if it can. */
function refusal(file, bytes, slot) {
  if (file.size === 0) return ["empty"];
  const kind = kindOf(bytes);
  if (kind === "HEIC") return ["heic"];
  if (file.size > slot.maxBytes) return ["large", exact(file.size, slot.maxBytes), exact(slot.maxBytes, file.size)];
  if (!slot.contentTypes.includes(kind)) return ["kind"];
  if (kind === "application/pdf" && new TextDecoder("latin1").decode(bytes).includes("/Encrypt")) return ["password"];
  return null;
}

/** A size; in single bytes where the other one would read the same. */
const exact = (bytes, other) => (size(bytes) === size(other) ? t("upload.bytes", decimal(bytes)) : size(bytes));

/** A name as the API takes it: composed letters, no folder, at most so many characters, with its ending. */
export function plainName(name, longest) {
  const plain = name
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, "_")
    .replace(/^\.+/, "");
  if (plain.length <= longest) return plain || "document";
  const ending = plain.includes(".") ? plain.slice(plain.lastIndexOf(".")).slice(0, 10) : "";
  return plain.slice(0, longest - ending.length).replace(/[\ud800-\udbff]$/, "") + ending;
}

/** The SHA-256 digest of a file, in hexadecimal digits. */
export const digest = async (buffer) => [...new Uint8Array(await crypto.subtle.digest("SHA-256", buffer))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** One file on its way into a slot. */
class Upload {
  constructor(draft, slot, files, done, place) {
    this.call = draft.call;
    this.student = draft.student;
    this.longestName = draft.form.limits.fileName;
    this.slot = slot;
    this.files = files;
    this.file = files[0];
    this.done = done;
    this.place = place;
    this.state = "checking";
    this.sent = 0;
    this.refused = null;
    this.failure = null;
    this.request = null;
    this.cancelled = false;
    this.again = null;
  }

  set(state) {
    this.state = state;
    draw();
  }

  async start() {
    clearTimeout(this.again);
    this.failure = null;
    this.set("checking");
    try {
      this.refused = await this.prepare();
      if (this.refused !== null) return this.refuse();
      const buffer = await this.file.arrayBuffer();
      const bytes = new Uint8Array(buffer);
      this.refused = refusal(this.file, bytes, this.slot);
      if (this.refused !== null) return this.refuse();
      const sha256 = await digest(buffer);
      const fileName = plainName(this.file.name, this.longestName);
      await this.transfer({ slot: this.slot.code, fileName, contentType: kindOf(bytes), size: this.file.size, sha256 });
    } catch (failure) {
      this.fail(failure);
    }
  }

  /** Makes one file of photos; why that is not possible, as in `refusal`, or null. */
  async prepare() {
    const kinds = await Promise.all(this.files.map(kindOfFile));
    const photos = kinds.every((kind) => PHOTOS.includes(kind));
    if (this.files.length > 1 && !photos) return ["several"];
    if (this.files.length > MOST_PHOTOS) return ["many", MOST_PHOTOS];
    if (!photos || this.fine(kinds)) return null;
    const { oneFile } = await import("./photos.js");
    try {
      this.file = await oneFile(this.files, this.slot, this.files[0].name.replace(/\.[^.]*$/, ""));
    } catch {
      return [kinds.includes("HEIC") ? "heic" : "photo"];
    }
    // from now on the same file is sent, however often it takes
    this.files = [this.file];
    this.prepare = async () => null;
    return null;
  }

  /** A PNG file, which is a drawing more often than a photo, is sent as it is if it can be. */
  fine(kinds) {
    return kinds.join() === "image/png" && this.slot.contentTypes.includes("image/png") && this.file.size <= this.slot.maxBytes;
  }

  refuse() {
    this.set("refused");
    say(t("upload.refused." + this.refused[0], ...this.refused.slice(1)));
  }

  async transfer(description) {
    this.set("sending");
    const link = await this.place.ask(this.call, this.student, description);
    await this.put(link);
    this.set("examined");
    const document = await this.examined(link.id);
    this.set(document.state === "REFUSED" ? "gone" : "done");
    say(t(SAID[document.state] ?? "upload.said.done", this.file.name));
    await this.done();
    this.forget();
  }

  /** Sends the file; a request of this kind alone reports its progress. */
  put(link) {
    return new Promise((resolve, reject) => {
      if (this.cancelled) return reject(new Failure("cancelled"));
      const request = new XMLHttpRequest();
      this.request = request;
      const lost = () => reject(new Failure(this.cancelled ? "cancelled" : "offline"));
      const stalled = () => request.abort();
      let watch = setTimeout(stalled, STALLED);
      request.open("PUT", link.url);
      Object.entries(link.headers).forEach(([name, value]) => name.toLowerCase() !== "content-length" && request.setRequestHeader(name, value));
      request.upload.onprogress = (event) => {
        clearTimeout(watch);
        watch = setTimeout(stalled, STALLED);
        this.sent = event.loaded / event.total;
        draw();
      };
      request.onload = () => (request.status < 300 ? resolve() : reject(new Failure("broken", { status: request.status })));
      request.onerror = lost;
      request.onabort = lost;
      request.onloadend = () => clearTimeout(watch);
      request.send(this.file);
    });
  }

  async examined(id) {
    const end = Date.now() + TIMEOUT;
    for (;;) {
      const found = (await this.place.list(this.call, this.student)).find((document) => document.id === id);
      if (found !== undefined && found.state !== "AWAITED") return found;
      if (Date.now() > end) return { state: "AWAITED" };
      await new Promise((resolve) => setTimeout(resolve, ASK));
    }
  }

  fail(failure) {
    this.sent = 0;
    if (failure.kind === "cancelled") return this.forget();
    this.failure = failure instanceof Failure ? failure : new Failure("broken");
    this.set("failed");
    if (this.failure.kind === "offline") this.again = setTimeout(() => this.resume(), AGAIN);
  }

  /** Starts again where only a lost connection or an expired login has stopped it. */
  resume() {
    if (this.state === "failed" && ["offline", "expired"].includes(this.failure.kind)) this.start();
  }

  cancel() {
    this.cancelled = true;
    this.request?.abort();
  }

  forget() {
    clearTimeout(this.again);
    uploads.delete(this.call + " " + this.slot.code);
    draw();
  }
}

/** Where files of the application go. */
const APPLICATION = { ask: api.requestUpload, list: api.documents };

/**
 * Begins to send a file, or several photos as one.
 *
 * @param {File[]} files
 * @param done reads the list of documents again
 * @param place where the file goes: `ask` asks for a link, `list` reads what has arrived
 */
export function upload(draft, slot, files, done, place = APPLICATION) {
  const begun = new Upload(draft, slot, files, done, place);
  uploads.set(draft.call + " " + slot.code, begun);
  begun.start();
}

/** Tells the page that was opened since then when a file has arrived: an upload outlasts the page on which it began. */
export const follow = (call, done, place = APPLICATION) =>
  uploads.forEach((one) => {
    if (one.call === call && one.place === place) one.done = done;
  });

/** Starts the stopped uploads again, after a lost connection or a new login. */
export const resumeUploads = () => uploads.forEach((one) => one.resume());

addEventListener("offline", () => uploads.forEach((one) => one.request?.abort()));
addEventListener("online", resumeUploads);
addEventListener("beforeunload", (event) => sending() && event.preventDefault());
