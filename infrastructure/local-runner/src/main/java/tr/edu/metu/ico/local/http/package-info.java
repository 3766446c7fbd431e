/**
 * The HTTP API of the template: routes, CORS, events and replies.
 *
 * <p>It creates only the gateway's own responses; all others come from the functions.
 */
package tr.edu.metu.ico.local.http;
