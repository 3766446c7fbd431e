package tr.edu.metu.ico.functions.notices.preview;

import java.math.BigDecimal;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.settings.Settings;
import tr.edu.metu.ico.mail.MailWriter;
import tr.edu.metu.ico.site.SiteAddress;

/** Shows officers what a publication would send. */
public final class NoticePreviewHandler extends HttpFunction {

    private final PreviewNotices preview;

    public NoticePreviewHandler() {
        this(Wiring.parts());
    }

    public NoticePreviewHandler(Parts parts) {
        this(parts, new BigDecimal(Settings.of("MAILS_PER_SECOND")));
    }

    /** @param aSecond how many mails may be sent a second; more than 0 */
    public NoticePreviewHandler(Parts parts, BigDecimal aSecond) {
        super(parts);
        preview = new PreviewNotices(parts, new MailWriter(SiteAddress.relative()), aSecond);
        get("/calls/{call}/notice-preview", Subject.CALL, Action.SEE_RUNS)
                .answers(NoticePreviewBody.class, this::preview);
    }

    private NoticePreviewBody preview(AuthorizedRequest<Call, NoBody> request) {
        return preview.preview(request.subject(), request.receivedAt());
    }
}
