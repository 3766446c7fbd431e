/**
 * What notices say when they are sent: the facts of each kind, read from the current state.
 *
 * <p>No wording, which is in the templates, and no sending.
 */
package tr.edu.metu.ico.functions.notices.texts;
