package tr.edu.metu.ico.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.gate.Finding.Severity.BLOCKING;
import static tr.edu.metu.ico.gate.Finding.Severity.NEEDS_OVERRIDE;
import static tr.edu.metu.ico.gate.Finding.Severity.NOTE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.gate.SanityGate.Facts;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rule.TieBreak;

/** What a sceptical colleague would ask about a run, each question once at its threshold and once next to it. */
class SanityGateTest {

    private static final String TOKYO = "JP-TOKYO";
    private static final String SEOUL = "KR-SEOUL";

    @Test
    void a_small_run_like_last_years_raises_no_question() {
        var run = side(List.of(agreement(TOKYO, 2)), List.of(placed(1, TOKYO, "80.00"), notPlaced(2, SEOUL)));

        assertEquals(
                List.of(),
                SanityGate.findings(new Facts(run, Optional.of(run), Optional.of(run), List.of(), Optional.empty())));
    }

    @Test
    void INV_11_too_many_placed_and_a_place_without_agreement_block_whatever_reason_is_given() {
        var rows = List.of(placed(1, TOKYO, "80.00"), placed(2, TOKYO, "70.00"), placed(3, SEOUL, "60.00"));

        var findings = SanityGate.findings(alone(side(List.of(agreement(TOKYO, 1)), rows)));

        assertEquals(List.of("OVER_CAPACITY:JP-TOKYO", "NO_AGREEMENT:KR-SEOUL"), ids(findings));
        assertEquals(
                List.of(BLOCKING, BLOCKING),
                findings.stream().map(Finding::severity).toList());
        assertEquals(
                "JP-TOKYO: 2 students for 1 place.", findings.getFirst().text().en());
        assertEquals("JP-TOKYO: 1 yere 2 öğrenci.", findings.getFirst().text().tr());
    }

    @ParameterizedTest(name = "{0} places after {1} is a jump: {2}")
    @CsvSource({
        "8,4,true",
        "7,4,false",
        "4,2,false",
        "5,2,false",
        "6,2,true",
        "2,6,true",
        "3,6,false",
        "400,4,true",
        "4,4,false",
        "4,0,true"
    })
    void INV_11_places_that_double_or_halve_need_a_reason(int capacity, int lastYear, boolean jump) {
        var before = Optional.of(side(List.of(agreement(TOKYO, lastYear)), List.of()));
        var now = side(List.of(agreement(TOKYO, capacity)), List.of(notPlaced(1, SEOUL)));

        assertEquals(
                jump ? List.of("CAPACITY_JUMP:JP-TOKYO") : List.of(),
                ids(SanityGate.findings(new Facts(now, before, Optional.empty(), List.of(), Optional.empty()))));
    }

    @ParameterizedTest(name = "cut-off {0} after {1} is a jump: {2}")
    @CsvSource({"80.00,65.00,false", "80.00,64.99,true", "50.00,65.01,true", "65.00,65.00,false"})
    void a_cut_off_far_from_last_years_needs_a_reason(String points, String lastYear, boolean jump) {
        var there = List.of(agreement(TOKYO, 2));
        var before = Optional.of(side(there, List.of(placed(1, TOKYO, lastYear))));
        var now = side(there, List.of(placed(2, TOKYO, points)));

        assertEquals(
                jump ? List.of("CUT_OFF_JUMP:JP-TOKYO") : List.of(),
                ids(SanityGate.findings(new Facts(now, before, Optional.empty(), List.of(), Optional.empty()))));
    }

    @Test
    void a_university_that_was_asked_for_in_vain_and_stays_empty_needs_a_reason() {
        var there = List.of(agreement(TOKYO, 2), agreement(SEOUL, 2));
        var rows = List.of(placed(1, TOKYO, "80.00"), notPlaced(2, SEOUL), notPlaced(3, SEOUL));

        assertEquals(List.of("NOBODY_PLACED:KR-SEOUL"), ids(SanityGate.findings(alone(side(there, rows)))));
    }

    @ParameterizedTest(name = "{1} of {0} ranked are placed: odd {2}")
    @CsvSource({"20,4,false", "20,3,true", "19,0,false", "40,8,false", "40,7,true"})
    void without_a_call_before_less_than_a_fifth_placed_needs_a_reason(int ranked, int placed, boolean odd) {
        var run = side(List.of(agreement(TOKYO, 100)), rows(ranked, placed, 0));

        assertEquals(odd ? List.of("PLACED_SHARE:ALL") : List.of(), ids(SanityGate.findings(alone(run))));
    }

    @ParameterizedTest(name = "{0} of 20 placed after {1} of 20: odd {2}")
    @CsvSource({"10,15,false", "10,16,true", "16,10,true", "2,2,false"})
    void shares_are_compared_with_the_call_before(int placed, int lastYear, boolean odd) {
        var there = List.of(agreement(TOKYO, 100));
        var before = Optional.of(side(there, rows(20, lastYear, 0)));
        var now = side(there, rows(20, placed, 0));

        assertEquals(
                odd ? List.of("PLACED_SHARE:ALL") : List.of(),
                ids(SanityGate.findings(new Facts(now, before, Optional.empty(), List.of(), Optional.empty()))));
    }

