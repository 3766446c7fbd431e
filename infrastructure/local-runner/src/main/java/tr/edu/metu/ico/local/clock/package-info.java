/**
 * The clock that can be moved, and its endpoint.
 *
 * <p>It is never deployed.
 */
package tr.edu.metu.ico.local.clock;
