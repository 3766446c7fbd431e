package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.grant.GrantAmount;
import tr.edu.metu.ico.grant.GrantFacts;
import tr.edu.metu.ico.grant.GrantStep;
import tr.edu.metu.ico.grant.MonthlyRule;

/**
 * Judges the amounts of a grant before they are stored. It shares no code with the calculator.
 *
 * <ul>
 *   <li>G1 A student without a grant gets nothing, and whoever has one is told so.
 *   <li>G2 The total is what the rules make of the facts, to the cent.
 *   <li>G3 Both parts make the total, and the first is its share of it.
 *   <li>G4 Every line is its quantity times its rate, and the lines of support make the total.
 *   <li>G5 Wherever a top-up is paid, the warning to confirm it stands beside it.
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
     */
    public static List<Violation> check(
            List<? extends Rule> rules,
            Optional<Integer> mostMonths,
            StudentNumber student,
            boolean granted,
            GrantFacts facts,
            GrantAmount told) {
        var checker = new GrantChecker(student);
        checker.keep("G1", told.granted() == granted, "is told another decision than the one in force");
        var expected = new GrantCents(rules, mostMonths).of(facts);
        long total = GrantCents.cents(told.total());
        if (granted) {
            checker.keep("G2", expected.filter(cents -> cents == total).isPresent(), "is to be paid another total");
        } else {
            checker.keep("G1", total == 0, "is paid without a grant");
        }
        checker.parts(rules, told, total);
        checker.lines(told, total);
        return List.copyOf(checker.violations);
    }

    private void parts(List<? extends Rule> rules, GrantAmount told, long total) {
        long first = total;
        for (var rule : rules) {
            if (rule instanceof MonthlyRule.Instalments parts) {
                // half up by hand: the share has at most four decimals
                long share = parts.first().movePointRight(4).longValueExact();
                first = (2 * total * share + 10_000) / 20_000;
            }
        }
        long second = GrantCents.cents(told.second());
        keep("G3", GrantCents.cents(told.first()) == first, "is to be paid another first part");
        keep("G3", first + second == total, "has parts that do not make the total");
    }

    private void lines(GrantAmount told, long total) {
        long sum = 0;
        boolean toppedUp = false;
        boolean warned = false;
        for (var line : told.steps()) {
            long cents = GrantCents.cents(line.amount());
            keep("G4", cents == product(line), "has a line that is not quantity times rate: " + line.code());
            sum += line.code().part() == GrantStep.Part.SUPPORT ? cents : 0;
            toppedUp |= switch (line.code()) {
                case TOP_UP_DAYS, TOP_UP_TOTAL -> true;
                default -> false;
            };
            warned |= line.code() == GrantStep.Code.CONFIRM_TOP_UP;
        }
        keep("G4", sum == total, "has lines that do not make the total");
        keep("G5", warned == toppedUp, "has a top-up without its warning, or the other way round");
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
