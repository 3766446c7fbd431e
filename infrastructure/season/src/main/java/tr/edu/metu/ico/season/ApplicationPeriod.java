package tr.edu.metu.ico.season;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tr.edu.metu.ico.season.cast.Scene;
import tr.edu.metu.ico.season.world.Plan.Habit;

/** The acts of every call up to its deadline. */
final class ApplicationPeriod {
    private static final int RUSH = 100;
    private static final Duration WAVE = Duration.ofMinutes(1);

    private final Company company;
    private final Scene scene;

    ApplicationPeriod(Company company) {
        this.company = company;
        this.scene = company.scene;
    }

    /** @param rush how long before the deadline the late students come, one minute per hundred of them */
    List<Act> acts(Duration rush) {
        var opens = scene.moment("opensAt");
        var closes = scene.moment("closesAt");
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
                !company.office.announcedAlready(), "The state folder holds the call already; give an empty one.");
        company.office.announce();
        company.office.expectState("ANNOUNCED");
        return scene.definition().title();
    }

    String importEverything() {
        company.office.importEverything();
        company.students.tooEarly(company.everybody().getFirst());
        return scene.world().everybody().size() + " records, "
                + scene.world().universities().size() + " agreements";
    }

    String open() {
        company.office.expectState("OPEN");
        return company.everybody().size() + " students look in";
    }

    String firstVisits() {
        company.crowd.all(company.everybody(), company.students::firstVisit);
        return accepted("submission") + " submissions, " + accepted("document") + " documents";
    }

    private long accepted(String what) {
        return scene.ledger().accepted().getOrDefault(what, 0L);
    }

    String secondVisits() {
        company.crowd.all(company.everybody(), company.students::secondVisit);
        return "some submit again, some take it back";
    }

    private String firstHalf() {
        var all = company.everybody();
        return company.judge(all.subList(0, all.size() / 2));
    }

    private String readOutlooks() {
        var applied = company.applicants();
        company.crowd.all(applied, company.students::readOutlook);
        return applied.size() + " students";
    }

    private int waves() {
        return Math.ceilDiv(company.who(Habit.LAST_MINUTE).size(), RUSH);
    }

    /** A large crowd comes in waves. */
    private String lastMinute() {
        var late = company.who(Habit.LAST_MINUTE);
        var first = scene.clock().now();
        for (int wave = 0; wave < waves(); wave++) {
            scene.clock().moveTo(first.plus(WAVE.multipliedBy(wave)));
            var some = late.subList(wave * RUSH, Math.min((wave + 1) * RUSH, late.size()));
            company.crowd.all(some, company.students::lastMinute);
        }
        return late.size() + " submissions, the last " + remaining(first) + " s before the deadline";
    }

    private long remaining(Instant first) {
        var lastWave = first.plus(WAVE.multipliedBy(waves() - 1L));
        return Duration.between(lastWave, scene.moment("closesAt")).toSeconds();
    }

    private String pastDeadline() {
        var late = company.who(Habit.TOO_LATE);
        company.crowd.all(late, company.students::tooLate);
        return late.size() + " students too late";
    }

    private String freeze() {
        company.office.expectState("CLOSED");
        return company.applicants().size() + " applications stand";
    }
}
