package tr.edu.metu.ico.season.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.world.Plan.Habit;

/** The acts of every call up to its deadline. */
final class ApplicationPeriod {
    private static final int RUSH = 100;
    private static final Duration WAVE = Duration.ofMinutes(1);

    private final Actors actors;
    private final CallContext context;

    ApplicationPeriod(Actors actors) {
        this.actors = actors;
        this.context = actors.context;
    }

    /** @param rush how long before the deadline the late students come, one minute per hundred of them */
    List<Act> acts(Duration rush) {
        var opens = context.moment("opensAt");
        var closes = context.moment("closesAt");
        return List.of(
                new Act(opens.minus(Duration.ofDays(10)), "announce the call", this::announce),
                new Act(opens.minus(Duration.ofDays(9)), "import office files", this::importEverything),
                new Act(opens.plus(Duration.ofMinutes(1)), "open", this::open),
                new Act(opens.plus(Duration.ofMinutes(2)), "students apply", this::firstVisits),
                new Act(opens.plus(Duration.ofDays(9)), "students change their mind", this::secondVisits),
                new Act(opens.plus(Duration.ofDays(12)), "officers, first half", this::firstHalf),
                new Act(
                        closes.minus(rush).minus(WAVE.multipliedBy(waves())).minus(Duration.ofHours(2)),
                        "students read how they stand",
                        this::readOutlooks),
                new Act(closes.minus(rush).minus(WAVE.multipliedBy(waves())), "last minute", this::lastMinute),
                new Act(closes, "past the deadline", this::pastDeadline),
                new Act(closes.plus(Duration.ofMinutes(5)), "freeze", this::freeze));
    }

    String announce() {
        Unexpected.unless(
                !actors.office.announcedAlready(), "The state folder holds the call already; give an empty one.");
        actors.office.announce();
        actors.office.expectState("ANNOUNCED");
        return context.definition().title();
    }

    String importEverything() {
        actors.office.importEverything();
        actors.students.tooEarly(actors.everybody().getFirst());
        return context.world().everybody().size() + " records, "
                + context.world().universities().size() + " agreements";
    }

    String open() {
        actors.office.expectState("OPEN");
        return actors.everybody().size() + " students look in";
    }

    String firstVisits() {
        actors.crowd.all(actors.everybody(), actors.students::firstVisit);
        return accepted("submission") + " submissions, " + accepted("document") + " documents";
    }

    private long accepted(String what) {
        return context.ledger().accepted().getOrDefault(what, 0L);
    }

    String secondVisits() {
        actors.crowd.all(actors.everybody(), actors.students::secondVisit);
        return "some submit again, some take it back";
    }

    private String firstHalf() {
        var all = actors.everybody();
        return actors.judge(all.subList(0, all.size() / 2));
    }

    private String readOutlooks() {
        var applied = actors.applicants();
        actors.crowd.all(applied, actors.students::readOutlook);
        return applied.size() + " students";
    }

    private int waves() {
        return Math.ceilDiv(actors.who(Habit.LAST_MINUTE).size(), RUSH);
    }

    /** A large crowd comes in waves. */
    private String lastMinute() {
        var late = actors.who(Habit.LAST_MINUTE);
        var first = context.clock().now();
        for (int wave = 0; wave < waves(); wave++) {
            context.clock().moveTo(first.plus(WAVE.multipliedBy(wave)));
            var some = late.subList(wave * RUSH, Math.min((wave + 1) * RUSH, late.size()));
            actors.crowd.all(some, actors.students::lastMinute);
        }
        return late.size() + " submissions, the last " + remaining(first) + " s before the deadline";
    }

    private long remaining(Instant first) {
        var lastWave = first.plus(WAVE.multipliedBy(waves() - 1L));
        return Duration.between(lastWave, context.moment("closesAt")).toSeconds();
    }

    private String pastDeadline() {
        var late = actors.who(Habit.TOO_LATE);
        actors.crowd.all(late, actors.students::tooLate);
        return late.size() + " students too late";
    }

    private String freeze() {
        actors.office.expectState("CLOSED");
        return actors.applicants().size() + " applications stand";
    }
}
