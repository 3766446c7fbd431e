/**
 * The settings of a function, from its environment.
 *
 * <p>It contains no names of settings.
 */
package tr.edu.metu.ico.functions.settings;
