package tr.edu.metu.ico.functions.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.notices.texts.Composed;
import tr.edu.metu.ico.functions.notices.texts.Composer;
import tr.edu.metu.ico.mail.MailText;
import tr.edu.metu.ico.outbox.Deliveries;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Delivery.State;
import tr.edu.metu.ico.outbox.Mailer;
import tr.edu.metu.ico.outbox.Mailer.Outcome;
import tr.edu.metu.ico.outbox.Mailer.OutgoingMail;
import tr.edu.metu.ico.outbox.Notice;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;

/**
 * Brings one notice to its recipient: compose, claim, send, mark. The claim is stored before the mail leaves and only one sender
 * gets it, so that no notice is sent twice; a sender that dies in between leaves a claim that an officer decides on (INV-28).
 */
final class DeliverNotice {

    /** A notice is not looked at again within a minute, the time between two senders. */
    private static final Duration SOON = Duration.ofMinutes(1);
    /** When its text cannot be composed, or the mail service is closed. */
    private static final Duration LATER = Duration.ofMinutes(15);

    private final Deliveries deliveries;
    private final Contacts contacts;
    private final Composer composer;
    private final Optional<Mailer> mailer;
    private final Pace pace;
    private final InstantSource clock;
    private volatile boolean closed;

    /** @param mailer empty where the installation sends no mails: notices are then messages only */
    DeliverNotice(
            Deliveries deliveries,
            Contacts contacts,
            Composer composer,
            Optional<Mailer> mailer,
            Pace pace,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.contacts = contacts;
        this.composer = composer;
        this.mailer = mailer;
        this.pace = pace;
        this.clock = clock;
    }

    /** What became of a notice in this turn; another sender may have had it. */
    Optional<State> deliver(Notice notice) {
        Composed composed;
        try {
            composed = composer.compose(notice.row(), clock.instant());
        } catch (RuntimeException failure) {
            Log.failure(
                    "notice.not_composed",
                    failure,
                    LogField.CALL,
                    notice.row().call(),
                    LogField.KIND,
                    notice.row().kind());
            return stored(notice, notice.delivery().again(clock.instant().plus(LATER), clock.instant()));
        }
        return switch (composed) {
            case Composed.NotNow(var again) -> postpone(notice, again);
            case Composed.Overtaken(var why) ->
                stored(notice, notice.delivery().to(State.OVERTAKEN, why, clock.instant()));
            case Composed.Mail(var text) -> composed(notice, text);
        };
    }

    private Optional<State> postpone(Notice notice, Instant again) {
        var now = clock.instant();
        var soon = now.plus(SOON);
        return stored(notice, notice.delivery().again(again.isBefore(soon) ? soon : again, now));
    }

    /** The text is kept in every case: the person reads it as a message even if no mail arrives. */
    private Optional<State> composed(Notice notice, MailText text) {
        var said = notice.delivery().saying(new Delivery.Text(text.subject(), text.plain()));
        if (mailer.isEmpty()) {
            return stored(notice, said.to(State.NOT_MAILED, "NO_MAIL_DOMAIN", clock.instant()));
        }
        var contact = contacts.of(notice.row().to()).filter(Contact::hasMail);
        if (contact.isEmpty()) {
            return stored(notice, said.to(State.FAILED, "NO_ADDRESS", clock.instant()));
        }
        if (refused(contact.get())) {
            return stored(notice, said.to(State.FAILED, "ADDRESS_REFUSED", clock.instant()));
        }
        return closed
                ? stored(notice, said.again(clock.instant().plus(LATER), clock.instant()))
                : mail(notice, said, contact.get(), text);
    }

    private boolean refused(Contact contact) {
        return contacts.refusal(contact.person())
                .filter(refused -> refused.concerns(contact))
                .isPresent();
    }

    private Optional<State> mail(Notice notice, Delivery said, Contact contact, MailText text) {
        pace.await();
        var claimed = notice.with(said.to(State.CLAIMED, clock.instant()));
        if (!deliveries.replace(notice, claimed.delivery())) {
            return Optional.empty();
        }
        var mail = new OutgoingMail(
                notice.id(), contact.name(), contact.mail(), said.text().orElseThrow(), text.html());
        return marked(claimed, mailer.orElseThrow().send(mail));
    }

    private Optional<State> marked(Notice claimed, Outcome outcome) {
        var now = clock.instant();
        var delivery = claimed.delivery();
        return switch (outcome) {
            case Outcome.Accepted _ -> {
                pace.accepted();
                yield stored(claimed, delivery.to(State.SENT, now));
            }
            case Outcome.Busy _ -> {
                pace.slower();
                yield stored(claimed, delivery.again(now, now));
            }
            case Outcome.Closed(var why) -> {
                close(why);
                yield stored(claimed, delivery.again(now.plus(LATER), now));
            }
            case Outcome.Refused(var why) -> stored(claimed, delivery.to(State.FAILED, why, now));
            case Outcome.Unknown(var fault) -> {
                Log.alarm(
                        "notice.maybe_sent",
                        LogField.CALL,
                        claimed.row().call(),
                        LogField.KIND,
                        claimed.row().kind(),
                        LogField.REASON,
                        fault);
                yield Optional.of(State.CLAIMED);
            }
        };
    }

    /** From now on texts are still composed, as messages, but no mail is tried. */
    private void close(String why) {
        if (!closed) {
            Log.alarm("mails.closed", LogField.REASON, why);
        }
        closed = true;
    }

    /** Stores the next state; after the mail was accepted, a report from the mail service may have come first. */
    private Optional<State> stored(Notice seen, Delivery next) {
        return deliveries.replace(seen, next) ? Optional.of(next.state()) : Optional.empty();
    }
}
