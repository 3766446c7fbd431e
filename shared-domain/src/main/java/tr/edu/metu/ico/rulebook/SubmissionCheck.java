package tr.edu.metu.ico.rulebook;

import java.util.List;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.application.ApplicationContent;

/** What is wrong with a submission. */
public final class SubmissionCheck {
    private SubmissionCheck() {}

    public static List<Problem> problems(CallDefinition d, ApplicationContent c, AcademicRecord r, List<Agreement> agreements) {
        throw new UnsupportedOperationException("follows");
    }

    public static List<Problem> warnings(CallDefinition d, ApplicationContent c, AcademicRecord r, List<Agreement> agreements) {
        throw new UnsupportedOperationException("follows");
    }
}
