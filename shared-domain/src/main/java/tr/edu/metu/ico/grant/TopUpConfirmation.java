package tr.edu.metu.ico.grant;

import java.time.Instant;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;

/**
 * An officer's confirmation of the basis of a call's top-ups, where the announcements contradict each other (reading
 * Until then no top-up is paid. Versions are never changed or removed; the last one counts.
 *
 * @param version counts from 1
 * @param reason  in the officer's words, such as the answer of the National Agency
 * @param by      subject of the officer
 */
public record TopUpConfirmation(CallId call, int version, TopUpBasis basis, String reason, String by, Instant at) {

    public TopUpConfirmation {
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason must not be empty");
        }
    }
}
