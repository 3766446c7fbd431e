package tr.edu.metu.ico.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Pool;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.PoolTerms;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.ExamCall;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.rule.ReviewRule;
import tr.edu.metu.ico.selection.Sealed;
import tr.edu.metu.ico.selection.Selection;

class WhatIfTest {
    private static final Instant NOW = Instant.parse("2023-12-21T09:00:00Z");
    private static final Sha256 DOCUMENT = Sha256.of("changed");
    private static final StudentNumber ADA = new StudentNumber("2500001");
    private static final StudentNumber BORA = new StudentNumber("2500002");
    private static final UniversityId TOKYO = new UniversityId("TOKYO");

    private final CallDefinition call = SampleCall.definition();
    private final Sealed ada = Sealed.by("2500001", "3.00", "90", "TOKYO", "SEOUL");
    private final Sealed bora = Sealed.by("2500002", "3.00", "80", "TOKYO", "SEOUL");

    @Test
    void without_changes_the_input_is_as_it_was_but_for_the_definition_it_names() {
        var input = input(ada, bora);

        var altered = WhatIf.of(call, input.definition(), input, List.of(), NOW);

        assertEquals(new WhatIf.Altered(input, List.of()), altered);
        assertEquals(
                DOCUMENT,
                WhatIf.of(call, DOCUMENT, input, List.of(), NOW).input().definition());
    }

    @Test
    void another_capacity_and_a_partner_that_is_gone_change_who_goes_where() {
        assertEquals(
                Map.of("2500001", "PLACED TOKYO", "2500002", "PLACED TOKYO"),
                places(call, input(ada, bora), new Change.Capacity("a", TOKYO, Optional.empty(), 2)));
        assertEquals(
                Map.of("2500001", "PLACED SEOUL", "2500002", "NOT_PLACED"),
                places(call, input(ada, bora), new Change.NoAgreement("a", TOKYO)));
    }

    @Test
    void where_there_are_several_pools_the_one_that_is_meant_is_named() {
        var fall = scope(Semester.FALL);
        var spring = scope(Semester.SPRING);
        var tokyo = Sealed.agreement("TOKYO", "JP", 1)
                .withPools(List.of(
                        new Pool(fall, Set.of(), 1, PoolTerms.NONE), new Pool(spring, Set.of(), 7, PoolTerms.NONE)));
        var input = Sealed.input(List.of(tokyo), List.of(ada, bora));

        var altered =
                WhatIf.of(call, DOCUMENT, input, List.of(new Change.Capacity("a", TOKYO, Optional.of(fall), 2)), NOW);
        assertEquals(
                List.of(2, 7),
                altered.input().agreements().getFirst().pools().stream()
                        .map(Pool::capacity)
                        .toList());

        var unnamed = List.<Change>of(
                new Change.Capacity("agreements[0]", TOKYO, Optional.empty(), 2),
                new Change.Capacity("agreements[1]", TOKYO, Optional.of(scope(Semester.FULL_YEAR)), 2));
        assertEquals(
                List.of("agreements[0] UNKNOWN_POOL", "agreements[1] UNKNOWN_POOL"),
                WhatIf.of(call, DOCUMENT, input, unnamed, NOW).problems().stream()
                        .map(WhatIfTest::line)
                        .toList());
    }

    private static PoolScope scope(Semester semester) {
        return new PoolScope(Set.of(StudyLevel.UG), Set.of(semester));
    }

    @Test
    void a_withdrawn_application_makes_room() {
        assertEquals(Map.of("2500002", "PLACED TOKYO"), places(call, input(ada, bora), new Change.Withdrawn("w", ADA)));
    }

    @Test
    void another_cgpa_another_semester_and_another_english_score_are_judged_by_the_rules() {
        assertEquals("INELIGIBLE", places(call, input(ada, bora), student(ADA).cgpa("2.49"), "2500001"));
        assertEquals("PLACED SEOUL", places(call, input(ada, bora), student(ADA).cgpa("2.50"), "2500001"));
        assertEquals("INELIGIBLE", places(call, input(ada, bora), student(ADA).semesters(0), "2500001"));
        assertEquals("PLACED SEOUL", places(call, input(ada, bora), student(ADA).language("79.99"), "2500001"));
    }

