/** Tries what a page does for the student. What fails is shown at the top of the page, in `data.failure`. */

import { Failure } from "./failure.js";
import { draw, focus } from "./screen.js";

/**
 * @param data the page's, with `failure` and `busy`
 * @param act  is not begun again while it runs
 */
export async function attempt(data, act) {
  if (data.busy) return;
  data.busy = true;
  data.failure = null;
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
