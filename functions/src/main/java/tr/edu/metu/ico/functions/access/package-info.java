/**
 * Who may do what: actions, relations, the policy, and the guard that looks up what a request is about.
 *
 * <p>Access is decided nowhere else.
 */
package tr.edu.metu.ico.functions.access;
