package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import java.time.Period;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.CallDrafts;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.DefinitionVersion.Kind;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;

/** Creates, edits and abandons drafts of calls; every version is kept. */
public final class WriteDraft {

    private final Calls calls;
    private final CallDrafts drafts;
    private final Trail trail;

    public WriteDraft(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        drafts = ports.drafts();
        trail = parts.trail();
    }

    /**
     * A draft copied from one of the officer's calls or from a shipped definition.
     *
     * @param later by how much its dates are later than those of the origin
     */
    public CallDraft create(
            Principal officer, CallId call, String from, Period later, Set<String> officers, Instant now) {
        var origin = DraftOrigin.find(calls, officer, from);
        var document = origin.copiedFor(call, later);
        var versions = calls.versions(call);
        var number = versions.isEmpty() ? 1 : versions.getLast().number() + 1;
        var draft = new CallDraft(
                call,
                CallDraft.State.OPEN,
                withMe(officer, officers),
                new CallDraft.Origin(origin.call(), Sha256.of(origin.document())),
                new DefinitionVersion(
                        number,
                        Kind.DRAFT,
                        Sha256.of(document),
                        now,
                        officer.subject(),
                        "copied from " + origin.call()));
        var entry = trail.entry(now, officer.subject(), "draft.create", call.value(), detail(draft));
        if (!drafts.create(draft, document, origin.document(), entry)) {
            throw nameTaken();
        }
        return draft;
    }

    static Refusal nameTaken() {
        return Refusal.conflict(
                "NAME_TAKEN",
                "There is already a call or a draft of this name; choose another name.",
                "Bu adla bir çağrı ya da taslak zaten var; başka bir ad seçin.");
    }

    /** @param version the version last seen (INV-5) */
    public CallDraft edit(
            Principal officer,
            CallDraft seen,
            long version,
            String document,
            Set<String> officers,
            String reason,
            Instant now) {
        var next = next(officer, open(seen, version), Sha256.of(document), reason, now);
        return store(officer, seen, seen.edited(withMe(officer, officers), next), document, "draft.edit");
    }

    /** Abandons the draft; its name is free again. */
    public void discard(Principal officer, CallDraft seen, long version, String reason, Instant now) {
        var digest = open(seen, version).latest().digest();
        var next = seen.discarded(next(officer, seen, digest, reason, now));
        store(officer, seen, next, calls.definition(seen.call(), digest).orElseThrow(), "draft.discard");
    }

    /** The draft, if it is still open and unchanged since it was read. */
    static CallDraft open(CallDraft draft, long version) {
        if (draft.state() != CallDraft.State.OPEN) {
            throw Refusal.notFound();
        }
        if (draft.latest().number() != version) {
            throw Refusal.staleVersion();
        }
        return draft;
    }

    private CallDraft store(Principal officer, CallDraft seen, CallDraft next, String document, String action) {
        var entry = trail.entry(
                next.latest().at(), officer.subject(), action, next.call().value(), detail(next));
        if (!drafts.edit(seen, next, document, entry)) {
            throw Refusal.staleVersion();
        }
        return next;
    }

    private static DefinitionVersion next(
            Principal officer, CallDraft seen, Sha256 digest, String reason, Instant now) {
        return seen.latest().next(Kind.DRAFT, digest, now, officer.subject(), reason);
    }

    static String detail(CallDraft draft) {
        var latest = draft.latest();
        return "version " + latest.number() + " digest " + latest.digest();
    }

    static Set<String> withMe(Principal officer, Set<String> officers) {
        var all = new TreeSet<>(officers);
        all.add(officer.subject());
        return all;
    }
}
