/**
 * The port of the audit trail, its entries, and the source of unguessable ids.
 *
 * <p>The chain over the entries is in {@code chain}; the code that makes a change decides what is written.
 */
package tr.edu.metu.ico.trail;
