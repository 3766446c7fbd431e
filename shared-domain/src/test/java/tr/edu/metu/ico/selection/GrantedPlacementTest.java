package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.TieBreak;

/** Country caps, and grants by country after the placement. CGPA 3.00 makes 39.06 points, English its half. */
class GrantedPlacementTest {
    private static final CallDefinition CALL = SampleCall.withGrants();
    private static final Agreement TOKYO = Sealed.agreement("TOKYO", "JP", 2);
    private static final Agreement OSAKA = Sealed.agreement("OSAKA", "JP", 2);
    private static final Agreement SEOUL = Sealed.agreement("SEOUL", "KR", 2);

    @Test
    void the_best_placed_of_a_country_get_its_grants_over_all_its_universities() {
        var rows = select(
                List.of(grants("JP", 2)),
                Sealed.by("2500001", "3.00", "80", "TOKYO"),
                Sealed.by("2500002", "3.00", "90", "TOKYO"),
                Sealed.by("2500003", "3.00", "85", "OSAKA"),
                Sealed.by("2500004", "3.00", "60", "SEOUL"));

        var cutOff = Optional.of(new BigDecimal("81.56"));
        assertEquals(
                List.of(
                        placed("TOKYO", Why.QUOTA_USED_UP, 3, cutOff),
                        placed("TOKYO", Why.WITHIN_QUOTA, 1, cutOff),
                        placed("OSAKA", Why.WITHIN_QUOTA, 2, cutOff),
                        placed("SEOUL", Why.NO_QUOTA, 1, Optional.empty())),
                outcomes(rows));
        assertEquals(
                List.of("PLACED_ZERO_GRANT", "PLACED_WITH_GRANT", "PLACED_WITH_GRANT", "PLACED_ZERO_GRANT"),
                rows.stream().map(row -> row.outcome().status()).toList());
    }

    @Test
    void a_volunteer_leaves_the_grant_to_the_next_and_keeps_the_seat() {
        var rows = select(
                List.of(grants("JP", 1)),
                Sealed.by("2500001", "3.00", "90", "TOKYO").volunteer(),
                Sealed.by("2500002", "3.00", "80", "TOKYO"));

        var cutOff = Optional.of(new BigDecimal("79.06"));
        assertEquals(
                List.of(placed("TOKYO", Why.VOLUNTEER, 0, cutOff), placed("TOKYO", Why.WITHIN_QUOTA, 1, cutOff)),
                outcomes(rows));
    }

    @Test
    void the_first_choice_without_a_grant_comes_before_the_second_with_one() {
        var rows = select(List.of(grants("KR", 1)), Sealed.by("2500001", "3.00", "90", "TOKYO", "SEOUL"));

        assertEquals(List.of(placed("TOKYO", Why.NO_QUOTA, 1, Optional.empty())), outcomes(rows));
    }

    @Test
    void no_country_gets_more_students_than_its_cap_and_the_next_choice_is_tried() {
        var rows = select(
                List.of(grants("KR", 9), new Quota(Quota.Kind.COUNTRY_CAP, "JP", 1)),
                Sealed.by("2500001", "3.00", "90", "TOKYO"),
                Sealed.by("2500002", "3.00", "80", "OSAKA", "SEOUL"));

        var inJapan = Optional.of(new BigDecimal("84.06"));
        assertEquals(
                List.of(
                        new ChoiceOutcome(Sealed.fall("OSAKA"), Decision.COUNTRY_FULL, OptionalInt.of(1), inJapan),
                        new ChoiceOutcome(
                                Sealed.fall("SEOUL"),
                                Decision.PLACED,
                                OptionalInt.of(1),
                                Optional.of(new BigDecimal("79.06")))),
                rows.get(1).choices());
    }

