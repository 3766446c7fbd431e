package tr.edu.metu.ico.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.comparison.Moved.Standing;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.selection.Sealed;
import tr.edu.metu.ico.selection.Selection;

class RunDifferenceTest {
    private static final CallDefinition CALL = SampleCall.definition();
    private static final UniversityId TOKYO = new UniversityId("TOKYO");
    private static final UniversityId SEOUL = new UniversityId("SEOUL");
    private static final CountryCode JAPAN = new CountryCode("JP");
    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final StudentNumber BORA = new StudentNumber("2500002");
    private static final StudentNumber CEM = new StudentNumber("2500003");

    // 3.00 * (25 + 3.00/2.89 = 1.04) = 78.12; the totals with English 90, 80 and 70:
    private static final BigDecimal OF_90 = new BigDecimal("84.06");
    private static final BigDecimal OF_80 = new BigDecimal("79.06");
    private static final BigDecimal OF_70 = new BigDecimal("74.06");

    @Test
    void a_result_does_not_differ_from_itself() {
        var side = side(CALL, seats(1), ada(), bora(), cem());

        var nothing = new RunDifference(new TreeMap<>(), List.of(), new TreeMap<>(), new TreeMap<>(), Optional.empty());

        assertEquals(nothing, RunDifference.between(side, side));
        assertEquals(Map.of(), nothing.movements());
    }

    @Test
    void one_more_seat_shows_who_moves_where_and_why() {
        var difference = RunDifference.between(
                side(CALL, seats(1), ada(), bora(), cem()), side(CALL, seats(2), ada(), bora(), cem()));

        assertEquals(
                List.of(
                        new Moved(
                                BORA,
                                Movement.OTHER_PLACE,
                                change(stand(at("SEOUL", 2), OF_80, 2), stand(at("TOKYO", 1), OF_80, 2)),
                                List.of(new Cause.Seats(TOKYO, 1, 2), cutOff(TOKYO, OF_90, OF_80))),
                        new Moved(
                                CEM,
                                Movement.SELECTED,
                                change(stand(new Outcome.NotPlaced(), OF_70, 3), stand(at("SEOUL", 2), OF_70, 3)),
                                List.of(cutOff(SEOUL, OF_80, OF_70)))),
                difference.students());
        assertEquals(
                Map.of(
                        SEOUL,
                        change(new Occupancy(1, 1, Optional.of(OF_80)), new Occupancy(1, 1, Optional.of(OF_70))),
                        TOKYO,
                        change(new Occupancy(1, 1, Optional.of(OF_90)), new Occupancy(2, 2, Optional.of(OF_80)))),
                difference.universities());
        assertEquals(
                Map.of("NOT_PLACED", new Change<>(Optional.of(1), Optional.empty()), "PLACED", change(2, 3)),
                difference.statuses());
        assertEquals(Map.of(Movement.OTHER_PLACE, 1, Movement.SELECTED, 1), difference.movements());
        assertEquals(Optional.empty(), difference.of(ADA));
    }

    @Test
    void a_removed_bonus_names_the_step_and_the_student_who_moves_up_has_no_change_in_their_application() {
        var before = Sealed.by("2500001", "3.00", "70", "TOKYO").claiming("AFAD_AID", Sealed.verdict(true));
        var after = Sealed.by("2500001", "3.00", "70", "TOKYO").claiming("AFAD_AID", Sealed.verdict(false));
        var bora = Sealed.by("2500002", "3.00", "80", "TOKYO");

        var difference = RunDifference.between(side(CALL, seats(1), before, bora), side(CALL, seats(1), after, bora));

        assertEquals(
                List.of(
                        new Cause.Score(
                                OF_90, OF_70, List.of(new Cause.Step("AFAD_AID", points("10"), Optional.empty()))),
                        cutOff(TOKYO, OF_90, OF_80)),
                difference.of(ADA).orElseThrow().causes());
        assertEquals(
                Movement.NO_LONGER_SELECTED, difference.of(ADA).orElseThrow().movement());
        assertEquals(
                List.of(cutOff(TOKYO, OF_90, OF_80)),
                difference.of(BORA).orElseThrow().causes());
    }

    @Test
    void a_total_alone_is_a_change_and_a_rank_that_shifts_because_another_left_is_none() {
        var better = Sealed.by("2500001", "3.00", "92", "TOKYO");

        assertEquals(
                Map.of(Movement.SCORE, 1),
                RunDifference.between(side(CALL, seats(1), ada()), side(CALL, seats(1), better))
                        .movements());
        var left = RunDifference.between(side(CALL, seats(3), ada(), bora()), side(CALL, seats(3), bora()));
        assertEquals(Map.of(Movement.LEFT, 1), left.movements());
        assertEquals(
                List.of(new Cause.NoApplication()), left.of(ADA).orElseThrow().causes());
        var entered = RunDifference.between(side(CALL, seats(3), bora()), side(CALL, seats(3), ada(), bora()));
        assertEquals(
                List.of(new Cause.NewApplication()),
                entered.of(ADA).orElseThrow().causes());
    }

