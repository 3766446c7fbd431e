/**
 * The call as a value: its state, calendar, inputs, results, proposals and drafts, with pure transitions that refuse
 * what the state does not allow.
 *
 * <p>No rule is evaluated here, and nothing reads a clock.
 */
package tr.edu.metu.ico.call;
