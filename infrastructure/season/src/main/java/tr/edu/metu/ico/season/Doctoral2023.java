package tr.edu.metu.ico.season;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.season.cast.Grants;
import tr.edu.metu.ico.season.cast.OtherForms;
import tr.edu.metu.ico.season.cast.Scene;
import tr.edu.metu.ico.season.result.Summary;
import tr.edu.metu.ico.season.world.Abroad.Letter;
import tr.edu.metu.ico.season.world.OfficeFile;

/** DOC-2023: acceptance letters, and seats reserved for research assistants. */
final class Doctoral2023 implements Script {
    private final Company company;
    private final Scene scene;
    private final ApplicationPeriod period;
    private final Decisions decisions;
    private final Results results;

    Doctoral2023(Stage stage, int applicants) {
        company = stage.company(call(), applicants);
        scene = company.scene;
        period = new ApplicationPeriod(company);
        decisions = new Decisions(company, "by the number of seats for research assistants", this::unblock);
        results = stage.results(company, decisions);
    }

    @Override
    public String call() {
        return "DOC-2023";
    }

    @Override
    public List<Act> acts() {
        var opens = scene.moment("opensAt");
        var acts = new ArrayList<>(period.acts(Duration.ZERO));
        acts.add(new Act(opens.plus(Duration.ofDays(5)), "letters at first sight", this::lettersAtFirstSight));
        acts.add(new Act(opens.plus(Duration.ofDays(10)), "forms of other calls", this::otherForms));
        acts.addAll(decisions.acts());
        acts.addAll(results.acts());
        acts.add(results.trail());
        acts.add(new Act(scene.moment("scoreAt").plus(Duration.ofDays(14)), "a withdrawal in time", this::inTime));
        acts.add(new Act(scene.moment("scoreAt").plus(Duration.ofDays(15)), "grants are recorded", this::record));
        return acts;
    }

    private String record() {
        return "EUR " + new Grants(scene).topUp(new Grants(scene).stillGranted().getLast()) + " for one of them";
    }

    /** Students whose letter is not signed are notified early enough to send another. */
    private String lettersAtFirstSight() {
        var some = company.everybody().stream()
                .filter(student -> student.plan().abroad().letter() == Letter.REPLACED)
                .toList();
        return company.judge(some) + ", those of " + some.size() + " students";
    }

    private String otherForms() {
        var forms = new OtherForms(scene);
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
        company.office.imports(OfficeFile.quotas(scene.world().allotments()));
    }

    private String inTime() {
        company.withdrawals.inTime(results.recount().winners().getFirst());
        results.recount().loser().ifPresent(company.withdrawals::without);
        return "one";
    }

    @Override
    public Summary summary() {
        return results.summary();
    }
}
