/**
 * Proposal, approval, publication and correction of a result, and the rows that the signers may read.
 *
 * <p>Nothing is published that the checker did not pass and two officers did not sign.
 */
package tr.edu.metu.ico.functions.publication;
