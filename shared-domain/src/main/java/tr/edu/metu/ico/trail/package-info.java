/**
 * The port of the audit trail, its entries, and the source of unguessable ids.
 *
 * <p>The chain over the entries is in {@code chain}; what is written is decided where the change is made.
 */
package tr.edu.metu.ico.trail;
