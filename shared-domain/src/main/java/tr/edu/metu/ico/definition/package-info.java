/**
 * The definition of a call: its rules with their calendar, slots and sentences, and what is wrong with a draft of it.
 *
 * <p>Nothing here applies a rule to an application: that is {@code submission} and {@code selection}.
 */
package tr.edu.metu.ico.definition;
