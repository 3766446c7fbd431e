package tr.edu.metu.ico.applicant;

import java.util.List;
import java.util.Optional;

/**
 * All the office knows of a student: the record, the English scores on record, the history and the sittings of its exams.
 *
 * @param internationalByOffice whether the office counts the student as international, where it decided that by hand
 *                              (reading A-12); empty when the citizenships speak for themselves
 */
public record Applicant(
        AcademicRecord record,
        List<LanguageResult> languageResults,
        List<Participation> history,
        Optional<Boolean> internationalByOffice,
        List<ExamSitting> sittings) {

    public Applicant {
        languageResults = List.copyOf(languageResults);
        history = List.copyOf(history);
        sittings = List.copyOf(sittings);
    }

    /** A student on whom nothing was decided by hand and who sat no exam of the office. */
    public Applicant(AcademicRecord record, List<LanguageResult> languageResults, List<Participation> history) {
        this(record, languageResults, history, Optional.empty(), List.of());
    }

    /** The same student with another past. */
    public Applicant withHistory(List<Participation> lines, Optional<Boolean> international) {
        return new Applicant(record, languageResults, lines, international, sittings);
    }

    /** The same student with these sittings. */
    public Applicant withSittings(List<ExamSitting> sat) {
        return new Applicant(record, languageResults, history, internationalByOffice, sat);
    }
}
