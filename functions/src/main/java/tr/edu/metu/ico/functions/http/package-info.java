/**
 * One HTTP function: routes, request and reply, fields of bodies, problem details.
 *
 * <p>Contains no single route and no domain rules.
 */
package tr.edu.metu.ico.functions.http;
