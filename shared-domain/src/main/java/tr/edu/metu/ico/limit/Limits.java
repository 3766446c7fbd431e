package tr.edu.metu.ico.limit;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.call.CallId;

/**
 * Counts each person's actions in a call. Concurrent requests are counted one by one and cannot exceed a limit
 * together.
 */
public interface Limits {

    /** Stands for a call where an action belongs to none, such as asking for one's own data. */
    CallId NO_CALL = new CallId("OWN-DATA");

    /**
     * Counts the action, unless the limit is reached.
     *
     * @param person who acts
     * @param now    when the request was received; determines the window
     * @return empty when counted; otherwise the instant at which to retry, and nothing was counted
     */
    Optional<Instant> count(CallId call, String person, LimitedAct act, Limit limit, Instant now);

    /**
     * Takes one count back because the action had no effect. In one window at most as many are taken back as the limit
     * allows, so that failed attempts are limited too: each costs the store several writes. If the store is too busy,
     * the count stays.
     */
    void giveBack(CallId call, String person, LimitedAct act, Limit limit, Instant now);
}
