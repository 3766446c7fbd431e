package tr.edu.metu.ico.functions.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/** Coordinators see what became of their own students, and not before everybody may know. */
class PublishedOutcomesTest {

    private static final Person CENG = Person.coordinator("CENG");

    private final Season season =
            new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.GUL).until(Stage.REVIEWED);
    private final Lists lists = new Lists(season.world);

    @Test
    void INV_21_nothing_of_a_run_is_in_the_list_before_its_publication() {
        var before = withoutTime(lists.read(CENG, Lists.APPLICATIONS));

        season.until(Stage.PLACED);

        assertEquals(before, withoutTime(lists.read(CENG, Lists.APPLICATIONS)));
        expect(400, lists.ask(CENG, Lists.APPLICATIONS + "?outcome=PLACED_WITH_GRANT"));
    }

    @Test
    void after_the_publication_a_coordinator_sees_outcome_and_place_of_their_students_and_filters_by_them() {
        season.until(Stage.PUBLISHED);

        var list = lists.read(CENG, Lists.APPLICATIONS);

        assertEquals(List.of("2500001", "2500003", "2500007"), list.findValuesAsText("student"));
        var first = list.at("/applications/0");
        assertEquals(
                "{\"university\":\"AU-SYDNEY\",\"semester\":\"FALL\",\"preference\":3}",
                first.get("placement").toString());
        var outcome = first.get("outcome").asText();
        var found = lists.students(CENG, Lists.APPLICATIONS + "?outcome=" + outcome);
        assertEquals(list.at("/facets/outcome/" + outcome).asInt(), found.size());
        assertEquals("2500001", found.getFirst());
    }

    @Test
    void who_withdraws_after_the_publication_keeps_the_outcome_and_is_marked_as_withdrawn() {
        season.until(Stage.PUBLISHED);
        expect(201, season.portal.withdraw(Cast.ADA, season.clock.instant()));

        var line = lists.read(CENG, Lists.APPLICATIONS + "?state=WITHDRAWN").at("/applications/0");

        assertEquals("2500001", line.get("student").asText());
        assertEquals("AU-SYDNEY", line.at("/placement/university").asText());
        assertEquals(season.clock.instant().toString(), line.get("withdrawnAt").asText());
    }

    private static String withoutTime(JsonNode list) {
        return list.toString().replaceAll("\"at\":\"[^\"]+\"", "");
    }
}
