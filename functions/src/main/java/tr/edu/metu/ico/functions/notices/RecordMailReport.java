package tr.edu.metu.ico.functions.notices;

import java.time.InstantSource;
import java.util.Optional;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.outbox.Deliveries;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Delivery.State;
import tr.edu.metu.ico.outbox.Notice;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;

/**
 * Notes what the mail service reports. Reports may come twice, in any order, or before the sender noted that the mail was accepted:
 * a report about a claim shows that the mail had left, so that the claim is not stuck.
 */
final class RecordMailReport {

    private final Deliveries deliveries;
    private final Contacts contacts;
    private final InstantSource clock;

    RecordMailReport(Deliveries deliveries, Contacts contacts, InstantSource clock) {
        this.deliveries = deliveries;
        this.contacts = contacts;
        this.clock = clock;
    }

    void record(MailReport report) {
        if (report.notice().isEmpty()) {
            Log.event("mail.not_ours", LogField.STATUS, report.kind());
            return;
        }
        var id = report.notice().get();
        if (report.kind() == MailReport.Kind.REFUSED || report.kind() == MailReport.Kind.UNWANTED) {
            refuse(id, report);
        }
        mark(id, report.kind());
    }

    /** The address is not written to again, if it is still the person's. */
    private void refuse(NoticeId id, MailReport report) {
        contacts.of(id.to())
                .map(Contact::mail)
                .filter(mail -> report.addresses().stream().anyMatch(mail::equalsIgnoreCase))
                .ifPresent(mail -> contacts.refused(new Contacts.Refused(id.to(), mail, clock.instant())));
    }

    private void mark(NoticeId id, MailReport.Kind kind) {
        var seen = deliveries.find(id);
        while (seen.flatMap(notice -> next(notice, kind)).isPresent()) {
            var next = next(seen.get(), kind).get();
            if (deliveries.replace(seen.get(), next)) {
                Log.event(
                        "mail.reported",
                        LogField.CALL,
                        id.call(),
                        LogField.KIND,
                        id.kind(),
                        LogField.STATUS,
                        next.state());
                return;
            }
            seen = deliveries.find(id);
        }
    }

    /** Empty when the report says nothing new. */
    private Optional<Delivery> next(Notice notice, MailReport.Kind kind) {
        var delivery = notice.delivery();
        var now = clock.instant();
        if (delivery.state() != State.CLAIMED && delivery.state() != State.SENT) {
            return Optional.empty();
        }
        return switch (kind) {
            case DELIVERED ->
                delivery.state() == State.CLAIMED ? Optional.of(delivery.to(State.SENT, now)) : Optional.empty();
            case REFUSED -> Optional.of(delivery.to(State.BOUNCED, now));
            case NOT_DELIVERED -> Optional.of(delivery.to(State.FAILED, "NOT_DELIVERED", now));
            case UNWANTED -> Optional.of(delivery.to(State.COMPLAINED, now));
            case REJECTED -> Optional.of(delivery.to(State.FAILED, "REJECTED", now));
        };
    }
}
