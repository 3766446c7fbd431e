/**
 * The clock that can be moved, and its endpoint.
 *
 * <p>Never part of what is deployed.
 */
package tr.edu.metu.ico.local.clock;
