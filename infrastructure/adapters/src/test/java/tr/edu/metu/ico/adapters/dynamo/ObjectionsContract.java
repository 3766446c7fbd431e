package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.objection.Objections;

/** The contract that every store of objections must meet. */
abstract class ObjectionsContract {

    private final Objections objections;

    ObjectionsContract(Table table) {
        objections = new DynamoObjections(table);
    }

    @Test
    void what_is_stored_is_what_is_read_and_only_for_its_publication() {
        var first = objection(1);
        var answered =
                first.answered(new Objection.Answer(Objection.Decision.UPHELD, "you are right", "officer-1", NOON));

        assertTrue(objections.store(first, entry("objection.post")));
        assertEquals(Optional.of(first), objections.find(OE, 1, first.student()));
        assertTrue(objections.store(answered, entry("objection.answer")));
        assertEquals(Optional.of(answered), objections.find(OE, 1, first.student()));
        assertEquals(Optional.empty(), objections.find(OE, 2, first.student()));
    }

    @Test
    void INV_05_of_two_who_saw_the_same_version_one_learns_that_it_changed() {
        var first = objection(1);
        objections.store(first, entry("objection.post"));
        var rewritten = first.rewritten("better words", NOON.plusSeconds(1));

        assertFalse(objections.store(first, entry("objection.post")));
        assertTrue(objections.store(rewritten, entry("objection.post")));
        assertFalse(objections.store(first.rewritten("other words", NOON), entry("objection.post")));
        assertEquals(Optional.of(rewritten), objections.find(OE, 1, first.student()));
    }

    @Test
    void pages_follow_one_another_in_the_order_of_students_and_open_ones_are_counted() {
        var all = IntStream.rangeClosed(1, 7)
                .mapToObj(ObjectionsContract::objection)
                .toList();
        all.reversed().forEach(one -> objections.store(one, entry("objection.post")));
        var answer = new Objection.Answer(Objection.Decision.REJECTED, "the score is right", "officer-1", NOON);
        var rejected = all.get(2).answered(answer);
        objections.store(rejected, entry("objection.answer"));

        assertEquals(all.subList(0, 2), objections.page(OE, 1, Optional.empty(), 2));
        assertEquals(
                List.of(rejected, all.get(3)),
                objections.page(OE, 1, Optional.of(all.get(1).student()), 2));
        assertEquals(List.of(), objections.page(OE, 1, Optional.of(all.getLast().student()), 2));
        var upheld = new Objection.Answer(Objection.Decision.UPHELD, "you are right", "officer-1", NOON);
        objections.store(all.get(3).answered(upheld), entry("objection.answer"));
        assertEquals(6, objections.open(OE, 1, NOON));
        assertEquals(5, objections.open(OE, 1, NOON.plusSeconds(1)));
        assertEquals(0, objections.open(OE, 2, NOON));
    }

    private static Objection objection(int number) {
        var student = new StudentNumber(Integer.toString(2_500_000 + number));
        return Objection.first(OE, 1, student, "My CGPA was 3.20 at the deadline.", NOON);
    }
}
