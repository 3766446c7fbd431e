/**
 * People as known to the login: officers, and how to reach everyone; the ports of their directories.
 *
 * <p>Nothing about students' studies: that is in {@code applicant}.
 */
package tr.edu.metu.ico.people;