    @Test
    void a_broken_condition_is_explained_by_its_own_sentence_and_nothing_else_is_blamed() {
        var barred = Sealed.by("2500001", "3.00", "90", "TOKYO").without("degree");

        var moved = RunDifference.between(side(CALL, seats(1), ada()), side(CALL, seats(1), barred))
                .of(ADA)
                .orElseThrow();

        var broken = Problem.of("fullDegree", "NOT_FULL_DEGREE", SampleCall.clause("S-ELIG-3"));
        assertEquals(List.of(new Cause.Conditions(List.of(broken), List.of())), moved.causes());
        assertEquals(Movement.NO_LONGER_SELECTED, moved.movement());
    }

    @Test
    void another_broken_condition_under_the_same_status_is_another_reason() {
        var before = Sealed.by("2500001", "3.00", "90", "TOKYO").without("degree");
        var after = Sealed.by("2500001", "3.00", "90", "TOKYO").without("declaration");

        var moved = RunDifference.between(side(CALL, seats(1), before), side(CALL, seats(1), after))
                .of(ADA)
                .orElseThrow();

        assertEquals(Movement.REASON, moved.movement());
        assertEquals(
                List.of(new Cause.Conditions(
                        List.of(Problem.of("continuesSameLevel", "NOT_CONTINUING", SampleCall.clause("S-ELIG-5"))),
                        List.of(Problem.of("fullDegree", "NOT_FULL_DEGREE", SampleCall.clause("S-ELIG-3"))))),
                moved.causes());
    }

    @Test
    void the_department_is_given_as_the_cause_for_the_application_and_for_a_single_choice() {
        var declined = Sealed.by("2500001", "3.00", "90", "TOKYO").declined();
        var declinedTokyo = Sealed.by("2500001", "3.00", "90", "TOKYO", "SEOUL").declined("TOKYO");

        assertEquals(
                List.of(new Cause.Approval(Optional.empty(), Optional.of("seen"))),
                RunDifference.between(side(CALL, seats(1), ada()), side(CALL, seats(1), declined))
                        .of(ADA)
                        .orElseThrow()
                        .causes());
        assertEquals(
                List.of(
                        new Cause.Ruling(TOKYO, Decision.PLACED, Decision.DECLINED_BY_DEPARTMENT),
                        new Cause.CutOff(TOKYO, Optional.of(OF_90), Optional.empty())),
                RunDifference.between(side(CALL, seats(1), ada()), side(CALL, seats(1), declinedTokyo))
                        .of(ADA)
                        .orElseThrow()
                        .causes());
    }

    @Test
    void a_country_cap_is_shown_to_those_it_moves() {
        var granting = SampleCall.withGrants();
        var capped = Sealed.with(seats(2), List.of(quota(Quota.Kind.COUNTRY_CAP, 1), quota(Quota.Kind.GRANTS, 2)));
        var open = Sealed.with(seats(2), List.of(quota(Quota.Kind.COUNTRY_CAP, 2), quota(Quota.Kind.GRANTS, 2)));

        var difference = RunDifference.between(
                side(granting, open, ada(), bora(), cem()), side(granting, capped, ada(), bora(), cem()));

        assertEquals(
                List.of(cutOff(TOKYO, OF_80, OF_90), new Cause.CountryCap(JAPAN, OptionalInt.of(2), OptionalInt.of(1))),
                difference.of(BORA).orElseThrow().causes());
        assertEquals(
                change(
                        new CountryUse(OptionalInt.of(2), OptionalInt.of(2), 2, 2, Optional.of(OF_80)),
                        new CountryUse(OptionalInt.of(1), OptionalInt.of(2), 1, 1, Optional.of(OF_90))),
                difference.countries().get(JAPAN));
    }

    @Test
    void a_grant_fewer_takes_it_from_the_last_of_the_country() {
        var granting = SampleCall.withGrants();

        var difference = RunDifference.between(
                side(granting, Sealed.with(seats(2), List.of(quota(Quota.Kind.GRANTS, 2))), ada(), bora()),
                side(granting, Sealed.with(seats(2), List.of(quota(Quota.Kind.GRANTS, 1))), ada(), bora()));

        assertEquals(Map.of(Movement.GRANT_LOST, 1), difference.movements());
        assertEquals(
                List.of(new Cause.CountryGrants(JAPAN, OptionalInt.of(2), OptionalInt.of(1))),
                difference.of(BORA).orElseThrow().causes());
    }

    @Test
    void a_grant_that_passes_on_without_another_number_is_explained_by_the_rank() {
        var granting = SampleCall.withGrants();
        var quotas = List.of(quota(Quota.Kind.GRANTS, 1));
        var volunteer = Sealed.by("2500001", "3.00", "90", "TOKYO").volunteer();

        var difference = RunDifference.between(
                side(granting, Sealed.with(seats(2), quotas), ada(), bora()),
                side(granting, Sealed.with(seats(2), quotas), volunteer, bora()));

        assertEquals(Map.of(Movement.GRANT_LOST, 1, Movement.GRANT_GAINED, 1), difference.movements());
        assertEquals(
                List.of(new Cause.GrantRank(JAPAN, OptionalInt.of(2), OptionalInt.of(1))),
                difference.of(BORA).orElseThrow().causes());
    }

