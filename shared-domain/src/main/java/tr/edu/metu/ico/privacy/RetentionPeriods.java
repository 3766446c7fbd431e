package tr.edu.metu.ico.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;

/**
 * How many days each kind of data is kept once a call is settled. The days count from the instant at which the result became
 * final, so nothing is erased while an objection or a correction can still need it; or from the cancellation of the call.
 */
public final class RetentionPeriods {

    private static final Pattern ENTRY = Pattern.compile("([A-Z_]+)=([1-9][0-9]{0,4})");

    private final Map<KeptKind, Integer> days;

    private RetentionPeriods(Map<KeptKind, Integer> days) {
        this.days = days;
    }

    /** The template's defaults. */
    public static RetentionPeriods usual() {
        return read("SPECIAL_DOCUMENTS=90 DOCUMENTS=365 WORKING_DATA=365");
    }

    /**
     * Reads the days, such as {@code SPECIAL_DOCUMENTS=90 DOCUMENTS=365 WORKING_DATA=365}; every kind is named once.
     *
     * @throws IllegalArgumentException naming what is wrong: documents of a special category must not be kept longer than any
     *                                  other kind
     */
    public static RetentionPeriods read(String setting) {
        var days = new EnumMap<KeptKind, Integer>(KeptKind.class);
        for (var entry : setting.strip().split(" +")) {
            var read = ENTRY.matcher(entry);
            if (!read.matches()) {
                throw new IllegalArgumentException("a retention period is written as DOCUMENTS=365, not as " + entry);
            }
            if (days.put(KeptKind.valueOf(read.group(1)), Integer.valueOf(read.group(2))) != null) {
                throw new IllegalArgumentException("the retention period " + read.group(1) + " is given twice");
            }
        }
        Arrays.stream(KeptKind.values())
                .filter(kind -> !days.containsKey(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw new IllegalArgumentException("the retention period " + kind + " is missing");
                });
        int special = days.get(KeptKind.SPECIAL_DOCUMENTS);
        if (days.values().stream().anyMatch(other -> other < special)) {
            throw new IllegalArgumentException("SPECIAL_DOCUMENTS must not be kept longer than any other kind");
        }
        return new RetentionPeriods(days);
    }

    /** The days for which a kind is kept. */
    public int days(KeptKind kind) {
        return days.get(kind);
    }

    /** When data of this kind is erased; empty while that is unknown because the call is not settled. */
    public Optional<Instant> due(Call call, KeptKind kind) {
        return settledAt(call).map(settled -> settled.plus(Duration.ofDays(days(kind))));
    }

    /** Since when nothing can change the call any more: its result is final, or it is cancelled. */
    public static Optional<Instant> settledAt(Call call) {
        if (call.state() == CallState.CANCELLED) {
            return call.cancellation().map(cancellation -> cancellation.at());
        }
        return call.erratum().isPresent()
                ? Optional.empty()
                : call.publication().flatMap(Call.Publication::finalSince);
    }
}
