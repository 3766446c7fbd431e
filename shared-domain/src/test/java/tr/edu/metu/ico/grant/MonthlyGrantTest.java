package tr.edu.metu.ico.grant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static tr.edu.metu.ico.grant.SampleRules.CAP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.grant.GrantFacts.StudyPeriod;
import tr.edu.metu.ico.grant.GrantFacts.SupportClaim;
import tr.edu.metu.ico.grant.GrantFacts.Travel;
import tr.edu.metu.ico.rule.GrantRule;
import tr.edu.metu.ico.rule.MonthlyRule;
import tr.edu.metu.ico.rule.MonthlyRule.PartialMonth;

class MonthlyGrantTest {
    private static final GrantTerms TERMS = SampleRules.monthly(PartialMonth.DAILY_1_30);
    private static final GrantTerms WHOLE_MONTHS = SampleRules.monthly(PartialMonth.WHOLE_MONTHS);
    private static final Travel FAR = new Travel.ByDistance(8000, false);

    @Test
    void five_months_far_away_come_to_5000_paid_as_3500_and_1500() {
        assertEquals(List.of("5000.00", "3500.00", "1500.00"), amounts(grant(stay(5, 0, FAR))));
    }

    @Test
    void every_line_can_be_worked_out_by_hand_in_both_languages() {
        var lines = grant(stay(4, 11, new Travel.ByDistance(2999, true))).steps().stream()
                .map(GrantWording::of)
                .toList();

        assertEquals(
                List.of(
                        "Months: 4 × 700.00 = EUR 2800.00",
                        "Days of the incomplete month: 11 × 700.00 / 30 = EUR 256.67",
                        "Travel support, green rate: 1 × 410.00 = EUR 410.00",
                        "Total: EUR 3466.67",
                        "First part, paid at the start: 3466.67 × 0.70 = EUR 2426.67",
                        "Second part, the rest, paid after completion: EUR 1040.00"),
                lines.stream().map(text -> text.en()).toList());
        assertEquals(
                List.of(
                        "Aylar: 4 × 700,00 = 2800,00 avro",
                        "Tamamlanmayan ayın günleri: 11 × 700,00 / 30 = 256,67 avro",
                        "Yol desteği, yeşil seyahat: 1 × 410,00 = 410,00 avro",
                        "Toplam: 3466,67 avro",
                        "İlk bölüm, başlangıçta ödenir: 3466,67 × 0,70 = 2426,67 avro",
                        "İkinci bölüm, kalan tutar, tamamlanınca ödenir: 1040,00 avro"),
                lines.stream().map(text -> text.tr()).toList());
    }

    @Test
    void each_line_cites_the_rule_it_comes_from() {
        var claim = new SupportClaim("DISABILITY", Optional.of(70), true);

        assertEquals(
                List.of(
                        "MONTHS ICM24-GRANT-1-A",
                        "TRAVEL ICM24-GRANT-1-B",
                        "NO_GREEN_RATE ICM24-GRANT-6",
                        "INCLUSION_MONTHS ICM24-INCL-9",
                        "DISABILITY_NEEDS ICM24-INCL-1",
                        "TOTAL ICM24-GRANT-1-A",
                        "FIRST_INSTALMENT ICM24-GRANT-5",
                        "SECOND_INSTALMENT ICM24-GRANT-5"),
                grant(supported(5, 0, new Travel.ByDistance(5000, true), claim)).steps().stream()
                        .map(step -> step.code() + " " + step.rule())
                        .toList());
    }

    @Test
    void only_whole_months_are_paid_where_the_call_reads_it_so() {
        var grant = grant(SampleRules.monthly(PartialMonth.WHOLE_MONTHS), true, stay(4, 29, FAR));

        assertEquals(List.of("4300.00", "3010.00", "1290.00"), amounts(grant));
        assertEquals(List.of("29"), quantities(grant, GrantStep.Code.UNFUNDED_DAYS));
    }

    @Test
    void a_zero_grant_student_gets_nothing_whatever_the_facts() {
        var grant = grant(TERMS, false, stay(5, 0, new Travel.Fixed(new BigDecimal("820"))));

        assertEquals(List.of("0.00", "0.00", "0.00"), amounts(grant));
        assertEquals(
                List.of("ICM24-GRANT-4", "ICM24-GRANT-4"),
                grant.steps().stream().map(step -> step.rule().value()).toList());
    }

    @Test
    void only_the_months_that_are_left_of_twelve_are_funded() {
        var grant = grant(new StudyPeriod(5, 10, FAR, Optional.empty(), 8));

        assertEquals(List.of("4300.00", "3010.00", "1290.00"), amounts(grant));
        assertEquals(List.of("1"), quantities(grant, GrantStep.Code.UNFUNDED_MONTHS));
        assertEquals(List.of("10"), quantities(grant, GrantStep.Code.UNFUNDED_DAYS));
        assertEquals(
                "4510.00",
                grant(new StudyPeriod(4, 9, FAR, Optional.empty(), 7)).total().toPlainString());
    }

