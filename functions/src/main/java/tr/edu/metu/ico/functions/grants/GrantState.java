package tr.edu.metu.ico.functions.grants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.grant.GrantHolder;
import tr.edu.metu.ico.grant.GrantSuccession;
import tr.edu.metu.ico.grant.GrantTransfer;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rule.PlacementRule;

/**
 * Which students of a published result currently have a grant.
 *
 * @param selected   everyone who may go abroad, with or without a grant
 * @param succession who holds the grants of the countries
 */
record GrantState(Map<StudentNumber, Selected> selected, GrantSuccession succession, List<GrantTransfer> transfers) {

    static GrantState of(
            CallDefinition definition, List<RowState> rows, List<Agreement> agreements, List<GrantTransfer> transfers) {
        var countries = new TreeMap<UniversityId, CountryCode>();
        agreements.forEach(agreement -> countries.put(agreement.university(), agreement.country()));
        var selected = new TreeMap<StudentNumber, Selected>();
        rows.forEach(row -> Selected.of(row, countries).ifPresent(one -> selected.put(row.student(), one)));
        var holders =
                selected.values().stream().flatMap(one -> one.holder().stream()).toList();
        boolean reallocate =
                definition.terms().placement().grants().stream().anyMatch(PlacementRule.CountryGrants::reallocate);
        return new GrantState(selected, new GrantSuccession(holders, transfers, reallocate), transfers);
    }

    Optional<Selected> find(StudentNumber student) {
        return Optional.ofNullable(selected.get(student));
    }

    /** Whether a selected student currently has a grant. */
    boolean granted(Selected one) {
        return one.holder().isPresent() ? succession.granted(one.student()) : one.granted();
    }

    /** A row of the result, and whether its student has withdrawn since. */
    record RowState(ResultRow row, boolean withdrawn) {
        StudentNumber student() {
            return row.student();
        }
    }

    /**
     * A student who may go abroad.
     *
     * @param country empty where the result names no university
     * @param granted the decision in the result
     * @param rank    place in the queue for the country's grants; empty where there is no queue or no grant is asked
     *                for
     * @param inLine  whether the grants of the call are given by country
     */
    record Selected(
            StudentNumber student,
            Optional<UniversityId> university,
            Optional<CountryCode> country,
            boolean granted,
            Optional<Integer> rank,
            boolean inLine,
            boolean withdrawn) {

        /** Empty for a student who is not selected. */
        static Optional<Selected> of(RowState left, Map<UniversityId, CountryCode> countries) {
            var student = left.student();
            return switch (left.row().outcome()) {
                case Outcome.Placed(var choice, var _, var grant) -> {
                    var university = choice.university();
                    var rank = grant.flatMap(decision -> decision.rank().isPresent()
                            ? Optional.of(decision.rank().getAsInt())
                            : Optional.<Integer>empty());
                    yield Optional.of(new Selected(
                            student,
                            Optional.of(university),
                            Optional.ofNullable(countries.get(university)),
                            grant.map(decision -> decision.granted()).orElse(true),
                            rank,
                            grant.isPresent(),
                            left.withdrawn()));
                }
                case Outcome.MainList _ -> Optional.of(listed(left, true));
                case Outcome.ZeroGrant _ -> Optional.of(listed(left, false));
                default -> Optional.empty();
            };
        }

        private static Selected listed(RowState left, boolean granted) {
            return new Selected(
                    left.student(),
                    Optional.empty(),
                    Optional.empty(),
                    granted,
                    Optional.empty(),
                    false,
                    left.withdrawn());
        }

        Optional<GrantHolder> holder() {
            return country.filter(_ -> inLine).map(place -> new GrantHolder(student, place, granted, rank, withdrawn));
        }
    }
}
