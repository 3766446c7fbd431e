package tr.edu.metu.ico.functions.badinput;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.World.Asked;

/** Drafts and submissions that cannot be what a student meant. */
class ApplicationInputTest {

    private static final String LANGUAGE = "{\"source\":\"RECORD\"}";
    private static final String FIRST = "{\"university\":\"JP-TOKYO\",\"semester\":\"FALL\"}";

    private static Story season;

    @BeforeAll
    static void an_open_season() {
        season = new Story().submitted();
    }

    /** Whatever has no form is refused in a draft already. */
    static Stream<BadInput> forms() {
        return Stream.of(
                        extra("role", "\"officer\""),
                        extra("score", "100"),
                        extra("status", "\"PLACED\""),
                        extra("version", "99"),
                        extra("student", "\"2345672\""),
                        extra("receivedAt", "\"2023-11-07T09:00:00Z\""),
                        form(
                                "a rank smuggled into a choice",
                                choices("{\"university\":\"JP-TOKYO\",\"semester\":\"FALL\",\"rank\":1}"),
                                "UNKNOWN_FIELD",
                                "choices[0].rank"),
                        form("choices as an object", contentWith("choices", "{}"), "WRONG_TYPE", "choices"),
                        form("choices as a text", contentWith("choices", "\"JP-TOKYO\""), "WRONG_TYPE", "choices"),
                        form("choices null", contentWith("choices", "null"), "NOT_NULL", "choices"),
                        form(
                                "no choices field",
                                Story.CONTENT.replaceFirst("\"choices\":\\[.*?],", ""),
                                "MISSING_FIELD",
                                "choices"),
                        form("a choice null", choices("null"), "NOT_NULL", "choices[0]"),
                        form("a choice as a text", choices("\"JP-TOKYO\""), "WRONG_TYPE", "choices[0]"),
                        form(
                                "a university as a number",
                                choices("{\"university\":7,\"semester\":\"FALL\"}"),
                                "WRONG_TYPE",
                                "choices[0].university"),
                        form(
                                "a university in small letters",
                                university("jp-tokyo"),
                                "MALFORMED",
                                "choices[0].university"),
                        form(
                                "a university in Turkish capitals",
                                university("JP-ŞİLİ"),
                                "MALFORMED",
                                "choices[0].university"),
                        form(
                                "a university with the separator of the table",
                                university("JP#A"),
                                "MALFORMED",
                                "choices[0].university"),
                        form("an empty university", university(""), "MALFORMED", "choices[0].university"),
                        form(
                                "a semester in small letters",
                                choices(FIRST.replace("FALL", "fall")),
                                "MALFORMED",
                                "choices[0].semester"),
                        form(
                                "a semester nobody knows",
                                choices(FIRST.replace("FALL", "SUMMER")),
                                "MALFORMED",
                                "choices[0].semester"),
                        form("60 choices", choices((FIRST + ",").repeat(59) + FIRST), "MALFORMED", "choices"),
                        form(
                                "60 claims",
                                contentWith(
                                        "claims",
                                        "[" + "{\"code\":\"AFAD_AID\"},".repeat(59) + "{\"code\":\"AFAD_AID\"}]"),
                                "MALFORMED",
                                "claims"),
                        form("a claim in small letters", claims("{\"code\":\"afad_aid\"}"), "MALFORMED", "claims[0]"),
                        form(
                                "a relation with digits",
                                claims("{\"code\":\"AFAD_AID\",\"relation\":\"CHILD2\"}"),
                                "MALFORMED",
                                "claims[0]"),
                        form(
                                "points smuggled into a claim",
                                claims("{\"code\":\"AFAD_AID\",\"points\":50}"),
                                "UNKNOWN_FIELD",
                                "claims[0].points"),
                        form(
                                "a declaration as a text",
                                contentWith("courseLoad", "\"true\""),
                                "WRONG_TYPE",
                                "courseLoad"),
                        form("a declaration as a number", contentWith("courseLoad", "1"), "WRONG_TYPE", "courseLoad"),
                        form(
                                "a declaration as 1e1000000000",
                                contentWith("courseLoad", "1e1000000000"),
                                "WRONG_TYPE",
                                "courseLoad"),
                        form("a declaration null", contentWith("courseLoad", "null"), "NOT_NULL", "courseLoad"),
                        form(
                                "a language source nobody knows",
                                language("{\"source\":\"BOTH\"}"),
                                "MALFORMED",
                                "language.source"),
                        form(
                                "an uploaded score without its exam",
                                language("{\"source\":\"UPLOAD\",\"examDate\":\"2023-03-05\"}"),
                                "MALFORMED",
                                "language.exam"),
                        form(
                                "an uploaded score without its day",
                                language("{\"source\":\"UPLOAD\",\"exam\":\"TOEFL_IBT\"}"),
                                "MALFORMED",
                                "language.examDate"),
                        form(
                                "an exam in small letters",
                                language(uploaded("toefl", "2023-03-05")),
                                "MALFORMED",
                                "language.exam"),
                        form(
                                "30 February",
                                language(uploaded("TOEFL_IBT", "2023-02-30")),
                                "MALFORMED",
                                "language.examDate"),
                        form(
                                "a Turkish date",
                                language(uploaded("TOEFL_IBT", "05.03.2023")),
                                "MALFORMED",
                                "language.examDate"),
                        form(
                                "a date far away",
                                language(uploaded("TOEFL_IBT", "+999999999-12-31")),
                                "MALFORMED",
                                "language.examDate"),
                        form(
                                "a score the student gives oneself",
                                language("{\"source\":\"RECORD\",\"score\":\"100\"}"),
                                "UNKNOWN_FIELD",
                                "language.score"))
                .flatMap(input -> Stream.of(input, asSubmission(input)));
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
                        language(uploaded("TOEFL_IBT", "2018-11-29")),
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
                        "a relation that does not count",
                        claims("{\"code\":\"MARTYR_VETERAN\",\"relation\":\"SPOUSE\"}"),
                        "RELATION_NOT_ACCEPTED",
                        "claims[0].relation"),
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
                        .map(route -> ask(
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
                .map(route -> ask(
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
    @MethodSource({"forms", "rules", "headers"})
    void bad_input_is_refused_with_its_field_and_stores_nothing(BadInput input) {
        input.isRefusedBy(season);
    }

    private static BadInput extra(String field, String value) {
        return form(
                "the field " + field + " that is not the student's",
                Story.CONTENT.replaceFirst("\\{", "{\"" + field + "\":" + value + ","),
                "UNKNOWN_FIELD",
                field);
    }

    private static String contentWith(String field, String value) {
        return switch (field) {
            case "choices" -> Story.CONTENT.replaceFirst("\"choices\":\\[.*?]", "\"choices\":" + value);
            case "claims" -> Story.CONTENT.replaceFirst("\"claims\":\\[.*?]", "\"claims\":" + value);
            default -> Story.CONTENT.replaceFirst("\"" + field + "\":true", "\"" + field + "\":" + value);
        };
    }

    private static String choices(String list) {
        return contentWith("choices", "[" + list + "]");
    }

    private static String university(String id) {
        return choices("{\"university\":\"" + id + "\",\"semester\":\"FALL\"}");
    }

    private static String claims(String list) {
        return contentWith("claims", "[" + list + "]");
    }

    private static String language(String language) {
        return Story.CONTENT.replace(LANGUAGE, language);
    }

    private static String uploaded(String exam, String day) {
        return "{\"source\":\"UPLOAD\",\"exam\":\"" + exam + "\",\"examDate\":\"" + day + "\"}";
    }

    private static BadInput form(String name, String body, String code, String field) {
        return ask(
                name,
                "PUT " + Story.APPLICATION + "/draft",
                asked -> asked.ifMatch(2).body(body),
                400,
                code,
                field);
    }

    private static BadInput asSubmission(BadInput draft) {
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
            String name, java.util.function.UnaryOperator<Asked> request, int status, String code, String field) {
        return ask("submitted: " + name, "POST " + Story.APPLICATION + "/submission", request, status, code, field);
    }

    private static BadInput ask(
            String name,
            String route,
            java.util.function.UnaryOperator<Asked> request,
            int status,
            String code,
            String field) {
        return new BadInput(
                name, Story.ADA, route, List.of(Story.path(Story.ADA_NUMBER)), request, status, code, field);
    }
}
