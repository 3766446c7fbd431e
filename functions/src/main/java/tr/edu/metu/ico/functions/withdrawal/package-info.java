/**
 * Withdrawals and the officers' decisions on force majeure.
 *
 * <p>No placement is reopened; freed grants are passed on in {@code grants}.
 */
package tr.edu.metu.ico.functions.withdrawal;
