package tr.edu.metu.ico.application;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Rule;

/** What a student may ask for. */
public sealed interface ChoiceRule extends Rule {

    /** At most so many universities, each once. */
    record AtMostChoices(Clause clause, int maximum) implements ChoiceRule {
        public AtMostChoices {
            if (maximum < 1 || maximum > 20) {
                throw new IllegalArgumentException("maximum must be between 1 and 20");
            }
        }
    }

    /** The agreement must be for the student's current level. */
    record OnlyCurrentLevel(Clause clause) implements ChoiceRule {}

    /** The agreement must be for the student's department, or for all. */
    record DepartmentRestriction(Clause clause) implements ChoiceRule {}

    /** The agreement must offer the semester asked for. */
    record SemesterOffered(Clause clause) implements ChoiceRule {}

    /** A host's own minimum CGPA is told as a warning and bars nobody. */
    record HostMinimumWarns(Clause clause) implements ChoiceRule {}
}
