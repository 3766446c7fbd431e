/**
 * Coordinators' deputies: naming one, ending a deputyship, and seeing them.
 *
 * <p>What a deputy may do follows from the departments of the person making a request: see {@code access}.
 */
package tr.edu.metu.ico.functions.deputies;
