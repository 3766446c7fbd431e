package tr.edu.metu.ico.functions.limits;

import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.limit.Limits;

/**
 * Limits how often one person may do something, to protect others. Stored actions are counted, before they are stored,
 * so that concurrent requests cannot exceed the limit; refused actions are not counted.
 */
public final class PersonalLimits {

    private final Limits limits;
    private final Allowances allowances;

    public PersonalLimits(Limits limits, Allowances allowances) {
        this.limits = limits;
        this.allowances = allowances;
    }

    /**
     * Counts a valid action and stores it. If it is refused after all because another writer came first, the count is
     * undone; if it is unknown whether it was stored, the count stays.
     *
     * @throws Refusal stating when to try again, when the person has done this too often; then nothing is stored
     */
    public <T> T counted(Call call, String person, LimitedAct act, Instant receivedAt, Supplier<T> store) {
        return counted(call, person, act, receivedAt, store, _ -> true);
    }

    /** @param stored whether something new is stored; otherwise the count is undone as well */
    public <T> T counted(
            Call call, String person, LimitedAct act, Instant receivedAt, Supplier<T> store, Predicate<T> stored) {
        var limit = allowances.of(act);
        limits.count(call.id(), person, act, limit, receivedAt).ifPresent(again -> {
            throw tooOften(act, receivedAt, again);
        });
        try {
            var outcome = store.get();
            if (!stored.test(outcome)) {
                limits.giveBack(call.id(), person, act, limit, receivedAt);
            }
            return outcome;
        } catch (Refusal refusal) {
            try {
                limits.giveBack(call.id(), person, act, limit, receivedAt);
            } catch (RuntimeException countStays) {
                refusal.addSuppressed(countStays);
            }
            throw refusal;
        }
    }

    /** Counts an action that belongs to no call, whatever comes of it. */
    public void count(String person, LimitedAct act, Instant receivedAt) {
        limits.count(Limits.NO_CALL, person, act, allowances.of(act), receivedAt)
                .ifPresent(again -> {
                    throw tooOften(act, receivedAt, again);
                });
    }

    /** A limit for the whole call does not reset, so there is no time to retry. */
    private static Refusal tooOften(LimitedAct act, Instant receivedAt, Instant again) {
        return act == LimitedAct.UPLOAD_IN_ALL
                ? Refusal.conflict(
                        "TOO_MANY_UPLOADS",
                        "This application has reached the maximum number of uploads; contact the office.",
                        "Bu başvuru için yükleme sayısı üst sınıra ulaştı; ofise başvurun.")
                : Refusal.tooMany(receivedAt, again);
    }
}
