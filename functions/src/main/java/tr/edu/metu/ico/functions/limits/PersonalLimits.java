package tr.edu.metu.ico.functions.limits;

import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.limit.Limits;

/**
 * Keeps one person from doing something so often that others suffer. What is stored is counted, and it is counted before it is
 * stored, so that requests at the same time cannot pass the limit; what is refused uses nothing up.
 */
public final class PersonalLimits {

    private final Limits limits;
    private final Allowances allowances;

    public PersonalLimits(Limits limits, Allowances allowances) {
        this.limits = limits;
        this.allowances = allowances;
    }

    /**
     * Counts an act that breaks no rule and stores it. When it is refused after all, because somebody was faster, the count is
     * taken back; when nobody knows whether it was stored, the count stays.
     *
     * @throws Refusal that says when to try again, when the person has done this too often; then nothing is stored
     */
    public <T> T counted(Call call, String person, LimitedAct act, Instant receivedAt, Supplier<T> store) {
        return counted(call, person, act, receivedAt, store, _ -> true);
    }

    /** @param stored whether something new is stored now; otherwise the count is taken back as well */
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
            limits.giveBack(call.id(), person, act, limit, receivedAt);
            throw refusal;
        }
    }

    /** No later hour helps against a limit for the life of a call. */
    private static Refusal tooOften(LimitedAct act, Instant receivedAt, Instant again) {
        return act == LimitedAct.UPLOAD_IN_ALL
                ? Refusal.conflict(
                        "TOO_MANY_UPLOADS",
                        "This application has as many uploads already as one may have; ask the office.",
                        "Bu başvuruda izin verilen en fazla sayıda yükleme yapıldı; ofise danışın.")
                : Refusal.tooMany(receivedAt, again);
    }
}