    @Test
    void nobody_who_has_used_twelve_months_gets_another_grant() {
        assertEquals(List.of("MONTHS_CAP_EXCEEDED"), refused(TERMS, new StudyPeriod(1, 0, FAR, Optional.empty(), 12)));
    }

    @Test
    void each_distance_has_the_amount_of_its_band() {
        assertEquals(
                List.of("180.00", "180.00", "275.00", "275.00", "360.00", "530.00", "820.00", "820.00", "1500.00"),
                List.of(100, 499, 500, 1999, 2000, 3000, 4000, 7999, 8000).stream()
                        .map(km -> travel(new Travel.ByDistance(km, false)))
                        .toList());
        assertEquals(
                List.of("210.00", "320.00", "410.00", "610.00", "820.00", "1500.00"),
                List.of(100, 1999, 2000, 3999, 4000, 20000).stream()
                        .map(km -> travel(new Travel.ByDistance(km, true)))
                        .toList());
    }

    @Test
    void a_distance_without_a_band_and_an_amount_out_of_range_are_refused() {
        assertEquals(List.of("NO_TRAVEL_BAND"), refused(TERMS, stay(5, 0, new Travel.ByDistance(99, false))));
        assertEquals(List.of("TRAVEL_OUT_OF_RANGE"), refused(TERMS, stay(5, 0, fixed("179.99"))));
        assertEquals(List.of("TRAVEL_OUT_OF_RANGE"), refused(TERMS, stay(5, 0, fixed("1500.01"))));
        assertEquals(List.of("TRAVEL_UNSAID"), refused(TERMS, stay(5, 0, new Travel.Unsaid())));
        assertEquals("180.00", travel(fixed("180")));
        assertEquals("1500.00", travel(fixed("1500")));
    }

    @Test
    void inclusion_support_goes_by_the_length_of_the_stay() {
        var claim = new SupportClaim("LAW_5395", Optional.empty(), true);

        assertEquals("0.00", support(0, 4, claim));
        assertEquals("100.00", support(0, 5, claim));
        assertEquals("100.00", support(0, 14, claim));
        assertEquals("150.00", support(0, 15, claim));
        assertEquals("150.00", support(1, 0, claim));
        assertEquals("0.00", support(1, 1, claim));
        assertEquals("0.00", support(1, 29, claim));
        assertEquals("500.00", support(2, 0, claim));
        assertEquals("633.33", support(2, 16, claim));
        assertEquals("3000.00", support(12, 0, claim));
    }

    @Test
    void inclusion_support_needs_an_approved_proof_and_a_disability_rate_of_70() {
        assertEquals("0.00", support(5, 0, new SupportClaim("LAW_5395", Optional.empty(), false)));
        assertEquals("0.00", support(5, 0, new SupportClaim("DISABILITY", Optional.of(69), true)));
        assertEquals("0.00", support(5, 0, new SupportClaim("DISABILITY", Optional.empty(), true)));
        assertEquals("1250.00", support(5, 0, new SupportClaim("DISABILITY", Optional.of(70), true)));
        assertEquals(
                List.of("UNKNOWN_GROUP"),
                refused(TERMS, supported(5, 0, FAR, new SupportClaim("AFAD_AID", Optional.empty(), true))));
    }

    @Test
    void a_call_without_grants_and_a_stay_of_another_kind_are_refused() {
        var none = SampleRules.terms(List.of(new GrantRule.NoGrant(SampleRules.clause("OE24-GRANT-1"))));

        assertEquals(List.of("CALL_WITHOUT_GRANTS"), refused(none, stay(5, 0, FAR)));
        assertEquals(List.of("CALL_WITHOUT_GRANTS"), refused(SampleRules.terms(List.of()), stay(5, 0, FAR)));
        assertEquals(
                List.of("STAY_OF_ANOTHER_KIND"),
                refused(TERMS, new GrantFacts.Traineeship(5, false, false, Optional.empty())));
    }

    @Test
    void lines_that_would_be_about_nothing_are_left_out() {
        assertEquals(List.of("INCOMPLETE_MONTH", "TRAVEL"), supports(TERMS, stay(0, 20, FAR)));
        assertEquals(List.of("MONTHS", "TRAVEL"), supports(WHOLE_MONTHS, stay(2, 0, FAR)));
        assertEquals(List.of("MONTHS", "UNFUNDED_DAYS", "TRAVEL"), supports(WHOLE_MONTHS, stay(2, 1, FAR)));
    }

