package tr.edu.metu.ico.eligibility;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Rule;

/** Which English scores count. */
public sealed interface LanguageRule extends Rule {

    /** Scores of these exams are accepted; several such rules add up. */
    record AcceptedExams(Clause clause, Set<String> exams) implements LanguageRule {
        public AcceptedExams {
            if (exams.isEmpty()) {
                throw new IllegalArgumentException("exams must name at least one exam");
            }
            exams = Collections.unmodifiableSortedSet(new TreeSet<>(exams));
        }
    }

    /** Taken at most so many years before the day of the deadline, that day included, and not after it (reading A-05). */
    record ScoreAge(Clause clause, int validYears) implements LanguageRule {
        public ScoreAge {
            if (validYears < 1) {
                throw new IllegalArgumentException("validYears must be at least 1");
            }
        }
    }

    /** The student may have the highest valid score on record counted (reading A-06). */
    record ScoreOnRecord(Clause clause) implements LanguageRule {}

    /** The student may upload a document to this slot, which an officer checks and converts (reading A-06). */
    record UploadedScore(Clause clause, String slot) implements LanguageRule {}

    /** Without an approved valid score the application is not evaluated (reading A-46). */
    record LanguageRequired(Clause clause) implements LanguageRule {}
}
