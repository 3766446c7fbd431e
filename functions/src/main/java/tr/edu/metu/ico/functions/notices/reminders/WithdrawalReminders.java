package tr.edu.metu.ico.functions.notices.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.selection.WithdrawalRules;
import tr.edu.metu.ico.withdrawal.Withdrawals;

/**
 * To everybody who holds a place: a day before it can no longer be given back without consequences. The end is the student's
 * own (reading A-54).
 */
final class WithdrawalReminders implements Reminder {

    private static final Duration LEAD = Duration.ofDays(1);

    private final Withdrawals withdrawals;
    private final Runs runs;
    private final Definitions definitions;

    WithdrawalReminders(Parts parts) {
        withdrawals = parts.ports().withdrawals();
        runs = parts.ports().runs();
        definitions = parts.definitions();
    }

    @Override
    public List<OutboxRow> rows(Call call, Instant now) {
        if (call.publications().isEmpty()) {
            return List.of();
        }
        var definition = definitions.of(call);
        return call.publications().stream()
                .map(publication -> WithdrawalRules.limit(definition, call, publication.at()))
                .distinct()
                .map(limit -> new Moment(limit, LEAD))
                .filter(moment -> moment.isNow(now))
                .flatMap(moment -> rows(call, definition, moment))
                .toList();
    }

    private Stream<OutboxRow> rows(Call call, CallDefinition definition, Moment moment) {
        Map<RunId, Map<StudentNumber, ResultRow>> published = new HashMap<>();
        call.publications()
                .forEach(publication -> published.put(publication.run(), runs.byStudent(call.id(), publication.run())));
        var holders = published.get(call.publication().orElseThrow().run()).keySet().stream()
                .filter(student -> WithdrawalRules.placedAt(
                                call,
                                run -> Optional.ofNullable(published.get(run).get(student)))
                        .map(placedAt -> WithdrawalRules.limit(definition, call, placedAt))
                        .filter(moment.end()::equals)
                        .isPresent())
                .collect(Collectors.toSet());
        var left = withdrawals.of(call.id(), holders).keySet();
        return holders.stream()
                .sorted()
                .filter(student -> !left.contains(student))
                .map(student -> moment.row(call.id(), Recipient.of(student), Kind.WITHDRAWALS_END));
    }
}
