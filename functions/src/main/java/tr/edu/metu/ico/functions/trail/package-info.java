/**
 * Creating the entries of the audit trail, and linking them.
 *
 * <p>The entries are stored in the same transaction as the change they record.
 */
package tr.edu.metu.ico.functions.trail;
