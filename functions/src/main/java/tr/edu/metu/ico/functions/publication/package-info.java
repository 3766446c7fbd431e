/**
 * Proposal, approval, publication and correction of a result, and the rows that the signers may read.
 *
 * <p>Nothing is published unless the checker passed it and two officers signed it.
 */
package tr.edu.metu.ico.functions.publication;
