package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.PlacementRule;

/**
 * Judges the rows of a run before anything is published (INV-13, INV-14). It shares no code with the selection: it counts
 * everything again and then looks whether the rows keep these promises.
 *
 * <ul>
 *   <li>P1 Every application has exactly one row, nobody else has one, and rows are ordered by student.
 *   <li>P2 A row says cancelled exactly when a rule makes the application void, and tells it; otherwise it says ineligible
 *       exactly when a rule is broken, and tells every broken rule.
 *   <li>P3 A row says not approved exactly when the department of an eligible applicant did not approve.
 *   <li>P4 Every ranked row has the score of its inputs, with every step; no other row has one.
 *   <li>P5 A seat is one that was asked for, is offered to this student and was not declined.
 *   <li>P6 No university has more students than seats, nor any of its pools where it has several.
 *   <li>P7 Nobody is passed over for a wanted seat by somebody who comes later in the order (no justified envy).
 *   <li>P8 No seat stays free that somebody wanted more than what they got (no waste).
 *   <li>P9 Ranks are 1, 2, 3 ... in the strict order of totals and tie-breaks, for the ranked only.
 *   <li>P10 Every choice is reported with its outcome, rank there and cut-off; a place on a list with its cut-off.
 *   <li>P11 No country has more students than its cap.
 *   <li>P12 A main list has no more students than seats, and a seat kept for a group is only for its best.
 *   <li>P13 On the main list is exactly who gets a seat by the order in which they are filled, among those who can be given a
 *       grant; selected without one is exactly who wants none, has no months left for one, or goes without where none is
 *       left; all other ranked wait.
 *   <li>P14 Each list counts 1, 2, 3 ... in the strict order.
 *   <li>P15 Exactly the placed of a call with grants have a grant decision, and no country gives more grants than it has.
 *   <li>P16 A country's grants go to its best placed students who can be given one, and none is left over while one of them
 *       wants it; a student selected without a grant gets the right reason.
 *   <li>P17 Every grant decision tells why, the rank in the country and the cut-off.
 * </ul>
 */
public final class RunChecker {
    private RunChecker() {}

    /** Every broken promise; an empty list means that the rows may be published. */
    public static List<Violation> check(CallDefinition d, SealedInput input, List<ResultRow> rows) {
        var violations = new ArrayList<Violation>();
        var byStudent = completeness(input, rows, violations);
        var agreements = new TreeMap<UniversityId, Agreement>();
        input.agreements().forEach(agreement -> agreements.put(agreement.university(), agreement));
        var averages = new TreeMap<Cohort, BigDecimal>();
        input.averages().forEach(line -> averages.put(line.cohort(), line.average()));
        var places = new ChoicePools(agreements);
        var recount = new Recount(d, places, averages);
        var judged = new ArrayList<Judged>();
        for (var application : input.applications()) {
            var row = byStudent.get(application.student());
            if (row != null) {
                judged.add(new Judged(recount.of(application), row));
            }
        }
        judged.forEach(one -> RowPromises.check(one, violations));
        var order = new StrictOrder(input.call(), d.placement().tieBreak());
        var all = new Standings(judged, order);
        RankPromises.check(all, violations);
        switch (d.placement()) {
            case PlacementRule.ScoreThenPreference _ -> {
                new SeatPromises(places, caps(d, input), all).check(violations);
                new GrantPromises(d, input, agreements, all).check(violations);
            }
            case PlacementRule.RankedSeats seats -> new ListPromises(d, seats, input, all).check(violations);
        }
        return List.copyOf(violations);
    }

    private static Map<CountryCode, Integer> caps(CallDefinition d, SealedInput input) {
        var caps = new TreeMap<CountryCode, Integer>();
        if (!d.terms().placement().caps().isEmpty()) {
            for (var quota : input.quotas()) {
                if (quota.kind() == Quota.Kind.COUNTRY_CAP) {
                    caps.put(new CountryCode(quota.code()), quota.places());
                }
            }
        }
        return caps;
    }

    private static TreeMap<StudentNumber, ResultRow> completeness(
            SealedInput input, List<ResultRow> rows, List<Violation> violations) {
        var byStudent = new TreeMap<StudentNumber, ResultRow>();
        StudentNumber last = null;
        for (var row : rows) {
            if (byStudent.putIfAbsent(row.student(), row) != null) {
                violations.add(new Violation("P1", Optional.of(row.student()), "has two rows"));
            } else if (last != null && last.compareTo(row.student()) > 0) {
                violations.add(new Violation("P1", Optional.of(row.student()), "is out of order"));
            }
            last = row.student();
        }
        var applied = new ArrayList<StudentNumber>();
        for (var application : input.applications()) {
            applied.add(application.student());
            if (!byStudent.containsKey(application.student())) {
                violations.add(new Violation("P1", Optional.of(application.student()), "has no row"));
            }
        }
        byStudent.keySet().stream()
                .filter(student -> Collections.binarySearch(applied, student) < 0)
                .forEach(student -> violations.add(new Violation("P1", Optional.of(student), "did not apply")));
        return byStudent;
    }

    /** A recomputed application with its row. */
    record Judged(RecountedApplication counted, ResultRow row) {
        StudentNumber student() {
            return row.student();
        }
    }

    /** Everybody, and the ranked ones, best first. */
    record Standings(List<Judged> all, List<Judged> ranked, StrictOrder order) {
        Standings(List<Judged> all, StrictOrder order) {
            this(
                    all,
                    all.stream()
                            .filter(one -> one.counted().score().isPresent())
                            .sorted(Comparator.comparing(Bid::overall, order))
                            .toList(),
                    order);
        }
    }

    static void keep(List<Violation> violations, String promise, Judged one, boolean kept, String detail) {
        if (!kept) {
            violations.add(new Violation(promise, Optional.of(one.student()), detail));
        }
    }
}
