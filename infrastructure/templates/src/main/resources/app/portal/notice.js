/** The privacy notice: asked for once in a call, and again when its version has changed. */

import { html, nothing } from "./lit-html.js";
import { t } from "./words.js";

/** The checkbox, so that what is in the way can lead to it. */
export const NOTICE = "privacyNotice";

/** Whether the notice in force is not acknowledged in this draft. */
export function unread(draft) {
  return draft.content.privacyNotice !== draft.application.privacyNotice.current;
}

/**
 * The checkbox with a link to the notice.
 *
 * @param missed whether the student tried to submit without it
 */
export function notice(draft, missed) {
  const version = draft.application.privacyNotice.current;
  const wrong = missed && unread(draft);
  const says = (wrong ? NOTICE + "-wrong " : "") + NOTICE + "-says";
  const tick = (event) => draft.change(() => ({ privacyNotice: event.target.checked ? version : undefined }));
  return html`${wrong ? html`<p class="wrong" id=${NOTICE + "-wrong"}>${t("notice.wrong")}</p>` : nothing}
    <div class="check">
      <input type="checkbox" id=${NOTICE} aria-describedby=${says} aria-invalid=${wrong ? "true" : nothing} .checked=${!unread(draft)} @change=${tick} />
      <label for=${NOTICE}>${t("notice.read", version)}</label>
      <p class="hint" id=${NOTICE + "-says"}>${draft.noticeChanged && unread(draft) ? t("notice.changed") + " " : nothing}<a href="privacy" target="_blank" rel="noopener">${t("notice.link")}</a></p>
    </div>`;
}
