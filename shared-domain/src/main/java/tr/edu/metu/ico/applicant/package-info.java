/**
 * What the office knows of a student and of cohorts, and the office files that say so.
 *
 * <p>What the student fills in is in {@code application}; reading CSV and XLSX is an adapter's work.
 */
package tr.edu.metu.ico.applicant;
