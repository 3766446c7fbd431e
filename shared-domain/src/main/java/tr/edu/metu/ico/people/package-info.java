/**
 * Officers as known to the login, and the port of their directory.
 *
 * <p>Nothing about students: they are in {@code applicant}.
 */
package tr.edu.metu.ico.people;
