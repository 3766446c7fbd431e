package tr.edu.metu.ico.functions.badinput;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.security.Story;

/** Decisions of coordinators and officers with invalid input. */
class DecisionInputTest {

    private static final String APPROVED = "\"decision\":\"APPROVED\"";
    private static final String LONG = "x".repeat(501);

    private static Story season;

    @BeforeAll
    static void a_submitted_season() {
        season = new Story().submitted();
    }

    static Stream<BadInput> reviews() {
        return Stream.of(
                review("a decision in small letters", "\"decision\":\"approved\"", 400, "MALFORMED", "decision"),
                review("a decision in Turkish capitals", "\"decision\":\"DECLİNED\"", 400, "MALFORMED", "decision"),
                review("the word of documents", "\"decision\":\"REJECTED\"", 400, "MALFORMED", "decision"),
                review("true for a decision", "\"decision\":true", 400, "WRONG_TYPE", "decision"),
                review("declined without a reason", "\"decision\":\"DECLINED\"", 400, "MALFORMED", "reason"),
                review("a blank reason", "\"decision\":\"DECLINED\",\"reason\":\"\\t \"", 400, "MALFORMED", "reason"),
                review(
                        "a reason of 501 letters",
                        "\"decision\":\"DECLINED\",\"reason\":\"" + LONG + "\"",
                        400,
                        "MALFORMED",
                        "reason"),
                review(
                        "a reason that turns around",
                        "\"decision\":\"DECLINED\",\"reason\":\"a\\u202eb\"",
                        400,
                        "MALFORMED",
                        "reason"),
                review(
                        "a reason that ends a log line",
                        "\"decision\":\"DECLINED\",\"reason\":\"a\\n{}\"",
                        400,
                        "MALFORMED",
                        "reason"),
                review(
                        "declined without a code",
                        "\"decision\":\"DECLINED\",\"reason\":\"x\"",
                        400,
                        "MALFORMED",
                        "code"),
                review(
                        "a code that nobody knows",
                        "\"decision\":\"DECLINED\",\"reason\":\"x\",\"code\":\"LAZY\"",
                        400,
                        "MALFORMED",
                        "code"),
                review(
                        "a code of single choices",
                        "\"decision\":\"DECLINED\",\"reason\":\"x\",\"code\":\"NO_EQUIVALENT_COURSES\"",
                        400,
                        "MALFORMED",
                        "code"),
                review("a code of what is approved", APPROVED + ",\"code\":\"OTHER\"", 400, "MALFORMED", "code"),
                review("a submission as a text", APPROVED, 400, "WRONG_TYPE", "submission", "\"2\""),
                review("a submission and a half", APPROVED, 400, "WRONG_TYPE", "submission", "2.5"),
                review("a submission before", APPROVED, 409, "OTHER_SUBMISSION", "submission", "1"),
                review("a submission to come", APPROVED, 409, "OTHER_SUBMISSION", "submission", "99"));
    }

    static Stream<BadInput> approvals() {
        var one = "{\"student\":\"" + Story.ADA_NUMBER + "\",\"submission\":2,\"version\":0}";
        return Stream.of(
                approving("nobody to approve", "", "items"),
                approving("somebody twice", one + "," + one, "items[1]"),
                approving("more than a hundred", String.join(",", Collections.nCopies(101, one)), "items"));
    }

    private static BadInput approving(String name, String approvals, String field) {
        return new BadInput(
                name,
                Story.COORDINATOR,
                "POST /calls/{call}/review-previews",
                path(),
                asked -> asked.body("{\"decision\":\"APPROVED\",\"items\":[" + approvals + "]}"),
                400,
                "MALFORMED",
                field);
    }

