package tr.edu.metu.ico.functions.application;

import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;

/**
 * How much of an application a reader is shown: a coordinator neither documents nor grounds, an officer the documents
 * only, the student and an entitled officer everything.
 *
 * @param documents the documents, what to do about them, and why a withdrawal was forced
 * @param grounds   the grounds for additional points, and everything that could reveal them (INV-23)
 */
record ApplicationVisibility(boolean documents, boolean grounds) {

    static final ApplicationVisibility EVERYTHING = new ApplicationVisibility(true, true);

    static ApplicationVisibility to(Principal reader, Call call, StudentNumber student) {
        return new ApplicationVisibility(
                Policy.permits(reader, Action.SEE_DOCUMENTS, Target.of(call, student, Optional.empty())),
                Policy.seesGrounds(reader, call, student));
    }

    /** Whether the reader may see a problem: a problem about claims names the grounds. */
    boolean problem(Problem problem) {
        return grounds || !problem.field().startsWith("claims");
    }
}
