/**
 * What officers read and add in the ledger of a student.
 *
 * <p>What follows from a published result is written by {@code milestones}; no entry is ever deleted.
 */
package tr.edu.metu.ico.functions.ledger;
