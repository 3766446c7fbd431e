/**
 * The settings of a function, from its environment.
 *
 * <p>It knows no setting by name.
 */
package tr.edu.metu.ico.functions.settings;
