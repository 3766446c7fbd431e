package tr.edu.metu.ico.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.agreement.StudyLevel.MS;
import static tr.edu.metu.ico.agreement.StudyLevel.PHD;
import static tr.edu.metu.ico.applicant.Participation.Outcome.BENEFITED;
import static tr.edu.metu.ico.applicant.Participation.Outcome.LATE_WITHDRAWAL;
import static tr.edu.metu.ico.applicant.Participation.Outcome.LATE_WITHDRAWAL_FORCE_MAJEURE;
import static tr.edu.metu.ico.applicant.Participation.Outcome.SELECTED_AND_GRANTED;
import static tr.edu.metu.ico.applicant.Participation.Outcome.SELECTED_ZERO_GRANT;
import static tr.edu.metu.ico.applicant.Participation.Outcome.WITHDREW_IN_TIME;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.rulebook.SampleCall;

/** The deductions of the doctoral call and of the exchange calls on histories as the ledger tells them. */
class DeductionsTest {
    private static final Clause CLAUSE = SampleCall.clause("S-DED-1");
    private static final CountryCode JAPAN = new CountryCode("JP");
    private static final CountryCode KOREA = new CountryCode("KR");

    private static final Deductions DOCTORAL = new Deductions(List.of(
            new Deduction.BenefitedBefore(CLAUSE, -10, "DOC", true, false),
            new Deduction.SelectedAndGranted(CLAUSE, -10, "DOC", true, true),
            new Deduction.LateWithdrawal(CLAUSE, -10, "DOC", true, Deduction.Consumed.NEVER)));
    private static final Deductions EXCHANGE = new Deductions(List.of(
            new Deduction.BenefitedBefore(CLAUSE, -10, "OE", true, false),
            new Deduction.LateWithdrawal(CLAUSE, -10, "OE", true, Deduction.Consumed.NEXT)));

    @Test
    void selected_and_granted_costs_as_much_as_having_travelled_and_never_twice() {
        assertEquals(Map.of("SELECTED_AND_GRANTED", -10), points(DOCTORAL, doc(SELECTED_AND_GRANTED)));
        assertEquals(Map.of("BENEFITED_BEFORE", -10), points(DOCTORAL, doc(SELECTED_AND_GRANTED), doc(BENEFITED)));
        assertEquals(Map.of(), points(DOCTORAL, doc(SELECTED_ZERO_GRANT)));
    }

