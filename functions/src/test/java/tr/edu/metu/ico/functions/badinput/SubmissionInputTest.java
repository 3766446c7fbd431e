package tr.edu.metu.ico.functions.badinput;

import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.FIRST;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.LANGUAGE;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.choices;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.claims;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.contentWith;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.language;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.university;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.uploaded;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.World.RequestBuilder;

/** Submissions that break a rule, or have an invalid version or key. */
class SubmissionInputTest {

    private static Story season;

    @BeforeAll
    static void an_open_season() {
        season = new Story().submitted();
    }

    static Stream<BadInput> rules() {
        return Stream.of(
                rule(
                        "5 choices",
                        choices(
                                FIRST
                                        + ",{\"university\":\"KR-SEOUL\",\"semester\":\"FALL\"},{\"university\":\"AU-PERTH\",\"semester\":\"FALL\"},{\"university\":\"CA-OTTAWA\",\"semester\":\"FALL\"},{\"university\":\"MX-PUEBLA\",\"semester\":\"FALL\"}"),
                        "TOO_MANY_CHOICES",
                        "choices[4]"),
                rule("50 choices", choices((FIRST + ",").repeat(49) + FIRST), "TOO_MANY_CHOICES", "choices[4]"),
                rule("no choice", contentWith("choices", "[]"), "NO_CHOICE", "choices"),
                rule(
                        "the same university twice",
                        choices(FIRST + "," + FIRST),
                        "DUPLICATE_CHOICE",
                        "choices[1].university"),
                rule(
                        "the same university for another semester",
                        choices(FIRST + "," + FIRST.replace("FALL", "SPRING")),
                        "DUPLICATE_CHOICE",
                        "choices[1].university"),
                rule(
                        "a university that is no partner",
                        university("US-NOWHERE"),
                        "UNKNOWN_UNIVERSITY",
                        "choices[0].university"),
                rule(
                        "a university for another level",
                        university("SG-NUS"),
                        "LEVEL_NOT_OFFERED",
                        "choices[0].university"),
                rule(
                        "a university for another department",
                        university("BR-SAO"),
                        "DEPARTMENT_NOT_OFFERED",
                        "choices[0].university"),
                rule(
                        "a semester that is not offered",
                        choices("{\"university\":\"AU-PERTH\",\"semester\":\"SPRING\"}"),
                        "SEMESTER_NOT_OFFERED",
                        "choices[0].semester"),
                rule(
                        "no language source",
                        Story.CONTENT.replace("\"language\":" + LANGUAGE + ",", ""),
                        "LANGUAGE_UNSAID",
                        "language"),
                rule(
                        "an exam that is not accepted",
                        language(uploaded("IELTS", "2023-03-05")),
                        "EXAM_NOT_ACCEPTED",
                        "language.exam"),
                rule(
                        "an exam too old",
                        language(uploaded("TOEFL_IBT", "2018-11-05")),
                        "EXAM_TOO_OLD",
                        "language.examDate"),
                rule(
                        "an exam after the deadline",
                        language(uploaded("TOEFL_IBT", "2023-12-01")),
                        "EXAM_AFTER_DEADLINE",
                        "language.examDate"),
                rule(
                        "a ground without points",
                        claims("{\"code\":\"LEFT_HANDED\"}"),
                        "UNKNOWN_CLAIM",
                        "claims[0].code"),
                rule(
                        "a ground twice",
                        claims("{\"code\":\"DISABILITY\"},{\"code\":\"DISABILITY\"}"),
                        "DUPLICATE_CLAIM",
                        "claims[1].code"),
                rule(
                        "no intention to continue",
                        contentWith("continuesSameLevel", "false"),
                        "NOT_CONTINUING",
                        "continuesSameLevel"));
    }

    static Stream<BadInput> headers() {
        var versions = Stream.of(
                        "abc", "*", "W/\"2\"", "\"1\",\"2\"", "1e3", "-1", "9".repeat(19), "", "\"\"", "٢", "2\n")
                .flatMap(tag -> Stream.of(
                                "PUT " + Story.APPLICATION + "/draft",
                                "DELETE " + Story.APPLICATION + "/draft",
                                "POST " + Story.APPLICATION + "/submission",
                                "DELETE " + Story.APPLICATION + "/submission")
                        .map(route -> BadInput.byAda(
                                "If-Match '" + tag + "' on " + route,
                                route,
                                asked -> asked.header("if-match", tag)
                                        .header("idempotency-key", "a-key-of-its-own")
                                        .body(Story.CONTENT),
                                400,
                                "MALFORMED",
                                "If-Match")));
        var missing = Stream.of(
                        "PUT " + Story.APPLICATION + "/draft",
                        "DELETE " + Story.APPLICATION + "/draft",
                        "POST " + Story.APPLICATION + "/submission",
                        "DELETE " + Story.APPLICATION + "/submission")
                .map(route -> BadInput.byAda(
                        "no If-Match on " + route,
                        route,
                        asked -> asked.header("idempotency-key", "a-key-of-its-own")
                                .body(Story.CONTENT),
                        428,
                        "VERSION_REQUIRED",
                        "If-Match"));
        var stale = Stream.of(0L, 1L, 3L, 999_999_999_999_999_999L)
                .map(version -> submission(
                        "version " + version,
                        asked -> asked.ifMatch(version)
                                .header("idempotency-key", "a-key-of-its-own")
                                .body(Story.CONTENT),
                        412,
                        "STALE_VERSION",
                        "If-Match"));
        var keys = Stream.of(
                        "",
                        "short",
                        "k".repeat(65),
                        "a key with blanks",
                        "anahtar-ğüşıöç",
                        "key#2345672",
                        "key\n12345678")
                .map(key -> submission(
                        "Idempotency-Key '" + key + "'",
                        asked -> asked.ifMatch(2).header("idempotency-key", key).body(Story.CONTENT),
                        400,
                        "MALFORMED",
                        "Idempotency-Key"));
        return Stream.of(
                        versions,
                        missing,
                        stale,
                        keys,
                        Stream.of(
                                submission(
                                        "no Idempotency-Key",
                                        asked -> asked.ifMatch(2).body(Story.CONTENT),
                                        400,
                                        "MALFORMED",
                                        "Idempotency-Key"),
                                submission(
                                        "the key of another request",
                                        asked -> asked.ifMatch(2)
                                                .header("idempotency-key", "first-submission-" + Story.ADA_NUMBER)
                                                .body(university("AU-PERTH")),
                                        422,
                                        "KEY_REUSED",
                                        "Idempotency-Key")))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"rules", "headers"})
    void bad_input_is_refused_with_its_field_and_stores_nothing(BadInput input) {
        input.isRefusedBy(season);
    }

    /** The same content, submitted at once. */
    static BadInput asSubmission(BadInput draft) {
        return submission(
                draft.name(),
                asked -> draft.request().apply(asked.header("idempotency-key", "a-key-of-its-own")),
                draft.status(),
                draft.code(),
                draft.field());
    }

    private static BadInput rule(String name, String body, String code, String field) {
        return submission(
                name,
                asked -> asked.ifMatch(2)
                        .header("idempotency-key", "a-key-of-its-own")
                        .body(body),
                422,
                code,
                field);
    }

    private static BadInput submission(
            String name, UnaryOperator<RequestBuilder> request, int status, String code, String field) {
        return BadInput.byAda(
                "submitted: " + name, "POST " + Story.APPLICATION + "/submission", request, status, code, field);
    }
}
