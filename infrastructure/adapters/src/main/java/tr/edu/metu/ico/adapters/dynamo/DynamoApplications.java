package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Applications;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.application.WriteOutcome;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The applications in the single table; each write is one transaction that passes the student's gate. */
public final class DynamoApplications implements Applications {

    private static final int GATE = 0;

    private final Table table;

    public DynamoApplications(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Application> find(CallId call, StudentNumber student) {
        return table.get(StudentKeys.application(call, student)).map(ApplicationItem::read);
    }

    @Override
    public Map<CallId, Application> find(Set<CallId> calls, StudentNumber student) {
        var keys = calls.stream().map(call -> StudentKeys.application(call, student)).collect(Collectors.toSet());
        return table.getAll(keys).values().stream()
                .map(ApplicationItem::read)
                .collect(Collectors.toMap(Application::call, Function.identity()));
    }

    @Override
    public WriteOutcome write(Application next, TrailEntry entry) {
        var outcome = table.transact(List.of(
                GateItem.check(next.call(), next.student()),
                ApplicationItem.replace(next),
                TrailItem.append(next.call(), entry)));
        return outcome.done() ? new WriteOutcome.Written(next) : refusal(outcome);
    }

    @Override
    public WriteOutcome saveDraft(Application next) {
        var outcome =
                table.transact(List.of(GateItem.check(next.call(), next.student()), ApplicationItem.replace(next)));
        return outcome.done() ? new WriteOutcome.Written(next) : refusal(outcome);
    }

    @Override
    public WriteOutcome takeBack(Application next, TrailEntry entry) {
        var outcome = table.transact(List.of(
                GateItem.check(next.call(), next.student()),
                ApplicationItem.replace(next),
                ReviewTaskItem.gone(next.call(), next.student()),
                TrailItem.append(next.call(), entry)));
        return outcome.done() ? new WriteOutcome.Written(next) : refusal(outcome);
    }

    @Override
    public WriteOutcome submit(Application next, Optional<ImportId> partners, IdempotencyKey key, TrailEntry entry) {
        var sent = next.submission().orElseThrow(() -> new IllegalArgumentException("nothing was submitted"));
        var outcome = table.transact(List.of(
                GateItem.check(next.call(), next.student(), partners),
                ApplicationItem.replace(next),
                ReviewTaskItem.open(ReviewTask.open(next)),
                Write.put(IdempotencyItem.from(next, key, sent.receipt()), Condition.absent()),
                Write.put(SubmissionItem.from(next, sent)),
                TrailItem.append(next.call(), entry)));
        if (outcome.done()) {
            return new WriteOutcome.Written(next);
        }
        // A request that was answered before gets the same response, whatever has happened to the call since (INV-4).
        return answered(next.call(), next.student(), key).orElseGet(() -> refusal(outcome));
    }

    private static WriteOutcome refusal(Table.Outcome outcome) {
        return outcome.refusedBy(GATE) ? new WriteOutcome.Closed() : new WriteOutcome.Conflict();
    }

    @Override
    public Optional<WriteOutcome> answered(CallId call, StudentNumber student, IdempotencyKey key) {
        return table.get(StudentKeys.answered(call, student, key)).map(item -> IdempotencyItem.read(item, key));
    }

    @Override
    public List<Application.Submission> submissions(CallId call, StudentNumber student, int most) {
        return table.stream(StudentKeys.submissions(call, student).lastFirst().atMost(most))
                .limit(most)
                .map(SubmissionItem::read)
                .toList();
    }

    @Override
    public Optional<Application.Submission> submission(CallId call, StudentNumber student, long version) {
        return table.get(StudentKeys.submission(call, student, version)).map(SubmissionItem::read);
    }
}
