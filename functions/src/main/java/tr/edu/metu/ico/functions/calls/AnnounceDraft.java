package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.CallDrafts;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.MilestoneSchedules;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;

/** Announces the call of a draft, in exactly the version that was seen and only if it has no problems. */
public final class AnnounceDraft {

    private final Calls calls;
    private final CallDrafts drafts;
    private final ReadDraft readDraft;
    private final MilestoneSchedules schedules;
    private final NewCalls newCalls;
    private final Trail trail;

    public AnnounceDraft(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        drafts = ports.drafts();
        readDraft = new ReadDraft(parts);
        schedules = ports.schedules();
        newCalls = new NewCalls(parts.ids());
        trail = parts.trail();
    }

    /** The call; a retry for the same version returns the same call and sets its alarms again. */
    public Call announce(Principal officer, CallDraft draft, long version, String reason, Instant now) {
        boolean again =
                draft.state() == CallDraft.State.ANNOUNCED && draft.latest().number() == version + 1;
        var call = again
                ? calls.find(draft.call()).orElseThrow()
                : announced(officer, WriteDraft.open(draft, version), reason, now);
        schedules.plan(call.id(), call.calendar());
        return call;
    }

    private Call announced(Principal officer, CallDraft draft, String reason, Instant now) {
        var checked = readDraft.check(draft, now);
        if (!checked.problems().isEmpty()) {
            throw Refusal.brokenRules(checked.problems());
        }
        var digest = draft.latest().digest();
        var call = newCalls.of(checked.definition().orElseThrow(), draft.officers(), digest);
        var version = draft.latest().next(DefinitionVersion.Kind.ANNOUNCEMENT, digest, now, officer.subject(), reason);
        var next = draft.announced(version);
        var entry =
                trail.entry(now, officer.subject(), "call.announce", call.id().value(), WriteDraft.detail(next));
        if (!drafts.announce(draft, next, call, entry)) {
            throw Refusal.staleVersion();
        }
        return call;
    }
}
