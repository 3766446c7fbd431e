package tr.edu.metu.ico.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** A call whose partners split their places by level and semester, from the office's file to the result. */
class PooledCallTest {
    private static final String AGREEMENTS = """
        university,name,country,capacity,levels,semesters,departments,host_minimum,host_language,restrictions,nomination_deadline,application_deadline,fact_sheet
        JP-TOKYO,University of Tokyo,JP,3,MS|PHD,FALL,ALL,3.50,English B2,Laboratory places only,,,https://tokyo.example/facts
        JP-TOKYO,University of Tokyo,JP,1,UG,FALL|FULL_YEAR,CENG|EE,,,,2023-12-20,2024-05-01,https://tokyo.example/facts
        KR-SEOUL,Seoul National University,KR,1,UG,FALL,ALL,,,,,,
        AU-SYDNEY,University of Sydney,AU,0,UG,FALL,ALL,,,,,,
        """;

    private final Season season = new Season(Stores::inMemory, Cast.BORA, Cast.ADA);

    PooledCallTest() {
        season.until(Stage.IMPORTED);
        season.importFile(ImportKind.AGREEMENTS, AGREEMENTS.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everybody_sees_the_partners_with_their_pools_deadlines_and_what_they_ask_for() {
        assertEquals(json("""
            {"partners":[
              {"university":"AU-SYDNEY","name":"University of Sydney","country":"AU","phdOnly":false,
               "capacity":0,"pools":[
                {"levels":["UG"],"semesters":["FALL"],"departments":[],"capacity":0,"deadlineBeforeResults":false}]},
              {"university":"JP-TOKYO","name":"University of Tokyo","country":"JP","phdOnly":false,
               "factSheet":"https://tokyo.example/facts","capacity":4,"pools":[
                {"levels":["UG"],"semesters":["FALL","FULL_YEAR"],"departments":["CENG","EE"],"capacity":1,
                 "nominationDeadline":"2023-12-20","applicationDeadline":"2024-05-01","deadlineBeforeResults":true},
                {"levels":["MS","PHD"],"semesters":["FALL"],"departments":[],"capacity":3,"hostMinimum":3.50,
                 "hostLanguage":"English B2","restrictions":"Laboratory places only","deadlineBeforeResults":false}]},
              {"university":"KR-SEOUL","name":"Seoul National University","country":"KR","phdOnly":false,
               "capacity":1,"pools":[
                {"levels":["UG"],"semesters":["FALL"],"departments":[],"capacity":1,"deadlineBeforeResults":false}]}
            ]}\
            """), asked(Cast.ADA.person(), "GET /calls/{call}/partners"));
    }

    @Test
    void places_for_other_students_are_no_places_and_the_result_says_which_counted() {
        season.until(Stage.PUBLISHED);

        var ada = Season.json(expect(200, season.portal.result(Cast.ADA)));

        var tokyo = ada.get("choices").get(0);
        assertEquals("SCORE", tokyo.get("decision").asText());
        assertEquals(json("{\"levels\":[\"UG\"],\"semesters\":[\"FALL\",\"FULL_YEAR\"]}"), tokyo.get("pool"));
        assertEquals(
                "Every seat went to a higher total. The places counted are those for undergraduate students (fall,"
                        + " full year). You are number 2 of those who asked for them. The last student placed there has"
                        + " 89.66 points.",
                tokyo.get("explanation").get("en").asText());
        assertEquals("KR-SEOUL", ada.get("placedAt").get("university").asText());
        assertEquals(null, ada.get("choices").get(1).get("pool"));
    }

    @Test
    void the_summary_of_a_run_counts_places_and_cut_offs_by_pool() {
        season.until(Stage.PUBLISHED);

        var summary = Season.json(expect(
                200,
                season.world
                        .as(Portal.OFFICER)
                        .ask("GET /calls/{call}/runs/{run}", "call", CALL.value(), "run", season.run())));

        assertEquals(
                List.of(
                        json("{\"levels\":[\"UG\"],\"semesters\":[\"FALL\",\"FULL_YEAR\"],"
                                + "\"capacity\":1,\"placed\":1,\"cutOff\":89.66}"),
                        json("{\"levels\":[\"MS\",\"PHD\"],\"semesters\":[\"FALL\"],\"capacity\":3,\"placed\":0}")),
                StreamSupport.stream(
                                summary.get("universities").get(1).get("pools").spliterator(), false)
                        .toList());
    }

    private JsonNode asked(Person who, String route) {
        return Season.json(expect(200, season.world.as(who).ask(route, "call", CALL.value())));
    }

    private static JsonNode json(String text) {
        return new StrictJson().read(text.getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }
}
