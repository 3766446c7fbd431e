package tr.edu.metu.ico.functions.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tr.edu.metu.ico.announcement.Problem;

/**
 * Collects what is wrong with several fields of a request, so that its sender reads everything at once. What cannot be
 * read is answered before broken rules, because each status lists its own codes.
 */
public final class Problems {

    private final List<Problem> malformed = new ArrayList<>();
    private final List<Problem> brokenRules = new ArrayList<>();

    /** The value; empty when it is refused, which is kept. Other refusals, such as conflicts, end the request at once. */
    public <T> Optional<T> read(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Refusal refusal) {
            kept(refusal).addAll(refusal.problems());
            return Optional.empty();
        }
    }

    /** Adds a broken rule. */
    public void add(Problem problem) {
        brokenRules.add(problem);
    }

    private List<Problem> kept(Refusal refusal) {
        return switch (refusal.kind()) {
            case MALFORMED -> malformed;
            case BROKEN_RULE -> brokenRules;
            default -> throw refusal;
        };
    }

    /** @throws Refusal with everything that cannot be read, or else with every broken rule */
    public void refuse() {
        if (!malformed.isEmpty()) {
            throw Refusal.malformed(malformed);
        }
        if (!brokenRules.isEmpty()) {
            throw Refusal.brokenRules(brokenRules);
        }
    }
}
