/**
 * Drafts, submissions and the outlook, for students and permitted readers.
 *
 * <p>The domain decides whether content fits the call.
 */
package tr.edu.metu.ico.functions.application;
