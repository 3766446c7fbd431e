package tr.edu.metu.ico.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.application.Stay;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.StayRule;
import tr.edu.metu.ico.rule.StayRule.ActivityBeginsFrom;
import tr.edu.metu.ico.rule.StayRule.ActivityEndsBefore;
import tr.edu.metu.ico.rule.StayRule.EligibleCountries;
import tr.edu.metu.ico.rule.StayRule.MonthsPerLevel;
import tr.edu.metu.ico.rule.StayRule.StayDays;

/** Faults of the requested stay. */
public final class StayCheck {
    private static final int MONTHS_OF_A_YEAR = 12;

    private StayCheck() {}

    /** What a call asks about the stay. */
    public enum Asked {
        NOTHING,
        MONTHS,
        TRAINEESHIP
    }

    /** What this call asks. */
    public static Asked asked(CallDefinition d) {
        var asking = asking(d);
        if (asking.isEmpty()) {
            return Asked.NOTHING;
        }
        boolean onlyMonths =
                asking.size() == d.terms().eligibility().stays().months().size();
        return onlyMonths ? Asked.MONTHS : Asked.TRAINEESHIP;
    }

    /** The rules that the answer is judged by. */
    private static List<Rule> asking(CallDefinition d) {
        var asking = new ArrayList<Rule>(d.terms().eligibility().stays().all());
        asking.addAll(d.terms().choices().oneHost());
        return asking;
    }

    /** The longest stay that may be asked for, in months. */
    public static int mostMonths() {
        return MONTHS_OF_A_YEAR;
    }

    /** What prevents submitting the stay: it is not given as the call asks, or breaks a rule the student can fix. */
    public static List<Problem> problems(CallDefinition d, Stay stay) {
        var stays = d.terms().eligibility().stays();
        var asked = asked(d);
        if (asked == Asked.NOTHING) {
            return stay instanceof Stay.Unsaid
                    ? List.of()
                    : List.of(Problem.of(
                            "stay",
                            "STAY_NOT_ASKED",
                            "This call does not ask for the length of the stay. Leave out stay.",
                            "Bu çağrıda hareketlilik süresi sorulmuyor. stay alanını göndermeyin."));
        }
        boolean said = asked == Asked.TRAINEESHIP ? stay instanceof Stay.Traineeship : stay instanceof Stay.Months;
        return said
                ? Stream.concat(
                                stays.all().stream().flatMap(rule -> broken(d, rule, stay)),
                                beyondTheYear(d, stay).stream())
                        .toList()
                : List.of(unsaid(d.rules().stream()
                        .filter(asking(d)::contains)
                        .findFirst()
                        .orElseThrow()
                        .clause()));
    }

    /** Violations of the rules on stays, including months of earlier mobilities. */
    static Stream<Problem> broken(CallDefinition d, StayRule rule, Stay stay, Applicant applicant) {
        return switch (rule) {
            case MonthsPerLevel cap -> months(cap, stay, applicant);
            case StayDays _, ActivityBeginsFrom _, ActivityEndsBefore _, EligibleCountries _ -> broken(d, rule, stay);
        };
    }

    private static Stream<Problem> broken(CallDefinition d, StayRule rule, Stay stay) {
        return switch (rule) {
            case StayDays days -> ofTraineeship(days.clause(), stay, t -> days(days, t));
            case ActivityBeginsFrom(var clause, var day) ->
                ofTraineeship(
                        clause,
                        stay,
                        t -> t.firstDay().isBefore(day) ? Optional.of(begins(clause, t.firstDay())) : Optional.empty());
            case ActivityEndsBefore(var clause, var day) ->
                ofTraineeship(
                        clause,
                        stay,
                        t -> t.lastDay().isBefore(day) ? Optional.empty() : Optional.of(ends(clause, t.lastDay())));
            case EligibleCountries list -> countries(d, list, stay);
            case MonthsPerLevel _ -> Stream.empty();
        };
    }

    private static Problem begins(Clause clause, LocalDate given) {
        return advised(
                Problem.of("stay.firstDay", "ACTIVITY_BEGINS_TOO_EARLY", clause),
                "You gave " + given + " as the first day: choose a later one.",
                "İlk gün olarak " + given + " verdiniz: daha geç bir gün seçin.");
    }

