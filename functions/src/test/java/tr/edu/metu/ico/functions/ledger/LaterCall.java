package tr.edu.metu.ico.functions.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;

/** A call that knows of others what the ledger says at its deadline. */
public final class LaterCall {

    private LaterCall() {}

    /** ICM-2025 with this deadline. */
    public static Call icm(Instant closesAt) {
        return announced(new CallId("ICM-2025"), "ICM", closesAt, Sha256.of("a definition"));
    }

    static Call announced(CallId id, String programme, Instant closesAt, Sha256 definition) {
        var calendar = new Calendar(
                ZoneId.of("Europe/Istanbul"),
                closesAt.minus(Duration.ofDays(20)),
                closesAt,
                Duration.ofMinutes(5),
                closesAt.plus(Duration.ofDays(20)),
                Optional.empty(),
                closesAt.plus(Duration.ofDays(60)));
        return Call.announced(
                id,
                programme,
                calendar,
                definition,
                Set.of("officer-1", "officer-2"),
                new PseudonymKey("5a".repeat(32)));
    }
}
