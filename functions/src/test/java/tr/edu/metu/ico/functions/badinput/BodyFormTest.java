package tr.edu.metu.ico.functions.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Person;

/** Every route that takes a body, with everything that can be wrong with the form of one. */
class BodyFormTest {

    private static final Map<String, Person> ROUTES = routes();
    private static final Set<String> LARGE = Set.of("PUT /calls/{call}", "PUT /call-drafts/{draft}");

    private static final Map<String, String> GOOD_BODIES = Map.ofEntries(
            Map.entry("PUT /calls/{call}", Bodies.definition(Story.CALL)),
            Map.entry("POST /calls/{call}/cancellation", "{\"reason\":{\"en\":\"No seats.\",\"tr\":\"Yer yok.\"}}"),
            Map.entry("POST /call-drafts", "{\"call\":\"OE-2027\",\"from\":\"OE-2024\",\"officers\":[]}"),
            Map.entry("PUT /call-drafts/{draft}", "{\"document\":{},\"reason\":\"a first idea\"}"),
            Map.entry("DELETE /call-drafts/{draft}", "{\"reason\":\"not this year\"}"),
            Map.entry("POST /call-drafts/{draft}/announcement", "{\"reason\":\"agreed\"}"),
            Map.entry(
                    "POST /calls/{call}/imports",
                    "{\"kind\":\"RECORDS\",\"fileName\":\"a.csv\",\"size\":1,\"sha256\":\"" + "0".repeat(64) + "\"}"),
            Map.entry(
                    "POST /calls/{call}/imports/row-edits",
                    "{\"kind\":\"RECORDS\",\"change\":\"CHANGE\",\"key\":\"2345671\",\"values\":{\"cgpa\":\"3.00\"},"
                            + "\"reason\":\"a typing mistake\"}"),
            Map.entry("PUT /calls/{call}/imports/{import}/in-force", "{\"reason\":\"the rest is good\"}"),
            Map.entry("POST /calls/{call}/imports/cohort-averages-from-records", "{\"reason\":\"new records\"}"),
            Map.entry("PUT " + Story.APPLICATION + "/draft", Story.CONTENT),
            Map.entry("POST " + Story.APPLICATION + "/submission", Story.CONTENT),
            Map.entry("POST " + Story.APPLICATION + "/documents", Bodies.upload("LANGUAGE", "a.pdf", new byte[] {1})),
            Map.entry(
                    "PUT " + Story.APPLICATION + "/review",
                    "{\"decision\":\"APPROVED\",\"submission\":2,\"declinedChoices\":[]}"),
            Map.entry(
                    "PUT " + Story.APPLICATION + "/documents/{document}/verdict",
                    "{\"decision\":\"APPROVED\",\"sha256\":\"" + "0".repeat(64) + "\"}"),
            Map.entry(
                    "POST /calls/{call}/reviews",
                    "{\"approvals\":[{\"student\":\"2345671\",\"submission\":2,\"version\":0}]}"),
            Map.entry("POST " + Story.APPLICATION + "/petitions", "{\"kind\":\"EXAM_ABSENCE\",\"reason\":\"ill\"}"),
            Map.entry(
                    "POST " + Story.APPLICATION + "/rulings",
                    "{\"kind\":\"INTERNATIONAL\",\"accepted\":true,\"reason\":\"a passport\"}"),
            Map.entry("POST /calls/{call}/trials", "{\"note\":\"a try\"}"),
            Map.entry("POST /calls/{call}/review-closing", "{\"reason\":\"late\"}"),
            Map.entry(
                    "POST /calls/{call}/publication-proposal",
                    "{\"run\":\"" + "0".repeat(64) + "\",\"approver\":\"officer-3\"}"),
            Map.entry("POST /calls/{call}/publication-proposal/renewal", "{\"overrides\":[]}"),
            Map.entry("DELETE /calls/{call}/publication-proposal", "{\"reason\":\"not yet\"}"),
            Map.entry("POST /calls/{call}/publication-approval", "{\"run\":\"" + "0".repeat(64) + "\"}"),
            Map.entry("POST " + Story.APPLICATION + "/objection", "{\"text\":\"my CGPA was higher\"}"),
            Map.entry(
                    "PUT " + Story.APPLICATION + "/objection/answer",
                    "{\"decision\":\"REJECTED\",\"text\":\"it was not\"}"),
            Map.entry("POST /calls/{call}/erratum", "{\"reason\":\"a wrong score\",\"objections\":[]}"),
            Map.entry("DELETE /calls/{call}/erratum", "{\"reason\":\"it was right\"}"),
            Map.entry("POST " + Story.APPLICATION + "/withdrawal", "{\"reason\":\"ill\"}"),
            Map.entry(
                    "PUT " + Story.APPLICATION + "/withdrawal/force-majeure", "{\"accepted\":true,\"reason\":\"ill\"}"),
            Map.entry(
                    "PUT " + Story.APPLICATION + "/grant",
                    "{\"studyPeriod\":{\"months\":5,\"days\":0},\"reason\":\"the stay\"}"),
            Map.entry(
                    "POST /calls/{call}/grant-transfers",
                    "{\"from\":\"2500001\",\"to\":\"2500002\",\"skipped\":[],\"reason\":\"withdrawn\"}"),
            Map.entry("PUT /calls/{call}/top-up-basis", "{\"basis\":\"LUMP_SUM\",\"reason\":\"as asked\"}"),
            Map.entry(
                    "POST /ledger/{student}",
                    "{\"kind\":\"INTERNATIONAL\",\"international\":true,\"reason\":\"a second passport\"}"));

