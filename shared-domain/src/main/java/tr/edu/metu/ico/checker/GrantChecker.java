package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.grant.GrantAmount;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantStep;
import tr.edu.metu.ico.rule.DailyRule;
import tr.edu.metu.ico.rule.GrantRule;

/**
 * Judges the amounts of a grant before they are stored. It shares no code with the calculator.
 *
 * <ul>
 *   <li>G1 A student without a grant gets nothing, and the reported decision is the one in force.
 *   <li>G2 The total is what the rules make of the facts, to the cent.
 *   <li>G3 Both parts make the total, and the first is its share of it.
 *   <li>G4 Every line is its quantity times its rate, and the lines of support make the total.
 *   <li>G5 A top-up is paid only on the basis that an officer confirmed, and that the announcements contradict each other
 *       stands beside it; while nobody has, a warning stands where it would be paid.
 * </ul>
 */
public final class GrantChecker {
    private final List<Violation> violations = new ArrayList<>();
    private final StudentNumber student;

    private GrantChecker(StudentNumber student) {
        this.student = student;
    }

    /**
     * Every broken promise; an empty list means that the grant may be stored.
     *
     * @param mostMonths months that one study level may have in all; empty when the call sets no limit
     * @param confirmed  the basis of the call's top-ups as confirmed by an officer, if any
     */
    public static List<Violation> check(
            GrantRule.Terms rules,
            Optional<Integer> mostMonths,
            StudentNumber student,
            boolean granted,
            GrantFacts facts,
            Optional<DailyRule.TopUpBasis> confirmed,
            GrantAmount reported) {
        var checker = new GrantChecker(student);
        checker.keep("G1", reported.granted() == granted, "reports a decision other than the one in force");
        var expected = new GrantCents(rules, mostMonths, confirmed).of(facts);
        long total = GrantCents.cents(reported.total());
        if (granted) {
            checker.keep("G2", expected.filter(cents -> cents == total).isPresent(), "is to be paid another total");
        } else {
            checker.keep("G1", total == 0, "is paid without a grant");
        }
        checker.parts(rules, reported, total);
        checker.lines(reported, total);
        var with = new GrantCents(rules, mostMonths, Optional.of(DailyRule.TopUpBasis.LUMP_SUM)).of(facts);
        checker.topUp(reported, confirmed, granted && confirmed.isEmpty() && !with.equals(expected));
        return List.copyOf(checker.violations);
    }

    private void parts(GrantRule.Terms rules, GrantAmount reported, long total) {
        long first = total;
        for (var parts : rules.monthly().instalments()) {
            // half up by hand: the share has at most four decimals
            long share = parts.first().movePointRight(4).longValueExact();
            first = (2 * total * share + 10_000) / 20_000;
        }
        long second = GrantCents.cents(reported.second());
        keep("G3", GrantCents.cents(reported.first()) == first, "is to be paid another first part");
        keep("G3", first + second == total, "has parts that do not make the total");
    }

    private void lines(GrantAmount reported, long total) {
        long sum = 0;
        for (var line : reported.steps()) {
            long cents = GrantCents.cents(line.amount());
            keep("G4", cents == product(line), "has a line that is not quantity times rate: " + line.code());
            sum += line.code().part() == GrantStep.Part.SUPPORT ? cents : 0;
        }
        keep("G4", sum == total, "has lines that do not make the total");
    }

    /** @param open whether a top-up would be paid if its basis were confirmed */
    private void topUp(GrantAmount reported, Optional<DailyRule.TopUpBasis> confirmed, boolean open) {
        int byTheDay = 0;
        int inTotal = 0;
        int explained = 0;
        boolean warned = false;
        for (var line : reported.steps()) {
            byTheDay += line.code() == GrantStep.Code.TOP_UP_DAYS ? 1 : 0;
            inTotal += line.code() == GrantStep.Code.TOP_UP_TOTAL ? 1 : 0;
            explained += line.code() == GrantStep.Code.TOP_UP_BASIS_CONFIRMED ? 1 : 0;
            warned |= line.code() == GrantStep.Code.CONFIRM_TOP_UP;
        }
        boolean allowed = (byTheDay == 0 || confirmed.equals(Optional.of(DailyRule.TopUpBasis.PER_DAY)))
                && (inTotal == 0 || confirmed.equals(Optional.of(DailyRule.TopUpBasis.LUMP_SUM)));
        keep("G5", allowed, "has a top-up on a basis that nobody confirmed");
        keep("G5", explained == byTheDay + inTotal, "has a top-up without the word on its basis");
        keep("G5", warned == open, "has an open top-up without its warning, or the other way round");
    }

    private static long product(GrantStep line) {
        var twice = line.quantity().multiply(line.rate()).multiply(BigDecimal.valueOf(200));
        var per = BigDecimal.valueOf(line.per());
        return twice.add(per).divideToIntegralValue(per.add(per)).longValueExact();
    }

    private void keep(String promise, boolean kept, String detail) {
        if (!kept) {
            violations.add(new Violation(promise, Optional.of(student), detail));
        }
    }
}