    @Test
    void what_exceeds_the_months_left_is_shown_by_months_and_days_and_not_paid() {
        assertEquals(List.of("MONTHS", "TRAVEL"), supports(TERMS, used(3, 0)));
        assertEquals(List.of("MONTHS", "UNFUNDED_DAYS", "TRAVEL"), supports(TERMS, used(3, 10)));
        assertEquals(List.of("MONTHS", "UNFUNDED_MONTHS", "TRAVEL"), supports(TERMS, used(5, 0)));
        assertEquals(List.of("2"), quantities(grant(used(5, 0)), GrantStep.Code.UNFUNDED_MONTHS));
    }

    /** Of the twelve months, nine are used. */
    private static StudyPeriod used(int months, int days) {
        return new StudyPeriod(months, days, FAR, Optional.empty(), 9);
    }

    @Test
    void inclusion_support_by_the_month_is_paid_for_two_to_twelve_months_to_the_day() {
        var law = new SupportClaim("LAW_5395", Optional.empty(), true);

        assertEquals(List.of("MONTHS", "TRAVEL", "INCLUSION_TOTAL"), supports(TERMS, supported(1, 0, FAR, law)));
        assertEquals(List.of("MONTHS", "TRAVEL", "INCLUSION_MONTHS"), supports(TERMS, supported(2, 0, FAR, law)));
        assertEquals(List.of("MONTHS", "TRAVEL", "INCLUSION_MONTHS"), supports(TERMS, supported(12, 0, FAR, law)));
        var longer = List.of("MONTHS", "INCOMPLETE_MONTH", "TRAVEL", "NO_SUPPORT_FOR_THIS_LENGTH");
        assertEquals(longer, withoutLimit(supported(12, 1, FAR, law)));
        assertEquals(longer, withoutLimit(supported(13, 1, FAR, law)));
    }

    @Test
    void a_call_without_travel_support_asks_for_no_travel_and_refuses_it() {
        var terms = SampleRules.terms(SampleRules.monthlyRules(PartialMonth.DAILY_1_30).stream()
                .filter(rule -> !(rule instanceof MonthlyRule.TravelSupport || rule instanceof MonthlyRule.GreenTravel))
                .toList());

        assertEquals(List.of("MONTHS"), supports(terms, stay(1, 0, new Travel.Unsaid())));
        assertEquals(List.of("TRAVEL_NOT_OFFERED"), refused(terms, stay(1, 0, FAR)));
        assertEquals(List.of("TRAVEL_NOT_OFFERED"), refused(terms, stay(1, 0, fixed("200"))));
    }

    private static List<String> withoutLimit(StudyPeriod stay) {
        return codes(assertInstanceOf(
                        GrantOutcome.Computed.class, GrantCalculator.compute(TERMS, Optional.empty(), true, stay))
                .grant());
    }

    private static List<String> supports(GrantTerms terms, StudyPeriod stay) {
        return codes(grant(terms, true, stay));
    }

    private static List<String> codes(GrantAmount grant) {
        return grant.steps().stream()
                .filter(step -> step.code().part() != GrantStep.Part.RESULT)
                .map(step -> step.code().name())
                .toList();
    }

    private static String travel(Travel travel) {
        return grant(stay(1, 0, travel)).total().subtract(new BigDecimal("700")).toPlainString();
    }

    private static Travel fixed(String amount) {
        return new Travel.Fixed(new BigDecimal(amount));
    }

    /** What the support alone adds. */
    private static String support(int months, int days, SupportClaim claim) {
        var without = grant(stay(months, days, FAR)).total();
        return grant(supported(months, days, FAR, claim))
                .total()
                .subtract(without)
                .toPlainString();
    }

    private static StudyPeriod stay(int months, int days, Travel travel) {
        return new StudyPeriod(months, days, travel, Optional.empty(), 0);
    }

    private static StudyPeriod supported(int months, int days, Travel travel, SupportClaim claim) {
        return new StudyPeriod(months, days, travel, Optional.of(claim), 0);
    }

    private static GrantAmount grant(StudyPeriod stay) {
        return grant(TERMS, true, stay);
    }

    private static GrantAmount grant(GrantTerms terms, boolean granted, GrantFacts facts) {
        return assertInstanceOf(GrantOutcome.Computed.class, GrantCalculator.compute(terms, CAP, granted, facts))
                .grant();
    }

    private static List<String> refused(GrantTerms terms, GrantFacts facts) {
        return assertInstanceOf(GrantOutcome.Refused.class, GrantCalculator.compute(terms, CAP, true, facts))
                .problems()
                .stream()
                .map(Problem::code)
                .toList();
    }

    private static List<String> amounts(GrantAmount grant) {
        return List.of(
                grant.total().toPlainString(),
                grant.first().toPlainString(),
                grant.second().toPlainString());
    }

    private static List<String> quantities(GrantAmount grant, GrantStep.Code code) {
        return grant.steps().stream()
                .filter(step -> step.code() == code)
                .map(step -> step.quantity().toPlainString())
                .toList();
    }
}
