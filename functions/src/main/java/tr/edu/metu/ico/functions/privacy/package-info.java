/**
 * A student's own data, requests to erase it, and the retention of what is no longer needed.
 *
 * <p>What a kind of item holds about a student is known to the adapters; where a document lies, to {@code documents}.
 */
package tr.edu.metu.ico.functions.privacy;
