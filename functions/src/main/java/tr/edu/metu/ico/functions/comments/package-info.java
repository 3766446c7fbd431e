/**
 * Comments of coordinators and officers on an application, which students do not read in the portal.
 *
 * <p>Decisions and their reasons, which students read: see {@code review}.
 */
package tr.edu.metu.ico.functions.comments;
