package tr.edu.metu.ico.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.applicant.EquivalenceTable;

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

    /** Taken at most so many years before this day, that day included, and not after the deadline (reading A-05). */
    record ScoreAge(Clause clause, int validYears, Reference countedFrom) implements LanguageRule {
        public ScoreAge {
            Parameter.between("validYears", validYears, 1, 50);
        }

        /** The day from which the years are counted back. */
        public enum Reference {
            DEADLINE,
            PERIOD_START
        }
    }

    /** The student may have the highest valid score on record counted (reading A-06). */
    record ScoreOnRecord(Clause clause) implements LanguageRule {}

    /** The student may upload a document to this slot, which an officer checks and converts (reading A-06). */
    record UploadedScore(Clause clause, String slot) implements LanguageRule {}

    /** Without an approved valid score the application is not evaluated (reading A-46). */
    record LanguageRequired(Clause clause) implements LanguageRule {}

    /** A score below this does not count; a call without such a rule has no minimum (reading A-42). */
    record MinimumScore(Clause clause, BigDecimal minimum) implements LanguageRule {}

    /**
     * The student may sit this exam of the office on a day after the closing; then no other score counts, even a better one.
     */
    record ExamInCall(Clause clause, String exam, LocalDate day) implements LanguageRule {
        public ExamInCall {
            if (!exam.matches("[A-Z][A-Z0-9_]{1,29}")) {
                throw new IllegalArgumentException("exam must be capital letters, such as EPEEP");
            }
        }
    }

    /** Who chose the exam and stays away has the application cancelled. */
    record ExamAbsence(Clause clause) implements LanguageRule {}

    /** Who stayed away may give the office an excuse; what an accepted one leads to (reading A-07). */
    record AbsencePetition(Clause clause, Effect effect) implements LanguageRule {

        /** The effect of an excuse that the office accepts. */
        public enum Effect {
            /** The highest valid score on record counts, or the one of a later sitting if there was one. */
            SWITCH_TO_RECORD,
            /** None: the application stays cancelled. */
            NONE
        }
    }

    /** Nobody sits this exam who sat it already since this first day of the academic year, for whatever programme. */
    record ExamOnceAYear(Clause clause, String exam, LocalDate yearFrom) implements LanguageRule {
        public ExamOnceAYear {
            Parameter.code("exam", exam);
        }
    }

    /** Who chose scores on record does not sit the exam. */
    record ExamSeats(Clause clause) implements LanguageRule {}

    /**
     * Scores of other exams are converted to this scale by a table that the office imports; the table proposes, an officer
     * decides. A score outside the scale does not count.
     */
    record Conversion(
            Clause clause,
            BigDecimal scaleLowest,
            BigDecimal scaleHighest,
            EquivalenceTable.Interpolation interpolation,
            Table table)
            implements LanguageRule {
        public Conversion {
            if (scaleLowest.compareTo(scaleHighest) >= 0) {
                throw new IllegalArgumentException("scaleLowest must be below scaleHighest");
            }
        }

        /** Where the table comes from; none is ever part of a definition. */
        public enum Table {
            IMPORTED
        }
    }
}
