/**
 * One HTTP function: routes, request and reply, fields of bodies, problem details.
 *
 * <p>Nothing of a single route or of the domain's rules.
 */
package tr.edu.metu.ico.functions.http;
