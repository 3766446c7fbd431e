/**
 * Every kind of rule a call may have, as data, and the resulting terms, sorted by concern.
 *
 * <p>Rules are applied in {@code submission} and {@code selection}, and again in {@code checker}; nothing here applies
 * them.
 */
package tr.edu.metu.ico.rule;
