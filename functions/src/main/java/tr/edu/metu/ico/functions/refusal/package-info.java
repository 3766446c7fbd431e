/**
 * The exceptions that end a request with an error, with everything its answer needs.
 *
 * <p>No success and no status code elsewhere.
 */
package tr.edu.metu.ico.functions.refusal;
