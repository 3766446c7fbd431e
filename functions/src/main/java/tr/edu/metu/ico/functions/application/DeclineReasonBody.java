package tr.edu.metu.ico.functions.application;

import tr.edu.metu.ico.application.DeclineReason;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/** A coded reason of a department, in the reader's language. */
public record DeclineReasonBody(String code, TextBody says) {

    public static DeclineReasonBody of(DeclineReason reason) {
        return new DeclineReasonBody(reason.name(), TextBody.of(reason.says()));
    }
}
