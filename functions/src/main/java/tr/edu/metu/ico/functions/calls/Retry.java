package tr.edu.metu.ico.functions.calls;

import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Tries a change again with the call as it is now, when only the call has moved on meanwhile. */
public final class Retry {

    private static final int TRIES = 20;

    private Retry() {}

    /** @param change answers empty when the call was no longer as seen */
    public static <T> T whileCallMoves(Calls calls, Call first, Function<Call, Optional<T>> change) {
        var seen = first;
        for (int tried = 0; tried < TRIES; tried++) {
            var done = change.apply(seen);
            if (done.isPresent()) {
                return done.get();
            }
            seen = calls.find(first.id()).orElseThrow(Refusal::notFound);
        }
        throw Refusal.conflict(
                "BUSY",
                "Too many changes at once; please try again.",
                "Aynı anda çok fazla değişiklik var; lütfen yeniden deneyin.");
    }
}
