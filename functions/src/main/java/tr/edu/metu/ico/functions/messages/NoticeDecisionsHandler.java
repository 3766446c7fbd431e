package tr.edu.metu.ico.functions.messages;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.http.AuthorizedRequest;
import tr.edu.metu.ico.functions.http.HttpFunction;
import tr.edu.metu.ico.functions.http.NoBody;
import tr.edu.metu.ico.functions.http.PathPart;
import tr.edu.metu.ico.functions.http.Subject;
import tr.edu.metu.ico.functions.http.Versioned;
import tr.edu.metu.ico.functions.messages.NoticesBody.NoticeBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.outbox.NoticeId;

/** An officer sends a notice again or closes it, where nobody but a person can decide. */
public final class NoticeDecisionsHandler extends HttpFunction {

    private static final String ONE = "/calls/{call}/notices/{notice}";

    private final DecideNotice decide;

    public NoticeDecisionsHandler() {
        this(Wiring.parts());
    }

    public NoticeDecisionsHandler(Parts parts) {
        super(parts);
        decide = new DecideNotice(parts);
        post(ONE + "/again", Subject.CALL, Action.DECIDE_NOTICES)
                .ifMatch()
                .answersVersion(NoticeBody.class, this::again);
        post(ONE + "/closure", Subject.CALL, Action.DECIDE_NOTICES)
                .ifMatch()
                .answersVersion(NoticeBody.class, this::close);
    }

    private Versioned<NoticeBody> again(AuthorizedRequest<Call, NoBody> request) {
        return shown(decide.again(
                request.principal(), request.subject(), notice(request), request.version(), request.receivedAt()));
    }

    private Versioned<NoticeBody> close(AuthorizedRequest<Call, NoBody> request) {
        return shown(decide.close(
                request.principal(), request.subject(), notice(request), request.version(), request.receivedAt()));
    }

    /** A malformed name is treated as unknown. */
    private static NoticeId notice(AuthorizedRequest<Call, NoBody> request) {
        try {
            return NoticeId.of(request.subject().id(), request.part(PathPart.NOTICE));
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }

    private static Versioned<NoticeBody> shown(NoticeBody body) {
        return new Versioned<>(body, body.version());
    }
}
