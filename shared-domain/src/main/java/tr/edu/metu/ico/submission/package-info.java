/**
 * The definition of a call applied for the student: submission checks, warnings and the outlook.
 *
 * <p>Places are decided in {@code selection}.
 */
package tr.edu.metu.ico.submission;