    private static Story season;

    private static Map<String, Person> routes() {
        var routes = new TreeMap<String, Person>();
        routes.put("PUT /calls/{call}", Story.OFFICER);
        routes.put("POST /calls/{call}/cancellation", Story.OFFICER);
        routes.put("POST /call-drafts", Story.OFFICER);
        routes.put("PUT /call-drafts/{draft}", Story.OFFICER);
        routes.put("DELETE /call-drafts/{draft}", Story.OFFICER);
        routes.put("POST /call-drafts/{draft}/announcement", Story.OFFICER);
        routes.put("POST /calls/{call}/imports", Story.OFFICER);
        routes.put("POST /calls/{call}/imports/row-edits", Story.OFFICER);
        routes.put("PUT /calls/{call}/imports/{import}/in-force", Story.OFFICER);
        routes.put("POST /calls/{call}/imports/cohort-averages-from-records", Story.OFFICER);
        routes.put("PUT " + Story.APPLICATION + "/draft", Story.ADA);
        routes.put("POST " + Story.APPLICATION + "/submission", Story.ADA);
        routes.put("POST " + Story.APPLICATION + "/documents", Story.ADA);
        routes.put("PUT " + Story.APPLICATION + "/review", Story.COORDINATOR);
        routes.put("PUT " + Story.APPLICATION + "/documents/{document}/verdict", Story.OFFICER);
        routes.put("POST /calls/{call}/reviews", Story.COORDINATOR);
        routes.put("POST " + Story.APPLICATION + "/petitions", Story.ADA);
        routes.put("POST " + Story.APPLICATION + "/rulings", Story.OFFICER);
        routes.put("POST /calls/{call}/trials", Story.OFFICER);
        routes.put("POST /calls/{call}/review-closing", Story.OFFICER);
        routes.put("POST /calls/{call}/publication-proposal", Story.OFFICER);
        routes.put("POST /calls/{call}/publication-proposal/renewal", Story.OFFICER);
        routes.put("DELETE /calls/{call}/publication-proposal", Story.OFFICER);
        routes.put("POST /calls/{call}/publication-approval", Story.OFFICER);
        routes.put("POST " + Story.APPLICATION + "/objection", Story.ADA);
        routes.put("PUT " + Story.APPLICATION + "/objection/answer", Story.OFFICER);
        routes.put("POST /calls/{call}/erratum", Story.OFFICER);
        routes.put("DELETE /calls/{call}/erratum", Story.OFFICER);
        routes.put("POST " + Story.APPLICATION + "/withdrawal", Story.ADA);
        routes.put("PUT " + Story.APPLICATION + "/withdrawal/force-majeure", Story.OFFICER);
        routes.put("PUT " + Story.APPLICATION + "/grant", Story.OFFICER);
        routes.put("POST /calls/{call}/grant-transfers", Story.OFFICER);
        routes.put("PUT /calls/{call}/top-up-basis", Story.OFFICER);
        routes.put("POST /ledger/{student}", Story.OFFICER);
        return routes;
    }

