package tr.edu.metu.ico.season.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.season.aftermath.PlayedCall;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.cast.Grants;
import tr.edu.metu.ico.season.cast.OtherForms;
import tr.edu.metu.ico.season.result.Summary;
import tr.edu.metu.ico.season.world.OfficeCsv;
import tr.edu.metu.ico.season.world.PlannedStay.Letter;

/** DOC-2023: acceptance letters, and seats reserved for research assistants. */
final class Doctoral2023 implements Script {
    private final Actors actors;
    private final CallContext context;
    private final ApplicationPeriod period;
    private final Decisions decisions;
    private final Results results;

    Doctoral2023(SeasonContext shared, int applicants) {
        actors = shared.actors(call(), applicants);
        context = actors.context;
        period = new ApplicationPeriod(actors);
        decisions = new Decisions(actors, "by the number of seats for research assistants", this::unblock);
        results = shared.results(actors, decisions);
    }

    @Override
    public String call() {
        return "DOC-2023";
    }

    @Override
    public List<Act> acts() {
        var opens = context.moment("opensAt");
        var acts = new ArrayList<>(period.acts(Duration.ZERO));
        acts.add(new Act(opens.plus(Duration.ofDays(5)), "letters at first sight", this::lettersAtFirstSight));
        acts.add(new Act(opens.plus(Duration.ofDays(10)), "forms of other calls", this::otherForms));
        acts.addAll(decisions.acts());
        acts.addAll(results.acts());
        acts.add(results.trail());
        acts.add(new Act(context.moment("scoreAt").plus(Duration.ofDays(14)), "a withdrawal in time", this::inTime));
        acts.add(new Act(context.moment("scoreAt").plus(Duration.ofDays(15)), "grants are recorded", this::record));
        return acts;
    }

    private String record() {
        return "EUR "
                + new Grants(context).topUp(new Grants(context).stillGranted().getLast()) + " for one of them";
    }

    /** Students whose letter is not signed are notified early enough to send another. */
    private String lettersAtFirstSight() {
        var some = actors.everybody().stream()
                .filter(student -> student.plan().abroad().letter() == Letter.REPLACED)
                .toList();
        return actors.judge(some) + ", those of " + some.size() + " students";
    }

    private String otherForms() {
        var forms = new OtherForms(context);
        forms.englishOnRecord();
        forms.choiceOfUniversity();
        forms.tooShort();
        forms.tooLong();
        forms.tooEarly();
        forms.tooLate();
        forms.countryOfNoList();
        return "each refused with its reason";
    }

    private void unblock() {
        actors.office.imports(OfficeCsv.quotas(context.world().allotments()));
    }

    private String inTime() {
        actors.withdrawals.inTime(results.recount().winners().getFirst());
        results.recount().loser().ifPresent(actors.withdrawals::without);
        return "one";
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
