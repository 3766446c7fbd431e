package tr.edu.metu.ico.selection;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.grant.MonthsLimit;
import tr.edu.metu.ico.rule.StayRule.MonthsPerLevel;
import tr.edu.metu.ico.rule.StayRule.MonthsPerLevel.Limits;

/** How many months of mobility a student may still ask for at a study level. */
public final class MonthsCap {
    private static final int DAYS_OF_A_MONTH = 30;

    private MonthsCap() {}

    /** A call's limit for one study level, as used for grants; empty when it sets none. */
    public static Optional<MonthsLimit> limit(CallDefinition d) {
        return d.terms().eligibility().stays().months().stream()
                .findFirst()
                .map(rule -> new MonthsLimit(rule.clause(), rule.maximum(), rule.limits()));
    }

    /**
     * Months left at the study cycle, 0 when all are used. A limit on grants does not count a mobility recorded as
     * without a grant.
     */
    public static int remaining(MonthsPerLevel cap, List<Participation> history, StudyLevel level) {
        int used = history.stream()
                .filter(line -> line.outcome() == Participation.Outcome.BENEFITED)
                .filter(line -> cap.programmes().contains(line.programme()))
                .filter(line -> line.level().sameCycle(level))
                .filter(line -> cap.limits() == Limits.PARTICIPATION || !withoutGrant(line, history))
                .mapToInt(Participation::months)
                .sum();
        return Math.max(0, cap.maximum() - used);
    }

    /** Whether the limit applies to grants and this student has used it up. */
    public static boolean leavesNoGrant(MonthsPerLevel cap, Applicant applicant) {
        var level = applicant.record().cohort().level();
        return cap.limits() == Limits.GRANTS && remaining(cap, applicant.history(), level) == 0;
    }

    /** A stay is recorded as without a grant when the selection in the same call was. */
    private static boolean withoutGrant(Participation stay, List<Participation> history) {
        return stay.call().isPresent()
                && history.stream()
                        .anyMatch(line -> line.outcome() == Participation.Outcome.SELECTED_ZERO_GRANT
                                && line.call().equals(stay.call())
                                && line.programme().equals(stay.programme()));
    }

    /** Requested months; a traineeship counts every started month of thirty days, an unspecified stay 0. */
    public static int asked(Stay stay) {
        return switch (stay) {
            case Stay.Unsaid _ -> 0;
            case Stay.Months(var months) -> months;
            case Stay.Traineeship traineeship -> Math.ceilDiv(Math.toIntExact(traineeship.days()), DAYS_OF_A_MONTH);
        };
    }

    static Problem exceeded(MonthsPerLevel cap, int remaining) {
        var says = cap.clause().statement();
        return new Problem(
                "stay.months",
                "MONTHS_CAP_EXCEEDED",
                Optional.of(cap.id()),
                new Text(says.en() + " Months left: " + remaining + ".", says.tr() + " Kalan ay: " + remaining + "."));
    }
}
