package tr.edu.metu.ico.applicant;

import java.util.List;
import java.util.Optional;

/**
 * All the office knows of a student: the record, the English scores on record and the history.
 *
 * @param internationalByOffice whether the office counts the student as international, where it decided that by hand
 *                              (reading A-12); empty when the citizenships speak for themselves
 */
public record Applicant(
        AcademicRecord record,
        List<LanguageResult> languageResults,
        List<Participation> history,
        Optional<Boolean> internationalByOffice) {

    public Applicant {
        languageResults = List.copyOf(languageResults);
        history = List.copyOf(history);
    }

    /** The same student with another past. */
    public Applicant withHistory(List<Participation> lines, Optional<Boolean> international) {
        return new Applicant(record, languageResults, lines, international);
    }

    /** A student on whom nothing was decided by hand. */
    public Applicant(AcademicRecord record, List<LanguageResult> languageResults, List<Participation> history) {
        this(record, languageResults, history, Optional.empty());
    }
}
