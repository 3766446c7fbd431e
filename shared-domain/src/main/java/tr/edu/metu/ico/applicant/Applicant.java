package tr.edu.metu.ico.applicant;

import java.util.List;
import java.util.Optional;

/**
 * Everything the office knows about a student: the record, English scores on record, history and exam sittings.
 *
 * @param internationalByOffice the office's decision whether the student is international (reading A-12); empty when
 *                              the citizenships decide
 * @param findings an officer's rulings on questions of eligibility that the rules leave to the office
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

    /** A student without manual decisions or exam sittings. */
    public Applicant(AcademicRecord record, List<LanguageResult> languageResults, List<Participation> history) {
        this(record, languageResults, history, Optional.empty(), List.of());
    }

    /** A student without rulings on eligibility. */
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

    /** The same student with another history. */
    public Applicant withHistory(List<Participation> lines, Optional<Boolean> international) {
        return new Applicant(record, languageResults, lines, international, sittings, findings);
    }

    /** The same student with these sittings. */
    public Applicant withSittings(List<ExamSitting> sat) {
        return new Applicant(record, languageResults, history, internationalByOffice, sat, findings);
    }
}
