/**
 * Uploads of documents: checked here before, sent with progress, started again by themselves after a lost connection with the
 * same file. The server checks again and has the last word.
 */

import * as api from "./api.js";
import { Failure } from "./failure.js";
import { draw, say } from "./screen.js";
import { size, t } from "./words.js";

const LONGEST_NAME = 120;
const HEIC = /^(heic|heix|hevc|heim|heis|mif1|msf1|heif)$/;
/** How often and how long, in milliseconds, to ask whether the server has examined a file. */
const [ASK, PATIENCE] = [1000, 60000];

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

/** Why a file cannot be sent, as the end of a key of the catalogue with its values; null if it can. */
function refusal(file, bytes, slot) {
  if (file.size === 0) return ["empty"];
  const kind = kindOf(bytes);
  if (kind === "HEIC" || /\.hei[cf]$/i.test(file.name)) return ["heic"];
  if (file.size > slot.maxBytes) return ["large", size(file.size), size(slot.maxBytes)];
  if (!slot.contentTypes.includes(kind)) return ["kind"];
  if (kind === "application/pdf" && new TextDecoder("latin1").decode(bytes).includes("/Encrypt")) return ["password"];
  return null;
}

/** A name as the API takes it: composed letters, no folder, not too long, with its ending. */
export function plainName(name) {
  const plain = name
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, "_")
    .replace(/^\.+/, "");
  if (plain.length <= LONGEST_NAME) return plain || "document";
  const ending = plain.slice(plain.lastIndexOf(".")).slice(0, 10);
  return [...plain].slice(0, LONGEST_NAME - ending.length - 20).join("") + ending;
}

const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** One file on its way into a slot. */
class Upload {
  constructor(call, student, slot, file, done) {
    this.call = call;
    this.student = student;
    this.slot = slot;
    this.file = file;
    this.done = done;
    this.state = "checking";
    this.sent = 0;
    this.refused = null;
    this.failure = null;
    this.request = null;
  }

  set(state) {
    this.state = state;
    draw();
  }

  async start() {
    this.failure = null;
    try {
      const buffer = await this.file.arrayBuffer();
      const bytes = new Uint8Array(buffer);
      this.refused = refusal(this.file, bytes, this.slot);
      if (this.refused !== null) return this.refuse();
      const sha256 = hex(await crypto.subtle.digest("SHA-256", buffer));
      await this.transfer({ slot: this.slot.code, fileName: plainName(this.file.name), contentType: kindOf(bytes), size: this.file.size, sha256 });
    } catch (failure) {
      this.fail(failure);
    }
  }

  refuse() {
    this.set("refused");
    say(t("upload.refused." + this.refused[0], ...this.refused.slice(1)));
  }

  async transfer(description) {
    this.set("sending");
    const link = await api.requestUpload(this.call, this.student, description);
    await this.put(link);
    this.set("examined");
    const document = await this.examined(link.id);
    this.set(document.state === "REFUSED" ? "gone" : "done");
    say(t(document.state === "REFUSED" ? "upload.said.refused" : "upload.said.done", this.file.name));
    await this.done();
    uploads.delete(this.call + " " + this.slot.code);
    draw();
  }

  /** Sends the file; a request of this kind alone reports its progress. */
  put(link) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      this.request = request;
      request.open("PUT", link.url);
      Object.entries(link.headers).forEach(([name, value]) => name.toLowerCase() !== "content-length" && request.setRequestHeader(name, value));
      request.upload.onprogress = (event) => {
        this.sent = event.loaded / event.total;
        draw();
      };
      request.onload = () => (request.status < 300 ? resolve() : reject(new Failure("broken", { status: request.status })));
      request.onerror = () => reject(new Failure("offline"));
      request.onabort = () => reject(new Failure("cancelled"));
      request.send(this.file);
    });
  }

  async examined(id) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = (await api.documents(this.call, this.student)).find((document) => document.id === id);
      if (found !== undefined && found.state !== "AWAITED") return found;
      if (Date.now() > end) return { state: "AWAITED" };
      await new Promise((resolve) => setTimeout(resolve, ASK));
    }
  }

  fail(failure) {
    this.sent = 0;
    if (failure.kind === "cancelled") {
      uploads.delete(this.call + " " + this.slot.code);
      return draw();
    }
    this.failure = failure instanceof Failure ? failure : new Failure("broken");
    this.set("failed");
    if (this.failure.kind === "offline") addEventListener("online", () => this.state === "failed" && this.start(), { once: true });
  }

  cancel() {
    this.request?.abort();
  }

  forget() {
    uploads.delete(this.call + " " + this.slot.code);
    draw();
  }
}

/**
 * Begins to send a file.
 *
 * @param done reads the list of documents again
 */
export function upload(call, student, slot, file, done) {
  const begun = new Upload(call, student, slot, file, done);
  uploads.set(call + " " + slot.code, begun);
  begun.start();
}

addEventListener("beforeunload", (event) => sending() && event.preventDefault());