    static Stream<BadInput> choices() {
        return Stream.of(
                declining(
                        "a choice the student did not make",
                        "{\"university\":\"AU-PERTH\",\"code\":\"OTHER\",\"reason\":\"no\"}",
                        422,
                        "NOT_CHOSEN",
                        "declinedChoices[0].university"),
                declining(
                        "no university at all",
                        "{\"university\":\"<script>\",\"code\":\"OTHER\",\"reason\":\"no\"}",
                        422,
                        "NOT_CHOSEN",
                        "declinedChoices[0].university"),
                declining(
                        "a choice without a reason",
                        "{\"university\":\"JP-TOKYO\",\"code\":\"OTHER\"}",
                        400,
                        "MISSING_FIELD",
                        "declinedChoices[0].reason"),
                declining(
                        "a choice with a blank reason",
                        "{\"university\":\"JP-TOKYO\",\"code\":\"OTHER\",\"reason\":\"\"}",
                        400,
                        "MALFORMED",
                        "declinedChoices[0].reason"),
                declining(
                        "a choice without a code",
                        "{\"university\":\"JP-TOKYO\",\"reason\":\"no\"}",
                        400,
                        "MISSING_FIELD",
                        "declinedChoices[0].code"),
                declining(
                        "a code of whole applications",
                        "{\"university\":\"JP-TOKYO\",\"code\":\"ACADEMIC_STATUS\",\"reason\":\"no\"}",
                        400,
                        "MALFORMED",
                        "declinedChoices[0].code"),
                new BadInput(
                        "no If-Match",
                        Story.COORDINATOR,
                        "PUT " + Story.APPLICATION + "/review",
                        path(),
                        asked -> asked.body("{}"),
                        428,
                        "VERSION_REQUIRED",
                        "If-Match"),
                new BadInput(
                        "a garbled If-Match",
                        Story.COORDINATOR,
                        "PUT " + Story.APPLICATION + "/review",
                        path(),
                        asked -> asked.header("if-match", "latest").body("{}"),
                        400,
                        "MALFORMED",
                        "If-Match"),
                new BadInput(
                        "a version never seen",
                        Story.COORDINATOR,
                        "PUT " + Story.APPLICATION + "/review",
                        path(),
                        asked -> asked.ifMatch(7).body("{" + APPROVED + ",\"submission\":2,\"declinedChoices\":[]}"),
                        412,
                        "STALE_VERSION",
                        "If-Match"));
    }

    static Stream<BadInput> closings() {
        return Stream.of(
                officer(
                        "a closing without a reason",
                        "POST /calls/{call}/review-closing",
                        "{}",
                        400,
                        "MISSING_FIELD",
                        "reason"),
                officer(
                        "a closing with a blank reason",
                        "POST /calls/{call}/review-closing",
                        "{\"reason\":\"  \"}",
                        400,
                        "MALFORMED",
                        "reason"),
                officer(
                        "a closing before the freeze",
                        "POST /calls/{call}/review-closing",
                        "{\"reason\":\"late\"}",
                        409,
                        "NOT_CLOSED",
                        ""),
                officer(
                        "a run that is none",
                        "POST /calls/{call}/publication-approval",
                        "{\"run\":\"latest\"}",
                        409,
                        "NOTHING_PROPOSED",
                        ""),
                officer(
                        "a run null",
                        "POST /calls/{call}/publication-approval",
                        "{\"run\":null}",
                        400,
                        "NOT_NULL",
                        "run"),
                officer(
                        "yes for true",
                        "PUT " + Story.APPLICATION + "/withdrawal/force-majeure",
                        "{\"accepted\":\"yes\",\"reason\":\"x\"}",
                        400,
                        "WRONG_TYPE",
                        "accepted"),
                officer(
                        "force majeure without a reason",
                        "PUT " + Story.APPLICATION + "/withdrawal/force-majeure",
                        "{\"accepted\":true,\"reason\":\"\"}",
                        400,
                        "MALFORMED",
                        "reason"),
                new BadInput(
                        "a withdrawal without a reason",
                        Story.ADA,
                        "POST " + Story.APPLICATION + "/withdrawal",
                        path(),
                        asked -> asked.body("{\"reason\":\"\"}"),
                        400,
                        "MALFORMED",
                        "reason"),
                new BadInput(
                        "a list of an unknown place",
                        Story.OFFICER,
                        "GET /calls/{call}/applications",
                        path(),
                        asked -> asked.query("cursor", "../../etc"),
                        400,
                        "MALFORMED",
                        "cursor"),
                new BadInput(
                        "a list of a department in small letters",
                        Story.OFFICER,
                        "GET /calls/{call}/applications",
                        path(),
                        asked -> asked.query("department", "ceng#"),
                        400,
                        "MALFORMED",
                        "department"));
    }

