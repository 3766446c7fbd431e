/**
 * Who did what, when: the audit trail of one application or document, as the reader may see it.
 *
 * <p>It shows no more than the application itself would show the same reader, and nothing that somebody wrote.
 */
package tr.edu.metu.ico.functions.history;
