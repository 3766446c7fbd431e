/**
 * Every kind of rule that a call may have, as data, and the resulting terms by concern.
 *
 * <p>Rules are applied in {@code submission} and {@code selection}, and again in {@code checker}; nothing here applies them.
 */
package tr.edu.metu.ico.rule;