    @Test
    void counts_are_stated_as_counts_however_small_their_share_is() {
        var there = List.of(agreement(TOKYO, 3_000));
        var now = side(there, rows(3_000, 7, 0));
        var before = side(there, rows(2_900, 2_500, 0));

        var alone = SanityGate.findings(alone(now)).getFirst().text();
        var compared = SanityGate.findings(
                        new Facts(now, Optional.of(before), Optional.empty(), List.of(), Optional.empty()))
                .getFirst()
                .text();

        assertEquals("7 of 3000 ranked students are placed.", alone.en());
        assertEquals("Sıralanan 3000 öğrenciden 7 yerleşti.", alone.tr());
        assertEquals("7 of 3000 ranked students are placed, 2500 of 2900 in the call before.", compared.en());
        assertEquals("Sıralanan 3000 öğrenciden 7 yerleşti, önceki çağrıda 2900 kişiden 2500.", compared.tr());
    }

    @Test
    void fewer_than_half_ranked_needs_a_reason_and_half_as_many_applications_is_worth_a_note() {
        var there = List.of(agreement(TOKYO, 100));
        var now = side(there, rows(11, 11, 12));
        var before = side(there, rows(47, 47, 0));

        assertEquals(List.of("RANKED_SHARE:ALL"), ids(SanityGate.findings(alone(now))));
        assertEquals(
                "11 of 23 applications are ranked.",
                SanityGate.findings(alone(now)).getFirst().text().en());
        assertEquals(
                List.of("RANKED_SHARE:ALL", "FEWER_APPLICATIONS:ALL"),
                ids(SanityGate.findings(
                        new Facts(now, Optional.of(before), Optional.empty(), List.of(), Optional.empty()))));
    }

    @Test
    void ties_and_lots_at_a_last_seat_are_noted_with_their_number_and_no_name() {
        var there = List.of(agreement(TOKYO, 1));
        var rows = List.of(
                placed(1, TOKYO, "80.00"),
                lost(2, TOKYO, Decision.TIE, Optional.of(TieBreak.values()[0])),
                lost(3, TOKYO, Decision.LOT, Optional.empty()),
                lost(4, TOKYO, Decision.LOT, Optional.empty()));

        var findings = SanityGate.findings(alone(side(there, rows)));

        assertEquals(List.of("LOT:JP-TOKYO", "TIE:JP-TOKYO"), ids(findings));
        assertEquals(
                List.of(NOTE, NOTE), findings.stream().map(Finding::severity).toList());
        assertEquals(
                "JP-TOKYO: 2 missed the last seat by the lot.",
                findings.getFirst().text().en());
    }

    @Test
    void grants_beyond_the_quota_block_and_a_quota_beyond_the_places_needs_a_reason() {
        var quotas = List.of(new Quota(Quota.Kind.GRANTS, "JP", 1), new Quota(Quota.Kind.GRANTS, "KR", 3));
        var there = List.of(agreement(TOKYO, 2), agreement(SEOUL, 2));
        var rows = List.of(granted(1, TOKYO), granted(2, TOKYO));

        var findings = SanityGate.findings(alone(Side.of(there, quotas, rows)));

        assertEquals(List.of("OVER_GRANTS:JP", "GRANTS_ABOVE_CAPACITY:KR"), ids(findings));
        assertEquals(
                List.of(BLOCKING, NEEDS_OVERRIDE),
                findings.stream().map(Finding::severity).toList());
        assertEquals(
                List.of("JP: 1 grant, 2 given.", "KR: 3 grants, its universities have 2 places."),
                findings.stream().map(finding -> finding.text().en()).toList());
    }

    @Test
    void INV_25_a_correction_that_takes_places_away_needs_a_reason() {
        var there = List.of(agreement(TOKYO, 2));
        var published = Optional.of(side(there, List.of(placed(1, TOKYO, "80.00"), placed(2, TOKYO, "79.00"))));
        var now = side(there, List.of(placed(1, TOKYO, "80.00")));

        var findings = SanityGate.findings(new Facts(now, Optional.empty(), published, List.of(), Optional.empty()));

        assertEquals(List.of("PLACES_LOST:ALL"), ids(findings));
        assertEquals(
                "1 student loses a place that was published.",
                findings.getFirst().text().en());
    }

