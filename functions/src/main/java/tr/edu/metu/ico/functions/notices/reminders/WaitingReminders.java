package tr.edu.metu.ico.functions.notices.reminders;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;
import tr.edu.metu.ico.people.Contacts;

/** To coordinators, every morning while applications of their departments wait for a decision. */
final class WaitingReminders implements Reminder {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Dossiers dossiers;
    private final Contacts contacts;
    private final Definitions definitions;

    WaitingReminders(Parts parts) {
        dossiers = parts.ports().dossiers();
        contacts = parts.ports().contacts();
        definitions = parts.definitions();
    }

    @Override
    public List<OutboxRow> rows(Call call, Instant now) {
        var there = now.atZone(call.calendar().zone());
        return isMorning(there) && reviewsAreOpen(call, now) ? rows(call, there) : List.of();
    }

    /** An hour, so that a lost run of the schedule is made up for. */
    private static boolean isMorning(ZonedDateTime there) {
        var time = there.toLocalTime();
        return !time.isBefore(MORNING) && time.isBefore(MORNING.plusHours(1));
    }

    /** From the opening until the result, unless the office closed the reviews or the call gives departments no decision. */
    private boolean reviewsAreOpen(Call call, Instant now) {
        return (call.state().accepting() || call.state() == CallState.CLOSED)
                && call.calendar().hasOpened(now)
                && call.reviewsClosedFor().isEmpty()
                && definitions.of(call).reviewed();
    }

    private List<OutboxRow> rows(Call call, ZonedDateTime there) {
        var morning =
                there.toLocalDate().atTime(MORNING).atZone(there.getZone()).toInstant();
        return contacts.coordinators(waiting(call)).stream()
                .map(coordinator -> new OutboxRow(
                        call.id(),
                        coordinator.person(),
                        Kind.APPLICATIONS_WAITING,
                        there.toLocalDate().toString(),
                        morning,
                        morning,
                        new TreeMap<>()))
                .toList();
    }

    /** The departments of submissions that nobody has decided on. */
    private Set<String> waiting(Call call) {
        return dossiers.all(call.id()).stream()
                .filter(WaitingReminders::waits)
                .map(dossier -> dossier.application().department().value())
                .collect(Collectors.toSet());
    }

    private static boolean waits(Dossier dossier) {
        return dossier.application().submission().isPresent()
                && dossier.withdrawal().isEmpty()
                && dossier.review()
                        .filter(review -> review.submission()
                                == ReviewTask.open(dossier.application()).submission())
                        .isEmpty();
    }
}
