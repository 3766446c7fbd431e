package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/** The definitions that an officer may copy. */
public record CallOriginList(List<CallOriginLine> origins) {

    /**
     * One of them.
     *
     * @param shipped whether it ships with the system; otherwise it is the definition in force of a call of the officer
     */
    public record CallOriginLine(
            String call, String programme, TextBody title, String academicYear, Instant closesAt, boolean shipped) {

        static CallOriginLine of(CallDefinition definition, boolean shipped) {
            return new CallOriginLine(
                    definition.call().value(),
                    definition.programme(),
                    TextBody.of(definition.title()),
                    definition.academicYear(),
                    definition.calendar().closesAt(),
                    shipped);
        }
    }
}
