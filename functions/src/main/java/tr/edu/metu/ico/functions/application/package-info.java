/**
 * Drafts, submissions and the outlook, for students and those who may read them.
 *
 * <p>Whether content fits the call is judged by the domain.
 */
package tr.edu.metu.ico.functions.application;
