/**
 * Exporting an audit trail, and the function that links trails every minute.
 *
 * <p>The use case that makes a change decides what is written to the trail.
 */
package tr.edu.metu.ico.functions.audit;
