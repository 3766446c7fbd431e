/**
 * The exceptions that end a request with an error, with everything the response needs.
 *
 * <p>No success here, and no status code elsewhere.
 */
package tr.edu.metu.ico.functions.refusal;
