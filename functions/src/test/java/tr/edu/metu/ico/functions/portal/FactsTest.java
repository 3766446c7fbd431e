package tr.edu.metu.ico.functions.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Bodies;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Person;

/** A student can check what the office knows, before the deadline and with its source. */
class FactsTest {

    private final Story story = new Story().open();
    private final OwnPages pages = new OwnPages(story.world);

    @Test
    void the_record_is_shown_as_the_office_has_it_and_since_when() {
        assertEquals(
                "{\"name\":\"" + Story.ADA_NAME + "\",\"department\":\"CENG\",\"level\":\"UG\",\"semester\":5,"
                        + "\"completedSemesters\":4,\"cgpa\":3.15,\"fullDegree\":true,\"preparatory\":false,"
                        + "\"fullTime\":false,\"researchAssistant\":false,\"citizenships\":[{\"country\":\"TR\","
                        + "\"name\":{\"en\":\"Türkiye\",\"tr\":\"Türkiye\"}}],\"asOf\":\"2023-11-01T09:00:00Z\"}",
                pages.facts(Story.ADA, Story.ADA_NUMBER).get("record").toString());
    }

    @Test
    void a_score_on_record_that_counts_has_no_fault() {
        assertEquals(
                "[{\"exam\":\"METU_EPE\",\"name\":\"METU EPE\",\"date\":\"2023-03-05\",\"score\":85.00,\"faults\":[]}]",
                pages.facts(Story.ADA, Story.ADA_NUMBER).get("scores").toString());
    }

    @Test
    void each_line_of_the_history_says_where_it_is_known_from() {
        Answers.ok(story.world
                .as(Story.OTHER_OFFICER)
                .ifMatch(0)
                .header("idempotency-key", "entry-for-bora")
                .body(Bodies.STAY)
                .ask("POST /ledger/{student}", "student", Story.BORA_NUMBER));

        var sources = pages.facts(Story.OFFICER, Story.BORA_NUMBER)
                .get("history")
                .valueStream()
                .map(line -> line.at("/participation/programme").asText() + " "
                        + line.get("source").asText())
                .sorted()
                .toList();

        assertEquals(List.of("ICM OFFICER", "OE OFFICE_FILE"), sources);
    }

    @Test
    void citizenship_decides_who_is_international_until_the_office_does() {
        assertEquals(
                "{\"counts\":false,\"decidedBy\":\"CITIZENSHIPS\"}",
                pages.facts(Story.ADA, Story.ADA_NUMBER).get("international").toString());
    }

    @Test
    void a_student_without_a_record_is_told_so() {
        var stranger = Person.student("7654321");

        var answered = story.world.as(stranger).ask("GET " + Story.APPLICATION + "/facts", Story.path("7654321"));

        assertEquals(422, answered.status());
    }
}
