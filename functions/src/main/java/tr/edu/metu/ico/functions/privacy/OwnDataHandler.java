package tr.edu.metu.ico.functions.privacy;

import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.FileBody;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.parts.Parts;

/** {@code POST /own-data}: everything that is held about the student who asks, as one file. */
public final class OwnDataHandler extends HttpFunction {

    private final CollectOwnData collect;

    public OwnDataHandler() {
        this(Wiring.parts());
    }

    public OwnDataHandler(Parts parts) {
        super(parts);
        collect = new CollectOwnData(parts);
        post("/own-data", Subject.NO_CALL, Action.SEE_OWN_DATA).answersFile(this::own);
    }

    private FileBody own(AuthorizedRequest<Principal, NoBody> request) {
        var content = collect.of(request.principal(), request.receivedAt());
        return new FileBody(content, "application/zip", "own-data.zip");
    }
}
