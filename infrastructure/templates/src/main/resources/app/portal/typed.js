/** What a student writes in their own words. It is kept in the tab until it is sent, so that an expired login costs no word. */

import { html, nothing } from "./lit-html.js";
import { draw, focus } from "./screen.js";
import { decimal, t } from "./words.js";

export class Typed {
  /**
   * @param key     under which it is kept, such as `objection.2500001.OE-2024`
   * @param longest how many characters the API takes
   * @param stored  what was sent before
   */
  constructor(key, longest, stored = "") {
    this.key = "ico.typed." + key;
    this.longest = longest;
    this.value = sessionStorage.getItem(this.key) ?? stored;
    this.wrong = null;
  }

  /** Keeps what is typed. */
  set(value) {
    this.value = value;
    sessionStorage.setItem(this.key, value);
  }

  /** On one line, as the API takes it. */
  line() {
    return this.value.replace(/[\s\p{Cc}]+/gu, " ").trim();
  }

  /** Whether it can be sent; otherwise it is marked, and the focus moves to the summary. */
  ready() {
    const length = this.line().length;
    this.wrong = length === 0 ? "empty" : length > this.longest ? "long" : null;
    if (this.wrong !== null) {
      draw();
      focus("error");
    }
    return this.wrong === null;
  }

  /** Forgets what was typed once it is sent or given up. */
  done() {
    sessionStorage.removeItem(this.key);
    this.wrong = null;
  }

  /** What is wrong, in a sentence. */
  says() {
    return this.wrong === "long" ? t("typed.long", decimal(this.line().length), decimal(this.longest)) : t("typed.empty");
  }
}

/** The summary of what is wrong, with a link to the field. */
export function summary(typed, id) {
  const follow = (event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return typed.wrong === null
    ? nothing
    : html`<section class="note bad" id="error" role="alert" tabindex="-1">
        <h2>${t("typed.wrong")}</h2>
        <p><a href=${"#" + id} @click=${follow}>${typed.says()}</a></p>
      </section>`;
}

/** The field with its label. */
export function field(typed, id, label, hint) {
  const about = (typed.wrong === null ? "" : id + "-wrong ") + id + "-hint";
  return html`<label for=${id}>${label}</label>
    <p class="hint" id=${id + "-hint"}>${hint}</p>
    ${typed.wrong === null ? nothing : html`<p class="wrong" id=${id + "-wrong"}>${typed.says()}</p>`}
    <textarea id=${id} rows="5" aria-describedby=${about} aria-invalid=${typed.wrong === null ? nothing : "true"} .value=${typed.value} @input=${(event) => typed.set(event.target.value)}></textarea>`;
}
