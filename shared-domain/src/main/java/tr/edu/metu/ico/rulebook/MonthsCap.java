package tr.edu.metu.ico.rulebook;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.eligibility.StayRule.MonthsPerLevel;
import tr.edu.metu.ico.grant.MonthsLimit;

/** How many months of mobility a student may still ask for at a study level. */
public final class MonthsCap {
    private static final int DAYS_OF_A_MONTH = 30;

    private MonthsCap() {}

    /** The limit that a call sets for one study level, as grants are computed by it; empty when it sets none. */
    public static Optional<MonthsLimit> limit(CallDefinition d) {
        return d.first(MonthsPerLevel.class).map(rule -> new MonthsLimit(rule.clause(), rule.maximum()));
    }

    /** Months left at the study cycle, 0 when all are used. */
    public static int remaining(MonthsPerLevel cap, List<Participation> history, StudyLevel level) {
        int used = history.stream()
                .filter(line -> line.outcome() == Participation.Outcome.BENEFITED)
                .filter(line -> cap.programmes().contains(line.programme()))
                .filter(line -> line.level().sameCycle(level))
                .mapToInt(Participation::months)
                .sum();
        return Math.max(0, cap.maximum() - used);
    }

    /** Months asked for; a traineeship counts as the months of thirty days that it begins, nothing said as 0. */
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
