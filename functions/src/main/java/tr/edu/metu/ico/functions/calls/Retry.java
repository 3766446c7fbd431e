package tr.edu.metu.ico.functions.calls;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** Tries a change again with what is there now, when somebody else wrote in between. */
public final class Retry {

    private static final int TRIES = 20;

    private Retry() {}

    /** @param change answers empty when the call was no longer as seen */
    public static <T> T whileCallMoves(Calls calls, Call first, Function<Call, Optional<T>> change) {
        var seen = new AtomicReference<>(first);
        return untilWritten(() -> {
            var done = change.apply(seen.get());
            if (done.isEmpty()) {
                seen.set(calls.find(first.id()).orElseThrow(Refusal::notFound));
            }
            return done;
        });
    }

    /** @param change reads what is there now and writes; answers empty when somebody else wrote in between */
    public static <T> T untilWritten(Supplier<Optional<T>> change) {
        return Stream.generate(change)
                .limit(TRIES)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "BUSY",
                        "Too many changes at once; please try again.",
                        "Aynı anda çok fazla değişiklik var; lütfen yeniden deneyin."));
    }
}
