/**
 * Decisions of departments and verdicts of officers, each on exactly the version that was seen.
 *
 * <p>No document is changed, and no decision is made on another person's behalf.
 */
package tr.edu.metu.ico.functions.review;
