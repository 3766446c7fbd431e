/**
 * The definition of a call: its rules with their calendar, slots and sentences, and the faults of a draft.
 *
 * <p>Rules are applied to applications in {@code submission} and {@code selection}.
 */
package tr.edu.metu.ico.definition;
