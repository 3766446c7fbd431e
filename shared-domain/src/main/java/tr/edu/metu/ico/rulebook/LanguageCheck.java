package tr.edu.metu.ico.rulebook;

import java.util.List;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.LanguageResult;

/** Whether an English score counts. */
public final class LanguageCheck {
    private LanguageCheck() {}

    public static List<Problem> problems(CallDefinition d, LanguageResult result) {
        throw new UnsupportedOperationException("follows");
    }
}
