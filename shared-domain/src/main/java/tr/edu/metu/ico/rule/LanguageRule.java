package tr.edu.metu.ico.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.EquivalenceTable;

/** Which English scores count. */
public sealed interface LanguageRule extends Rule {

    /**
     * The exams whose scores are accepted; several such rules add up.
     *
     * @param list    who vouches for the list; a call cannot be announced with a sample
     * @param removed exams that the office removed from the list after the opening
     */
    record AcceptedExams(Clause clause, Set<String> exams, Listing list, List<Removed> removed)
            implements LanguageRule {
        public AcceptedExams {
            Parameter.atLeastOne("exams", exams);
            Parameter.each("exams", exams, Parameter::exam);
            for (var gone : removed) {
                Fault.unless(
                        !exams.contains(gone.exam()),
                        "removed",
                        "removed names " + gone.exam() + ", which exams also contains. Remove it from one of the two.",
                        gone.exam() + " hem removed hem exams alanında geçiyor. İkisinin birinden çıkarın.");
            }
            exams = Collections.unmodifiableSortedSet(new TreeSet<>(exams));
            removed = List.copyOf(removed);
        }

        /** Who vouches for a list of exams. */
        public enum Listing {
            /** The announcement itself names these exams; there is nothing to confirm. */
            ANNOUNCED,
            /** A suggestion that ships with the system; no officer has compared it with the university's list. */
            SAMPLE,
            /** The office's list: who confirmed it, when and why is in the definition's versions. */
            CONFIRMED
        }

        /** An exam that no longer counts. @param reason why, for the students to read */
        public record Removed(String exam, Text reason) {
            public Removed {
                Parameter.exam("exam", exam);
                Objects.requireNonNull(reason);
            }
        }
    }

    /**
     * The exam was taken at most this many years before this day, that day included, and not after the deadline (reading
     *
     */
    record ScoreAge(Clause clause, int validYears, Reference countedFrom) implements LanguageRule {
        public ScoreAge {
            Parameter.between("validYears", validYears, 1, 50);
        }

        /** The day from which the years are counted back. */
        public enum Reference {
            DEADLINE,
            PERIOD_START,
            /** Both, as the announcement states: a score counts if it is recent enough by either. */
            EITHER
        }
    }

    /** The student may choose to have the highest valid score on record counted (reading A-06). */
    record ScoreOnRecord(Clause clause) implements LanguageRule {}

    /** The student may upload a document to this slot, which an officer checks and converts (reading A-06). */
    record UploadedScore(Clause clause, String slot) implements LanguageRule {}

    /** Without an approved valid score the application is not evaluated (reading A-46). */
    record LanguageRequired(Clause clause) implements LanguageRule {}

    /** A score below this does not count; a call without such a rule has no minimum (reading A-42). */
    record MinimumScore(Clause clause, BigDecimal minimum) implements LanguageRule {}

    /**
     * The student may choose this exam of the office on a day after the deadline; then no other score counts, even a better
     * one.
     */
    record ExamInCall(Clause clause, String exam, LocalDate day) implements LanguageRule {
        public ExamInCall {
            Parameter.exam("exam", exam);
        }
    }

    /** The application of a student who chose the exam and misses it is cancelled. */
    record ExamAbsence(Clause clause) implements LanguageRule {}

    /**
     * A student who missed the exam may ask the office to excuse the absence; the effect of an accepted excuse (reading
     *
     */
    record AbsencePetition(Clause clause, Effect effect) implements LanguageRule {

        /** The effect of an excuse that the office accepts. */
        public enum Effect {
            /** The highest valid score on record counts, or the one of a later sitting if there was one. */
            SWITCH_TO_RECORD,
            /** None: the application stays cancelled. */
            NONE
        }
    }

    /**
     * A student who has already sat this exam since this first day of the academic year, for any programme, may not sit it
     * again.
     */
    record ExamOnceAYear(Clause clause, String exam, LocalDate yearFrom) implements LanguageRule {
        public ExamOnceAYear {
            Parameter.exam("exam", exam);
        }
    }

    /** A student who chose scores on record does not sit the exam. */
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
            Fault.unless(
                    scaleLowest.compareTo(scaleHighest) < 0,
                    "scaleLowest",
                    "scaleLowest (" + scaleLowest + ") must be below scaleHighest (" + scaleHighest + ").",
                    "scaleLowest (" + scaleLowest + "), scaleHighest (" + scaleHighest
                            + ") değerinden küçük olmalıdır.");
        }

        /** Where the table comes from; it is never part of a definition. */
        public enum Table {
            IMPORTED
        }
    }

    /** The rules of a call on English scores, by kind. */
    record Terms(
            List<AcceptedExams> accepted,
            List<ScoreAge> age,
            List<ScoreOnRecord> onRecord,
            List<UploadedScore> uploads,
            List<LanguageRequired> required,
            List<MinimumScore> minimum,
            List<ExamInCall> inCall,
            List<ExamAbsence> absence,
            List<AbsencePetition> petition,
            List<ExamOnceAYear> onceAYear,
            List<ExamSeats> seats,
            List<Conversion> conversion) {

        static Terms of(List<LanguageRule> rules) {
            var accepted = new ArrayList<AcceptedExams>();
            var age = new ArrayList<ScoreAge>();
            var onRecord = new ArrayList<ScoreOnRecord>();
            var uploads = new ArrayList<UploadedScore>();
            var required = new ArrayList<LanguageRequired>();
            var minimum = new ArrayList<MinimumScore>();
            var inCall = new ArrayList<ExamInCall>();
            var absence = new ArrayList<ExamAbsence>();
            var petition = new ArrayList<AbsencePetition>();
            var onceAYear = new ArrayList<ExamOnceAYear>();
            var seats = new ArrayList<ExamSeats>();
            var conversion = new ArrayList<Conversion>();
            for (var rule : rules) {
                switch (rule) {
                    case AcceptedExams found -> accepted.add(found);
                    case ScoreAge found -> age.add(found);
                    case ScoreOnRecord found -> onRecord.add(found);
                    case UploadedScore found -> uploads.add(found);
                    case LanguageRequired found -> required.add(found);
                    case MinimumScore found -> minimum.add(found);
                    case ExamInCall found -> inCall.add(found);
                    case ExamAbsence found -> absence.add(found);
                    case AbsencePetition found -> petition.add(found);
                    case ExamOnceAYear found -> onceAYear.add(found);
                    case ExamSeats found -> seats.add(found);
                    case Conversion found -> conversion.add(found);
                }
            }
            return new Terms(
                    List.copyOf(accepted),
                    List.copyOf(age),
                    List.copyOf(onRecord),
                    List.copyOf(uploads),
                    List.copyOf(required),
                    List.copyOf(minimum),
                    List.copyOf(inCall),
                    List.copyOf(absence),
                    List.copyOf(petition),
                    List.copyOf(onceAYear),
                    List.copyOf(seats),
                    List.copyOf(conversion));
        }
    }
}
