/**
 * The JWT authorizer of the HTTP API, as the template declares it.
 *
 * <p>What a person may do is decided by the functions.
 */
package tr.edu.metu.ico.local.authorizer;
