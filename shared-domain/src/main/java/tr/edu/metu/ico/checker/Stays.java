package tr.edu.metu.ico.checker;

import java.util.HashSet;
import java.util.List;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.StayRule;

/** Recomputes days and months of stays one by one. */
final class Stays {
    private final CallDefinition definition;

    Stays(CallDefinition definition) {
        this.definition = definition;
    }

    void report(StayRule rule, SealedApplication application, List<String> reported) {
        var stay = application.content().stay();
        if (stay instanceof Stay.Traineeship traineeship) {
            traineeship(rule, traineeship, application, reported);
            return;
        }
        switch (rule) {
            case StayRule.MonthsPerLevel cap -> months(cap, application, reported);
            case StayRule.EligibleCountries list -> Conditions.report(reported, list, judges(list), "STAY_UNSAID");
            case StayRule.StayDays _, StayRule.ActivityEndsBefore _, StayRule.ActivityBeginsFrom _ ->
                Conditions.report(reported, rule, true, "STAY_UNSAID");
        }
    }

    private static void months(StayRule.MonthsPerLevel cap, SealedApplication application, List<String> reported) {
        if (cap.limits() == StayRule.MonthsPerLevel.Limits.GRANTS) {
            return; // it ends grants and excludes nobody
        }
        int asked = monthsAsked(application.content().stay());
        Conditions.report(reported, cap, asked == 0, "STAY_UNSAID");
        boolean beyond = asked > 0 && asked + monthsUsed(cap, application) > cap.maximum();
        Conditions.report(reported, cap, beyond, "MONTHS_CAP_EXCEEDED");
    }

    private void traineeship(
            StayRule rule, Stay.Traineeship stay, SealedApplication application, List<String> reported) {
        switch (rule) {
            case StayRule.StayDays days -> {
                int counted = days(stay);
                Conditions.report(reported, rule, counted < days.minimum(), "DURATION_BELOW_" + days.minimum());
                Conditions.report(reported, rule, counted > days.maximum(), "DURATION_ABOVE_" + days.maximum());
            }
            case StayRule.ActivityEndsBefore end ->
                Conditions.report(reported, rule, stay.lastDay().compareTo(end.day()) >= 0, "ACTIVITY_ENDS_TOO_LATE");
            case StayRule.ActivityBeginsFrom begin ->
                Conditions.report(
                        reported,
                        rule,
                        stay.firstDay().toEpochDay() < begin.day().toEpochDay(),
                        "ACTIVITY_BEGINS_TOO_EARLY");
            case StayRule.EligibleCountries list -> {
                var all = new HashSet<CountryCode>();
                definition.terms().eligibility().stays().countries().forEach(other -> all.addAll(other.countries()));
                Conditions.report(
                        reported, rule, judges(list) && !all.contains(stay.country()), "COUNTRY_NOT_ELIGIBLE");
            }
            case StayRule.MonthsPerLevel cap -> months(cap, application, reported);
        }
    }

    /** All country lists are evaluated together, at the first. */
    private boolean judges(StayRule.EligibleCountries list) {
        return definition.terms().eligibility().stays().countries().getFirst().equals(list);
    }

    private static int days(Stay.Traineeship stay) {
        return (int) (stay.lastDay().toEpochDay() - stay.firstDay().toEpochDay()) + 1;
    }

    private static int monthsAsked(Stay stay) {
        return switch (stay) {
            case Stay.Unsaid _ -> 0;
            case Stay.Months months -> months.months();
            case Stay.Traineeship traineeship -> (days(traineeship) + 29) / 30;
        };
    }

    /**
     * Months of mobility at this study cycle. Where only grants are limited, stays selected without a grant are left
     * out.
     */
    static int monthsUsed(StayRule.MonthsPerLevel cap, SealedApplication application) {
        var level = application.applicant().record().cohort().level();
        var unpaid = new HashSet<String>();
        for (var line : application.applicant().history()) {
            if (cap.limits() == StayRule.MonthsPerLevel.Limits.GRANTS
                    && line.outcome() == Participation.Outcome.SELECTED_ZERO_GRANT) {
                line.call().ifPresent(call -> unpaid.add(line.programme() + " " + call));
            }
        }
        int used = 0;
        for (var line : application.applicant().history()) {
            if (Cycles.same(line.level(), level)
                    && line.outcome() == Participation.Outcome.BENEFITED
                    && cap.programmes().contains(line.programme())
                    && line.call()
                            .filter(call -> unpaid.contains(line.programme() + " " + call))
                            .isEmpty()) {
                used += line.months();
            }
        }
        return used;
    }
}
