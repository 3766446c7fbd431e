/**
 * Withdrawals, the days when they are free, and the resulting penalty.
 *
 * <p>Points are deducted in {@code scoring}; nothing here reopens a placement.
 */
package tr.edu.metu.ico.withdrawal;
