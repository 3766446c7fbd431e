package tr.edu.metu.ico.functions.notices.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.notices.arising.ToAllApplicants;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.objection.Objection;
import tr.edu.metu.ico.objection.Objections;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;
import tr.edu.metu.ico.outbox.Recipient;

/** To everybody in a result who has not objected: a day before objections are no longer accepted. */
final class ObjectionReminders implements Reminder {

    private static final Duration LEAD = Duration.ofDays(1);

    private final Dossiers dossiers;
    private final Objections objections;

    ObjectionReminders(Parts parts) {
        dossiers = parts.ports().dossiers();
        objections = parts.ports().objections();
    }

    @Override
    public List<OutboxRow> rows(Call call, Instant now) {
        return call.publication().flatMap(Call.Publication::objections).stream()
                .map(window -> new Moment(window.until(), LEAD))
                .filter(moment -> moment.isNow(now))
                .flatMap(moment -> rows(call, moment))
                .toList();
    }

    private Stream<OutboxRow> rows(Call call, Moment moment) {
        var objected = objected(call);
        return ToAllApplicants.inTheResult(dossiers.all(call.id())).stream()
                .filter(student -> !objected.contains(student))
                .map(student -> moment.row(call.id(), Recipient.of(student), Kind.OBJECTIONS_END));
    }

    private Set<StudentNumber> objected(Call call) {
        return objections.page(call.id(), call.publications().size(), Optional.empty(), Integer.MAX_VALUE).stream()
                .map(Objection::student)
                .collect(Collectors.toSet());
    }
}
