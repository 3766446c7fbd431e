package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.CalendarRule;
import tr.edu.metu.ico.call.CalendarRule.Moment;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.refusal.Cancelled;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** The application period: the gateway's receipt time decides and nothing else (INV-1, reading A-03). */
public final class Period {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Definitions definitions;

    public Period(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Refuses what was not received in [opensAt, closesAt). */
    public void require(Call call, Instant receivedAt) {
        Cancelled.refuse(call);
        if (receivedAt.isBefore(call.calendar().opensAt())) {
            var opens = shown(call, call.calendar().opensAt());
            throw refusal(
                    call,
                    Moment.OPENS_AT,
                    "NOT_OPEN_YET",
                    new Text("Applications open on " + opens + ".", "Başvurular " + opens + " tarihinde açılır."));
        }
        if (!call.calendar().accepts(receivedAt)) {
            throw closed(call, receivedAt);
        }
    }

    /** The refusal of what came too late; it names both instants in the call's zone. */
    public Refusal closed(Call call, Instant receivedAt) {
        if (call.calendar().accepts(receivedAt)) {
            return refusal(
                    call,
                    Moment.CLOSES_AT,
                    "CLOSED",
                    new Text(
                            "The call was closed while this was on its way. Nothing was changed; look at the call"
                                    + " again.",
                            "Bu istek yoldayken çağrı kapatıldı. Hiçbir şey değişmedi; çağrıya yeniden bakın."));
        }
        var closed = shown(call, call.calendar().closesAt());
        var received = shown(call, receivedAt);
        return refusal(
                call,
                Moment.CLOSES_AT,
                "CLOSED",
                new Text(
                        "Applications closed on " + closed + "; this arrived on " + received + ". Nothing was changed.",
                        "Başvurular " + closed + " tarihinde kapandı; bu istek " + received
                                + " tarihinde ulaştı. Hiçbir şey değişmedi."));
    }

    private Refusal refusal(Call call, Moment moment, String code, Text text) {
        var rule = definitions.of(call).rules(CalendarRule.class).stream()
                .filter(found -> found.sets().contains(moment))
                .reduce((_, last) -> last)
                .map(Rule::id);
        return Refusal.conflict(new Problem("", code, rule, text));
    }

    private static String shown(Call call, Instant instant) {
        return SHOWN.format(instant.atZone(call.calendar().zone()));
    }
}
