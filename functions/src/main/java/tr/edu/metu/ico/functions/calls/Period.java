package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.refusal.Cancelled;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.rule.CalendarRule.Moment;
import tr.edu.metu.ico.rule.Rule;

/** The application period: only the gateway's receipt time decides (INV-1, reading A-03). */
public final class Period {

    private final Definitions definitions;

    public Period(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Refuses requests not received in [opensAt, closesAt). */
    public void require(Call call, Instant receivedAt) {
        Cancelled.refuse(call);
        if (receivedAt.isBefore(call.calendar().opensAt())) {
            var opens = ShownTime.toTheSecond(call.calendar().opensAt());
            throw refusal(
                    call,
                    Moment.OPENS_AT,
                    "NOT_OPEN_YET",
                    new Text("Applications open on " + opens.en() + ".", "Başvuru başlangıcı: " + opens.tr() + "."));
        }
        if (!call.calendar().accepts(receivedAt)) {
            throw closed(call, receivedAt);
        }
    }

    /** The refusal of a late request; it states both instants in Türkiye time. */
    public Refusal closed(Call call, Instant receivedAt) {
        if (call.calendar().accepts(receivedAt)) {
            return refusal(
                    call,
                    Moment.CLOSES_AT,
                    "CLOSED",
                    new Text(
                            "The call closed while this request was on its way. Nothing was changed; load the call"
                                    + " again.",
                            "Bu istek iletilirken çağrı kapandı. Hiçbir değişiklik yapılmadı; çağrıyı yeniden açın."));
        }
        var closed = ShownTime.toTheSecond(call.calendar().closesAt());
        var received = ShownTime.toTheSecond(receivedAt);
        return refusal(
                call,
                Moment.CLOSES_AT,
                "CLOSED",
                new Text(
                        "Applications closed on " + closed.en() + "; this arrived on " + received.en()
                                + ". Nothing was changed.",
                        "Son başvuru: " + closed.tr() + "; bu isteğin ulaşma zamanı: " + received.tr()
                                + ". Hiçbir değişiklik yapılmadı."));
    }

    private Refusal refusal(Call call, Moment moment, String code, Text text) {
        var rule = definitions.of(call).terms().calendar().stream()
                .filter(found -> found.sets().contains(moment))
                .reduce((_, last) -> last)
                .map(Rule::id);
        return Refusal.conflict(new Problem("", code, rule, text));
    }
}
