package tr.edu.metu.ico.season.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.world.Plan;

/** The acts of every call between its deadline and its result: the staff decide, the clock seals and places. */
final class Decisions {
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final int SWEEPS = 5;

    private final Actors actors;
    private final CallContext context;
    private final String blockedBy;
    private final Runnable unblock;
    private String run = "";

    /**
     * @param blockedBy what keeps the call from being sealed, for display
     * @param unblock   provides what is missing
     */
    Decisions(Actors actors, String blockedBy, Runnable unblock) {
        this.actors = actors;
        this.context = actors.context;
        this.blockedBy = blockedBy;
        this.unblock = unblock;
    }

    List<Act> acts() {
        var closes = context.moment("closesAt");
        var seals = context.moment("scoreAt");
        var acts = new ArrayList<Act>();
        if (context.definition().reviewed()) {
            acts.add(new Act(closes.plus(Duration.ofDays(3)), "coordinators", this::coordinators));
        }
        acts.add(new Act(closes.plus(Duration.ofDays(4)), "officers, second half", this::officers));
        acts.add(new Act(seals.plus(SWEEP), "seal is blocked", this::blocked));
        acts.add(new Act(seals.plus(Duration.ofMinutes(30)), "seal, score, place, audit", this::place));
        return acts;
    }

    /** After the freeze every decision changes the call itself, so coordinators work one after the other. */
    private String coordinators() {
        int decided = context.world().departments().stream()
                .mapToInt(actors.coordinators::review)
                .sum();
        long undecided = actors.applicants().stream()
                .filter(student -> student.plan().decision() == Plan.Decision.NEVER_DECIDED)
                .count();
        Unexpected.unlessEqual(
                actors.applicants().size(), decided + (int) undecided, "The submissions on the coordinators' lists");
        return decided + " decisions, " + undecided + " never made";
    }

    /** One after the other, for the same reason. */
    private String officers() {
        int judged =
                actors.everybody().stream().mapToInt(actors.officers::judge).sum();
        return judged + " documents";
    }

    /** Something is missing: nothing is sealed until it is provided, or an officer gives a reason to continue without it. */
    private String blocked() {
        Unexpected.unless(actors.office.sealed().isEmpty(), "The call was sealed although something is missing.");
        unblock.run();
        return blockedBy;
    }

    /** The sweep of the next minutes seals, scores, places and checks; an earlier result is not enough. */
    String place() {
        var before = Optional.of(run);
        for (int sweep = 0; sweep < SWEEPS && fresh(before).isEmpty(); sweep++) {
            context.clock().advance(SWEEP);
        }
        run = fresh(before).orElseThrow(() -> new Unexpected("No checked run came out after " + SWEEPS + " sweeps."));
        return "run " + run.substring(0, 12);
    }

    private Optional<String> fresh(Optional<String> before) {
        return actors.office.run().filter(found -> !Optional.of(found).equals(before));
    }

    /** The checked run. */
    String run() {
        return run;
    }
}
