/**
 * What happened to students over all calls, and what one call may know of it.
 *
 * <p>Only entries: what they cost is decided in {@code scoring}.
 */
package tr.edu.metu.ico.ledger;