    @Test
    void a_seat_fewer_on_one_list_moves_the_last_to_the_waiting_list() {
        var call = SampleCall.inOneList(ReserveOrder.OPEN_FIRST, ReserveFallback.BOTH_WAYS);
        var two = quotas(new Quota(Quota.Kind.SEATS, Quota.ALL, 2));
        var one = quotas(new Quota(Quota.Kind.SEATS, Quota.ALL, 1));

        var difference =
                RunDifference.between(side(call, two, ada(), bora(), cem()), side(call, one, ada(), bora(), cem()));

        var seats = new Cause.ListSeats(Quota.Kind.SEATS, OptionalInt.of(2), OptionalInt.of(1));
        assertEquals(Map.of(Movement.NO_LONGER_SELECTED, 1, Movement.LIST_POSITION, 1), difference.movements());
        assertEquals(List.of(seats), difference.of(BORA).orElseThrow().causes());
        assertEquals(List.of(seats), difference.of(CEM).orElseThrow().causes());
        assertEquals(
                Optional.of(change(
                        new ListUse(
                                OptionalInt.of(2), OptionalInt.of(0), 2, 1, 0, Optional.of(OF_80), Optional.empty()),
                        new ListUse(
                                OptionalInt.of(1), OptionalInt.of(0), 1, 2, 0, Optional.of(OF_90), Optional.empty()))),
                difference.lists());
    }

    @Test
    void a_student_who_waits_one_place_longer_learns_that_others_moved() {
        var call = SampleCall.inOneList(ReserveOrder.OPEN_FIRST, ReserveFallback.BOTH_WAYS);
        var one = quotas(new Quota(Quota.Kind.SEATS, Quota.ALL, 1));

        var difference = RunDifference.between(side(call, one, ada(), cem()), side(call, one, ada(), bora(), cem()));

        assertEquals(
                List.of(new Cause.Others()), difference.of(CEM).orElseThrow().causes());
        assertEquals(Map.of(Movement.ENTERED, 1, Movement.LIST_POSITION, 1), difference.movements());
    }

    @Test
    void a_removed_partner_is_shown_with_its_seats() {
        var gone = Sealed.input(List.of(Sealed.agreement("SEOUL", "KR", 1)), List.of());

        var difference = RunDifference.between(side(CALL, seats(1), ada()), side(CALL, gone, ada()));

        assertEquals(
                List.of(
                        new Cause.Ruling(TOKYO, Decision.PLACED, Decision.PARTNER_REMOVED),
                        new Cause.Seats(TOKYO, 1, 0),
                        new Cause.CutOff(TOKYO, Optional.of(OF_90), Optional.empty())),
                difference.of(ADA).orElseThrow().causes());
        assertEquals(
                new Change<>(Optional.of(new Occupancy(1, 1, Optional.of(OF_90))), Optional.empty()),
                difference.universities().get(TOKYO));
    }

    private static Sealed ada() {
        return Sealed.by("2500001", "3.00", "90", "TOKYO", "SEOUL");
    }

    private static Sealed bora() {
        return Sealed.by("2500002", "3.00", "80", "TOKYO", "SEOUL");
    }

    private static Sealed cem() {
        return Sealed.by("2500003", "3.00", "70", "TOKYO", "SEOUL");
    }

    private static SealedInput seats(int inTokyo) {
        return Sealed.input(
                List.of(Sealed.agreement("TOKYO", "JP", inTokyo), Sealed.agreement("SEOUL", "KR", 1)), List.of());
    }

    private static SealedInput quotas(Quota seats) {
        return Sealed.with(
                Sealed.input(List.of(), List.of()),
                List.of(seats, new Quota(Quota.Kind.RESERVED, Quota.RESEARCH_ASSISTANTS, 0)));
    }

    private static Quota quota(Quota.Kind kind, int places) {
        return new Quota(kind, "JP", places);
    }

    private static Side side(CallDefinition definition, SealedInput given, Sealed... applications) {
        var input = Sealed.with(Sealed.input(given.agreements(), Arrays.asList(applications)), given.quotas());
        return Side.of(input, Selection.select(definition, input));
    }

    private static Outcome at(String university, int preference) {
        return new Outcome.Placed(Sealed.fall(university), preference);
    }

    private static Standing stand(Outcome outcome, BigDecimal total, int rank) {
        return new Standing(outcome, Optional.of(total), OptionalInt.of(rank));
    }

    private static <T> Change<T> change(T before, T after) {
        return new Change<>(Optional.of(before), Optional.of(after));
    }

    private static Cause cutOff(UniversityId university, BigDecimal before, BigDecimal after) {
        return new Cause.CutOff(university, Optional.of(before), Optional.of(after));
    }

    private static Optional<BigDecimal> points(String points) {
        return Optional.of(new BigDecimal(points));
    }
}
