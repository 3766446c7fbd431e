package tr.edu.metu.ico.functions.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.functions.refusal.Refusal.Kind;

/** Collects what is wrong with several fields of a request, so that its sender reads everything at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private boolean malformed;

    /** The value; empty when it is refused, which is kept. Other refusals, such as conflicts, end the request at once. */
    public <T> Optional<T> read(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Refusal refusal) {
            if (refusal.kind() != Kind.MALFORMED && refusal.kind() != Kind.BROKEN_RULE) {
                throw refusal;
            }
            malformed |= refusal.kind() == Kind.MALFORMED;
            found.addAll(refusal.problems());
            return Optional.empty();
        }
    }

    /** Adds a broken rule. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** @throws Refusal with everything that was found; formal problems decide its status */
    public void refuse() {
        if (!found.isEmpty()) {
            throw malformed ? Refusal.malformed(found) : Refusal.brokenRules(found);
        }
    }
}
