/**
 * Trial runs: changed inputs, and the assumptions about what is not decided yet.
 *
 * <p>Nothing here is official or can change an official input.
 */
package tr.edu.metu.ico.trial;
