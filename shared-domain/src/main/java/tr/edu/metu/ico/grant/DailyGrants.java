package tr.edu.metu.ico.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.grant.GrantFacts.Traineeship;
import tr.edu.metu.ico.grant.GrantStep.Code;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.DailyRule.Daily;
import tr.edu.metu.ico.rule.DailyRule.DailyGrant;
import tr.edu.metu.ico.rule.DailyRule.TravelDayRate;
import tr.edu.metu.ico.rule.GrantRule;

/** The grant of a short traineeship: funded days, travel days (readings ), top-up (reading A-28). */
final class DailyGrants {
    private final GrantTerms.Daily terms;
    private final Optional<MonthsLimit> cap;
    private final Traineeship stay;
    private final Optional<DailyRule.TopUpBasis> confirmed;
    private final List<GrantStep> steps = new ArrayList<>();

    DailyGrants(
            GrantTerms.Daily terms,
            Optional<MonthsLimit> cap,
            Traineeship stay,
            Optional<DailyRule.TopUpBasis> confirmed) {
        this.terms = terms;
        this.cap = cap;
        this.stay = stay;
        this.confirmed = confirmed;
    }

    GrantOutcome compute(boolean granted) {
        var problems = problems();
        cap.filter(limit -> limit.refuses(stay.usedMonths(), granted))
                .ifPresent(limit -> problems.add(Problem.of("usedMonths", "MONTHS_CAP_EXCEEDED", limit.clause())));
        if (!problems.isEmpty()) {
            return new GrantOutcome.Refused(problems);
        }
        if (!granted) {
            var rule = terms.zeroGrant()
                    .map(GrantRule.ZeroGrant::id)
                    .orElse(terms.funded().id());
            return new GrantOutcome.Computed(GrantAmount.zero(rule));
        }
        days();
        terms.travelDays().ifPresent(rule -> travelDays(rule.id()));
        steps.addAll(topUps().steps());
        return new GrantOutcome.Computed(GrantAmount.of(steps, terms.funded().id(), Optional.empty()));
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var funded = terms.funded();
        if (stay.days() < funded.minimum()) {
            problems.add(Problem.of("days", "DURATION_BELOW_" + funded.minimum(), funded.clause()));
        }
        if (stay.days() > terms.longest()) {
            var last = terms.tiers().getLast();
            problems.add(Problem.of("days", "DURATION_ABOVE_" + last.toDay(), last.clause()));
        }
        int most = terms.travelDays().map(DailyRule.TravelDays::most).orElse(0);
        if (stay.travelDays() > most) {
            problems.add(Problem.of(
                    "travelDays",
                    "TOO_MANY_TRAVEL_DAYS",
                    "This call pays at most " + most + " travel days; you gave " + stay.travelDays() + ".",
                    "Bu çağrıda en çok " + most + " yol günü ödenir; " + stay.travelDays() + " gün verdiniz."));
        }
        topUps().problem().ifPresent(problems::add);
        return problems;
    }

    private TopUps topUps() {
        return new TopUps(terms, stay, funded(), confirmed);
    }

    private TravelDayRate rate() {
        return terms.travelDays().map(DailyRule.TravelDays::rate).orElse(TravelDayRate.NEIGHBOUR);
    }

    /** Days covered by the months left at the study level. */
    private int daysLeft() {
        return cap.map(limit -> limit.remaining(stay.usedMonths()) * GrantStep.DAYS_OF_A_MONTH)
                .orElse(Integer.MAX_VALUE);
    }

    /** Funded days of the activity itself: at most what the call funds and what the limit of months leaves. */
    private int funded() {
        int limit = Math.min(terms.funded().maximum(), daysLeft())
                - (rate() == TravelDayRate.WITHIN_LIMIT ? stay.travelDays() : 0);
        return Math.max(0, Math.min(stay.days(), limit));
    }

    private void days() {
        byTier(1, funded(), Code.FUNDED_DAYS, DailyGrant::id);
        if (stay.days() > funded()) {
            var rule = daysLeft() < terms.funded().maximum()
                    ? cap.orElseThrow().clause().id()
                    : terms.funded().id();
            steps.add(GrantStep.notice(Code.UNFUNDED_DAYS, stay.days() - funded(), rule));
        }
    }

    private void travelDays(RuleId rule) {
        if (rate() != TravelDayRate.NEIGHBOUR) {
            byTier(funded() + 1, funded() + stay.travelDays(), Code.TRAVEL_DAYS, _ -> rule);
            return;
        }
        if (stay.travelDayBefore()) {
            steps.add(GrantStep.of(Code.TRAVEL_DAY_BEFORE, 1, tier(1).perDay(), rule));
        }
        if (stay.travelDayAfter()) {
            steps.add(GrantStep.of(Code.TRAVEL_DAY_AFTER, 1, tier(funded()).perDay(), rule));
        }
    }

    /** One line for consecutive days paid by the same clause. */
    private void byTier(int from, int to, Code code, Function<DailyGrant, RuleId> rule) {
        for (var tier : terms.tiers()) {
            long days = IntStream.rangeClosed(from, to)
                    .filter(day -> tier(day).equals(tier))
                    .count();
            if (days > 0) {
                steps.add(GrantStep.of(code, days, tier.perDay(), rule.apply(tier)));
            }
        }
    }

    /** The clause that pays a day: the first that lasts until it; a travel day beyond the last is paid by the last. */
    private DailyGrant tier(int day) {
        int decides = terms.funded().daily() == Daily.FLAT ? stay.days() : day;
        return terms.tiers().stream()
                .filter(tier -> decides <= tier.toDay())
                .findFirst()
                .orElseGet(() -> terms.tiers().getLast());
    }
}
