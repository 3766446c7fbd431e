/**
 * The definition of a call applied for the student: what is checked at a submission, and what an application should know.
 *
 * <p>It decides nothing about places: that is {@code selection}.
 */
package tr.edu.metu.ico.submission;
