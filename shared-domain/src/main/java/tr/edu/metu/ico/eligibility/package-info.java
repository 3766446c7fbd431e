/**
 * What comes out when somebody is judged: eligible, or every rule that is broken.
 *
 * <p>The rules stand in {@code rule}; they are applied in {@code selection} and again in {@code checker}.
 */
package tr.edu.metu.ico.eligibility;
