/**
 * The command {@code place}: reads a market from files and places it with the domain's engine.
 *
 * <p>No placement algorithm: that is the domain's.
 */
package tr.edu.metu.ico.verifier.place;
