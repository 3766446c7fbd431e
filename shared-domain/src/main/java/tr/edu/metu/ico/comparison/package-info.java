/**
 * How two results of one call differ, and why.
 *
 * <p>It is told from the two results alone and changes nothing.
 */
package tr.edu.metu.ico.comparison;
