/**
 * Withdrawals and the officers' word on force majeure.
 *
 * <p>No placement is reopened; a freed grant passes on in {@code grants}.
 */
package tr.edu.metu.ico.functions.withdrawal;
