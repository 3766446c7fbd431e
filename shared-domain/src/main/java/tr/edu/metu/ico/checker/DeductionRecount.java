package tr.edu.metu.ico.checker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Participation.Outcome;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.rule.Deduction;

/** What the office's records cost an applicant, recomputed from the text of the rules. */
final class DeductionRecount {
    private final String programme;
    private final List<Deduction> rules;

    /** @param programme of the call */
    DeductionRecount(String programme, List<Deduction> rules) {
        this.programme = programme;
        this.rules = rules;
    }

    /** Points by code for an applicant to these countries, without deductions for single choices. */
    Map<String, Integer> onAll(Applicant applicant, Set<CountryCode> countries) {
        var points = new TreeMap<String, Integer>();
        boolean stayed = false;
        for (var rule : rules) {
            switch (rule) {
                case Deduction.BenefitedBefore benefited -> {
                    int stays = count(
                            applicant,
                            benefited.programme(),
                            benefited.sameLevel(),
                            l -> l.outcome() == Outcome.BENEFITED);
                    stayed |= stays > 0;
                    put(points, rule, benefited.perOccurrence() ? stays : Integer.signum(stays));
                }
                case Deduction.LateWithdrawal late -> {
                    int dearest = dearest(late, applicant);
                    if (dearest < 0) {
                        points.put(rule.code(), dearest);
                    }
                }
                case Deduction.SelectedAndGranted selected ->
                    put(
                            points,
                            rule,
                            Integer.signum(count(
                                    applicant,
                                    selected.programme(),
                                    selected.sameLevel(),
                                    line -> kept(selected, applicant, line))));
                case Deduction.Citizenship citizenship -> {
                    if (citizenship.scope() == Deduction.Scope.APPLICATION) {
                        put(points, rule, home(citizenship, applicant, countries) ? 1 : 0);
                    }
                }
            }
        }
        if (stayed) {
            points.remove("SELECTED_AND_GRANTED");
        }
        return points;
    }

    /** Additional points while a choice in this country is considered. */
    int onChoice(Applicant applicant, CountryCode country) {
        int points = 0;
        for (var rule : rules) {
            points += switch (rule) {
                case Deduction.Citizenship citizenship ->
                    citizenship.scope() == Deduction.Scope.CHOICE && home(citizenship, applicant, Set.of(country))
                            ? citizenship.points()
                            : 0;
                case Deduction.BenefitedBefore _, Deduction.SelectedAndGranted _, Deduction.LateWithdrawal _ -> 0;
            };
        }
        return points;
    }

    private static void put(Map<String, Integer> points, Deduction rule, int times) {
        if (times > 0) {
            points.put(rule.code(), times * rule.points());
        }
    }

    private static int count(
            Applicant applicant, String programme, boolean sameLevel, Predicate<Participation> wanted) {
        int count = 0;
        for (var line : applicant.history()) {
            boolean levelFits = !sameLevel
                    || Cycles.same(line.level(), applicant.record().cohort().level());
            if (levelFits && line.programme().equals(programme) && wanted.test(line)) {
                count++;
            }
        }
        return count;
    }

    /** The most that a late withdrawal still costs here, 0 when none does. */
    private int dearest(Deduction.LateWithdrawal rule, Applicant applicant) {
        int dearest = 0;
        for (var line : applicant.history()) {
            if (line.outcome() == Outcome.LATE_WITHDRAWAL && said(rule, applicant, line)) {
                dearest = Math.min(dearest, line.penalty().isEmpty() ? rule.points() : owed(rule, applicant, line));
            }
        }
        return dearest;
    }

    /** Whether this call's rule covers the line; for a line of unknown scope, also whether it is still open. */
    private static boolean said(Deduction.LateWithdrawal rule, Applicant applicant, Participation line) {
        boolean about = rule.programmes().contains(line.programme())
                && (!rule.sameLevel()
                        || Cycles.same(line.level(), applicant.record().cohort().level()));
        boolean settled =
                line.penalty().isEmpty() && line.consumedBy().isPresent() && rule.lasts() == PenaltyScope.Lasts.NEXT;
        return about && !settled;
    }

    /** What the scope of a line allows this call to deduct. */
    private int owed(Deduction.LateWithdrawal rule, Applicant applicant, Participation line) {
        var scope = line.penalty().orElseThrow();
        var now = applicant.record().cohort().level();
        if (!scope.programmes().contains(programme) || (scope.sameLevel() && !Cycles.same(line.level(), now))) {
            return 0;
        }
        boolean settled = line.consumedBy().isPresent() && scope.lasts() == PenaltyScope.Lasts.NEXT;
        return settled ? 0 : Math.max(rule.points(), scope.points());
    }

    private static boolean kept(Deduction.SelectedAndGranted rule, Applicant applicant, Participation line) {
        if (line.outcome() != Outcome.SELECTED_AND_GRANTED) {
            return false;
        }
        for (var other : applicant.history()) {
            boolean left = switch (other.outcome()) {
                case WITHDREW_IN_TIME, LATE_WITHDRAWAL, LATE_WITHDRAWAL_FORCE_MAJEURE -> true;
                case BENEFITED, SELECTED_AND_GRANTED, SELECTED_ZERO_GRANT -> false;
            };
            boolean same = other.programme().equals(line.programme())
                    && Cycles.same(other.level(), line.level())
                    && other.call().equals(line.call());
            if (rule.unlessWithdrawn() && left && same) {
                return false;
            }
        }
        return true;
    }

    private static boolean home(Deduction.Citizenship rule, Applicant applicant, Set<CountryCode> countries) {
        var own = applicant.record().citizenships();
        boolean turkish = own.contains(CountryCode.TURKIYE);
        boolean foreign = own.size() > (turkish ? 1 : 0);
        boolean byRule = foreign && (!turkish || rule.international() == Deduction.International.ANY_FOREIGN);
        if (!applicant.internationalByOffice().orElse(byRule)) {
            return false;
        }
        for (var country : countries) {
            if (own.contains(country)) {
                return true;
            }
        }
        return false;
    }
}