    private static Problem ends(Clause clause, LocalDate given) {
        return advised(
                Problem.of("stay.lastDay", "ACTIVITY_ENDS_TOO_LATE", clause),
                "You gave " + given + " as the last day: choose an earlier one.",
                "Son gün olarak " + given + " verdiniz: daha erken bir gün seçin.");
    }

    private static Problem advised(Problem problem, String en, String tr) {
        var says = problem.text();
        return new Problem(
                problem.field(), problem.code(), problem.rule(), new Text(says.en() + " " + en, says.tr() + " " + tr));
    }

    /** An exchange is within the call's academic year; only its semesters can be chosen. */
    private static Optional<Problem> beyondTheYear(CallDefinition d, Stay stay) {
        if (!(stay instanceof Stay.Months(var months)) || months <= MONTHS_OF_A_YEAR) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(
                "stay.months",
                "STAY_BEYOND_ACADEMIC_YEAR",
                "This call is for the academic year " + d.academicYear() + ": a stay lasts " + MONTHS_OF_A_YEAR
                        + " months at most. You gave " + months + ".",
                "Bu çağrı " + d.academicYear() + " akademik yılı içindir: hareketlilik en çok " + MONTHS_OF_A_YEAR
                        + " ay sürebilir. " + months + " ay verdiniz."));
    }

    private static Optional<Problem> days(StayDays rule, Stay.Traineeship stay) {
        if (stay.days() < rule.minimum()) {
            return Optional.of(
                    counted(Problem.of("stay.lastDay", "DURATION_BELOW_" + rule.minimum(), rule.clause()), stay));
        }
        return stay.days() <= rule.maximum()
                ? Optional.empty()
                : Optional.of(
                        counted(Problem.of("stay.lastDay", "DURATION_ABOVE_" + rule.maximum(), rule.clause()), stay));
    }

    private static Problem counted(Problem problem, Stay.Traineeship stay) {
        return advised(
                problem,
                "From the first to the last day, your stay lasts " + stay.days() + " days: choose another last day.",
                "Verdiğiniz ilk günden son güne " + stay.days() + " gün var: başka bir son gün seçin.");
    }

    /** All lists count as one; a country in none is reported once, by the first. */
    private static Stream<Problem> countries(CallDefinition d, EligibleCountries rule, Stay stay) {
        var lists = d.terms().eligibility().stays().countries();
        return rule.equals(lists.getFirst())
                ? ofTraineeship(
                        rule.clause(),
                        stay,
                        t -> unless(
                                lists.stream().anyMatch(list -> list.countries().contains(t.country())),
                                "stay.country",
                                "COUNTRY_NOT_ELIGIBLE",
                                rule.clause()))
                : Stream.empty();
    }

    /** A limit on grants excludes nobody: students who have used it up take part without one ({@link Funding}). */
    private static Stream<Problem> months(MonthsPerLevel cap, Stay stay, Applicant applicant) {
        if (cap.limits() == MonthsPerLevel.Limits.GRANTS) {
            return Stream.empty();
        }
        int asked = MonthsCap.asked(stay);
        int remaining = MonthsCap.remaining(
                cap, applicant.history(), applicant.record().cohort().level());
        if (asked == 0) {
            return Stream.of(unsaid(cap.clause()));
        }
        return asked <= remaining ? Stream.empty() : Stream.of(MonthsCap.exceeded(cap, remaining));
    }

    private static Stream<Problem> ofTraineeship(
            Clause clause, Stay stay, Function<Stay.Traineeship, Optional<Problem>> judge) {
        return stay instanceof Stay.Traineeship traineeship
                ? judge.apply(traineeship).stream()
                : Stream.of(unsaid(clause));
    }

    private static Optional<Problem> unless(boolean holds, String field, String code, Clause clause) {
        return holds ? Optional.empty() : Optional.of(Problem.of(field, code, clause));
    }

    private static Problem unsaid(Clause clause) {
        return Problem.of("stay", "STAY_UNSAID", clause);
    }
}
