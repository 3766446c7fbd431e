/**
 * What the office knows about students and cohorts, and the office files it comes from.
 *
 * <p>The student's own input is in {@code application}; an adapter reads CSV and XLSX.
 */
package tr.edu.metu.ico.applicant;
