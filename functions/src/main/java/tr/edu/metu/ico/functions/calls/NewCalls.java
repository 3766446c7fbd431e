package tr.edu.metu.ico.functions.calls;

import java.util.Set;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.trail.Ids;

/** Makes calls of definitions. */
final class NewCalls {

    private final Ids ids;

    NewCalls(Ids ids) {
        this.ids = ids;
    }

    /** A call with a key of its own, which is drawn here and nowhere else: an amended call keeps its key (INV-16). */
    Call of(CallDefinition definition, Set<String> officers, Sha256 sum) {
        return Call.announced(
                definition.call(),
                definition.programme(),
                definition.calendar(),
                sum,
                officers,
                new PseudonymKey(ids.next() + ids.next()));
    }
}
