package tr.edu.metu.ico.applicant;

import java.util.List;
import java.util.Optional;

/**
 * All the office knows of a student: the record, the English scores on record, the history and the sittings of its exams.
 *
 * @param internationalByOffice whether the office counts the student as international, where it decided that by hand
 *                              (reading A-12); empty when the citizenships speak for themselves
 * @param findings what an officer ruled where the eligibility of this student is left to the office
 */
public record Applicant(
        AcademicRecord record,
        List<LanguageResult> languageResults,
        List<Participation> history,
        Optional<Boolean> internationalByOffice,
        List<ExamSitting> sittings,
        OfficeFindings findings) {

    public Applicant {
        languageResults = List.copyOf(languageResults);
        history = List.copyOf(history);
        sittings = List.copyOf(sittings);
    }

    /** A student on whom nothing was decided by hand and who sat no exam of the office. */
    public Applicant(AcademicRecord record, List<LanguageResult> languageResults, List<Participation> history) {
        this(record, languageResults, history, Optional.empty(), List.of());
    }

    /** A student on whose eligibility no officer ruled. */
    public Applicant(
            AcademicRecord record,
            List<LanguageResult> languageResults,
            List<Participation> history,
            Optional<Boolean> internationalByOffice,
            List<ExamSitting> sittings) {
        this(record, languageResults, history, internationalByOffice, sittings, OfficeFindings.NONE);
    }

    /** The same student with another record. */
    public Applicant withRecord(AcademicRecord other) {
        return new Applicant(other, languageResults, history, internationalByOffice, sittings, findings);
    }

    /** The same student with these English scores on record. */
    public Applicant withLanguageResults(List<LanguageResult> results) {
        return new Applicant(record, results, history, internationalByOffice, sittings, findings);
    }

    /** The same student with these findings of the office. */
    public Applicant withFindings(OfficeFindings found) {
        return new Applicant(record, languageResults, history, internationalByOffice, sittings, found);
    }

    /** The same student with another past. */
    public Applicant withHistory(List<Participation> lines, Optional<Boolean> international) {
        return new Applicant(record, languageResults, lines, international, sittings, findings);
    }

    /** The same student with these sittings. */
    public Applicant withSittings(List<ExamSitting> sat) {
        return new Applicant(record, languageResults, history, internationalByOffice, sat, findings);
    }
}
