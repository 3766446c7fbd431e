/**
 * What must be so when all calls of a season are over: mails, files for the office, letters, nominations and an erasure.
 *
 * <p>It compares with what was played, and changes no result.
 */
package tr.edu.metu.ico.season.aftermath;
