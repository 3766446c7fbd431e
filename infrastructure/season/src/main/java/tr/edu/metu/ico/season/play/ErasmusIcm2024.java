package tr.edu.metu.ico.season.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.aftermath.PlayedCall;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.cast.Grants;
import tr.edu.metu.ico.season.cast.OtherForms;
import tr.edu.metu.ico.season.cast.Trials;
import tr.edu.metu.ico.season.result.Row;
import tr.edu.metu.ico.season.result.Summary;
import tr.edu.metu.ico.season.world.OfficeCsv;
import tr.edu.metu.ico.season.world.Student;

/** ICM-2024: grants by country, one of which is freed and passes on. */
final class ErasmusIcm2024 implements Script {
    /** Before those of OE-2024, which ends at the same instant. */
    private static final Duration RUSH = Duration.ofMinutes(5);

    /** The country whose grants the what-if removes. */
    private static final String COUNTRY = "TN";

    private final Actors actors;
    private final CallContext context;
    private final ApplicationPeriod period;
    private final Decisions decisions;
    private final Results results;
    private final Grants grants;
    private final Trials trials;

    ErasmusIcm2024(SeasonContext shared, int applicants) {
        actors = shared.actors(call(), applicants);
        context = actors.context;
        period = new ApplicationPeriod(actors);
        decisions = new Decisions(actors, "by the grants of the countries and an undecided application", this::unblock);
        results = shared.results(actors, decisions);
        grants = new Grants(context);
        trials = new Trials(context);
    }

    @Override
    public String call() {
        return "ICM-2024";
    }

    @Override
    public List<Act> acts() {
        var acts = new ArrayList<>(period.acts(RUSH));
        acts.add(
                new Act(context.moment("opensAt").plus(Duration.ofDays(10)), "forms of other calls", this::otherForms));
        acts.addAll(decisions.acts());
        acts.add(new Act(context.moment("scoreAt").plus(Duration.ofHours(3)), "what if", this::whatIf));
        acts.addAll(results.acts());
        acts.add(new Act(context.moment("scoreAt").plus(Duration.ofHours(10)), "the result once more", this::onceMore));
        acts.add(results.trail());
        var withdrawals = context.moment("withdrawOpensAt").plus(Duration.ofDays(3));
        acts.add(new Act(withdrawals, "a grant comes free", this::free));
        acts.add(new Act(withdrawals.plus(Duration.ofDays(1)), "grants are recorded", this::record));
        return acts;
    }

    private String otherForms() {
        var forms = new OtherForms(context);
        forms.englishOnRecord();
        forms.countryForDoctorsOnly();
        forms.withoutMonths();
        forms.withoutGrantIfNoneIsLeft();
        return "each refused with its reason";
    }

    private void unblock() {
        actors.office.imports(OfficeCsv.quotas(context.world().allotments()));
        actors.office.closeReviews("The coordinator did not answer; the dean's office was informed.");
    }

    /**
     * What if a country had no grants at all? Before publication the answer is in steps of five; then the trial is discarded.
     */
    private String whatIf() {
        trials.refusals();
        var asItIs = trials.asItIs();
        var without = trials.withGrants(COUNTRY, 0);
        Unexpected.unlessEqual(
                trials.countMoved(without, asItIs),
                trials.countMoved(asItIs, without),
                "How many move the other way round");
        trials.closedRows(asItIs);
        trials.discard(asItIs);
        trials.discard(without);
        Unexpected.unlessEqual(
                Optional.of(decisions.run()), actors.office.run(), "The checked run after somebody tried another");
        return "in steps of five, what if " + COUNTRY + " had no grants; thrown away";
    }

    /** A trial on the published inputs gives the published result, and the what-if names those who would lose a grant. */
    private String onceMore() {
        var trial = trials.asItIs();
        Unexpected.unlessEqual(
                List.of(), trials.moved(trial, decisions.run()), "Those whom a trial moves without any change");
        trials.discard(trial);
        var without = trials.withGrants(COUNTRY, 0);
        var moved = trials.moved(without, decisions.run());
        trials.discard(without);
        var holders = results.recount().rows().stream()
                .filter(row -> row.granted()
                        && context.world()
                                .university(row.university())
                                .country()
                                .equals(COUNTRY))
                .map(Row::student)
                .sorted()
                .toList();
        Unexpected.unlessEqual(holders, moved, "Who has a grant of " + COUNTRY);
        return "a trial comes to the very same";
    }

    /** A student with a grant withdraws in time, and the next in the country gets it; nobody's place changes. */
    private String free() {
        var holder = grants.holders().stream()
                .findFirst()
                .orElseThrow(() -> new Unexpected("Somebody should be in line for a grant."));
        actors.withdrawals.inTime(student(holder));
        var freed = grants.freed();
        Unexpected.unlessEqual(
                List.of(holder), freed.stream().map(Grants.Freed::from).toList(), "Those who freed a grant");
        grants.passOn(freed.getFirst());
        Unexpected.unlessEqual(List.of(), grants.freed(), "The freed grants when the one was passed on");
        return "and passes on to the next of " + freed.getFirst().line().size() + " in line";
    }

    /** The amounts of one student with a grant and of one without match those counted by hand. */
    private String record() {
        var granted = student(grants.stillGranted().getFirst());
        var without = results.recount().rows().stream()
                .filter(row -> row.grant().equals("ZERO_GRANT VOLUNTEER"))
                .map(row -> student(row.student()))
                .findFirst();
        without.ifPresent(volunteer -> grants.record(volunteer, false));
        return "EUR " + grants.record(granted, true) + " for one of them";
    }

    private Student student(String number) {
        return actors.everybody().stream()
                .filter(student -> student.number().equals(number))
                .findFirst()
                .orElseThrow();
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
