package tr.edu.metu.ico.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.selection.LanguageCheck;
import tr.edu.metu.ico.selection.Sealed;

class SubmissionCheckTest {
    private static final CallDefinition CALL = SampleCall.definition();
    private static final Applicant ADA = Sealed.by("2500001", "2.90", "80").applicant();
    private static final LanguageClaim ON_RECORD = new LanguageClaim.OnRecord();
    private static final List<Agreement> AGREEMENTS = List.of(
            agreement("U1", StudyLevel.UG, Optional.empty(), Optional.empty()),
            agreement("U2", StudyLevel.UG, Optional.empty(), Optional.of("2.90")),
            agreement("U3", StudyLevel.UG, Optional.empty(), Optional.of("2.91")),
            agreement("U4", StudyLevel.UG, Optional.of("CENG"), Optional.empty()),
            agreement("MASTERS", StudyLevel.MS, Optional.empty(), Optional.empty()),
            agreement("PHYSICS", StudyLevel.UG, Optional.of("PHYS"), Optional.empty()));

    @Test
    void four_good_choices_a_score_on_record_and_a_claim_are_fine() {
        var claim = new EvidenceClaim("AFAD_AID", Optional.of("PARENT"));

        assertEquals(List.of(), problems(content(ON_RECORD, List.of(claim), "U1", "U2", "U3", "U4")));
    }

    @Test
    void no_choice_and_a_fifth_choice_are_reported() {
        assertEquals(List.of("choices NO_CHOICE"), problems(content(ON_RECORD, List.of())));
        assertEquals(
                List.of("choices[4] TOO_MANY_CHOICES S-CHOICE-1", "choices[4].university UNKNOWN_UNIVERSITY"),
                problems(content(ON_RECORD, List.of(), "U1", "U2", "U3", "U4", "U5")));
    }

    @Test
    void every_impossible_choice_is_shown_with_its_rule() {
        assertEquals(
                List.of(
                        "choices[1].university DUPLICATE_CHOICE",
                        "choices[2].university LEVEL_NOT_OFFERED S-CHOICE-3",
                        "choices[3].university DEPARTMENT_NOT_OFFERED S-CHOICE-2"),
                problems(content(ON_RECORD, List.of(), "U1", "U1", "MASTERS", "PHYSICS")));
    }

    @Test
    void a_semester_the_partner_does_not_offer_is_reported() {
        var spring = List.of(new Choice(new UniversityId("U1"), Semester.SPRING));

        assertEquals(
                List.of("choices[0].semester SEMESTER_NOT_OFFERED S-CHOICE-4"),
                problems(new ApplicationContent(spring, ON_RECORD, List.of(), true, true)));
    }

    @Test
    void a_source_of_the_english_score_must_be_chosen() {
        assertEquals(
                List.of("language LANGUAGE_UNSAID S-LANG-8"),
                problems(content(new LanguageClaim.Unsaid(), List.of(), "U1")));
    }

    @Test
    void a_source_that_the_call_does_not_offer_is_reported() {
        var call = SampleCall.without(LanguageRule.ScoreOnRecord.class, LanguageRule.UploadedScore.class);
        var uploaded = uploaded("TOEFL_IBT", "2022-01-01");

        assertEquals(
                List.of("language LANGUAGE_SOURCE_NOT_OFFERED S-LANG-8"),
                reported(SubmissionCheck.problems(call, content(ON_RECORD, List.of(), "U1"), ADA, AGREEMENTS)));
        assertEquals(
                List.of("language LANGUAGE_SOURCE_NOT_OFFERED S-LANG-8"),
                reported(SubmissionCheck.problems(call, content(uploaded, List.of(), "U1"), ADA, AGREEMENTS)));
    }