    @Test
    void another_english_score_counts_also_for_who_uploaded_a_document_or_sits_the_exam_of_the_call() {
        var uploaded = Sealed.by("2500001", "3.00", "60", "TOKYO").uploading(Optional.empty());
        assertEquals(
                "PLACED TOKYO", places(call, input(uploaded, bora), student(ADA).language("81"), "2500001"));

        var exam = ExamCall.definition();
        var sitting = Sealed.by("2500001", "3.00", "60", "TOKYO").takingTheExam();
        var altered = WhatIf.of(
                exam,
                DOCUMENT,
                input(sitting),
                List.of(student(ADA).language("81").change()),
                NOW);
        var held = exam.examInCall().orElseThrow();
        assertEquals(
                List.of(new ExamSitting(held.exam(), held.day(), Optional.of(new BigDecimal("81")), Optional.empty())),
                altered.input().applications().getFirst().applicant().sittings());
    }

    @Test
    void a_bonus_that_is_approved_or_not_and_a_department_that_decides_otherwise_move_people() {
        var claiming = Sealed.by("2500002", "3.00", "80", "TOKYO").claiming("AFAD_AID", Sealed.verdict(false));

        assertEquals(
                "PLACED TOKYO", places(call, input(ada, claiming), student(BORA).verdict("AFAD_AID", true), "2500002"));
        assertEquals("NOT_APPROVED", places(call, input(ada, bora), student(ADA).review(false), "2500001"));
        assertEquals("PLACED SEOUL", places(call, input(ada, bora), student(ADA).review(true, TOKYO), "2500001"));
    }

    @Test
    void quotas_are_changed_added_and_taken_away() {
        var granting = SampleCall.withGrants();
        var input = Sealed.with(input(ada, bora), List.of(new Quota(Quota.Kind.GRANTS, "JP", 1)));

        assertEquals(
                "PLACED_ZERO_GRANT",
                places(granting, input, new Change.Places("q", Quota.Kind.GRANTS, "JP", OptionalInt.of(0)))
                        .get("2500001")
                        .split(" ")[0]);
        assertEquals(
                "NOT_PLACED",
                places(granting, input, new Change.Places("q", Quota.Kind.COUNTRY_CAP, "KR", OptionalInt.of(0)))
                        .get("2500002"));
        var removed = new Change.Places("q", Quota.Kind.GRANTS, "JP", OptionalInt.empty());
        assertEquals(
                List.of(),
                WhatIf.of(granting, DOCUMENT, input, List.of(removed), NOW)
                        .input()
                        .quotas());
    }

    @Test
    void a_research_assistant_takes_the_seat_that_is_kept() {
        var list = SampleCall.inOneList(ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);
        var input = Sealed.with(
                input(ada, bora),
                List.of(
                        new Quota(Quota.Kind.SEATS, Quota.ALL, 1),
                        new Quota(Quota.Kind.RESERVED, Quota.RESEARCH_ASSISTANTS, 1)));

        assertEquals("WAITING_LIST", places(list, input).get("2500002"));
        assertEquals("MAIN_LIST", places(list, input, student(BORA).asAssistant(), "2500002"));
    }

    @Test
    void an_average_replaces_the_one_of_its_cohort() {
        var average = new CohortAverage(Sealed.COHORT, new BigDecimal("2.50"));

        var altered = WhatIf.of(call, DOCUMENT, input(ada), List.of(new Change.Average("m", average)), NOW);

        assertEquals(List.of(average), altered.input().averages());
    }

