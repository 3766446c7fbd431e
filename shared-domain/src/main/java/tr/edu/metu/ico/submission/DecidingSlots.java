package tr.edu.metu.ico.submission;

import java.util.Set;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.selection.Evidence;

/** The slots whose documents can affect an application's result; no others need checking. */
public final class DecidingSlots {

    private DecidingSlots() {}

    public static Set<String> of(CallDefinition d, ApplicationContent content) {
        return Set.copyOf(Evidence.claimedSlots(d, content));
    }
}
