package tr.edu.metu.ico.rulebook;

import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.eligibility.Eligibility;

/** Whether a student may take part. */
public final class EligibilityCheck {
    private EligibilityCheck() {}

    public static Eligibility of(CallDefinition d, AcademicRecord r, boolean continuesSameLevel) {
        throw new UnsupportedOperationException("follows");
    }
}
