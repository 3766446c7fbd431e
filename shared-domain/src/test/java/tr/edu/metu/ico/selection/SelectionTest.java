package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;

class SelectionTest {
    private static final CallDefinition CALL = SampleCall.definition();
    private static final Agreement TOKYO = Sealed.agreement("TOKYO", "JP", 1);
    private static final Agreement SEOUL = Sealed.agreement("SEOUL", "KR", 1);

    @Test
    void the_higher_score_takes_the_last_seat_and_the_next_falls_to_a_later_choice() {
        var rows = select(
                Sealed.by("2500001", "3.00", "80", "TOKYO", "SEOUL"),
                Sealed.by("2500002", "3.00", "90", "TOKYO", "SEOUL"),
                Sealed.by("2500003", "3.00", "70", "SEOUL", "TOKYO"));

        assertEquals(
                List.of(
                        new Outcome.Placed(Sealed.fall("SEOUL"), 2),
                        new Outcome.Placed(Sealed.fall("TOKYO"), 1),
                        new Outcome.NotPlaced()),
                rows.stream().map(ResultRow::outcome).toList());
        assertEquals(
                List.of(OptionalInt.of(2), OptionalInt.of(1), OptionalInt.of(3)),
                rows.stream().map(ResultRow::rank).toList());
    }

    @Test
    void every_choice_is_shown_with_its_decision_the_rank_there_and_the_cut_off() {
        var ada = Sealed.by("2500001", "3.00", "80", "GONE", "TOKYO", "SEOUL").declined("TOKYO");
        var bora = Sealed.by("2500002", "3.00", "90", "SEOUL", "TOKYO");
        var rows = select(ada, bora);

        // 3.00 * (25 + 3.00/2.89 = 1.04) = 78.12; with English 90 the total is 84.06
        var cutOff = Optional.of(new BigDecimal("84.06"));
        assertEquals(
                List.of(
                        outcome("GONE", Decision.PARTNER_REMOVED, 0, Optional.empty()),
                        outcome("TOKYO", Decision.DECLINED_BY_DEPARTMENT, 0, Optional.empty()),
                        outcome("SEOUL", Decision.SCORE, 2, cutOff)),
                rows.get(0).choices());
        assertEquals(
                List.of(
                        outcome("SEOUL", Decision.PLACED, 1, cutOff),
                        outcome("TOKYO", Decision.NOT_NEEDED, 1, Optional.empty())),
                rows.get(1).choices());
    }

    @Test
    void equal_totals_are_shown_as_a_tie_and_decided_by_the_higher_component() {
        // components 78.12 and 80.82, totals both 80.91: 39.06 + 41.85 and 40.41 + 40.50
        var rows =
                select(Sealed.by("2500001", "3.00", "83.70", "TOKYO"), Sealed.by("2500002", "3.10", "81.0", "TOKYO"));

        assertEquals(
                rows.get(0).score().orElseThrow().total(),
                rows.get(1).score().orElseThrow().total());
        assertEquals(
                List.of(Decision.TIE, Decision.PLACED),
                rows.stream().map(row -> row.choices().getFirst().decision()).toList());
    }

    @Test
    void the_same_scores_in_everything_are_decided_by_the_published_lot_and_not_by_the_input() {
        var winner = Stream.of("2500001", "2500002")
                .min((a, b) -> lot(a).compareTo(lot(b)))
                .orElseThrow();
        var rows = select(Sealed.by("2500001", "3.00", "80", "TOKYO"), Sealed.by("2500002", "3.00", "80", "TOKYO"));

        assertEquals(
                List.of(winner),
                rows.stream()
                        .filter(row -> row.outcome() instanceof Outcome.Placed)
                        .map(row -> row.student().value())
                        .toList());
    }

    @Test
    void nobody_is_ranked_who_is_ineligible_declined_or_undecided() {
        var rows = select(
                Sealed.by("2500001", "2.40", "80", "TOKYO").without("language").without("degree"),
                Sealed.by("2500002", "3.00", "80", "TOKYO").declined(),
                Sealed.by("2500003", "3.00", "80", "TOKYO").without("review"),
                Sealed.by("2500004", "3.00", "80", "TOKYO").reviewedAt(2));

        assertEquals(
                List.of(
                        new Outcome.Ineligible(List.of(
                                problem("cgpa", "CGPA_BELOW_MINIMUM", "S-ELIG-1"),
                                problem("fullDegree", "NOT_FULL_DEGREE", "S-ELIG-3"),
                                problem("language", "NO_VALID_LANGUAGE_SCORE", "S-LANG-8"))),
                        new Outcome.NotApproved("seen"),
                        new Outcome.NotApproved(Selection.UNDECIDED),
                        new Outcome.NotApproved(Selection.UNDECIDED)),
                rows.stream().map(ResultRow::outcome).toList());
        assertEquals(
                List.of(outcome("TOKYO", Decision.NOT_RANKED, 0, Optional.empty())),
                rows.getFirst().choices());
    }

