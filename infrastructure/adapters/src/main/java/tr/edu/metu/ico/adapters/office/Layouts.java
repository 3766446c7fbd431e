package tr.edu.metu.ico.adapters.office;

import tr.edu.metu.ico.call.ImportKind;

/** The layout of each kind of file. */
final class Layouts {

    private Layouts() {}

    static Layout<?> of(ImportKind kind) {
        return switch (kind) {
            case RECORDS -> RecordColumns.LAYOUT;
            case COHORT_AVERAGES -> CohortAverageColumns.LAYOUT;
            case AGREEMENTS -> AgreementColumns.LAYOUT;
            case LANGUAGE_SCORES -> LanguageScoreColumns.LAYOUT;
            case PARTICIPATIONS -> ParticipationColumns.LAYOUT;
            case QUOTAS -> QuotaColumns.LAYOUT;
            case EXAM_RESULTS -> ExamResultColumns.LAYOUT;
            case EQUIVALENCES -> EquivalenceColumns.LAYOUT;
            case DEPARTMENTS -> DepartmentColumns.LAYOUT;
        };
    }
}
