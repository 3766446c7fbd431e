package tr.edu.metu.ico.functions.http;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.CallRun;
import tr.edu.metu.ico.functions.access.CallStudent;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * The subject of a route. The guard finds it and refuses anyone who may not perform the route's action on it.
 *
 * @param <S> the type the route's code receives
 */
@FunctionalInterface
public interface Subject<S> {

    /** What belongs to no single call; the code receives the person making the request. */
    Subject<Principal> NO_CALL = (guard, action, request) -> {
        guard.permit(request.principal(), action);
        return request.principal();
    };

    Subject<Call> CALL =
            (guard, action, request) -> guard.call(request.principal(), action, request.path(PathPart.CALL.name()));

    /** The application of the student that the path names. */
    Subject<CallStudent> APPLICATION = (guard, action, request) -> guard.application(
            request.principal(), action, request.path(PathPart.CALL.name()), request.path(PathPart.STUDENT.name()));

    Subject<CallRun> RUN = (guard, action, request) -> guard.run(
            request.principal(), action, request.path(PathPart.CALL.name()), request.path(PathPart.RUN.name()));

    /** The rows of the trials of a call. */
    Subject<Call> TRIAL_ROWS = (guard, action, request) ->
            guard.trialRows(request.principal(), action, request.path(PathPart.CALL.name()));

    /** A draft in any state. */
    Subject<CallDraft> DRAFT =
            (guard, action, request) -> guard.draft(request.principal(), action, request.path(PathPart.DRAFT.name()));

    /** An open draft; announced and abandoned drafts are treated as unknown. */
    Subject<CallDraft> OPEN_DRAFT = (guard, action, request) -> {
        var draft = DRAFT.find(guard, action, request);
        if (draft.state() != CallDraft.State.OPEN) {
            throw Refusal.notFound();
        }
        return draft;
    };

    /** @throws tr.edu.metu.ico.functions.refusal.Refusal when it does not exist or the person lacks the permission */
    S find(Guard guard, Action action, Request request);
}