    @BeforeAll
    static void an_open_season() {
        season = new Story().submitted().drafted();
    }

    static Stream<BadInput> bodies() {
        return ROUTES.entrySet().stream()
                .flatMap(route -> Stream.concat(BodyForm.all(), small(route.getKey()))
                        .map(form -> input(route.getKey(), route.getValue(), form)));
    }

    /** A good body of each route, so that one more field is the only thing wrong with it. */
    static Stream<BadInput> smuggled() {
        return GOOD_BODIES.entrySet().stream()
                .flatMap(body -> Stream.of(
                                "\"role\":\"officer\"",
                                "\"score\":1e1000000000",
                                "\"status\":\"PLACED\"",
                                "\"approved\":true",
                                "\"by\":\"officer-2\"",
                                "\"__proto__\":{}",
                                "\"at\":\"2023-01-01T00:00:00Z\"")
                        .map(extra -> input(
                                body.getKey(),
                                ROUTES.get(body.getKey()),
                                new BodyForm(
                                        "with " + extra,
                                        asked -> asked.body(body.getValue().replaceFirst("\\{", "{" + extra + ",")),
                                        400,
                                        "UNKNOWN_FIELD",
                                        extra.split("\"")[1]))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smuggled")
    void a_field_that_is_not_the_senders_to_set_is_refused_by_its_name(BadInput input) {
        input.isRefusedBy(season);
    }

    private static Stream<BodyForm> small(String route) {
        return LARGE.contains(route) ? Stream.empty() : Stream.of(BodyForm.overTheLimitOfRequests());
    }

    private static BadInput input(String route, Person person, BodyForm form) {
        return new BadInput(
                route + ": " + form.name(),
                person,
                route,
                List.of(
                        "call",
                        Story.CALL,
                        "student",
                        Story.ADA_NUMBER,
                        "document",
                        "0".repeat(32),
                        "import",
                        "0".repeat(32),
                        "draft",
                        Story.DRAFT),
                asked -> form.body().apply(asked.ifMatch(2).header("idempotency-key", "a-key-of-its-own")),
                form.status(),
                form.code(),
                form.field());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_body_without_form_is_refused_with_its_place(BadInput input) {
        input.isRefusedBy(season);
    }

    @Test
    void every_route_that_writes_is_among_them_but_those_that_need_no_body() {
        var without = Set.of(
                "DELETE /calls/{call}/trials/{trial}",
                "DELETE " + Story.APPLICATION + "/draft",
                "DELETE " + Story.APPLICATION + "/submission",
                "POST " + Story.APPLICATION + "/documents/{document}/link",
                "POST /calls/{call}/imports/{import}/file-link",
                "POST /calls/{call}/result-file-link",
                "POST /calls/{call}/trail-export",
                "POST /ledger-trail-export");

        var writing = season.world.routes().stream()
                .filter(route -> !route.startsWith("GET ") && !without.contains(route))
                .collect(Collectors.toSet());

        assertEquals(writing, ROUTES.keySet());
        assertEquals(writing, GOOD_BODIES.keySet());
    }
}
