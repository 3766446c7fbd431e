/**
 * The local OpenID Connect provider with its demo people.
 *
 * <p>Made-up people only; never part of what is deployed.
 */
package tr.edu.metu.ico.local.login;
