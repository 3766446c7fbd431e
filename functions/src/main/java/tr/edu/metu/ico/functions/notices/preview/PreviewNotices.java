package tr.edu.metu.ico.functions.notices.preview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.application.Dossiers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.functions.notices.arising.ToAllApplicants;
import tr.edu.metu.ico.functions.notices.preview.NoticePreviewBody.ExampleBody;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.mail.MailWriter;
import tr.edu.metu.ico.mail.Notice;
import tr.edu.metu.ico.mail.ResultNotice.Available;
import tr.edu.metu.ico.mail.ResultNotice.Corrected;
import tr.edu.metu.ico.outbox.OutboxRow.Kind;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.people.Contact;
import tr.edu.metu.ico.people.Contacts;

/** Counts and shows what the next publication would send, whether or not it is proposed yet. */
final class PreviewNotices {

    private final Dossiers dossiers;
    private final Contacts contacts;
    private final Definitions definitions;
    private final MailWriter writer;
    private final BigDecimal aMinute;

    /** @param aSecond how many mails may be sent a second */
    PreviewNotices(Parts parts, MailWriter writer, BigDecimal aSecond) {
        dossiers = parts.ports().dossiers();
        contacts = parts.ports().contacts();
        definitions = parts.definitions();
        this.writer = writer;
        aMinute = aSecond.multiply(BigDecimal.valueOf(60));
    }

    /** @throws Refusal when nothing can be published */
    NoticePreviewBody preview(Call call, Instant now) {
        if (!call.evaluating()) {
            throw Refusal.conflict(
                    "NOTHING_TO_PUBLISH",
                    "The call is open, cancelled or published without an open correction: no publication would send"
                            + " notices now.",
                    "Çağrı başvuruya açık, iptal edilmiş ya da düzeltme açılmadan yayımlanmış: şu anda bildirim"
                            + " gönderecek bir yayım yok.");
        }
        var people = ToAllApplicants.inTheResult(dossiers.all(call.id())).stream()
                .map(Recipient::of)
                .collect(Collectors.toSet());
        var addresses = addresses(people);
        var mail = writer.write(notice(call, now));
        return new NoticePreviewBody(
                kind(call).name(),
                call.proposal().map(proposal -> proposal.run().toString()),
                people.size(),
                people.size() - addresses.size(),
                refused(addresses),
                minutes(people.size()),
                new ExampleBody(mail.subject(), mail.plain()));
    }

    private int minutes(int mails) {
        return 1 + BigDecimal.valueOf(mails).divide(aMinute, 0, RoundingMode.UP).intValueExact();
    }

    /** Those who can be written to. */
    private Map<Recipient, Contact> addresses(Set<Recipient> people) {
        var known = new HashMap<>(contacts.of(people));
        known.values().removeIf(contact -> !contact.hasMail());
        return known;
    }

    private int refused(Map<Recipient, Contact> addresses) {
        return (int) contacts.refusals(addresses.keySet()).values().stream()
                .filter(refused -> refused.concerns(addresses.get(refused.person())))
                .count();
    }

    private static Kind kind(Call call) {
        return call.publications().isEmpty() ? Kind.RESULT_AVAILABLE : Kind.RESULT_CORRECTED;
    }

    /** To a student whose own result changes, where it is a correction. */
    private Notice notice(Call call, Instant now) {
        var about = new Notice.About(call.id().value(), definitions.of(call).title());
        var at = call.proposal()
                .flatMap(Proposal::publishAt)
                .filter(now::isBefore)
                .orElse(now);
        var until = objectionsUntil(call).filter(at::isBefore);
        return kind(call) == Kind.RESULT_AVAILABLE
                ? new Available(about, at, until)
                : new Corrected(about, at, true, until);
    }

    /** As proposed, and never shorter than promised before. */
    private static Optional<Instant> objectionsUntil(Call call) {
        return call.proposal()
                .flatMap(call::window)
                .or(() -> call.publication().flatMap(Call.Publication::objections))
                .map(ObjectionWindow::until);
    }
}
