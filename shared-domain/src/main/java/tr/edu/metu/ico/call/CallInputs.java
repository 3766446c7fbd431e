package tr.edu.metu.ico.call;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The inputs of a call besides its applications.
 *
 * @param epoch      counts input changes after the freeze (INV-10)
 * @param imports    the office file in force, by kind
 * @param reviewsClosedFor the officer's reason for treating undecided reviews as not approved (reading A-20)
 * @param reconciled whether documents were registered from a bucket listing since the freeze
 */
public record CallInputs(
        long epoch, Map<ImportKind, ImportId> imports, Optional<String> reviewsClosedFor, boolean reconciled) {

    static final CallInputs NONE = new CallInputs(0, Map.of(), Optional.empty(), false);

    public CallInputs {
        imports = imports.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(imports));
    }

    CallInputs with(ImportKind kind, ImportId id) {
        var next = new EnumMap<ImportKind, ImportId>(ImportKind.class);
        next.putAll(imports);
        next.put(kind, id);
        return new CallInputs(epoch, next, reviewsClosedFor, reconciled);
    }

    CallInputs withReviewsClosed(String reason) {
        return new CallInputs(epoch, imports, Optional.of(reason), reconciled);
    }

    CallInputs afterReconciling() {
        return new CallInputs(epoch, imports, reviewsClosedFor, true);
    }

    CallInputs atNextEpoch() {
        return new CallInputs(epoch + 1, imports, reviewsClosedFor, reconciled);
    }
}
