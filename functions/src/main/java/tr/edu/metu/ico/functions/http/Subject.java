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
 * What a route is about. It is found by the guard, which refuses whoever may not do the route's action to it.
 *
 * @param <S> what the route's code is given
 */
@FunctionalInterface
public interface Subject<S> {

    /** What belongs to no single call; the code is given the person who asks. */
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

    /** A draft, whatever became of it. */
    Subject<CallDraft> DRAFT =
            (guard, action, request) -> guard.draft(request.principal(), action, request.path(PathPart.DRAFT.name()));

    /** A draft that is neither announced nor given up; any other is as unknown as one that never was. */
    Subject<CallDraft> OPEN_DRAFT = (guard, action, request) -> {
        var draft = DRAFT.find(guard, action, request);
        if (draft.state() != CallDraft.State.OPEN) {
            throw Refusal.notFound();
        }
        return draft;
    };

    /** @throws tr.edu.metu.ico.functions.refusal.Refusal when it is not there or the person may not do this to it */
    S find(Guard guard, Action action, Request request);
}
