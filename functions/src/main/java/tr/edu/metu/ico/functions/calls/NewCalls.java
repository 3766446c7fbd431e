package tr.edu.metu.ico.functions.calls;

import java.util.Set;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.trail.Ids;

/** Creates calls from definitions. */
final class NewCalls {

    private final Ids ids;

    NewCalls(Ids ids) {
        this.ids = ids;
    }

    /** A call with its own key, drawn only here: an amended call keeps its key (INV-16). */
    Call of(CallDefinition definition, Set<String> officers, Sha256 digest) {
        return Call.announced(
                definition.call(),
                definition.programme(),
                definition.calendar(),
                digest,
                officers,
                new PseudonymKey(ids.next() + ids.next()));
    }
}
