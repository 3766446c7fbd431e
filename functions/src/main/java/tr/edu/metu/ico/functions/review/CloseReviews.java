package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.calls.RetryOnConflict;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.functions.trail.Words;

/** Lets the call proceed without outstanding decisions: undecided items count as not approved (reading A-20). */
public final class CloseReviews {

    private final Calls calls;
    private final Trail trail;

    public CloseReviews(Parts parts) {
        calls = parts.ports().calls();
        trail = parts.trail();
    }

    public void close(Principal officer, Call call, String reason, Instant now) {
        RetryOnConflict.whileCallMoves(calls, call, seen -> {
            if (!seen.evaluating()) {
                throw Refusal.conflict(
                        "NOT_CLOSED",
                        "Reviews can be closed only between the freeze and the publication.",
                        "Bölüm değerlendirmeleri yalnızca başvuruların kapanması ile yayım arasında"
                                + " kapatılabilir.");
            }
            if (seen.reviewsClosedFor().equals(Optional.of(reason))) {
                return Optional.of(seen); // a retry changes nothing (INV-26)
            }
            seen.reviewsClosedFor().ifPresent(given -> {
                throw Refusal.conflict(
                        "CLOSED_ALREADY",
                        "The reviews are already closed, for this reason: " + given,
                        "Bölüm değerlendirmeleri zaten şu gerekçeyle kapatıldı: " + given);
            });
            var entry = trail.entry(
                    now, officer.subject(), "reviews.close", seen.id().value(), Words.digest(reason));
            return calls.replace(seen, seen.withReviewsClosed(reason), entry) ? Optional.of(seen) : Optional.empty();
        });
    }
}
