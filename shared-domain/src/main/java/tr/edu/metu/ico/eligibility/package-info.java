/**
 * The outcome of an eligibility check: eligible, or every broken rule.
 *
 * <p>The rules are in {@code rule}; they are applied in {@code selection} and again in {@code checker}.
 */
package tr.edu.metu.ico.eligibility;
