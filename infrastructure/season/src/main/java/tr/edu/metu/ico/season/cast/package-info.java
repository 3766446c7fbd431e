/**
 * Who takes part: students, coordinators, officers, and those who send what must be refused.
 *
 * <p>Each does what such a person would do through the API.
 */
package tr.edu.metu.ico.season.cast;