    static Stream<BadInput> definitions() {
        var good = Bodies.definition(Story.CALL);
        return Stream.of(
                officer(
                        "officers as a text",
                        "PUT /calls/{call}",
                        good.replace("\"officers\":[\"officer-3\"]", "\"officers\":\"officer-2\""),
                        400,
                        "WRONG_TYPE",
                        "officers"),
                officer(
                        "an officer null",
                        "PUT /calls/{call}",
                        good.replace("\"officers\":[\"officer-3\"]", "\"officers\":[null]"),
                        400,
                        "NOT_NULL",
                        "officers[0]"),
                officer(
                        "a blank officer",
                        "PUT /calls/{call}",
                        good.replace("\"officers\":[\"officer-3\"]", "\"officers\":[\" \"]"),
                        400,
                        "MALFORMED",
                        "officers[0]"),
                officer("no definition", "PUT /calls/{call}", "{\"officers\":[]}", 400, "MISSING_FIELD", "definition"),
                officer(
                        "no reason",
                        "PUT /calls/{call}",
                        good.replace("\"reason\":\"the new year\",", ""),
                        400,
                        "MISSING_FIELD",
                        "reason"),
                officer(
                        "a blank reason",
                        "PUT /calls/{call}",
                        good.replace("the new year", " \\t"),
                        400,
                        "MALFORMED",
                        "reason"),
                officer(
                        "the definition of another call",
                        "PUT /calls/{call}",
                        Bodies.definition(Story.OTHER_CALL),
                        422,
                        "OTHER_CALL",
                        "definition.call"),
                officer(
                        "another rule after the opening",
                        "PUT /calls/{call}",
                        good.replace("\"maximum\": 4", "\"maximum\": 5"),
                        422,
                        "FIXED_SINCE_OPENING",
                        "definition.rules[27]"),
                officer(
                        "an earlier deadline",
                        "PUT /calls/{call}",
                        good.replace("2023-11-30T17:00", "2023-11-29T17:00"),
                        422,
                        "ONLY_LATER",
                        "definition.calendar.closesAt"),
                officer(
                        "another opening after the opening",
                        "PUT /calls/{call}",
                        good.replace("\"opensAt\": \"2023-11-06", "\"opensAt\": \"2023-11-07"),
                        422,
                        "FIXED_SINCE_OPENING",
                        "definition.calendar.opensAt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"reviews", "approvals", "choices", "closings", "definitions"})
    void bad_input_is_refused_with_its_field_and_stores_nothing(BadInput input) {
        input.isRefusedBy(season);
    }

    private static BadInput review(String name, String fields, int status, String code, String field) {
        return review(name, fields, status, code, field, "2");
    }

    private static BadInput review(
            String name, String fields, int status, String code, String field, String submission) {
        var body = "{" + fields + ",\"submission\":" + submission + ",\"declinedChoices\":[]}";
        return new BadInput(
                name,
                Story.COORDINATOR,
                "PUT " + Story.APPLICATION + "/review",
                path(),
                asked -> asked.ifMatch(0).body(body),
                status,
                code,
                field);
    }

    private static BadInput declining(String name, String choice, int status, String code, String field) {
        var body = "{" + APPROVED + ",\"submission\":2,\"declinedChoices\":[" + choice + "]}";
        return new BadInput(
                name,
                Story.COORDINATOR,
                "PUT " + Story.APPLICATION + "/review",
                path(),
                asked -> asked.ifMatch(0).body(body),
                status,
                code,
                field);
    }

    private static BadInput officer(String name, String route, String body, int status, String code, String field) {
        return new BadInput(
                name,
                Story.OFFICER,
                route,
                path(),
                asked -> asked.ifMatch(route.equals("PUT /calls/{call}") ? callVersion() : 0)
                        .body(body),
                status,
                code,
                field);
    }

    private static long callVersion() {
        return season.world
                .ports
                .calls()
                .find(new CallId(Story.CALL))
                .orElseThrow()
                .version();
    }

    private static List<String> path() {
        return List.of(Story.path(Story.ADA_NUMBER));
    }
}
