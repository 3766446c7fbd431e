/**
 * Calls and their definitions: drafts, announcement, amendment, cancellation, versions.
 *
 * <p>Milestones are passed in {@code milestones}, results made public in {@code publication}.
 */
package tr.edu.metu.ico.functions.calls;
