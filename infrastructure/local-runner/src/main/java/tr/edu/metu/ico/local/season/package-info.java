/**
 * Plays a season in a system on this machine and reports its cost.
 *
 * <p>What is played is decided in the season's module, and prices are in {@code cost}.
 */
package tr.edu.metu.ico.local.season;
