package tr.edu.metu.ico.functions.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.Story;
import tr.edu.metu.ico.functions.world.Person;

/** What the list of applications costs in requests to the table. */
class ListReadsTest {

    @Test
    void names_and_withdrawals_are_read_together_however_many_applications_a_page_shows() {
        var one = new Story().open();
        drafts(one, Story.ADA, Story.ADA_NUMBER);
        var two = new Story().open();
        drafts(two, Story.ADA, Story.ADA_NUMBER);
        drafts(two, Story.BORA, Story.BORA_NUMBER);

        assertEquals(List.of(Story.ADA_NAME), names(one, Seam.counting()));
        assertEquals(List.of(Story.ADA_NAME, Story.BORA_NAME), names(two, Seam.counting()));
        assertEquals(Seam.callsOf(seam -> names(one, seam)), Seam.callsOf(seam -> names(two, seam)));
    }

    private static void drafts(Story story, Person student, String number) {
        Answers.ok(story.world
                .as(student)
                .ifMatch(0)
                .body(Story.CONTENT)
                .ask("PUT " + Story.APPLICATION + "/draft", Story.path(number)));
    }

    private static List<String> names(Story story, Seam seam) {
        var answered =
                story.another(seam::table).as(Story.OFFICER).ask("GET /calls/{call}/applications", "call", Story.CALL);
        return Answers.json(Answers.ok(answered))
                .get("applications")
                .valueStream()
                .map(line -> line.get("name").asText())
                .sorted()
                .toList();
    }
}
