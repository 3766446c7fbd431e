/**
 * A season of a call played by everybody who takes part, through the API alone: the timeline, its acts and what they must
 * come to.
 *
 * <p>It knows the API and the shipped definitions, and nothing of the system behind them.
 */
package tr.edu.metu.ico.season;