    @Test
    void a_grant_given_back_in_time_costs_nothing_and_given_back_late_costs_once() {
        assertEquals(Map.of(), points(DOCTORAL, doc(SELECTED_AND_GRANTED), doc(WITHDREW_IN_TIME)));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(DOCTORAL, doc(SELECTED_AND_GRANTED), doc(LATE_WITHDRAWAL)));
        assertEquals(Map.of(), points(DOCTORAL, doc(SELECTED_AND_GRANTED), doc(LATE_WITHDRAWAL_FORCE_MAJEURE)));
    }

    @Test
    void giving_back_one_grant_leaves_the_other() {
        assertEquals(
                Map.of("SELECTED_AND_GRANTED", -10),
                points(
                        DOCTORAL,
                        from("DOC-2021", SELECTED_AND_GRANTED),
                        from("DOC-2022", SELECTED_AND_GRANTED),
                        from("DOC-2022", WITHDREW_IN_TIME)));
    }

    @Test
    void a_call_may_count_a_grant_that_was_given_back() {
        var strict = new Deductions(List.of(new Deduction.SelectedAndGranted(CLAUSE, -10, "DOC", true, false)));

        assertEquals(
                Map.of("SELECTED_AND_GRANTED", -10), points(strict, doc(SELECTED_AND_GRANTED), doc(WITHDREW_IN_TIME)));
    }

    @Test
    void a_penalty_of_the_exchange_is_paid_once_and_one_of_the_doctoral_call_for_good() {
        var open = new Participation("OE", PHD, LATE_WITHDRAWAL);
        var paid = open.paidBy(Optional.of(new CallId("OE-2023")));
        var paidDoctoral = doc(LATE_WITHDRAWAL).paidBy(Optional.of(new CallId("DOC-2022")));

        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(EXCHANGE, open));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(EXCHANGE, open, open));
        assertEquals(Map.of(), points(EXCHANGE, paid));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(DOCTORAL, paidDoctoral));
    }

    @Test
    void the_using_call_says_whose_penalties_it_takes() {
        var fromIcm = new Participation("ICM", PHD, LATE_WITHDRAWAL);
        var fromMaster = new Participation("OE", MS, LATE_WITHDRAWAL);
        var withoutCycle = new Deductions(
                List.of(new Deduction.LateWithdrawal(CLAUSE, -10, "OE", false, Deduction.Consumed.NEXT)));

        assertEquals(Map.of(), points(DOCTORAL, fromIcm));
        assertEquals(Map.of(), points(EXCHANGE, fromIcm));
        assertEquals(Map.of(), points(EXCHANGE, fromMaster));
        assertEquals(Map.of("LATE_WITHDRAWAL", -10), points(withoutCycle, fromMaster));
    }

    @Test
    void several_stays_cost_once_unless_the_call_counts_each() {
        var stay = new Participation("OE", PHD, BENEFITED);
        var each = new Deductions(List.of(new Deduction.BenefitedBefore(CLAUSE, -10, "OE", true, true)));

        assertEquals(Map.of("BENEFITED_BEFORE", -10), points(EXCHANGE, stay, stay));
        assertEquals(Map.of("BENEFITED_BEFORE", -20), points(each, stay, stay));
    }

    @Test
    void citizenship_costs_the_application_or_only_the_choice() {
        var whole = citizenship(Deduction.Scope.APPLICATION, Deduction.International.FOREIGN_ONLY);
        var byChoice = citizenship(Deduction.Scope.CHOICE, Deduction.International.FOREIGN_ONLY);
        var japanese = applicant(Set.of(JAPAN), Optional.empty());

        assertEquals(Map.of("CITIZENSHIP", -10), points(whole.ofApplication(japanese, Set.of(KOREA, JAPAN))));
        assertEquals(Map.of(), points(whole.ofChoice(japanese, JAPAN)));
        assertEquals(Map.of(), points(byChoice.ofApplication(japanese, Set.of(KOREA, JAPAN))));
        assertEquals(Map.of("CITIZENSHIP", -10), points(byChoice.ofChoice(japanese, JAPAN)));
        assertEquals(Map.of(), points(byChoice.ofChoice(japanese, KOREA)));
    }

    @Test
    void who_is_international_follows_the_reading_unless_the_office_decided_on_the_student() {
        var foreignOnly = citizenship(Deduction.Scope.APPLICATION, Deduction.International.FOREIGN_ONLY);
        var anyForeign = citizenship(Deduction.Scope.APPLICATION, Deduction.International.ANY_FOREIGN);
        var both = Set.of(CountryCode.TURKIYE, JAPAN);
        var hit = Map.of("CITIZENSHIP", -10);

        assertEquals(Map.of(), points(foreignOnly.ofApplication(applicant(both, Optional.empty()), Set.of(JAPAN))));
        assertEquals(hit, points(anyForeign.ofApplication(applicant(both, Optional.empty()), Set.of(JAPAN))));
        assertEquals(hit, points(foreignOnly.ofApplication(applicant(both, Optional.of(true)), Set.of(JAPAN))));
        assertEquals(
                Map.of(),
                points(anyForeign.ofApplication(applicant(Set.of(JAPAN), Optional.of(false)), Set.of(JAPAN))));
        assertEquals(Map.of(), points(anyForeign.ofApplication(applicant(Set.of(), Optional.empty()), Set.of(JAPAN))));
    }

    private static Deductions citizenship(Deduction.Scope scope, Deduction.International international) {
        return new Deductions(List.of(new Deduction.Citizenship(CLAUSE, -10, scope, international)));
    }

    private static Participation doc(Participation.Outcome outcome) {
        return new Participation("DOC", PHD, outcome);
    }

    private static Participation from(String call, Participation.Outcome outcome) {
        return new Participation("DOC", PHD, outcome, 0, Optional.of(new CallId(call)), Optional.empty());
    }

    private static Map<String, Integer> points(Deductions deductions, Participation... history) {
        var applicant = new Applicant(record(Set.of(CountryCode.TURKIYE), PHD), List.of(), Arrays.asList(history));
        return points(deductions.ofApplication(applicant, Set.of(JAPAN)));
    }

    private static Map<String, Integer> points(List<Adjustment> adjustments) {
        return adjustments.stream()
                .collect(Collectors.toMap(
                        Adjustment::code, adjustment -> adjustment.points().intValueExact()));
    }

    private static Applicant applicant(Set<CountryCode> citizenships, Optional<Boolean> byOffice) {
        return new Applicant(record(citizenships, PHD), List.of(), List.of()).withHistory(List.of(), byOffice);
    }

    private static AcademicRecord record(Set<CountryCode> citizenships, StudyLevel level) {
        return new AcademicRecord(
                new StudentNumber("2500001"),
                "Student",
                new Cohort(new DepartmentCode("CENG"), level, 3),
                2,
                Optional.of(Cgpa.of("3.40")),
                true,
                false,
                citizenships);
    }
}
