/**
 * What partner universities offer: agreements, pools, host minimums, countries, quotas.
 *
 * <p>Who gets a place is decided in {@code placement}.
 */
package tr.edu.metu.ico.agreement;
