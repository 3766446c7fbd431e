package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallConflict;

/** The contract that every store of coordinators' decisions must meet. */
abstract class ReviewsContract {

    private final DynamoReviews reviews;
    private final DynamoApplications applications;
    private final CallsInEveryState call;

    ReviewsContract(Table table) {
        reviews = new DynamoReviews(table);
        applications = new DynamoApplications(table);
        call = new CallsInEveryState(table);
    }

    @Test
    void a_decision_is_kept_until_the_coordinator_changes_it() {
        var seen = open();

        assertEquals(Optional.empty(), reviews.find(OE, ADA));
        assertTrue(reviews.decide(seen, Cast.task(ADA), Cast.review(ADA, 1), entry("review.decide")));
        assertTrue(reviews.decide(seen, Cast.task(ADA), Cast.review(ADA, 2), entry("review.decide")));

        assertEquals(Optional.of(Cast.review(ADA, 2)), reviews.find(OE, ADA));
        assertEquals(seen, call.stored());
    }

    @Test
    void INV_05_of_two_coordinators_who_saw_the_same_decision_only_the_first_changes_it() {
        var seen = open();
        reviews.decide(seen, Cast.task(ADA), Cast.review(ADA, 1), entry("review.decide"));

        assertFalse(reviews.decide(seen, Cast.task(ADA), Cast.review(ADA, 1), entry("review.decide")));
        assertFalse(reviews.decide(seen, Cast.task(ADA), Cast.review(ADA, 3), entry("review.decide")));

        assertEquals(Optional.of(Cast.review(ADA, 1)), reviews.find(OE, ADA));
    }

    @Test
    void INV_10_a_decision_after_the_freeze_moves_the_call_to_its_next_epoch() {
        var closed = call.frozen(open());

        assertTrue(reviews.decide(closed, Cast.task(ADA), Cast.review(ADA, 1), entry("review.decide")));
        assertFalse(reviews.decide(closed, Cast.task(ADA), Cast.review(ADA, 2), entry("review.decide")));

        assertEquals(closed.afterInputChange(), call.stored());
        assertEquals(Optional.of(Cast.review(ADA, 1)), reviews.find(OE, ADA));
    }

    @Test
    void INV_10_a_decision_that_crosses_the_freeze_is_not_taken_as_one_before_it() {
        var open = open();
        var closed = call.frozen(open);

        assertFalse(reviews.decide(open, Cast.task(ADA), Cast.review(ADA, 1), entry("review.decide")));

        assertEquals(closed, call.stored());
        assertEquals(Optional.empty(), reviews.find(OE, ADA));
    }

    @Test
    void nothing_is_decided_once_the_result_is_published() {
        var closed = call.frozen(open());
        var published = call.become(closed, Cast.published(closed));

        assertThrows(
                CallConflict.class,
                () -> reviews.decide(published, Cast.task(ADA), Cast.review(ADA, 1), entry("review.decide")));
        assertEquals(Optional.empty(), reviews.find(OE, ADA));
    }

    @Test
    void a_decision_on_a_submission_that_was_made_anew_meanwhile_is_not_taken() {
        var seen = open();
        var again = Cast.submitted(Cast.submitted(ADA));
        applications.submit(again, Cast.key("tab-0002"), entry("application.submit"));

        assertFalse(reviews.decide(seen, Cast.task(ADA), Cast.review(ADA, 1), entry("review.decide")));
        assertTrue(reviews.decide(seen, ReviewTask.open(again), Cast.review(ADA, 1), entry("review.decide")));
    }

    @Test
    void a_decision_on_a_submission_that_was_taken_back_is_not_taken() {
        var seen = open();
        applications.takeBack(Cast.submitted(ADA).retracted(NOON), entry("application.retract"));

        assertFalse(reviews.decide(seen, Cast.task(ADA), Cast.review(ADA, 1), entry("review.decide")));
    }

    /** The call is open and Ada has applied. */
    private Call open() {
        var seen = call.open();
        applications.submit(Cast.submitted(ADA), Cast.key("tab-0001"), entry("application.submit"));
        return seen;
    }
}
