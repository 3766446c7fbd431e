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
    QUOTAS
}
