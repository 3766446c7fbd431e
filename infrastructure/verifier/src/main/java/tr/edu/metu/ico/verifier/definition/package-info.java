/**
 * The command {@code diff}: what changed from one definition to another.
 *
 * <p>It compares texts and rules, and judges neither.
 */
package tr.edu.metu.ico.verifier.definition;