    @Test
    void a_tie_names_the_element_that_decided_and_a_lot_is_shown_as_a_lot() {
        // components 78.12 and 80.82, totals both 80.91: 39.06 + 41.85 and 40.41 + 40.50; the last two are alike in
        // everything
        var rows = select(
                List.of(grants("JP", 1)),
                Sealed.by("2500001", "3.00", "83.70", "TOKYO"),
                Sealed.by("2500002", "3.10", "81.0", "TOKYO"),
                Sealed.by("2500003", "3.10", "81.0", "TOKYO"),
                Sealed.by("2500004", "3.10", "81.0", "TOKYO"));

        assertEquals(
                List.of(Decision.TIE, Decision.LOT, Decision.PLACED, Decision.PLACED),
                rows.stream()
                        .map(row -> row.choices().getFirst().decision())
                        .sorted(Comparator.comparing(decision -> List.of(Decision.TIE, Decision.LOT, Decision.PLACED)
                                .indexOf(decision)))
                        .toList());
        assertEquals(
                Optional.of(TieBreak.CGPA_COMPONENT),
                rows.getFirst().choices().getFirst().tieBreak());
    }

    @Test
    void a_choice_judged_by_another_total_is_shown_with_it_and_ranked_by_it() {
        var call = SampleCall.withGrantsByChoice();
        var input = Sealed.with(
                Sealed.input(
                        List.of(Sealed.agreement("TOKYO", "JP", 1), SEOUL),
                        List.of(
                                Sealed.by("2500001", "3.00", "90", "TOKYO", "SEOUL")
                                        .citizenOf("JP"),
                                Sealed.by("2500002", "3.00", "80", "TOKYO"))),
                List.of(grants("JP", 1)));
        var rows = Checked.rows(call, input);

        assertEquals(
                new ChoiceOutcome(
                        Sealed.fall("TOKYO"),
                        Optional.of(new BigDecimal("74.06")),
                        Decision.SCORE,
                        Optional.empty(),
                        OptionalInt.of(2),
                        Optional.of(new BigDecimal("79.06"))),
                rows.getFirst().choices().getFirst());
    }

    @Test
    void a_university_that_does_not_take_the_level_is_shown_as_such() {
        var forMasters = new Agreement(
                TOKYO.university(),
                "Tokyo",
                TOKYO.country(),
                2,
                Set.of(StudyLevel.MS),
                Set.of(Semester.SPRING),
                Set.of(),
                Optional.empty());
        var input = Sealed.with(
                Sealed.input(List.of(forMasters), List.of(Sealed.by("2500001", "3.00", "90", "TOKYO"))),
                List.of(grants("JP", 1)));
        var rows = Checked.rows(CALL, input);

        assertEquals(
                List.of(new ChoiceOutcome(Sealed.fall("TOKYO"), Decision.LEVEL, OptionalInt.empty(), Optional.empty())),
                rows.getFirst().choices());
    }

    @Test
    void a_country_for_doctoral_students_only_is_shown_as_such() {
        var rules = new ArrayList<>(CALL.rules());
        rules.add(new ChoiceRule.PhdOnlyCountries(SampleCall.clause("S-CHOICE-9"), false));
        var call = SampleCall.with(SampleCall.slots(), rules);
        var doctoral = new Agreement(
                TOKYO.university(),
                "Tokyo",
                TOKYO.country(),
                2,
                Set.of(StudyLevel.UG, StudyLevel.PHD),
                Set.of(Semester.FALL),
                Set.of(),
                Optional.empty(),
                true);
        var input = Sealed.with(
                Sealed.input(List.of(doctoral), List.of(Sealed.by("2500001", "3.00", "90", "TOKYO"))),
                List.of(grants("JP", 1)));
        var rows = Checked.rows(call, input);

        assertEquals(
                Decision.PHD_ONLY_COUNTRY, rows.getFirst().choices().getFirst().decision());
    }

    private static List<ResultRow> select(List<Quota> quotas, Sealed... applications) {
        var input = Sealed.with(Sealed.input(List.of(TOKYO, OSAKA, SEOUL), List.of(applications)), quotas);
        return Checked.rows(CALL, input);
    }

    private static List<Outcome> outcomes(List<ResultRow> rows) {
        return rows.stream().map(ResultRow::outcome).toList();
    }

    private static Outcome placed(String university, Why why, int rank, Optional<BigDecimal> cutOff) {
        var inCountry = rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
        return new Outcome.Placed(Sealed.fall(university), 1, Optional.of(new GrantDecision(why, inCountry, cutOff)));
    }

    private static Quota grants(String country, int places) {
        return new Quota(Quota.Kind.GRANTS, country, places);
    }
}
