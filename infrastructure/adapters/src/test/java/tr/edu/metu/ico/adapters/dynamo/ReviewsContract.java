package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.CallConflict;

/** What everybody may rely on of the coordinators' decisions, whatever the store. */
abstract class ReviewsContract {

    private final DynamoReviews reviews;
    private final CallsInEveryState call;

    ReviewsContract(Table table) {
        reviews = new DynamoReviews(table);
        call = new CallsInEveryState(table);
    }

    @Test
    void a_decision_is_kept_until_the_coordinator_changes_it() {
        var seen = call.open();

        assertEquals(Optional.empty(), reviews.find(OE, ADA));
        assertTrue(reviews.decide(seen, Cast.review(ADA, 1), entry("review.decide")));
        assertTrue(reviews.decide(seen, Cast.review(ADA, 2), entry("review.decide")));

        assertEquals(Optional.of(Cast.review(ADA, 2)), reviews.find(OE, ADA));
        assertEquals(seen, call.stored());
    }

    @Test
    void INV_05_of_two_coordinators_who_saw_the_same_decision_only_the_first_changes_it() {
        var seen = call.open();
        reviews.decide(seen, Cast.review(ADA, 1), entry("review.decide"));

        assertFalse(reviews.decide(seen, Cast.review(ADA, 1), entry("review.decide")));
        assertFalse(reviews.decide(seen, Cast.review(ADA, 3), entry("review.decide")));

        assertEquals(Optional.of(Cast.review(ADA, 1)), reviews.find(OE, ADA));
    }

    @Test
    void INV_10_a_decision_after_the_freeze_moves_the_call_to_its_next_epoch() {
        var closed = call.closed();

        assertTrue(reviews.decide(closed, Cast.review(ADA, 1), entry("review.decide")));
        assertFalse(reviews.decide(closed, Cast.review(ADA, 2), entry("review.decide")));

        assertEquals(closed.afterInputChange(), call.stored());
        assertEquals(Optional.of(Cast.review(ADA, 1)), reviews.find(OE, ADA));
    }

    @Test
    void INV_10_a_decision_that_crosses_the_freeze_is_not_taken_as_one_before_it() {
        var open = call.open();
        var closed = call.frozen(open);

        assertFalse(reviews.decide(open, Cast.review(ADA, 1), entry("review.decide")));

        assertEquals(closed, call.stored());
        assertEquals(Optional.empty(), reviews.find(OE, ADA));
    }

    @Test
    void nothing_is_decided_once_the_result_is_published() {
        var published = call.published();

        assertThrows(CallConflict.class, () -> reviews.decide(published, Cast.review(ADA, 1), entry("review.decide")));
        assertEquals(Optional.empty(), reviews.find(OE, ADA));
    }
}
