package tr.edu.metu.ico.applicant;

import java.util.List;

/** All the office knows of a student: the record, the English scores on record and the history. */
public record Applicant(AcademicRecord record, List<LanguageResult> languageResults, List<Participation> history) {

    public Applicant {
        languageResults = List.copyOf(languageResults);
        history = List.copyOf(history);
    }
}
