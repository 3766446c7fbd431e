package tr.edu.metu.ico.functions.badinput;

import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.FIRST;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.choices;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.claims;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.contentWith;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.language;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.university;
import static tr.edu.metu.ico.functions.badinput.ApplicationBodies.uploaded;

import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.functions.security.Story;

/** Drafts and submissions with invalid input. */
class ApplicationInputTest {

    private static Story season;

    @BeforeAll
    static void an_open_season() {
        season = new Story().submitted();
    }

    private static final String TRAINEESHIP =
            "{\"kind\":\"TRAINEESHIP\",\"host\":\"Lab\",\"country\":\"DE\",\"firstDay\":\"2024-06-03\",\"lastDay\":\"2024-06-14\"}";

    /** Malformed values are refused even in a draft. */
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
                                "claims[0].relation"),
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
                                "language.score"),
                        stay("a stay nobody knows", "{\"kind\":\"WEEKS\"}", "MALFORMED", "kind"),
                        stay("a stay without its months", "{\"kind\":\"MONTHS\"}", "MALFORMED", "months"),
                        stay("a stay of no month", "{\"kind\":\"MONTHS\",\"months\":0}", "MALFORMED", "months"),
                        stay("a stay of 25 months", "{\"kind\":\"MONTHS\",\"months\":25}", "MALFORMED", "months"),
                        stay("half a month", "{\"kind\":\"MONTHS\",\"months\":1.5}", "WRONG_TYPE", "months"),
                        stay(
                                "a traineeship without a host",
                                TRAINEESHIP.replace("\"host\":\"Lab\",", ""),
                                "MALFORMED",
                                "host"),
                        stay("a blank host", TRAINEESHIP.replace("Lab", " "), "MALFORMED", "host"),
                        stay("a host of two lines", TRAINEESHIP.replace("Lab", "Lab\\nB"), "MALFORMED", "host"),
                        stay("a country in words", TRAINEESHIP.replace("DE", "Germany"), "MALFORMED", "country"),
                        stay(
                                "a traineeship on 31 June",
                                TRAINEESHIP.replace("06-03", "06-31"),
                                "MALFORMED",
                                "firstDay"),
                        stay(
                                "a traineeship that ends first",
                                TRAINEESHIP.replace("06-03", "06-15"),
                                "MALFORMED",
                                "lastDay"),
                        form(
                                "a wish for a grant as a text",
                                Story.CONTENT.replaceFirst("\\{", "{\"wantsGrant\":\"no\","),
                                "WRONG_TYPE",
                                "wantsGrant"))
                .flatMap(input -> Stream.of(input, SubmissionInputTest.asSubmission(input)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void bad_input_is_refused_with_its_field_and_stores_nothing(BadInput input) {
        input.isRefusedBy(season);
    }

    private static BadInput stay(String name, String stay, String code, String field) {
        return form(
                name,
                Story.CONTENT.replaceFirst("\\{", "{\"stay\":" + Matcher.quoteReplacement(stay) + ","),
                code,
                "stay." + field);
    }

    private static BadInput extra(String field, String value) {
        return form(
                "the field " + field + " that is not the student's",
                Story.CONTENT.replaceFirst("\\{", "{\"" + field + "\":" + value + ","),
                "UNKNOWN_FIELD",
                field);
    }

    private static BadInput form(String name, String body, String code, String field) {
        return BadInput.byAda(
                name,
                "PUT " + Story.APPLICATION + "/draft",
                asked -> asked.ifMatch(2).body(body),
                400,
                code,
                field);
    }
}
