package tr.edu.metu.ico.functions.messages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.UrlText;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Role;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.outbox.Deliveries;
import tr.edu.metu.ico.outbox.Notice;
import tr.edu.metu.ico.outbox.Recipient;

/** Reads a person's own messages. A person has few, so all are read and one page is shown. */
final class ReadMessages {

    private static final int PAGE = 50;
    private static final Comparator<Notice> NEWEST_FIRST = Comparator.comparing(
                    (Notice notice) -> notice.row().at())
            .reversed()
            .thenComparing(notice -> notice.row().call())
            .thenComparing(notice -> notice.id().text());

    private final Calls calls;
    private final Deliveries deliveries;

    ReadMessages(Parts parts) {
        calls = parts.ports().calls();
        deliveries = parts.ports().deliveries();
    }

    /** The messages to a student about one call. */
    MessagesBody of(CallId call, Recipient student, Optional<String> cursor) {
        return page(deliveries.of(call, student).stream(), cursor);
    }

    /** All messages to a person, in each of their roles. */
    MessagesBody of(Principal person, Optional<String> cursor) {
        var recipients = recipients(person);
        return page(
                calls.all().stream()
                        .flatMap(call -> recipients.stream().flatMap(to -> deliveries.of(call.id(), to).stream())),
                cursor);
    }

    private static List<Recipient> recipients(Principal person) {
        var student = person.student()
                .filter(_ -> person.roles().contains(Role.STUDENT))
                .map(Recipient::of);
        var staff = Optional.<Recipient>of(new Recipient.Staff(person.subject()))
                .filter(_ -> person.roles().contains(Role.COORDINATOR)
                        || person.roles().contains(Role.OFFICER));
        return Stream.of(student, staff).flatMap(Optional::stream).toList();
    }

    private static MessagesBody page(Stream<Notice> notices, Optional<String> cursor) {
        var sorted = notices.filter(
                        notice -> MessagesBody.MessageBody.of(notice).isPresent())
                .sorted(NEWEST_FIRST)
                .toList();
        var rest = sorted.subList(cursor.map(after -> begin(sorted, after)).orElse(0), sorted.size());
        var page = rest.subList(0, Math.min(PAGE, rest.size()));
        return new MessagesBody(
                page.stream()
                        .flatMap(notice -> MessagesBody.MessageBody.of(notice).stream())
                        .toList(),
                rest.size() > PAGE ? Optional.of(cursor(page.getLast())) : Optional.empty());
    }

    private static int begin(List<Notice> sorted, String after) {
        return sorted.stream().map(ReadMessages::cursor).toList().indexOf(checked(sorted, after)) + 1;
    }

    private static String checked(List<Notice> sorted, String cursor) {
        if (sorted.stream().map(ReadMessages::cursor).noneMatch(cursor::equals)) {
            throw Refusal.malformed(
                    "cursor",
                    "cursor must be the next value of the previous page.",
                    "cursor, önceki sayfanın next değeri olmalıdır.");
        }
        return cursor;
    }

    private static String cursor(Notice last) {
        return UrlText.encoded(last.row().call() + "#" + last.id().text());
    }
}
