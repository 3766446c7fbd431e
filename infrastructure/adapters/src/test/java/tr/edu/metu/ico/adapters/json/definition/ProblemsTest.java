package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Problem;

/** Problems beyond the number that is shown still count, so that a faulty object never passes for a good one. */
class ProblemsTest {
    private static final ObjectNode OBJECT = JsonNodeFactory.instance.objectNode();

    @Test
    void a_thousand_are_shown_and_all_are_counted() {
        var problems = problems(1500);

        assertEquals(1500, problems.found());
        assertEquals(
                IntStream.range(0, 1000).mapToObj(i -> "rules[" + i + "]").toList(),
                problems.shown().stream().map(Problem::field).toList());
    }

    @Test
    void problems_found_in_another_way_are_counted_too() {
        var problems = problems(700);

        problems.addAll(problems(1200));

        assertEquals(1900, problems.found());
        assertEquals(1000, problems.shown().size());
    }

    @Test
    void an_object_is_faulty_although_its_problem_is_not_shown() {
        var problems = problems(1000);
        var fields = new DefinitionFields("", OBJECT, problems);
        assertFalse(fields.faulty());

        assertNull(fields.made(() -> Objects.requireNonNull(fields.text("code"))));

        assertTrue(fields.faulty());
    }

    @Test
    void parts_that_cannot_be_read_are_missing_although_their_problems_are_not_shown() {
        var document = JsonNodeFactory.instance.objectNode();
        document.putArray("slots").addNull().addObject();
        document.putArray("rules").addNull();
        var parts = new Parts(new DefinitionFields("", document, problems(1000)));

        assertEquals(Optional.empty(), parts.part(fields -> fields.text("format")));
        assertEquals(List.of(), parts.each("slots", fields -> fields.text("code")));
        assertEquals(Optional.empty(), parts.all("slots", fields -> fields.text("code")));
        assertEquals(Optional.empty(), parts.rules());
    }

    private static Problems problems(int number) {
        var problems = new Problems();
        for (int i = 0; i < number; i++) {
            problems.add(Problem.of("rules[" + i + "]", "WRONG_TYPE", "wrong", "yanlış"));
        }
        return problems;
    }
}
