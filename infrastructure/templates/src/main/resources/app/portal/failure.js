/** Why something could not be done. Each kind has its own sentence and its own button (see `errors.js`). */
export class Failure extends Error {
  /**
   * @param kind one of `expired`, `login`, `offline`, `forbidden`, `missing`, `conflict`, `closed`, `stale`, `refused`,
   *   `often`, `maintenance`, `broken`
   * @param facts `status`, `title` and `problems` of the API, the `request` to quote, `wait` in seconds
   */
  constructor(kind, facts = {}) {
    super(kind);
    this.kind = kind;
    this.status = facts.status ?? 0;
    this.title = facts.title ?? null;
    this.problems = facts.problems ?? [];
    this.request = facts.request ?? null;
    this.wait = facts.wait ?? null;
  }

  /** Whether one of its problems has this code. */
  has(code) {
    return this.problems.some((problem) => problem.code === code);
  }
}
