/**
 * Who takes part: students, coordinators, officers, and senders of invalid requests.
 *
 * <p>Each does what such a person would do through the API.
 */
package tr.edu.metu.ico.season.cast;
