package tr.edu.metu.ico.functions.portal;

import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;

/** {@code GET /me}: what the signed-in pages for students read. */
public final class PortalHandler extends HttpFunction {

    public PortalHandler() {
        this(Wiring.parts());
    }

    public PortalHandler(Parts parts) {
        super(parts);
        var ownApplications = new OwnApplications(parts);
        get("/me", Subject.NO_CALL, Action.SEE_SELF)
                .answers(MeBody.class, request -> MeBody.of(request.subject(), ownApplications::of));
    }
}
