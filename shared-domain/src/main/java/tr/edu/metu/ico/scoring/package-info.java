/**
 * The score of an application with its full derivation, in decimals, rounded as the call states.
 *
 * <p>No {@code double}, and no knowledge of seats or of other applicants.
 */
package tr.edu.metu.ico.scoring;
