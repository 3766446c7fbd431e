package tr.edu.metu.ico.functions.imports;

import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.Imports;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.imports.Obstacles.Obstacle;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.TrailEntry;

/**
 * Points a call to an import whose rows are stored, however often the call changes meanwhile; an import that somebody else moved
 * is left where it is.
 */
final class PutInForce {

    private static final int TRIES = 10;

    private final Calls calls;
    private final Imports imports;
    private final Trail trail;

    PutInForce(Calls calls, Imports imports, Trail trail) {
        this.calls = calls;
        this.imports = imports;
        this.trail = trail;
    }

    /** Who wants it, when, and what the trail calls it. */
    record Act(String by, Instant at, String action) {}

    /** What is in the way of an import in a call as it is now. */
    interface Against {
        List<Obstacle> of(Call call, Import wanted, Instant now);
    }

    /** What became of it. */
    sealed interface Outcome {

        record InForce(Import imported) implements Outcome {}

        record Refused(List<Obstacle> obstacles) implements Outcome {}

        /** Another worker or officer was faster: the import does not stand any more where it was seen. */
        record Moved() implements Outcome {}
    }

    /** @param against what the call says against the import, asked of the call as it is at each try */
    Outcome put(Import before, Import.Rows rows, Act act, Against against) {
        for (int tried = 0; tried < TRIES; tried++) {
            var seen = calls.find(before.call()).orElseThrow();
            var obstacles = against.of(seen, before, act.at());
            if (!obstacles.isEmpty()) {
                return new Outcome.Refused(obstacles);
            }
            if (seen.imported(before.kind()).filter(before.id()::equals).isPresent()) {
                return new Outcome.Moved();
            }
            var inForce = before.inForce(rows, seen.imported(before.kind()));
            var next = seen.withImport(before.kind(), before.id());
            if (imports.putInForce(before, inForce, seen, next, entry(inForce, act))) {
                log(inForce);
                return new Outcome.InForce(inForce);
            }
            if (moved(before)) {
                return new Outcome.Moved();
            }
        }
        throw new IllegalStateException("the call changed " + TRIES + " times while an import was put in force");
    }

    private boolean moved(Import before) {
        return imports.find(before.call(), before.id())
                .filter(found -> found.state() == before.state())
                .isEmpty();
    }

    private TrailEntry entry(Import inForce, Act act) {
        return trail.entry(
                act.at(),
                act.by(),
                act.action(),
                inForce.call() + "/" + inForce.kind(),
                inForce.id() + " " + inForce.reason().orElse(""));
    }

    private static void log(Import inForce) {
        Log.event(
                "import.in_force",
                LogField.CALL,
                inForce.call(),
                LogField.IMPORT,
                inForce.id(),
                LogField.COUNT,
                inForce.rows().good());
    }
}
