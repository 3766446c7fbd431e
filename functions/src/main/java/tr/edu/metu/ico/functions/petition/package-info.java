/**
 * Petitions of students and rulings of officers where a rule leaves a single case to the office.
 *
 * <p>The domain decides what a ruling means for the result.
 */
package tr.edu.metu.ico.functions.petition;