    @Test
    void whatever_is_unknown_or_without_effect_is_refused_with_its_field_and_all_at_once() {
        var altered = WhatIf.of(
                SampleCall.without(ReviewRule.DepartmentalReview.class),
                DOCUMENT,
                input(ada),
                List.of(
                        new Change.Capacity("agreements[0]", new UniversityId("OSLO"), Optional.empty(), 3),
                        new Change.NoAgreement("agreements[1]", new UniversityId("PARIS")),
                        new Change.Withdrawn("withdraw[0]", BORA),
                        student(BORA).at("students[0]").cgpa("3.00").change(),
                        new Change.Places("quotas[0]", Quota.Kind.GRANTS, "JP", OptionalInt.of(1)),
                        student(ADA)
                                .at("students[1]")
                                .verdict("AFAD_AID", true)
                                .verdict("LANGUAGE", true)
                                .review(true, new UniversityId("OSLO"))
                                .change(),
                        new Change.Withdrawn("withdraw[1]", ADA)),
                NOW);

        assertEquals(
                List.of(
                        "agreements[0].university UNKNOWN_UNIVERSITY",
                        "agreements[1].university UNKNOWN_UNIVERSITY",
                        "withdraw[0].student UNKNOWN_STUDENT",
                        "students[0] CHANGED_TWICE",
                        "quotas[0].kind QUOTA_WITHOUT_EFFECT",
                        "students[1].verdicts.AFAD_AID NO_DOCUMENT",
                        "students[1].verdicts.LANGUAGE UNKNOWN_SLOT",
                        "students[1].review NOT_REVIEWED",
                        "students[1].review.declinedChoices NOT_A_CHOICE",
                        "withdraw[1] CHANGED_TWICE"),
                altered.problems().stream().map(WhatIfTest::line).toList());
    }

    @Test
    void a_number_for_a_country_without_agreements_is_refused() {
        var altered = WhatIf.of(
                SampleCall.withGrants(),
                DOCUMENT,
                input(ada),
                List.of(new Change.Places("quotas[0]", Quota.Kind.GRANTS, "FR", OptionalInt.of(1))),
                NOW);

        assertEquals(
                List.of("quotas[0].code UNKNOWN_COUNTRY"),
                altered.problems().stream().map(WhatIfTest::line).toList());
    }

    private static String line(Problem problem) {
        return problem.field() + " " + problem.code();
    }

    private static SealedInput input(Sealed... applications) {
        return Sealed.input(
                List.of(Sealed.agreement("TOKYO", "JP", 1), Sealed.agreement("SEOUL", "KR", 1)),
                Arrays.asList(applications));
    }

    private static String places(CallDefinition call, SealedInput input, Student change, String student) {
        return places(call, input, change.change()).get(student);
    }

    /** Everyone's result after the changes; the checker agrees with all of them. */
    private static Map<String, String> places(CallDefinition call, SealedInput input, Change... changes) {
        var altered = WhatIf.of(call, DOCUMENT, input, List.of(changes), NOW);
        assertEquals(List.of(), altered.problems());
        var rows = Selection.select(call, altered.input());
        assertEquals(List.of(), RunChecker.check(call, altered.input(), rows));
        var places = new TreeMap<String, String>();
        for (var row : rows) {
            var where = row.outcome() instanceof Outcome.Placed placed
                    ? " " + placed.choice().university().value()
                    : "";
            places.put(row.student().value(), row.outcome().status() + where);
        }
        return places;
    }

    private static Student student(StudentNumber number) {
        return new Student(
                "students[0]",
                number,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                Optional.empty());
    }

    /** A builder of changes to one student. */
    private record Student(
            String field,
            StudentNumber number,
            Optional<Cgpa> cgpa,
            OptionalInt semesters,
            Optional<BigDecimal> language,
            Optional<Boolean> assistant,
            TreeMap<String, Boolean> verdicts,
            Optional<Change.Decision> review) {

        Student at(String other) {
            return new Student(other, number, cgpa, semesters, language, assistant, verdicts, review);
        }

        Student cgpa(String value) {
            return new Student(
                    field, number, Optional.of(Cgpa.of(value)), semesters, language, assistant, verdicts, review);
        }

        Student semesters(int completed) {
            return new Student(field, number, cgpa, OptionalInt.of(completed), language, assistant, verdicts, review);
        }

        Student language(String score) {
            var points = Optional.of(new BigDecimal(score));
            return new Student(field, number, cgpa, semesters, points, assistant, verdicts, review);
        }

        Student asAssistant() {
            return new Student(field, number, cgpa, semesters, language, Optional.of(true), verdicts, review);
        }

        Student verdict(String slot, boolean approved) {
            verdicts.put(slot, approved);
            return this;
        }

        Student review(boolean approved, UniversityId... declined) {
            var decision = Optional.of(new Change.Decision(approved, Set.of(declined)));
            return new Student(field, number, cgpa, semesters, language, assistant, verdicts, decision);
        }

        Change change() {
            return new Change.Student(field, number, cgpa, semesters, language, assistant, verdicts, review);
        }
    }
}
