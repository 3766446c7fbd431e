/**
 * Nominations, the decisions of hosts and completed mobilities, recorded by officers.
 *
 * <p>No placement changes here, and amounts are computed in {@code grants}.
 */
package tr.edu.metu.ico.functions.mobility;
