package tr.edu.metu.ico.applicant;

import java.util.List;

/** All the office knows of a student: the record, the English scores on record, the history and sittings of its exams. */
public record Applicant(
        AcademicRecord record,
        List<LanguageResult> languageResults,
        List<Participation> history,
        List<ExamSitting> sittings) {

    public Applicant {
        languageResults = List.copyOf(languageResults);
        history = List.copyOf(history);
        sittings = List.copyOf(sittings);
    }

    /** A student who sat no exam of the office. */
    public Applicant(AcademicRecord record, List<LanguageResult> languageResults, List<Participation> history) {
        this(record, languageResults, history, List.of());
    }
}
