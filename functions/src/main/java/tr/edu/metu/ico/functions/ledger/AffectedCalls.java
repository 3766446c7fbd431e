package tr.edu.metu.ico.functions.ledger;

import java.util.List;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Parts;

/** The calls whose result a change in a student's history may still affect. */
public final class AffectedCalls {

    private final Calls calls;
    private final Applications applications;

    public AffectedCalls(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        applications = ports.applications();
    }

    /** The calls without a final result, or being corrected, to which the student has submitted. */
    public List<Call> of(StudentNumber student) {
        return calls.all().stream()
                .filter(call -> call.state().accepting() || call.evaluating())
                .filter(call -> applications
                        .find(call.id(), student)
                        .filter(application -> application.submission().isPresent())
                        .isPresent())
                .toList();
    }
}
