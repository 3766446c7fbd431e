/**
 * What an announcement is made of: clauses with their id and place, bilingual texts, and the faults of a value that was
 * given.
 *
 * <p>Nothing here knows what a rule decides, and this package uses no other.
 */
package tr.edu.metu.ico.announcement;
