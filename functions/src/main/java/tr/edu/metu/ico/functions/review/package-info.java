/**
 * Decisions of departments and verdicts of officers, each on exactly the version that was seen.
 *
 * <p>No document is changed, and no decision is taken for a person who did not take it.
 */
package tr.edu.metu.ico.functions.review;
