package tr.edu.metu.ico.functions.limits;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.limit.Limits;

/** Keeps one person from doing something so often that others suffer. A refused request costs two reads. */
public final class PersonalLimits {

    private final Limits limits;
    private final Allowances allowances;

    public PersonalLimits(Limits limits, Allowances allowances) {
        this.limits = limits;
        this.allowances = allowances;
    }

    /** @throws Refusal that says when to try again, when the person has done this too often */
    public void count(Call call, String person, LimitedAct act, Instant receivedAt) {
        next(call, person, act, receivedAt).ifPresent(again -> {
            throw Refusal.tooMany(receivedAt, again);
        });
    }

    /** When the person may do this again; empty when it was counted now. */
    public Optional<Instant> next(Call call, String person, LimitedAct act, Instant receivedAt) {
        return limits.count(call.id(), person, act, allowances.of(act), receivedAt);
    }
}
