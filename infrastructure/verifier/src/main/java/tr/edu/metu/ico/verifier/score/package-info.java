/**
 * The command {@code score}: cases written by hand, put to the rules of the shipped calls.
 *
 * <p>No rule is written here; expected answers come from the case.
 */
package tr.edu.metu.ico.verifier.score;
