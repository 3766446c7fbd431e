/**
 * What every part of a season shares: how it fails, waits, works side by side, and runs the verifier.
 *
 * <p>The season knows the API and the shipped definitions, and nothing about the system behind them.
 */
package tr.edu.metu.ico.season;
