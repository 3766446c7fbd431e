package tr.edu.metu.ico.functions.badinput;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.functions.security.Story;

/** Verdicts on documents with invalid input. */
class VerdictInputTest {

    private static final String APPROVED = "\"decision\":\"APPROVED\"";

    private static Story season;
    private static String document;
    private static String digest;

    @BeforeAll
    static void a_submitted_season() {
        season = new Story().submitted();
        var language = season.documents().stream()
                .filter(found -> found.get("slot").asText().equals("LANGUAGE"))
                .findFirst()
                .orElseThrow();
        document = language.get("id").asText();
        digest = language.get("sha256").asText();
    }

    static Stream<BadInput> verdicts() {
        return Stream.of(
                verdict(
                        "a verdict in small letters",
                        "\"decision\":\"rejected\",\"reason\":\"x\"",
                        400,
                        "MALFORMED",
                        "decision"),
                verdict(
                        "the word of departments",
                        "\"decision\":\"DECLINED\",\"reason\":\"x\"",
                        400,
                        "MALFORMED",
                        "decision"),
                verdict("rejected without a reason", "\"decision\":\"REJECTED\"", 400, "MALFORMED", "reason"),
                verdict("a language document without its score", APPROVED, 400, "MALFORMED", "language"),
                verdict(
                        "an exam in small letters",
                        scored("toefl", "2023-03-05", "\"80.25\""),
                        400,
                        "MALFORMED",
                        "language.exam"),
                verdict(
                        "an exam that is not accepted",
                        scored("IELTS", "2023-03-05", "\"80.25\""),
                        422,
                        "EXAM_NOT_ACCEPTED",
                        "language.exam"),
                verdict(
                        "an exam too old",
                        scored("TOEFL_IBT", "2018-11-05", "\"80.25\""),
                        422,
                        "EXAM_TOO_OLD",
                        "language.examDate"),
                verdict(
                        "an exam after the deadline",
                        scored("TOEFL_IBT", "2023-12-01", "\"80.25\""),
                        422,
                        "EXAM_AFTER_DEADLINE",
                        "language.examDate"),
                verdict(
                        "a Turkish date",
                        scored("TOEFL_IBT", "05.03.2023", "\"80.25\""),
                        400,
                        "MALFORMED",
                        "language.examDate"),
                verdict(
                        "a date far away",
                        scored("TOEFL_IBT", "+999999999-12-31", "\"80.25\""),
                        400,
                        "MALFORMED",
                        "language.examDate"),
                verdict(
                        "a score as a number",
                        scored("TOEFL_IBT", "2023-03-05", "80.25"),
                        400,
                        "WRONG_TYPE",
                        "language.score"),
                verdict(
                        "a score as 1e1000000000",
                        scored("TOEFL_IBT", "2023-03-05", "1e1000000000"),
                        400,
                        "WRONG_TYPE",
                        "language.score"));
    }

    static Stream<BadInput> scores() {
        return Stream.of(
                        "0",
                        "0.99",
                        "100.01",
                        "100.000001",
                        "80,25",
                        "1e2",
                        "-1",
                        "+80",
                        "NaN",
                        "Infinity",
                        "",
                        " 80",
                        "80.",
                        ".5",
                        "80.1234567",
                        "٨٠",
                        "0x50",
                        "1000000",
                        "9".repeat(400))
                .map(score -> verdict(
                        "the score " + score,
                        scored("TOEFL_IBT", "2023-03-05", "\"" + score + "\""),
                        400,
                        "MALFORMED",
                        "language.score"));
    }

    static Stream<BadInput> digests() {
        return Stream.of(
                verdictOn("the digest of another version", "0".repeat(64), 409, "OTHER_VERSION"),
                verdictOn("a digest in capitals", "AB".repeat(32), 400, "MALFORMED"),
                verdictOn("no digest", "", 400, "MALFORMED"),
                verdictOn("a digest with a wildcard", "*", 400, "MALFORMED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"verdicts", "scores", "digests"})
    void bad_input_is_refused_with_its_field_and_stores_nothing(BadInput input) {
        input.isRefusedBy(season);
    }

    private static String scored(String exam, String day, String score) {
        return APPROVED + ",\"language\":{\"exam\":\"" + exam + "\",\"examDate\":\"" + day + "\",\"score\":" + score
                + "}";
    }

    private static BadInput verdict(String name, String fields, int status, String code, String field) {
        return judging(name, fields, "THE-DIGEST", status, code, field);
    }

    private static BadInput verdictOn(String name, String givenDigest, int status, String code) {
        return judging(name, scored("TOEFL_IBT", "2023-03-05", "\"80.25\""), givenDigest, status, code, "sha256");
    }

    /** The id and the digest of the document are known only after the story has run. */
    private static BadInput judging(
            String name, String fields, String givenDigest, int status, String code, String field) {
        return new BadInput(
                name,
                Story.OFFICER,
                "PUT " + Story.APPLICATION + "/documents/{document}/verdict",
                List.of("call", Story.CALL, "student", Story.ADA_NUMBER, "document", document),
                asked -> asked.ifMatch(0)
                        .body("{" + fields + ",\"sha256\":\"" + givenDigest.replace("THE-DIGEST", digest) + "\"}"),
                status,
                code,
                field);
    }
}
