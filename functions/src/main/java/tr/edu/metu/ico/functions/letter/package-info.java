/**
 * Letters about an application: making them on demand, and checking, listing and revoking them.
 *
 * <p>What a letter looks like is in the templates; nothing here changes an application or a result.
 */
package tr.edu.metu.ico.functions.letter;
