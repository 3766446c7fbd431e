/**
 * The kinds of rules that say who may take part, which English scores count and which stays are allowed.
 *
 * <p>Rules as data only; they are applied in {@code rulebook} and again in {@code checker}.
 */
package tr.edu.metu.ico.eligibility;
