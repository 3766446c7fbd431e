/**
 * The HTTP API of the template: routes, CORS, events and replies.
 *
 * <p>Nothing is answered in place of a function but what the gateway itself answers.
 */
package tr.edu.metu.ico.local.http;
