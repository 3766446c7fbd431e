package tr.edu.metu.ico.functions.notices.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;
import tr.edu.metu.ico.outbox.Recipient;

/** To students whose draft is not submitted: seven days, one day and two hours before the deadline. */
final class DeadlineReminders implements Reminder {

    private static final List<Duration> LEADS = List.of(Duration.ofDays(7), Duration.ofDays(1), Duration.ofHours(2));

    private final Dossiers dossiers;

    DeadlineReminders(Parts parts) {
        dossiers = parts.ports().dossiers();
    }

    @Override
    public List<OutboxRow> rows(Call call, Instant now) {
        var deadline = call.calendar().closesAt();
        if (!call.state().accepting() || !call.calendar().accepts(now)) {
            return List.of();
        }
        return LEADS.stream()
                .map(lead -> new Moment(deadline, lead))
                .filter(moment -> moment.isNow(now))
                .flatMap(moment -> rows(call, moment))
                .toList();
    }

    private Stream<OutboxRow> rows(Call call, Moment moment) {
        return dossiers.all(call.id()).stream()
                .filter(dossier -> dossier.withdrawal().isEmpty())
                .map(Dossier::application)
                // who has saved something since then is at work and gets the next reminder
                .filter(application -> application.changedAt().isBefore(moment.from()))
                .flatMap(application -> kind(application).stream()
                        .map(kind -> moment.row(call.id(), Recipient.of(application.student()), kind)));
    }

    private static Optional<Kind> kind(Application application) {
        if (application.draft().isEmpty()) {
            return Optional.empty();
        }
        return application.submission().isEmpty()
                ? Optional.of(Kind.DRAFT_NOT_SUBMITTED)
                : Optional.of(Kind.CHANGES_NOT_SUBMITTED);
    }
}
