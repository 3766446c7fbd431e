/**
 * Petitions of students and rulings of officers on a single student.
 *
 * <p>What a ruling means for eligibility or score is decided where the rule is applied.
 */
package tr.edu.metu.ico.petition;
