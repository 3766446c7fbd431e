/**
 * How often one person may do what in this installation.
 *
 * <p>A limit is no permission: that is {@code access}.
 */
package tr.edu.metu.ico.functions.limits;
