/**
 * Groups and claims of a person, written into the token at login, and the directory of officers.
 *
 * <p>The permissions of a role are in {@code access}.
 */
package tr.edu.metu.ico.functions.people;
