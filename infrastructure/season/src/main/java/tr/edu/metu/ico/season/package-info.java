/**
 * A season of a call played by all participants, through the API alone: the timeline, its acts and their expected results.
 *
 * <p>It knows the API and the shipped definitions, and nothing about the system behind them.
 */
package tr.edu.metu.ico.season;
