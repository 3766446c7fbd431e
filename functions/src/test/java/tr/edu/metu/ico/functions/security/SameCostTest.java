package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.functions.template.Deployment;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;

/**
 * The cost of a refusal reveals nothing: other people's, unapplied, unknown and malformed ids take the same calls
 * (INV-18).
 */
class SameCostTest {

    private static final String NONE = "0".repeat(32);

    private static Season season;
    private static String document;

    @BeforeAll
    static void a_frozen_call_in_which_bora_has_applied_and_fatma_has_not() {
        season = new Season(Stores::inMemory, Cast.BORA).until(Stage.FROZEN);
        var key = season.key(Cast.BORA, "LANGUAGE");
        document = key.substring(key.lastIndexOf('/') + 1);
    }

    static Stream<Arguments> refused() {
        var people = Map.of(
                "another student", Person.student(Cast.GUL.number),
                "a coordinator of another department", Person.coordinator("ARCH"),
                "an officer of another call", Person.officer("officer-9"));
        return new Deployment()
                .routes().keySet().stream()
                        .filter(route -> route.contains("/calls/") && route.contains("{student}"))
                        .flatMap(route -> people.entrySet().stream()
                                .map(person -> Arguments.of(route, person.getKey(), person.getValue())));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("refused")
    void INV_18_foreign_unapplied_and_unknown_students_cost_the_same_table_calls(
            String route, String who, Person person) {
        var costs = new TreeMap<String, Integer>();
        for (var student : List.of(Cast.BORA.number, Cast.FATMA.number, "7654321")) {
            for (var id : List.of(document, NONE)) {
                costs.put(student + " " + id, cost(person, route, "{}", student, id));
            }
        }

        assertEquals(1, costs.values().stream().distinct().count(), costs::toString);
    }

    @Test
    void INV_18_a_foreign_document_under_the_students_path_costs_what_an_unknown_document_costs() {
        var route = "POST /calls/{call}/applications/{student}/documents/{document}/link";
        var person = Person.student(Cast.GUL.number);

        assertEquals(
                cost(person, route, "{}", Cast.GUL.number, NONE), cost(person, route, "{}", Cast.GUL.number, document));
    }

    @Test
    void INV_18_the_preview_of_many_approvals_costs_the_same_for_any_student_of_another_department() {
        var costs = Stream.of(Cast.BORA.number, Cast.FATMA.number, "7654321")
                .map(student -> "{\"decision\":\"APPROVED\",\"items\":[{\"student\":\"" + student
                        + "\",\"submission\":1,\"version\":0}]}")
                .map(body -> cost(Person.coordinator("ARCH"), "POST /calls/{call}/review-previews", body, "", NONE))
                .collect(Collectors.toSet());

        assertEquals(1, costs.size(), costs::toString);
    }

    /** In a container that has just started. */
    private static int cost(Person person, String route, String body, String student, String document) {
        var seam = Seam.counting();
        var world = season.worker(seam);
        int before = seam.calls();
        world.as(person)
                .ifMatch(0)
                .body(body)
                .header("idempotency-key", "tab-one-1")
                .ask(route, "call", CALL.value(), "student", student, "document", document);
        return seam.calls() - before;
    }
}
