package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.BatchAnswer;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.application.Reviews;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The coordinators' decisions in the single table. */
public final class DynamoReviews implements Reviews {

    private final Table table;

    public DynamoReviews(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Review> find(CallId call, StudentNumber student) {
        return table.get(StudentKeys.review(call, student)).map(ReviewItem::read);
    }

    @Override
    public boolean decide(Call seen, ReviewTask reviewed, Review next, TrailEntry entry) {
        return table.transact(List.of(
                        CallItem.inputChange(seen, entry),
                        ReviewItem.replace(next),
                        ReviewTaskItem.decided(next.takenBack() ? reviewed : reviewed.decided(next)),
                        TrailItem.append(next.call(), entry)))
                .done();
    }

    @Override
    public BatchAnswer begin(CallId call, String person, IdempotencyKey key, Instant now) {
        table.transact(List.of(Write.put(BatchItem.begun(call, person, key, now), Condition.absent())));
        return BatchItem.read(table.get(StudentKeys.answered(call, person, key)).orElseThrow(), key);
    }

    @Override
    public BatchAnswer answer(CallId call, String person, IdempotencyKey key, String text, Instant now) {
        table.transact(List.of(
                Write.put(BatchItem.answered(call, person, key, text, now), new Condition.Missing(BatchItem.ANSWER))));
        return BatchItem.read(table.get(StudentKeys.answered(call, person, key)).orElseThrow(), key);
    }
}
