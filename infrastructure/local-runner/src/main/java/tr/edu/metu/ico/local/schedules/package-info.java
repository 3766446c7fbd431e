/**
 * The template's schedules and one-time schedules, fired by the movable clock.
 *
 * <p>The function decides what is due, not the alarm.
 */
package tr.edu.metu.ico.local.schedules;
