package tr.edu.metu.ico.functions.messages;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.messages.NoticesBody.CountsBody;
import tr.edu.metu.ico.functions.messages.NoticesBody.NoticeBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.Deliveries;
import tr.edu.metu.ico.outbox.Notice;
import tr.edu.metu.ico.outbox.Recipient;

/** What officers see of the mails of a call. */
public final class WatchDeliveries {

    private static final int PAGE = 50;
    private static final List<ShownState> IN_TROUBLE =
            List.of(ShownState.FAILED, ShownState.BOUNCED, ShownState.COMPLAINED, ShownState.STUCK);

    private final Deliveries deliveries;
    private final InstantSource clock;

    public WatchDeliveries(Parts parts) {
        deliveries = parts.ports().deliveries();
        clock = parts.clock();
    }

    NoticesBody list(Call call, ShownState state, Optional<String> cursor) {
        var now = clock.instant();
        var page = BodyFields.parsed(
                "cursor",
                () -> deliveries.in(call.id(), state.stored(), cursor, PAGE),
                "cursor must be the next value of the previous page.",
                "cursor, önceki sayfanın next değeri olmalıdır.");
        return new NoticesBody(
                page.notices().stream()
                        .filter(notice -> ShownState.of(notice.delivery(), now) == state)
                        .map(notice -> NoticeBody.of(notice, now))
                        .toList(),
                page.next());
    }

    /** Every notice to a student, newest first. */
    NoticesBody of(Call call, StudentNumber student) {
        var now = clock.instant();
        return new NoticesBody(
                deliveries.of(call.id(), Recipient.of(student)).stream()
                        .sorted(Comparator.comparing(
                                        (Notice notice) -> notice.row().at())
                                .reversed())
                        .map(notice -> NoticeBody.of(notice, now))
                        .toList(),
                Optional.empty());
    }

    CountsBody counts(Call call) {
        var now = clock.instant();
        Map<String, Integer> counts = new TreeMap<>();
        deliveries
                .counts(call.id(), delivery -> ShownState.of(delivery, now))
                .forEach((state, count) -> counts.put(state.name(), count));
        return new CountsBody(counts);
    }

    /** How many mails of a call an officer is to look at, by the state of their list. */
    public Map<String, Integer> inTrouble(Call call) {
        var counts = new TreeMap<String, Integer>();
        for (var state : IN_TROUBLE) {
            counts.put(state.name(), count(call, state));
        }
        return counts;
    }

    private int count(Call call, ShownState state) {
        int count = 0;
        Optional<String> cursor = Optional.empty();
        do {
            var page = list(call, state, cursor);
            count += page.notices().size();
            cursor = page.next();
        } while (cursor.isPresent());
        return count;
    }
}
