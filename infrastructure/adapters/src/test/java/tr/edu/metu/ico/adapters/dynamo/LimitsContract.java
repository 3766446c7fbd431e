package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.limit.Limit;
import tr.edu.metu.ico.limit.LimitedAct;

/** The contract that every store of limits must meet. */
abstract class LimitsContract {

    private static final String ADA = "2500001";
    private static final Limit THREE = Limit.anHour(3);

    private final DynamoLimits limits;

    LimitsContract(Table table) {
        limits = new DynamoLimits(table);
    }

    private List<Optional<Instant>> count(int times, LimitedAct act, Instant now) {
        return IntStream.range(0, times)
                .mapToObj(_ -> limits.count(OE, ADA, act, THREE, now))
                .toList();
    }

    @Test
    void so_much_is_allowed_in_a_window_and_then_nothing_until_it_is_over() {
        var until = Optional.of(THREE.end(NOON));
        var free = Optional.<Instant>empty();

        assertEquals(List.of(free, free, free, until, until), count(5, LimitedAct.PETITION, NOON));
        assertEquals(
                List.of(until), count(1, LimitedAct.PETITION, THREE.end(NOON).minusMillis(1)));
        assertEquals(List.of(free, free, free, until), nextHour());
    }

    private List<Optional<Instant>> nextHour() {
        return count(4, LimitedAct.PETITION, THREE.end(NOON)).stream()
                .map(again -> again.map(_ -> THREE.end(NOON)))
                .toList();
    }

    @Test
    void another_act_another_person_and_another_call_are_counted_for_themselves() {
        count(3, LimitedAct.PETITION, NOON);

        assertEquals(Optional.empty(), limits.count(OE, ADA, LimitedAct.DRAFT, THREE, NOON));
        assertEquals(Optional.empty(), limits.count(OE, "2500002", LimitedAct.PETITION, THREE, NOON));
        assertEquals(Optional.empty(), limits.count(new CallId("ICM-2024"), ADA, LimitedAct.PETITION, THREE, NOON));
    }

    @Test
    void what_is_given_back_can_be_done_again_and_nothing_falls_below_nothing() {
        limits.giveBack(OE, ADA, LimitedAct.PETITION, THREE, NOON);
        count(3, LimitedAct.PETITION, NOON);
        limits.giveBack(OE, ADA, LimitedAct.PETITION, THREE, NOON);

        assertEquals(List.of(Optional.empty(), Optional.of(THREE.end(NOON))), count(2, LimitedAct.PETITION, NOON));
    }

    @Test
    void in_a_window_no_more_is_given_back_than_the_limit_so_failed_attempts_end_too() {
        long attempts = IntStream.range(0, 100)
                .filter(_ ->
                        limits.count(OE, ADA, LimitedAct.PETITION, THREE, NOON).isEmpty())
                .peek(_ -> limits.giveBack(OE, ADA, LimitedAct.PETITION, THREE, NOON))
                .count();

        assertEquals(6, attempts);
    }

    @Test
    void of_sixty_requests_at_once_exactly_as_many_pass_as_are_allowed() {
        var twenty = Limit.inAll(20);

        var answers = Concurrently.all(Collections.<Supplier<Optional<Instant>>>nCopies(
                60, () -> limits.count(OE, ADA, LimitedAct.UPLOAD_IN_ALL, twenty, NOON)));

        assertEquals(20, answers.stream().filter(Optional::isEmpty).count());
        assertEquals(Optional.of(twenty.end(NOON)), limits.count(OE, ADA, LimitedAct.UPLOAD_IN_ALL, twenty, NOON));
    }
}
