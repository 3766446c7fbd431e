/**
 * Exporting an audit trail, and the function that links trails every minute.
 *
 * <p>What is written into a trail is decided in the use case that makes the change.
 */
package tr.edu.metu.ico.functions.audit;
