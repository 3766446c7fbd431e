package tr.edu.metu.ico.limit;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.call.CallId;

/** Counts what each person does in a call. Requests at the same time are counted one by one: together they cannot pass a limit. */
public interface Limits {

    /**
     * Counts the act once more, unless the limit is reached.
     *
     * @param person whose act it is
     * @param now    when the request was received; decides in which window it is counted
     * @return empty when it was counted; otherwise nothing was counted, and the act may be tried again at this instant
     */
    Optional<Instant> count(CallId call, String person, LimitedAct act, Limit limit, Instant now);

    /** Takes one count back, because nothing came of the act. When the store is too busy for it, the count stays. */
    void giveBack(CallId call, String person, LimitedAct act, Limit limit, Instant now);
}
