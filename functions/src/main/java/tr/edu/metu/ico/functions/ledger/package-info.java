/**
 * Reading and adding entries in the ledger of a student.
 *
 * <p>Consequences of a published result are written by {@code milestones}; no entry is ever deleted.
 */
package tr.edu.metu.ico.functions.ledger;