    @Test
    void nobody_at_all_needs_a_reason_and_closed_reviews_are_noted() {
        assertEquals(
                List.of("NO_APPLICATIONS:ALL", "REVIEWS_CLOSED:ALL"),
                ids(SanityGate.findings(new Facts(
                        side(List.of(), List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of("late")))));
    }

    @Test
    void how_many_students_can_be_recognised_in_the_bundle_is_noted_for_the_signers() {
        var found = recognisable("3.15", "3.20", "3.20", "2.90", "2.90", "2.90", "2.90", "2.90");

        assertEquals("RECOGNISABLE:ALL", found.id());
        assertEquals(Finding.Severity.NOTE, found.severity());
        assertEquals(
                "1 of 8 students is the only one with their department, level, semester and CGPA, and 2 more share them"
                        + " with at most 3 others.",
                firstSentence(found.text().en()));
    }

    @Test
    void only_what_there_is_to_count_is_said_of_those_who_can_be_recognised() {
        var found = recognisable("3.15", "3.20").text();

        assertEquals(
                "2 of 2 students are the only ones with their department, level, semester and CGPA.",
                firstSentence(found.en()));
        assertEquals(
                "2 öğrenciden 2 tanesinin bölüm, düzey, dönem ve not ortalaması başka kimsede yok.",
                firstSentence(found.tr()));
    }

    private static Finding recognisable(String... averages) {
        var people = Stream.of(averages).map(SanityGateTest::withCgpa).toList();
        var nobody = side(List.of(), List.of());
        return SanityGate.findings(new Facts(nobody, Optional.empty(), Optional.empty(), people, Optional.empty()))
                .getLast();
    }

    private static String firstSentence(String text) {
        return text.substring(0, text.indexOf('.') + 1);
    }

    @Test
    void where_everybody_shares_the_figures_with_somebody_nothing_is_noted() {
        var people = Stream.of("3.20", "3.20").map(SanityGateTest::withCgpa).toList();
        var nobody = side(List.of(), List.of());

        assertEquals(
                List.of("NO_APPLICATIONS:ALL"),
                ids(SanityGate.findings(
                        new Facts(nobody, Optional.empty(), Optional.empty(), people, Optional.empty()))));
    }

    private static AcademicRecord withCgpa(String cgpa) {
        return new AcademicRecord(
                new StudentNumber("2500001"),
                "Ada",
                new Cohort(new DepartmentCode("CENG"), StudyLevel.UG, 5),
                4,
                Optional.of(Cgpa.of(cgpa)),
                true,
                false,
                Set.of());
    }

    private static Facts alone(Side now) {
        return new Facts(now, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private static Side side(List<Agreement> agreements, List<ResultRow> rows) {
        return Side.of(agreements, List.of(), rows);
    }

    private static Agreement agreement(String university, int capacity) {
        return new Agreement(
                new UniversityId(university),
                university,
                new CountryCode(university.substring(0, 2)),
                capacity,
                Set.of(StudyLevel.UG),
                Set.of(Semester.FALL),
                Set.of(),
                Optional.empty());
    }

    /** Ranked ones of whom some are placed in Tokyo, and some who are ineligible. */
    private static List<ResultRow> rows(int ranked, int placed, int ineligible) {
        var rows = new ArrayList<ResultRow>();
        for (int i = 1; i <= ranked; i++) {
            rows.add(i <= placed ? placed(i, TOKYO, "70.00") : notPlaced(i, SEOUL));
        }
        for (int i = 1; i <= ineligible; i++) {
            rows.add(new ResultRow(
                    student(ranked + i),
                    new Outcome.Ineligible(List.of()),
                    Optional.empty(),
                    OptionalInt.empty(),
                    List.of()));
        }
        return rows;
    }

    private static StudentNumber student(int number) {
        return new StudentNumber(Integer.toString(2_500_000 + number));
    }

    private static Choice choice(String university) {
        return new Choice(new UniversityId(university), Semester.FALL);
    }

    private static ResultRow placed(int number, String university, String total) {
        return row(number, new Outcome.Placed(choice(university), 1), there(university, Decision.PLACED, total));
    }

    private static ResultRow granted(int number, String university) {
        var grant = new GrantDecision(GrantDecision.Why.WITHIN_QUOTA, OptionalInt.of(number), Optional.empty());
        return row(
                number,
                new Outcome.Placed(choice(university), 1, Optional.of(grant)),
                there(university, Decision.PLACED, "80.00"));
    }

    private static ResultRow notPlaced(int number, String university) {
        return row(number, new Outcome.NotPlaced(), there(university, Decision.SCORE, "10.00"));
    }

    private static ResultRow lost(int number, String university, Decision decision, Optional<TieBreak> by) {
        var outcome = new ChoiceOutcome(
                choice(university),
                Optional.of(new BigDecimal("80.00")),
                decision,
                by,
                OptionalInt.empty(),
                Optional.empty());
        return row(number, new Outcome.NotPlaced(), outcome);
    }

    private static ChoiceOutcome there(String university, Decision decision, String total) {
        return new ChoiceOutcome(
                choice(university),
                Optional.of(new BigDecimal(total)),
                decision,
                Optional.empty(),
                OptionalInt.of(1),
                Optional.empty());
    }

    private static ResultRow row(int number, Outcome outcome, ChoiceOutcome there) {
        return new ResultRow(student(number), outcome, Optional.empty(), OptionalInt.of(number), List.of(there));
    }
}
