/**
 * Making the entries of the audit trail, and linking them.
 *
 * <p>The entries are stored with the change they tell of, by its own transaction.
 */
package tr.edu.metu.ico.functions.trail;
