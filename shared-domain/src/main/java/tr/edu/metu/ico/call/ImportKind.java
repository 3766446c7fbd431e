package tr.edu.metu.ico.call;

/** What an office file holds. */
public enum ImportKind {
    RECORDS,
    COHORT_AVERAGES,
    AGREEMENTS,
    LANGUAGE_SCORES,
    PARTICIPATIONS,
    EXAM_RESULTS,
    EQUIVALENCES,
    QUOTAS,
    DEPARTMENTS;

    /** Whether its rows belong to single students; one student's rows are consecutive. */
    public boolean ofStudents() {
        return switch (this) {
            case RECORDS, LANGUAGE_SCORES, PARTICIPATIONS, EXAM_RESULTS -> true;
            case COHORT_AVERAGES, AGREEMENTS, QUOTAS, EQUIVALENCES, DEPARTMENTS -> false;
        };
    }
}
