package tr.edu.metu.ico.functions.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.World.Response;

/** A partner is removed from the list while people apply (reading A-38). */
class PartnerListTest {

    private static final JsonMapper JSON = new JsonMapper();
    private final Story story = new Story();

    @Test
    void where_the_announcement_allows_it_the_choice_is_void_and_the_student_is_notified() {
        foreseen().opened().applied();

        var list = story.importFile("AGREEMENTS", without("KR-SEOUL"));

        assertTrue(list.get("inForce").asBoolean(), list::toString);
        assertEquals(List.of("choices[1] PARTNER_REMOVED OE24-LIST-1"), notices());
        assertEquals(
                List.of("choices[1].university UNKNOWN_UNIVERSITY"),
                json(story.world
                                .as(Story.ADA)
                                .ifMatch(2)
                                .header("idempotency-key", "again-with-seoul")
                                .body(Story.CONTENT)
                                .ask("POST " + Story.APPLICATION + "/submission", Story.path(Story.ADA_NUMBER)))
                        .get("problems")
                        .valueStream()
                        .map(problem -> problem.get("field").asText() + " "
                                + problem.get("code").asText())
                        .toList());
    }

    @Test
    void a_partner_that_comes_back_makes_the_choice_count_again() {
        foreseen().opened().applied();

        story.importFile("AGREEMENTS", without("KR-SEOUL"));
        story.importFile("AGREEMENTS", OfficeSeed.AGREEMENTS.getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of(), notices());
    }

    @Test
    void in_the_result_the_void_choice_has_its_own_reason_and_the_others_count() {
        foreseen().opened().applied();
        story.importFile("AGREEMENTS", without("KR-SEOUL"));

        story.frozen().decided().placed().publishedWithoutWithdrawal();

        var choices = json(story.world
                        .as(Story.ADA)
                        .ask("GET " + Story.APPLICATION + "/result", Story.path(Story.ADA_NUMBER)))
                .get("choices");
        assertEquals(
                List.of("PLACED", "PARTNER_REMOVED"),
                choices.valueStream()
                        .map(choice -> choice.get("decision").asText())
                        .toList());
        assertTrue(choices.get(1).toString().contains("left the list of partners"), choices::toString);
    }

    @Test
    void where_it_does_not_a_list_without_a_chosen_partner_is_refused_naming_how_many_chose_it() {
        story.submitted();

        var list = story.uploadFile("AGREEMENTS", without("KR-SEOUL"));
        var refused = json(story.putInForce(list, Optional.of("the agreement ended")));

        assertEquals("PARTNER_CHOSEN", refused.at("/problems/0/code").asText());
        assertEquals(
                "KR-SEOUL: This university is missing from the list, but chosen in 2 submitted application(s).",
                refused.at("/problems/0/message/en").asText());
        assertEquals(List.of(), notices());
    }

    /** Ada of CENG and Bora of ARCH, both undergraduates, chose Seoul for spring. */
    @ParameterizedTest(name = "{0} takes the choice of {1}")
    @CsvSource({
        "'2,MS,FALL|SPRING,ALL,,,,', 2",
        "'2,UG,FALL,ALL,,,,', 2",
        "'2,UG,FALL|SPRING,CENG,,,,', 1",
        "'9,UG|MS,FALL|SPRING,CENG,,,,', 1"
    })
    void a_term_that_takes_a_choice_away_is_refused_like_a_removal(String terms, int applications) {
        story.submitted();

        var list = story.uploadFile("AGREEMENTS", OfficeSeed.bytes(PartnerChanges.seoul(terms)));
        var refused = json(story.putInForce(list, Optional.of("the host wrote to us")));

        assertEquals("PARTNER_CHOSEN", refused.at("/problems/0/code").asText(), refused::toString);
        assertTrue(
                refused.at("/problems/0/message/en").asText().startsWith("KR-SEOUL: " + applications + " submitted"),
                refused::toString);
        assertEquals(List.of(), notices());
    }

    @ParameterizedTest
    @CsvSource({"'\"levels\":\"MS\"'", "'\"semesters\":\"FALL\"'", "'\"departments\":\"CENG\"'"})
    void the_same_change_of_one_row_is_refused_too(String value) {
        story.submitted();

        var list = edited(value);

        assertEquals(
                "PARTNER_CHOSEN",
                json(story.putInForce(list, Optional.of("the host wrote to us")))
                        .at("/problems/0/code")
                        .asText());
    }

    @ParameterizedTest
    @CsvSource({
        "'0,UG,FALL|SPRING,ALL,,,,'",
        "'1,UG,SPRING,ALL,,,,'",
        "'9,UG|MS|PHD,FALL|SPRING|FULL_YEAR,ALL,,,,'",
        "'2,UG,FALL|SPRING,CENG|ARCH,3.99,,,'"
    })
    void a_term_that_leaves_every_choice_open_and_the_number_of_places_may_change_for_a_reason(String terms) {
        story.submitted();

        var list = story.importFile(
                "AGREEMENTS", OfficeSeed.bytes(PartnerChanges.seoul(terms)), Optional.of("the host wrote to us"));

        assertTrue(list.get("inForce").asBoolean(), list::toString);
    }

    private JsonNode edited(String value) {
        var body = RowEditStoryTest.edit("AGREEMENTS", "CHANGE", "KR-SEOUL", value);
        var asked = json(story.editRow(body, 1));
        return story.arrived(asked.get("id").asText());
    }

    @Test
    void a_partner_that_nobody_chose_may_leave_for_a_reason() {
        story.submitted();

        var list = story.uploadFile("AGREEMENTS", without("MX-PUEBLA"));
        var unexplained = story.putInForce(list, Optional.empty());
        assertEquals(422, unexplained.status());
        assertEquals(
                "REASON_REQUIRED reason",
                json(unexplained).at("/problems/0/code").asText() + " "
                        + json(unexplained).at("/problems/0/field").asText());
        assertTrue(story.importFile("AGREEMENTS", without("MX-PUEBLA"), Optional.of("the agreement ended"))
                .get("inForce")
                .asBoolean());
    }

    @Test
    void before_the_opening_the_office_may_change_the_list_freely() {
        story.imported();

        assertTrue(story.importFile("AGREEMENTS", without("KR-SEOUL"))
                .get("inForce")
                .asBoolean());
    }

    private Story foreseen() {
        return PartnerChanges.foreseen(story);
    }

    private List<String> notices() {
        return json(story.world.as(Story.ADA).ask("GET " + Story.APPLICATION, Story.path(Story.ADA_NUMBER)))
                .get("notices")
                .valueStream()
                .map(notice ->
                        notice.get("field").asText() + " " + notice.get("code").asText() + " "
                                + notice.path("rule").asText())
                .toList();
    }

    private static byte[] without(String university) {
        return OfficeSeed.without(university).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(Response answered) {
        try {
            return JSON.readTree(answered.body());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
