/**
 * The command {@code score}: runs cases written by hand through the rules of the shipped calls.
 *
 * <p>It contains no rules; expected answers come from the case.
 */
package tr.edu.metu.ico.verifier.score;
