/**
 * Trial runs of officers and their comparison with other results.
 *
 * <p>It writes into the partitions of trials and the audit trail only.
 */
package tr.edu.metu.ico.functions.trials;
