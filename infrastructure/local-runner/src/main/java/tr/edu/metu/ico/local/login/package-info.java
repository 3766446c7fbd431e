/**
 * The local OpenID Connect provider with its demo people.
 *
 * <p>Made-up people only; it is never deployed.
 */
package tr.edu.metu.ico.local.login;
