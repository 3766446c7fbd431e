package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
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
                        ReviewTaskItem.decided(reviewed.decided(next)),
                        TrailItem.append(next.call(), entry)))
                .done();
    }
}
