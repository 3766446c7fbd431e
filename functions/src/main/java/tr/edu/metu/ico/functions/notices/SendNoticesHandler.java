package tr.edu.metu.ico.functions.notices;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.notices.texts.Composer;
import tr.edu.metu.ico.functions.notices.texts.NoticeTexts;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.settings.Settings;
import tr.edu.metu.ico.outbox.Mailer;
import tr.edu.metu.ico.site.SiteAddress;

/** Fired every minute: sends what is due, for as long as the function may run. While one sender is at work the next does nothing. */
public final class SendNoticesHandler implements RequestHandler<MilestoneEvent, MilestoneReport> {

    /** Left for the mails under way when the time is over. */
    private static final Duration RESERVE = Duration.ofSeconds(45);

    private static final Duration WITHOUT_LIMIT = Duration.ofMinutes(14);
    private static final int MOST_AT_ONCE = 32;

    private final Parts parts;
    private final Composer composer;
    private final Optional<Mailer> mailer;
    private final BigDecimal aSecond;

    public SendNoticesHandler() {
        this(
                Wiring.parts(),
                new NoticeTexts(Wiring.parts(), SiteAddress.of(Settings.of("SITE_URL"))),
                Wiring.mailer(),
                new BigDecimal(Settings.of("MAILS_PER_SECOND")));
    }

    /**
     * @param mailer  empty where the installation sends no mails
     * @param aSecond how many mails may be sent a second
     */
    public SendNoticesHandler(Parts parts, Composer composer, Optional<Mailer> mailer, BigDecimal aSecond) {
        this.parts = parts;
        this.composer = composer;
        this.mailer = mailer;
        this.aSecond = aSecond;
    }

    @Override
    public MilestoneReport handleRequest(MilestoneEvent event, Context context) {
        var ports = parts.ports();
        var pace = new Pace(aSecond, System::nanoTime, SendNoticesHandler::sleep);
        var deliver = new DeliverNotice(ports.deliveries(), ports.contacts(), composer, mailer, pace, parts.clock());
        int atOnce = Math.clamp(aSecond.longValue(), 1, MOST_AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = new SendNotices(ports.deliveries(), deliver, parts.clock(), workers, atOnce)
                    .run(parts.ids().next(), parts.clock().instant().plus(left(context)));
            ended.forEach(
                    (state, count) -> Log.event("notices.delivered", LogField.STATUS, state, LogField.COUNT, count));
            return MilestoneReport.of(ended.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .toList());
        }
    }

    private static Duration left(Context context) {
        return context == null
                ? WITHOUT_LIMIT
                : Duration.ofMillis(context.getRemainingTimeInMillis()).minus(RESERVE);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the sender was stopped", stopped);
        }
    }
}