    @Test
    void of_the_scores_on_record_the_highest_valid_one_counts() {
        var row = select(Sealed.by("2500001", "3.00", "70", "TOKYO")
                        .scored(Sealed.score("TOEFL_IBT", "2023-11-30", "75"))
                        .scored(Sealed.score("TOEFL_IBT", "2018-11-29", "99"))
                        .scored(Sealed.score("DUOLINGO", "2023-01-01", "98")))
                .getFirst();

        assertEquals(new BigDecimal("75"), row.score().orElseThrow().language());
    }

    @Test
    void an_uploaded_score_counts_as_converted_by_the_officer_and_only_for_the_version_seen() {
        var rows = select(
                Sealed.by("2500001", "3.00", "70", "TOKYO").uploading(Sealed.converted("65")),
                Sealed.by("2500002", "3.00", "70", "TOKYO").uploading(Sealed.staleVerdict()),
                Sealed.by("2500003", "3.00", "70", "TOKYO").uploading(Sealed.verdict(false)));
        var noScore = new Outcome.Ineligible(List.of(problem("language", "NO_VALID_LANGUAGE_SCORE", "S-LANG-8")));

        assertEquals(new BigDecimal("65"), rows.getFirst().score().orElseThrow().language());
        assertEquals(noScore, rows.get(1).outcome());
        assertEquals(noScore, rows.get(2).outcome());
    }

    @Test
    void bonuses_need_an_approved_document_and_deductions_follow_the_office_records_each_once() {
        var late = new Participation("OE", StudyLevel.UG, Participation.Outcome.LATE_WITHDRAWAL);
        var before = new Participation("OE", StudyLevel.UG, Participation.Outcome.BENEFITED);
        var erasmus = new Participation("ERASMUS", StudyLevel.UG, Participation.Outcome.BENEFITED);
        var earlier = new Participation("OE", StudyLevel.MS, Participation.Outcome.LATE_WITHDRAWAL);
        var rows = select(
                Sealed.by("2500001", "3.15", "80", "TOKYO"),
                Sealed.by("2500002", "3.15", "80", "TOKYO").claiming("DISABILITY", Sealed.verdict(true)),
                Sealed.by("2500003", "3.15", "80", "TOKYO").claiming("DISABILITY", Sealed.verdict(false)),
                Sealed.by("2500004", "3.15", "80", "TOKYO").claiming("DISABILITY", Sealed.staleVerdict()),
                Sealed.by("2500005", "3.15", "80", "TOKYO").claimingWithoutDocument("AFAD_AID"),
                Sealed.by("2500006", "3.15", "80", "TOKYO").history(before).history(before),
                Sealed.by("2500007", "3.15", "80", "TOKYO").history(erasmus).history(earlier),
                Sealed.by("2500008", "3.15", "80", "TOKYO")
                        .history(before)
                        .history(late)
                        .citizenOf("JP"),
                Sealed.by("2500009", "3.15", "80", "SEOUL").citizenOf("JP"),
                Sealed.by("2500010", "3.15", "80", "TOKYO").citizenOf("TR", "JP"));

        assertEquals(
                Stream.of("81.09", "91.09", "81.09", "81.09", "81.09", "71.09", "81.09", "51.09", "81.09", "81.09")
                        .map(BigDecimal::new)
                        .toList(),
                rows.stream().map(row -> row.score().orElseThrow().total()).toList());
    }

    @Test
    void one_choice_in_a_country_of_citizenship_costs_the_whole_application_even_if_declined() {
        var row = select(Sealed.by("2500001", "3.15", "80", "SEOUL", "TOKYO")
                        .citizenOf("JP")
                        .declined("TOKYO"))
                .getFirst();

        assertEquals(new BigDecimal("71.09"), row.score().orElseThrow().total());
    }

    @Test
    void without_the_cohort_average_nobody_is_scored_by_accident() {
        var sealed = Sealed.input(List.of(TOKYO), List.of(Sealed.by("2500001", "3.15", "80", "TOKYO")));
        var input = new SealedInput(
                sealed.call(), 1, sealed.definition(), sealed.applications(), sealed.agreements(), List.of());

        assertThrows(IllegalArgumentException.class, () -> Selection.select(CALL, input));
    }

    private static List<ResultRow> select(Sealed... applications) {
        return Selection.select(CALL, Sealed.input(List.of(TOKYO, SEOUL), List.of(applications)));
    }

    private static ChoiceOutcome outcome(String university, Decision decision, int rank, Optional<BigDecimal> cutOff) {
        var rankThere = rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
        return new ChoiceOutcome(Sealed.fall(university), decision, rankThere, cutOff);
    }

    private static Problem problem(String field, String code, String rule) {
        return Problem.of(field, code, SampleCall.clause(rule));
    }

    private static String lot(String student) {
        var pseudonym = Pseudonym.of(SampleCall.key(), SampleCall.CALL, new StudentNumber(student));
        return Sha256.of("SAMPLE-1/" + pseudonym.value()).hex();
    }
}
