package tr.edu.metu.ico.season.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.aftermath.PlayedCall;
import tr.edu.metu.ico.season.cast.BadFiles;
import tr.edu.metu.ico.season.cast.BadRequests;
import tr.edu.metu.ico.season.cast.BadTokens;
import tr.edu.metu.ico.season.cast.BadUploads;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.cast.LedgerKeeper;
import tr.edu.metu.ico.season.cast.RowEdits;
import tr.edu.metu.ico.season.result.Summary;
import tr.edu.metu.ico.season.world.Plan.Habit;
import tr.edu.metu.ico.season.world.ReturningStudents;
import tr.edu.metu.ico.season.world.Student;

/** OE-2024: every invalid request is tried, and the penalties from OE-2020 apply. */
final class OverseasExchange2024 implements Script {
    private final Actors actors;
    private final CallContext context;
    private final ApplicationPeriod period;
    private final Decisions decisions;
    private final Results results;
    private final Correction correction;

    OverseasExchange2024(SeasonContext shared, int applicants) {
        actors = shared.actors(call(), applicants);
        context = actors.context;
        period = new ApplicationPeriod(actors);
        decisions = new Decisions(actors, "by one undecided application", this::unblock);
        results = shared.results(actors, decisions);
        correction = new Correction(actors, decisions, results);
    }

    @Override
    public String call() {
        return "OE-2024";
    }

    @Override
    public List<Act> acts() {
        var opens = context.moment("opensAt");
        var closes = context.moment("closesAt");
        var acts = new ArrayList<>(period.acts(Duration.ZERO));
        acts.add(new Act(opens.minus(Duration.ofDays(9).plusHours(1)), "bad office files", this::badFiles));
        acts.add(new Act(opens.minus(Duration.ofDays(8)), "a department nobody has", this::badAverages));
        acts.add(new Act(opens.minus(Duration.ofDays(7)), "one row without a file", this::rowEdits));
        acts.add(new Act(opens.plus(Duration.ofDays(10)), "bad input", this::badInput));
        acts.add(new Act(closes.minus(Duration.ofSeconds(2)), "a link that is too old", this::oldLink));
        acts.addAll(decisions.acts());
        acts.addAll(results.acts());
        acts.add(results.trail());
        acts.addAll(correction.acts());
        acts.add(new Act(context.moment("scoreAt").plus(Duration.ofHours(10)), "what the past costs", this::past));
        acts.add(new Act(
                context.moment("withdrawOpensAt").plus(Duration.ofDays(2)), "a withdrawal in time", this::inTime));
        acts.add(
                new Act(context.moment("withdrawClosesAt").plus(Duration.ofHours(1)), "a late withdrawal", this::late));
        return acts;
    }

    private String badFiles() {
        var bad = new BadFiles(context, actors.office);
        bad.withoutColumn();
        var report = bad.recordsWithManyFaults();
        return "refused whole, every bad line named: " + report.getFirst();
    }

    private String badAverages() {
        new BadFiles(context, actors.office).unknownDepartment();
        return "refused";
    }

    private String rowEdits() {
        new RowEdits(context, actors.office)
                .mistypedAndCorrected(actors.who(Habit.SUBMITS).getFirst());
        return "a CGPA mistyped and set right";
    }

    private String badInput() {
        new BadRequests(context, actors.students).tryAll();
        new BadTokens(context, actors.login).tryAll();
        new BadUploads(context).tryAll();
        actors.withdrawals.tooEarly(actors.who(Habit.SUBMITS).getFirst());
        return "each refused with its reason";
    }

    private String oldLink() {
        new BadUploads(context).tooOld();
        return "refused by the file store";
    }

    private void unblock() {
        actors.office.closeReviews("The coordinator is on leave; the committee was informed.");
    }

    /** The deduction for OE-2020 is in the score, with its rule, and is settled by it. */
    private String past() {
        var paying = Stream.of(ReturningStudents.WITHDREW, ReturningStudents.EXCUSED, ReturningStudents.WENT)
                .map(this::returning)
                .filter(student -> !context.histories().of(student.number()).isEmpty())
                .toList();
        var ledger = new LedgerKeeper(context);
        for (var student : paying) {
            boolean late = context.handScore().withdrewLate(student);
            var expected = late ? "LATE_WITHDRAWAL OE24-DED-LATEWD" : "BENEFITED_BEFORE OE24-DED-BENEFIT";
            Unexpected.unlessEqual(List.of(expected), actors.students.deductions(student), "What the past costs");
            Unexpected.unlessEqual(
                    late,
                    ledger.entries(student.number()).contains("PAID OE-2024"),
                    "Whether the penalty of " + student.number() + " is paid");
        }
        return paying.isEmpty() ? "nobody was here before" : "two pay 10 points for OE-2020, a third is excused";
    }

    private Student returning(String number) {
        return actors.everybody().stream()
                .filter(student -> student.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String inTime() {
        actors.withdrawals.inTime(winner(0));
        results.recount().loser().ifPresent(actors.withdrawals::without);
        return "one";
    }

    private String late() {
        actors.withdrawals.lateAndExcused(winner(1));
        return "one, and excused";
    }

    private Student winner(int i) {
        var winners = results.recount().winners();
        Unexpected.unless(winners.size() >= 2, "Two students should be placed, so that they can withdraw.");
        return winners.get(i);
    }

    @Override
    public PlayedCall played() {
        return results.played();
    }

    @Override
    public Summary summary() {
        return results.summary();
    }
}
