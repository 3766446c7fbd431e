package tr.edu.metu.ico.functions.audit;

import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Reply;
import tr.edu.metu.ico.functions.http.Request;
import tr.edu.metu.ico.trail.AuditTrail;

/** {@code POST /calls/{call}/trail-export}, and the same of the ledger, whose trail belongs to no call. */
public final class TrailHandler extends HttpFunction {

    private final Guard guard;
    private final ExportTrail exportTrail;

    public TrailHandler() {
        this(Wiring.parts());
    }

    public TrailHandler(Parts parts) {
        guard = new Guard(parts);
        exportTrail = new ExportTrail(parts);
        on("POST /calls/{call}/trail-export", this::ofCall);
        on("POST /ledger-trail-export", this::ofLedger);
    }

    private Reply ofCall(Request request) {
        var call = guard.call(request.principal(), Action.EXPORT_TRAIL, request.path("call"));
        return Reply.created(exportTrail.export(request.principal(), call.id().value(), request.receivedAt()));
    }

    private Reply ofLedger(Request request) {
        guard.permit(request.principal(), Action.EXPORT_LEDGER_TRAIL);
        return Reply.created(exportTrail.export(request.principal(), AuditTrail.LEDGER, request.receivedAt()));
    }
}
