/**
 * Notices that follow from time: what ends soon, and what waits.
 *
 * <p>No text, and nothing that follows from an act.
 */
package tr.edu.metu.ico.functions.notices.reminders;
