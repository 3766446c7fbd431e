/**
 * The HTTP API of the template: routes, CORS, events and replies.
 *
 * <p>It answers for no function, only with the gateway's own responses.
 */
package tr.edu.metu.ico.local.http;
