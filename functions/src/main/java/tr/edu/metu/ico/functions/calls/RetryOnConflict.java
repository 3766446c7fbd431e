package tr.edu.metu.ico.functions.calls;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * Retries a change on the current state when another writer came first. After the freeze every decision writes the call
 * (INV-10), so concurrent decisions conflict there. Retries back off, up to five seconds in total: without that, the
 * slowest writer would lose every attempt within milliseconds.
 */
public final class RetryOnConflict {

    private static final int TRIES = 20;
    private static final long LONGEST_PAUSE_MILLIS = 320;

    private RetryOnConflict() {}

    /** @param change empty when the call has changed since it was read */
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

    /** @param change reads the current state and writes; empty when another writer came first */
    public static <T> T untilWritten(Supplier<Optional<T>> change) {
        return IntStream.range(0, TRIES)
                .mapToObj(tried -> {
                    pause(tried);
                    return change.get();
                })
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "BUSY",
                        "Too many changes at once; please try again.",
                        "Aynı anda çok fazla değişiklik var; lütfen yeniden deneyin."));
    }

    /** None before the first attempt; then a random part of a doubling pause, so that rivals spread out. */
    private static void pause(int tried) {
        if (tried == 0) {
            return;
        }
        long longest = Math.min(LONGEST_PAUSE_MILLIS, 5L << Math.min(tried, 10));
        long part = Math.floorMod(System.nanoTime() * 0x9E3779B97F4A7C15L >>> 48, 1024);
        try {
            Thread.sleep(Duration.ofNanos(longest * 1_000_000 * part / 1024));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to try again", stopped);
        }
    }
}