    @Test
    void an_exam_counts_from_five_years_before_the_deadline_to_its_day() {
        var days = List.of("2018-11-29", "2018-11-30", "2018-12-01", "2023-11-29", "2023-11-30", "2023-12-01");
        var reported = days.stream()
                .map(day -> problems(content(uploaded("YDS", day), List.of(), "U1")))
                .toList();

        assertEquals(
                List.of(
                        List.of("language.examDate EXAM_TOO_OLD S-LANG-7"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("language.examDate EXAM_AFTER_DEADLINE S-LANG-7")),
                reported);
    }

    @Test
    void an_unrecognised_exam_is_reported_with_its_age() {
        var result = new LanguageResult("DUOLINGO", LocalDate.parse("2010-01-01"), BigDecimal.TEN);

        assertEquals(
                List.of("language.exam EXAM_NOT_ACCEPTED S-LANG-2", "language.examDate EXAM_TOO_OLD S-LANG-7"),
                reported(LanguageCheck.problems(CALL, result)));
    }

    @Test
    void until_when_the_office_can_add_an_exam_is_a_date_and_so_stays_true_after_the_deadline() {
        var result = new LanguageResult("DUOLINGO", LocalDate.parse("2019-12-01"), BigDecimal.TEN);
        var deadline = ShownTime.of(CALL.calendar().closesAt());

        var text = LanguageCheck.problems(CALL, result).getFirst().text();

        assertEquals(
                List.of(true, true),
                List.of(
                        text.en()
                                .endsWith("The office can add an exam that the university recognises only until "
                                        + deadline.en() + "."),
                        text.tr()
                                .endsWith("Ofis, üniversitenin tanıdığı bir sınavı yalnızca son başvuru anına ("
                                        + deadline.tr() + ") kadar ekleyebilir.")),
                text.toString());
    }

    @Test
    void unknown_and_repeated_claims_are_reported() {
        var claims = List.of(
                new EvidenceClaim("RESEARCH_ASSISTANT", Optional.empty()),
                new EvidenceClaim("AFAD_AID", Optional.of("COUSIN")),
                new EvidenceClaim("DISABILITY", Optional.empty()),
                new EvidenceClaim("DISABILITY", Optional.empty()));

        assertEquals(
                List.of("claims[0].code UNKNOWN_CLAIM", "claims[3].code DUPLICATE_CLAIM"),
                problems(content(ON_RECORD, claims, "U1")));
    }

    @Test
    void A_41_a_relation_that_the_call_does_not_name_is_warned_of_and_left_to_the_officer() {
        var claims = List.of(
                new EvidenceClaim("AFAD_AID", Optional.of("SIBLING")),
                new EvidenceClaim("DISABILITY", Optional.of("OTHER"), Optional.of("my uncle")));
        var content = content(ON_RECORD, claims, "U1");

        assertEquals(List.of(), problems(content));
        assertEquals(
                List.of("claims[0].relation RELATION_NOT_NAMED S-BON-2"),
                reported(SubmissionCheck.warnings(CALL, content, ADA, AGREEMENTS)));
    }

    @Test
    void going_on_at_the_same_level_must_be_declared_and_the_course_load_only_flags() {
        var content = new ApplicationContent(List.of(Sealed.fall("U1")), ON_RECORD, List.of(), false, false);

        assertEquals(List.of("continuesSameLevel NOT_CONTINUING S-ELIG-5"), problems(content));
        assertEquals(
                List.of("courseLoad COURSE_LOAD_NOT_DECLARED S-ELIG-8"),
                reported(SubmissionCheck.warnings(CALL, content, ADA, AGREEMENTS)));
    }

    @Test
    void a_host_whose_minimum_is_above_the_students_cgpa_is_a_warning_and_no_problem() {
        var content = content(ON_RECORD, List.of(), "U1", "U2", "U3");

        assertEquals(List.of(), problems(content));
        assertEquals(
                List.of("choices[2] HOST_MINIMUM_ABOVE_CGPA S-CHOICE-5"),
                reported(SubmissionCheck.warnings(CALL, content, ADA, AGREEMENTS)));
    }

    private static List<String> problems(ApplicationContent content) {
        return reported(SubmissionCheck.problems(CALL, content, ADA, AGREEMENTS));
    }

    private static List<String> reported(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.field() + " " + p.code()
                        + p.rule().map(rule -> " " + rule).orElse(""))
                .toList();
    }

    private static LanguageClaim uploaded(String exam, String day) {
        return new LanguageClaim.Uploaded(exam, LocalDate.parse(day));
    }

    private static ApplicationContent content(LanguageClaim language, List<EvidenceClaim> claims, String... chosen) {
        return new ApplicationContent(Stream.of(chosen).map(Sealed::fall).toList(), language, claims, true, true);
    }

    private static Agreement agreement(
            String university, StudyLevel level, Optional<String> department, Optional<String> hostMinimum) {
        return new Agreement(
                new UniversityId(university),
                university,
                new CountryCode("JP"),
                1,
                Set.of(level),
                Set.of(Semester.FALL),
                department.map(code -> Set.of(new DepartmentCode(code))).orElse(Set.of()),
                hostMinimum.map(BigDecimal::new));
    }
}
