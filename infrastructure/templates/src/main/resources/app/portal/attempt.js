/** Tries what a page does for the student, and says at the top of the page why it failed. */

import { problem } from "./errors.js";
import { Failure } from "./failure.js";
import { nothing } from "./lit-html.js";
import { draw, focus } from "./screen.js";

/**
 * @param data the page's, with `failure` and `busy`
 * @param act  is not begun again while it runs
 */
export async function attempt(data, act) {
  if (data.busy) return;
  Object.assign(data, { busy: true, failure: null, again: () => attempt(data, act) });
  draw();
  try {
    await act();
  } catch (failure) {
    data.failure = failure instanceof Failure ? failure : new Failure("broken");
    focus("error");
    if (!(failure instanceof Failure)) console.error(failure);
  } finally {
    data.busy = false;
    draw();
  }
}

/** What failed last, with a button that tries it again. */
export function failed(data) {
  const typed = [data.words, data.reason].some((words) => words?.value);
  return data.failure === null ? nothing : problem(data.failure, data.again, { kept: typed });
}
