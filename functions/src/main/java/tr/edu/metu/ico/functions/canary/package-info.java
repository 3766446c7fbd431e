/**
 * A function that checks every five minutes that the table and the gateway respond.
 *
 * <p>It changes nothing and reads no personal data.
 */
package tr.edu.metu.ico.functions.canary;
