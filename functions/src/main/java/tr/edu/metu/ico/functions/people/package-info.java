/**
 * What the login says of a person, written into the token, and the directory of officers.
 *
 * <p>What a role may do is decided in {@code access}.
 */
package tr.edu.metu.ico.functions.people;
