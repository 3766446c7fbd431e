package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.http.Refusal;

/** The application period: the gateway's receipt time decides and nothing else (INV-1). */
public final class Period {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private Period() {}

    /** Refuses what was not received in [opensAt, closesAt). */
    public static void require(Call call, Instant receivedAt) {
        var calendar = call.calendar();
        if (receivedAt.isBefore(calendar.opensAt())) {
            var opens = shown(call, calendar.opensAt());
            throw Refusal.conflict("NOT_OPEN_YET", "Applications open on " + opens + ".",
                    "Başvurular " + opens + " tarihinde açılır.");
        }
        if (!calendar.accepts(receivedAt)) {
            throw closed(call, receivedAt);
        }
    }

    static Refusal closed(Call call, Instant receivedAt) {
        var closed = shown(call, call.calendar().closesAt());
        var received = shown(call, receivedAt);
        return Refusal.conflict("CLOSED",
                "Applications closed on " + closed + "; this arrived on " + received + ". Nothing was changed.",
                "Başvurular " + closed + " tarihinde kapandı; bu istek " + received
                        + " tarihinde ulaştı. Hiçbir şey değişmedi.");
    }

    private static String shown(Call call, Instant instant) {
        return SHOWN.format(instant.atZone(call.calendar().zone()));
    }
}
