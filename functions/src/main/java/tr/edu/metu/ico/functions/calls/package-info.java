/**
 * Calls and their definitions: drafts, announcement, amendment, cancellation, versions.
 *
 * <p>Milestones are handled in {@code milestones}, publication in {@code publication}.
 */
package tr.edu.metu.ico.functions.calls;
