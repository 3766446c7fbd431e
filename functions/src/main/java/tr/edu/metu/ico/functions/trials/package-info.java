/**
 * Officers' trial runs and their comparison with other results.
 *
 * <p>It writes only to the partitions of trials and the audit trail.
 */
package tr.edu.metu.ico.functions.trials;
