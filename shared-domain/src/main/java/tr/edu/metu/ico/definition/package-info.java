/**
 * The definition of a call: its rules with their calendar, slots and sentences, and what is wrong with a draft of it.
 *
 * <p>Rules are applied to applications in {@code submission} and {@code selection}.
 */
package tr.edu.metu.ico.definition;
