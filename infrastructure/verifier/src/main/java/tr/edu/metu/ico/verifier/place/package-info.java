/**
 * The command {@code place}: reads a market from files and places it with the domain's engine.
 *
 * <p>The placement algorithm is in the domain.
 */
package tr.edu.metu.ico.verifier.place;
