package tr.edu.metu.ico.season.play;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.aftermath.PlayedCall;
import tr.edu.metu.ico.season.cast.BadFiles;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.cast.LedgerKeeper;
import tr.edu.metu.ico.season.cast.OtherForms;
import tr.edu.metu.ico.season.result.Summary;
import tr.edu.metu.ico.season.world.English;
import tr.edu.metu.ico.season.world.OfficeCsv;
import tr.edu.metu.ico.season.world.ReturningStudents;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.Student.Past;

/** OE-2020: an exam after the closing, a country with a limit of students, and three students who will apply again. */
final class OverseasExchange2020 implements Script {
    private static final String EXAM = "EPEEP";

    private final Actors actors;
    private final CallContext context;
    private final ApplicationPeriod period;
    private final Decisions decisions;
    private final Results results;

    OverseasExchange2020(SeasonContext shared, int applicants) {
        actors = shared.actors(call(), applicants);
        context = actors.context;
        period = new ApplicationPeriod(actors);
        decisions = new Decisions(actors, "by one exam result and one undecided application", this::unblock);
        results = shared.results(actors, decisions);
    }

    @Override
    public String call() {
        return "OE-2020";
    }

    @Override
    public List<Act> acts() {
        var opens = context.moment("opensAt");
        var exam = context.definition()
                .examDay()
                .atTime(LocalTime.NOON)
                .atZone(context.definition().zone());
        var closes = context.moment("withdrawClosesAt");
        var acts = new ArrayList<>(period.acts(Duration.ZERO));
        acts.add(new Act(opens.minus(Duration.ofDays(8)), "a country's limit", this::countryLimit));
        acts.add(new Act(opens.plus(Duration.ofDays(10)), "forms of other calls", this::otherForms));
        acts.add(new Act(exam.plusDays(6).toInstant(), "exam results", this::examResults));
        acts.addAll(decisions.acts());
        acts.addAll(results.acts());
        acts.add(results.trail());
        acts.add(new Act(
                context.moment("withdrawOpensAt").plus(Duration.ofDays(2)), "withdrawals in time", this::inTime));
        acts.add(new Act(closes.plus(Duration.ofHours(1)), "late withdrawals", this::late));
        acts.add(new Act(Instant.parse("2021-07-01T09:00:00Z"), "the office keeps its ledger", this::stayed));
        return acts;
    }

    private String countryLimit() {
        actors.office.imports(OfficeCsv.quotas(context.world().allotments()));
        return "at most " + context.world().places("COUNTRY_CAP", "JP").orElseThrow() + " to JP";
    }

    private String otherForms() {
        var forms = new OtherForms(context);
        forms.examTwiceInAYear();
        forms.englishByUpload();
        forms.grantWhereThereIsNone();
        return "each refused with its reason";
    }

    /** The results arrive without the last one; the file decides on the excuses. */
    private String examResults() {
        var file = examFile();
        new BadFiles(context, actors.office).refused(file.with(2, "score", ""), 2, "score");
        actors.office.imports(file.withoutLast());
        return (file.rowCount() - 1) + " results, one not yet there";
    }

    private OfficeCsv examFile() {
        var sitting = actors.applicants().stream()
                .filter(student -> student.plan().english().source() == English.Source.EXAM)
                .toList();
        return OfficeCsv.examResults(sitting, EXAM, context.definition().examDay());
    }

    private void unblock() {
        actors.office.imports(examFile());
        actors.office.closeReviews("The coordinator is abroad; the committee was informed.");
    }

    private String inTime() {
        var winner = results.recount().winners().stream()
                .filter(student -> !student.number().startsWith("24"))
                .findFirst()
                .orElseThrow(() -> new Unexpected("Somebody should be placed besides the three who come again."));
        actors.withdrawals.inTime(winner);
        results.recount().loser().ifPresent(actors.withdrawals::without);
        return "one";
    }

    private String late() {
        actors.withdrawals.late(returning(ReturningStudents.WITHDREW));
        remember(ReturningStudents.WITHDREW, "LATE_WITHDRAWAL");
        actors.withdrawals.lateAndExcused(returning(ReturningStudents.EXCUSED));
        return "one, and one excused";
    }

    /** A student came back from abroad. */
    private String stayed() {
        new LedgerKeeper(context).wentAbroad(returning(ReturningStudents.WENT), "OE", 5);
        remember(ReturningStudents.WENT, "BENEFITED");
        return "one student has been abroad";
    }

    private Student returning(String number) {
        return actors.everybody().stream()
                .filter(student -> student.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void remember(String number, String outcome) {
        context.histories().remember(number, new Past("OE", returning(number).level(), outcome));
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
