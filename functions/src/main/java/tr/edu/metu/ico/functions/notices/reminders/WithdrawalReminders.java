package tr.edu.metu.ico.functions.notices.reminders;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Dossiers;
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

/**
 * To everybody who holds a place: a day before it can no longer be given back without consequences. The end is the student's
 * own (reading A-54).
 */
final class WithdrawalReminders implements Reminder {

    private static final Duration LEAD = Duration.ofDays(1);

    private final Dossiers dossiers;
    private final Runs runs;
    private final Definitions definitions;

    WithdrawalReminders(Parts parts) {
        dossiers = parts.ports().dossiers();
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
        call.publications().forEach(publication -> published.put(publication.run(), byStudent(call, publication)));
        var left = left(call);
        return published.get(call.publication().orElseThrow().run()).keySet().stream()
                .sorted()
                .filter(student -> !left.contains(student))
                .filter(student -> WithdrawalRules.placedAt(
                                call,
                                run -> Optional.ofNullable(published.get(run).get(student)))
                        .map(placedAt -> WithdrawalRules.limit(definition, call, placedAt))
                        .filter(moment.end()::equals)
                        .isPresent())
                .map(student -> moment.row(call.id(), Recipient.of(student), Kind.WITHDRAWALS_END));
    }

    private Map<StudentNumber, ResultRow> byStudent(Call call, Call.Publication publication) {
        return runs.rows(call.id(), publication.run()).stream().collect(toMap(ResultRow::student, Function.identity()));
    }

    private Set<StudentNumber> left(Call call) {
        return dossiers.all(call.id()).stream()
                .filter(dossier -> dossier.withdrawal().isPresent())
                .map(dossier -> dossier.application().student())
                .collect(toSet());
    }
}
