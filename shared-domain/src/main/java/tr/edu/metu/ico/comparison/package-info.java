/**
 * How two results of one call differ, and why.
 *
 * <p>Computed from the two results alone; changes nothing.
 */
package tr.edu.metu.ico.comparison;
