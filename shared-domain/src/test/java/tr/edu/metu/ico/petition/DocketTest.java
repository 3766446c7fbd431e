package tr.edu.metu.ico.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.OfficeFindings;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/** What students ask for and the office rules, and what it means for the score. */
class DocketTest {

    private static final CallId CALL = new CallId("OE-2020");
    private static final StudentNumber ADA = new StudentNumber("2345671");
    private static final Instant NOON = Instant.parse("2019-12-09T12:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2019-12-07");
    private static final ExamSitting ABSENT = new ExamSitting("EPEEP", DAY, Optional.empty(), Optional.empty());
    private static final ExamSitting SAT =
            new ExamSitting("EPEEP", DAY, Optional.of(new BigDecimal("81.5")), Optional.empty());
    private static final ExamSitting MAKE_UP =
            new ExamSitting("EPEEP", DAY.plusDays(14), Optional.of(new BigDecimal("70")), Optional.empty());

    private static Petition petition(int version) {
        return new Petition(CALL, ADA, Petition.Kind.EXAM_ABSENCE, version, "I was ill.", NOON);
    }

    private static Ruling ruling(int number, Effect effect) {
        return new Ruling(CALL, ADA, number, NOON, "officer-1", new RuleId("OE20-LANG-8"), "reason " + number, effect);
    }

    private static Effect absence(boolean accepted, int petition) {
        return new Effect.ExamAbsence("EPEEP", DAY, accepted, petition);
    }

    private static Docket docket(Ruling... rulings) {
        return new Docket(List.of(), List.of(rulings));
    }

    private static Applicant applicant(ExamSitting... sittings) {
        var record = new AcademicRecord(
                ADA,
                "Ada",
                new Cohort(new DepartmentCode("CENG"), StudyLevel.UG, 4),
                3,
                Optional.empty(),
                true,
                false,
                Set.of(new CountryCode("DE")));
        return new Applicant(record, List.of(), List.of()).withSittings(List.of(sittings));
    }

    private static ExamSitting excused(boolean accepted, int ruling) {
        return new ExamSitting(
                "EPEEP", DAY, Optional.empty(), Optional.of(new ExamSitting.Excuse(accepted, "reason " + ruling)));
    }

    @Test
    void A_07_an_accepted_excuse_stands_with_the_absence_of_that_day_and_nowhere_else() {
        var applied = docket(ruling(1, absence(true, 0))).applied(applicant(ABSENT, MAKE_UP));

        assertEquals(applicant(excused(true, 1), MAKE_UP), applied);
    }

    @Test
    void A_07_a_refused_excuse_is_shown_too() {
        assertEquals(
                applicant(excused(false, 1)),
                docket(ruling(1, absence(false, 0))).applied(applicant(ABSENT)));
    }

    @Test
    void A_07_who_sat_the_exam_keeps_the_score_whatever_was_ruled() {
        assertEquals(applicant(SAT), docket(ruling(1, absence(true, 0))).applied(applicant(SAT)));
    }

    @Test
    void A_07_who_is_in_no_list_of_results_is_absent_once_excused_and_awaited_while_not() {
        assertEquals(
                applicant(excused(true, 1)), docket(ruling(1, absence(true, 0))).applied(applicant()));
        assertEquals(applicant(), docket(ruling(1, absence(false, 0))).applied(applicant()));
    }

    @Test
    void A_12_the_office_says_who_is_international_in_a_call() {
        var known = applicant();

        assertEquals(
                Optional.of(false),
                docket(ruling(1, new Effect.International(false)))
                        .applied(known)
                        .internationalByOffice());
        assertEquals(known, Docket.EMPTY.applied(known));
    }

    @Test
    void A_36_A_37_what_the_office_finds_of_course_load_and_level_stands_until_it_is_taken_back() {
        var load = ruling(1, new Effect.CourseLoad(false));
        var level = ruling(2, new Effect.SameLevel(false));
        var both = docket(load, level).applied(applicant());

        assertEquals(
                applicant()
                        .withFindings(OfficeFindings.NONE.withCourseLoad(false).withSameLevel(false)),
                both);
        assertEquals(
                applicant().withFindings(OfficeFindings.NONE.withSameLevel(true)),
                docket(load, level, ruling(3, new Effect.TakesBack(1)), ruling(4, new Effect.SameLevel(true)))
                        .applied(applicant()));
    }

    @Test
    void the_last_ruling_of_a_kind_counts_and_one_taken_back_does_not() {
        var first = ruling(1, absence(false, 1));
        var second = ruling(2, absence(true, 1));
        var other = ruling(3, new Effect.International(true));

        assertEquals(List.of(second, other), docket(other, second, first).inForce());
        assertEquals(
                List.of(first, other),
                docket(first, second, other, ruling(4, new Effect.TakesBack(2))).inForce());
        assertEquals(
                List.of(other),
                docket(first, second, other, ruling(4, new Effect.TakesBack(2)), ruling(5, new Effect.TakesBack(1)))
                        .inForce());
        assertTrue(docket(first, second).inForce(2));
        assertFalse(docket(first, second).inForce(1));
    }

    @Test
    void a_petition_is_open_until_a_ruling_answers_its_last_version() {
        var petitions = List.of(petition(2), petition(1));

        assertEquals(List.of(petition(2)), new Docket(petitions, List.of()).open());
        assertEquals(List.of(petition(2)), new Docket(petitions, List.of(ruling(1, absence(true, 1)))).open());
        assertEquals(List.of(), new Docket(petitions, List.of(ruling(1, absence(true, 2)))).open());
        assertEquals(
                List.of(petition(2)),
                new Docket(petitions, List.of(ruling(1, absence(true, 2)), ruling(2, new Effect.TakesBack(1)))).open());
        assertEquals(List.of(), docket(ruling(1, absence(true, 0))).open());
    }

    @Test
    void a_ruling_needs_a_reason_and_an_author_and_takes_back_only_an_earlier_one() {
        assertThrows(IllegalArgumentException.class, () -> ruling(0, absence(true, 0)));
        assertThrows(IllegalArgumentException.class, () -> ruling(1, new Effect.TakesBack(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Ruling(CALL, ADA, 1, NOON, "officer-1", new RuleId("R"), " ", absence(true, 0)));
    }
}
