/**
 * Trial runs: changed inputs, and assumptions about pending decisions.
 *
 * <p>Nothing here is official or can change an official input.
 */
package tr.edu.metu.ico.trial;
