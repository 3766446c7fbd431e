package tr.edu.metu.ico.functions.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;

/** Pieces of work of which none stops the others: a failure is logged, and reported when all had their turn. */
final class Attempts {

    private static final String FAILED = "retention.not_erased";

    private final List<String> lines = new ArrayList<>();
    private RuntimeException last;
    private int failures;

    void of(CallId call, Supplier<Optional<String>> work) {
        counted(call, () -> {
            work.get().ifPresent(lines::add);
            return 0;
        });
    }

    /** What the work counted; 0 if it failed. */
    int counted(CallId call, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (RuntimeException failure) {
            Log.failure(FAILED, failure, LogField.CALL, call);
            last = failure;
            failures++;
            return 0;
        }
    }

    int failures() {
        return failures;
    }

    /** What was done. @throws RuntimeException the last failure, if there was one */
    List<String> lines() {
        if (last != null) {
            throw last;
        }
        return lines;
    }
}
