/**
 * The parts of an announcement: clauses with id and place, bilingual texts, and the faults of a given value.
 *
 * <p>Nothing here knows what a rule decides; this package depends on no other.
 */
package tr.edu.metu.ico.announcement;
