/**
 * The JWT authorizer of the HTTP API, as the template declares it.
 *
 * <p>The functions decide what a person may do.
 */
package tr.edu.metu.ico.local.authorizer;
