/**
 * Petitions of students and rulings of officers where a rule leaves a single case to the office.
 *
 * <p>What a ruling means for the result is decided by the domain.
 */
package tr.edu.metu.ico.functions.petition;
