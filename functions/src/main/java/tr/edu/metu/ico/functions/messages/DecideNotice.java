package tr.edu.metu.ico.functions.messages;

import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.limits.PersonalLimits;
import tr.edu.metu.ico.functions.messages.NoticesBody.NoticeBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.outbox.Deliveries;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.NoticeId;

/** An officer's decision about a notice that nobody else can decide on; each leaves an entry in the audit trail. */
final class DecideNotice {

    private final Deliveries deliveries;
    private final PersonalLimits limits;
    private final Trail trail;

    DecideNotice(Parts parts) {
        deliveries = parts.ports().deliveries();
        limits = parts.limits();
        trail = parts.trail();
    }

    /**
     * Sends it once more, at the next turn of the sender; the officer accepts that a mail may come twice.
     *
     * @param version the version seen: a decision never applies to another state
     */
    NoticeBody again(Principal officer, Call call, NoticeId id, long version, Instant now) {
        var decision = new Decision("notice.again", ShownState::maySendAgain, seen -> seen.again(now, now));
        return decided(officer, call, id, version, decision, now);
    }

    /** Never sends it; it stays a message. */
    NoticeBody close(Principal officer, Call call, NoticeId id, long version, Instant now) {
        var decision = new Decision("notice.close", ShownState::mayClose, seen -> seen.to(Delivery.State.CLOSED, now));
        return decided(officer, call, id, version, decision, now);
    }

    /** @param act as the audit trail names it */
    private record Decision(String act, Predicate<ShownState> allowed, UnaryOperator<Delivery> next) {}

    private NoticeBody decided(
            Principal officer, Call call, NoticeId id, long version, Decision decision, Instant now) {
        var seen = deliveries.find(id).orElseThrow(Refusal::notFound);
        if (seen.delivery().changes() != version) {
            throw Refusal.staleVersion();
        }
        if (!decision.allowed().test(ShownState.of(seen.delivery(), now))) {
            throw notOpen();
        }
        var decided = seen.with(decision.next().apply(seen.delivery()));
        var entry = trail.entry(
                now,
                officer.subject(),
                decision.act(),
                call.id() + "/" + id.to().id(),
                id.kind() + " " + id.subject());
        return limits.counted(call, officer.subject(), LimitedAct.NOTICE, now, () -> {
            if (!deliveries.replace(seen, decided.delivery(), entry)) {
                throw Refusal.staleVersion();
            }
            return NoticeBody.of(decided, now);
        });
    }

    private static Refusal notOpen() {
        return Refusal.conflict(
                "NOTICE_NOT_OPEN",
                "Nothing is to be decided about this notice: it is on its way, was sent, or was closed. Load the list"
                        + " again.",
                "Bu bildirim için verilecek bir karar yok: gönderim sürüyor, bildirim gönderildi ya da kapatıldı."
                        + " Listeyi yeniden açın.");
    }
}
