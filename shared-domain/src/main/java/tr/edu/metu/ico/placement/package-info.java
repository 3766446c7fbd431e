/**
 * Who gets which seat: orders, tie-breaks, quotas, deferred acceptance.
 *
 * <p>It sees merits and places, not people, grounds or documents.
 */
package tr.edu.metu.ico.placement;
