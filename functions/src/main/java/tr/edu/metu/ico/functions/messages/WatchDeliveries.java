package tr.edu.metu.ico.functions.messages;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.messages.NoticesBody.CountsBody;
import tr.edu.metu.ico.functions.messages.NoticesBody.NoticeBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.outbox.Deliveries;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.Recipient;

/** What officers see of the mails of a call, and their decisions where nobody but a person can decide. */
final class WatchDeliveries {

    private static final int PAGE = 50;

    private final Deliveries deliveries;
    private final PersonalLimits limits;
    private final Trail trail;
    private final InstantSource clock;

    WatchDeliveries(Parts parts) {
        deliveries = parts.ports().deliveries();
        limits = parts.limits();
        trail = parts.trail();
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

    CountsBody counts(Call call) {
        Map<String, Integer> counts = new TreeMap<>();
        deliveries.counts(call.id()).forEach((state, count) -> counts.put(state.name(), count));
        int stuck = stuck(call.id());
        if (stuck > 0) {
            counts.put(ShownState.STUCK.name(), stuck);
            counts.computeIfPresent(ShownState.CLAIMED.name(), (_, claimed) -> claimed > stuck ? claimed - stuck : null);
        }
        return new CountsBody(counts);
    }

    private int stuck(CallId call) {
        var now = clock.instant();
        int stuck = 0;
        Optional<String> cursor = Optional.empty();
        do {
            var page = deliveries.in(call, Delivery.State.CLAIMED, cursor, PAGE);
            stuck += Math.toIntExact(page.notices().stream()
                    .filter(notice -> notice.delivery().stuck(now))
                    .count());
            cursor = page.next();
        } while (cursor.isPresent());
        return stuck;
    }

    /** Sends it once more, at the next turn of the sender; the officer takes it upon themselves that a mail may come twice. */
    NoticeBody again(Principal officer, Call call, NoticeId id, long version) {
        var now = clock.instant();
        return decided(
                officer, call, id, version, ShownState::maySendAgain, "notice.again", now, seen -> seen.again(now, now));
    }

    /** Never sends it. */
    NoticeBody close(Principal officer, Call call, NoticeId id, long version) {
        var now = clock.instant();
        return decided(
                officer,
                call,
                id,
                version,
                ShownState::mayClose,
                "notice.close",
                now,
                seen -> seen.to(Delivery.State.CLOSED, now));
    }

    @FunctionalInterface
    private interface Next {
        Delivery after(Delivery seen);
    }

    private NoticeBody decided(
            Principal officer,
            Call call,
            NoticeId id,
            long version,
            Predicate<ShownState> allowed,
            String act,
            Instant now,
            Next next) {
        var seen = deliveries.find(id).orElseThrow(Refusal::notFound);
        if (seen.delivery().changes() != version) {
            throw Refusal.staleVersion();
        }
        if (!allowed.test(ShownState.of(seen.delivery(), now))) {
            throw notOpen();
        }
        var decided = seen.with(next.after(seen.delivery()));
        var entry = trail.entry(now, officer.subject(), act, call.id() + "/" + name(id.to()), id.kind() + " " + id.subject());
        return limits.counted(call, officer.subject(), LimitedAct.NOTICE, now, () -> {
            if (!deliveries.replace(seen, decided.delivery(), entry)) {
                throw Refusal.staleVersion();
            }
            return NoticeBody.of(decided, now);
        });
    }

    private static String name(Recipient to) {
        return switch (to) {
            case Recipient.Student(var number) -> number.value();
            case Recipient.Staff(var id) -> id;
        };
    }

    private static Refusal notOpen() {
        return Refusal.conflict(
                "NOTICE_NOT_OPEN",
                "Nothing is to be decided about this notice: it is on its way, was sent, or was closed. Load the list"
                        + " again.",
                "Bu bildirim için verilecek bir karar yok: gönderim sürüyor, bildirim gönderildi ya da kapatıldı. Listeyi"
                        + " yeniden açın.");
    }
}
