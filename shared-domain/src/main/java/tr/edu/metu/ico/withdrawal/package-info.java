/**
 * Withdrawals, the days in which they are free, and the penalty they leave.
 *
 * <p>Points are deducted in {@code scoring}; nothing here reopens a placement.
 */
package tr.edu.metu.ico.withdrawal;
