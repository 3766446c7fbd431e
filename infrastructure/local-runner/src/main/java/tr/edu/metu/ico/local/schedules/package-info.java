/**
 * The template's schedules and one-time schedules, fired by the movable clock.
 *
 * <p>What is due is decided by the function, not by the alarm.
 */
package tr.edu.metu.ico.local.schedules;
