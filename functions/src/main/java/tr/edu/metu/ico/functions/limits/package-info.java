/**
 * How often one person may perform each action in this installation.
 *
 * <p>Limits are not permissions: those are in {@code access}.
 */
package tr.edu.metu.ico.functions.limits;
