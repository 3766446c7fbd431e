package tr.edu.metu.ico.functions.work;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.application.DeclineReason;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.application.Reviews;
import tr.edu.metu.ico.application.Worklists;
import tr.edu.metu.ico.application.Worklists.Page;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.application.ApplicantSummary;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.work.ReviewWorkBody.ReasonBody;

/**
 * The submissions of a department: open submissions first, then decided ones with who decided, when and on which
 * version.
 */
public final class ReviewWork {

    private static final int PAGE = 25;

    private final Worklists worklists;
    private final Reviews reviews;
    private final OfficeData officeData;
    private final Definitions definitions;

    public ReviewWork(Parts parts) {
        var ports = parts.ports();
        officeData = ports.officeData();
        worklists = ports.worklists();
        reviews = ports.reviews();
        definitions = parts.definitions();
    }

    ReviewWorkBody list(Call call, DepartmentCode department, Optional<String> cursor) {
        requireReviews(call);
        var page = page(call, department, cursor);
        return new ReviewWorkBody(
                department.value(),
                page.lines().stream().map(task -> line(call, task)).toList(),
                reasons(),
                page.next());
    }

    /** All of them, read page by page. */
    public Stream<ReviewWorkBody.LineBody> all(Call call, DepartmentCode department) {
        return Stream.iterate(
                        Optional.of(page(call, department, Optional.empty())),
                        Optional::isPresent,
                        page -> page.get().next().map(next -> page(call, department, Optional.of(next))))
                .flatMap(page -> page.get().lines().stream())
                .map(task -> line(call, task));
    }

    /** @throws Refusal in a call whose applications no department reviews */
    public void requireReviews(Call call) {
        if (!definitions.of(call).reviewed()) {
            throw Refusal.conflict(
                    "NOT_REVIEWED",
                    "Departments do not review the applications of this call.",
                    "Bu çağrının başvurularını bölümler incelemez.");
        }
    }

    private Page<ReviewTask> page(Call call, DepartmentCode department, Optional<String> cursor) {
        return BodyFields.parsed(
                "cursor",
                () -> worklists.reviews(call.id(), department, cursor, PAGE),
                "cursor must be the next value of the previous page.",
                "cursor, önceki sayfanın next değeri olmalıdır.");
    }

    /** An open submission may have a decision on an earlier submission; the next decision must name its version. */
    private ReviewWorkBody.LineBody line(Call call, ReviewTask task) {
        var latest = task.review().or(() -> reviews.find(task.call(), task.student()));
        var who = ApplicantSummary.of(officeData.record(call, task.student()));
        return ReviewWorkBody.LineBody.of(task, who, latest);
    }

    private static List<ReasonBody> reasons() {
        return Arrays.stream(DeclineReason.values()).map(ReasonBody::of).toList();
    }
}
