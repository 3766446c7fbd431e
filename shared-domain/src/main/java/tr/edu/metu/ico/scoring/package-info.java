/**
 * The score of an application with its whole derivation, in decimals, with the roundings that the call states.
 *
 * <p>No {@code double}, and no knowledge of seats or of other applicants.
 */
package tr.edu.metu.ico.scoring;
