package tr.edu.metu.ico.functions.audit;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.trail.AuditTrail;

/** {@code POST /calls/{call}/trail-export}, and the same for the ledger, the news and privacy, whose trails belong to no call. */
public final class TrailHandler extends HttpFunction {

    private final ExportTrail exportTrail;

    public TrailHandler() {
        this(Wiring.parts());
    }

    public TrailHandler(Parts parts) {
        super(parts);
        exportTrail = new ExportTrail(parts);
        post("/calls/{call}/trail-export", Subject.CALL, Action.EXPORT_TRAIL)
                .creates(TrailExportBody.class, this::ofCall);
        post("/ledger-trail-export", Subject.NO_CALL, Action.EXPORT_LEDGER_TRAIL)
                .creates(TrailExportBody.class, this::ofLedger);
        post("/news-trail-export", Subject.NO_CALL, Action.EXPORT_NEWS_TRAIL)
                .creates(TrailExportBody.class, this::ofNews);
        post("/privacy-trail-export", Subject.NO_CALL, Action.EXPORT_PRIVACY_TRAIL)
                .creates(TrailExportBody.class, this::ofPrivacy);
    }

    private TrailExportBody ofPrivacy(AuthorizedRequest<Principal, NoBody> asked) {
        return exportTrail.export(asked.principal(), AuditTrail.PRIVACY, asked.receivedAt());
    }

    private TrailExportBody ofCall(AuthorizedRequest<Call, NoBody> request) {
        return exportTrail.export(request.principal(), request.subject().id().value(), request.receivedAt());
    }

    private TrailExportBody ofLedger(AuthorizedRequest<Principal, NoBody> request) {
        return exportTrail.export(request.principal(), AuditTrail.LEDGER, request.receivedAt());
    }

    private TrailExportBody ofNews(AuthorizedRequest<Principal, NoBody> asked) {
        return exportTrail.export(asked.principal(), AuditTrail.NEWS, asked.receivedAt());
    }
}
