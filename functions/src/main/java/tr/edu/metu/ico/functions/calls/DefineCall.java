package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.DefinitionVersion.Kind;
import tr.edu.metu.ico.call.MilestoneSchedules;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Cancelled;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;

/** Announces a call from its definition, or amends it: freely before it opens, afterwards within limits. */
public final class DefineCall {

    private final Calls calls;
    private final Definitions definitions;
    private final ExamNotices examNotices;
    private final MilestoneSchedules schedules;
    private final NewCalls newCalls;
    private final DefinitionRules rules;
    private final Trail trail;

    public DefineCall(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        examNotices = new ExamNotices(parts);
        definitions = parts.definitions();
        schedules = ports.schedules();
        newCalls = new NewCalls(parts.ids());
        rules = new DefinitionRules(calls, definitions);
        trail = parts.trail();
    }

    /**
     * The call an officer wants to define, and why.
     *
     * @param version of the call as the officer saw it
     */
    record Requested(
            CallDefinition definition, String document, Set<String> officers, Optional<Long> version, String reason) {

        Sha256 digest() {
            return Sha256.of(document);
        }
    }

    /**
     * The resulting call; loading the same definition again changes nothing.
     *
     * @param version the version last seen (INV-5): only someone who has seen the version in force can amend a call;
     *                empty or 0 for a new call
     */
    public Call define(
            Principal officer,
            String path,
            Optional<Long> version,
            Set<String> officers,
            String document,
            String reason,
            Instant now) {
        var definition = CallDefinitionJson.read(document);
        if (!definition.call().value().equals(path)) {
            throw CallDefinitionHandler.otherCall(path);
        }
        var requested = new Requested(definition, document, WriteDraft.withMe(officer, officers), version, reason);
        var call = store(officer, requested, now);
        schedules.plan(call.id(), call.calendar());
        return call;
    }

    private Call store(Principal officer, Requested requested, Instant now) {
        var id = requested.definition().call();
        var seen = calls.find(id);
        var versions = calls.versions(id);
        if (seen.isEmpty()) {
            requireNew(requested);
            return announce(officer, requested, versions, now);
        }
        var next = amended(officer, seen.get(), requested, now);
        if (next.equals(seen.get())) {
            examNotices.complete(next, versions);
            return next;
        }
        var version = next(versions, Kind.AMENDMENT, officer, requested, now);
        var before = definitions.of(seen.get());
        examNotices.add(seen.get(), before, requested.definition(), version);
        var entry = trail.entry(
                now,
                officer.subject(),
                "call.define",
                id.value(),
                requested.digest().hex());
        if (!calls.amend(seen.get(), next, requested.document(), version, entry)) {
            throw Refusal.staleVersion();
        }
        // once more, for students who saved or submitted such a claim before the new list was in force
        examNotices.add(next, before, requested.definition(), version);
        return next;
    }

    private Call announce(Principal officer, Requested requested, List<DefinitionVersion> versions, Instant now) {
        require(rules.ofNew(requested.definition(), now));
        var call = newCalls.of(requested.definition(), requested.officers(), requested.digest());
        var version = next(versions, Kind.ANNOUNCEMENT, officer, requested, now);
        var entry = trail.entry(
                now,
                officer.subject(),
                "call.define",
                call.id().value(),
                requested.digest().hex());
        if (!calls.announce(call, requested.document(), version, entry)) {
            throw WriteDraft.nameTaken();
        }
        return call;
    }

    private static DefinitionVersion next(
            List<DefinitionVersion> versions, Kind kind, Principal officer, Requested requested, Instant now) {
        return versions.isEmpty()
                ? new DefinitionVersion(1, kind, requested.digest(), now, officer.subject(), requested.reason())
                : versions.getLast().next(kind, requested.digest(), now, officer.subject(), requested.reason());
    }

    private static void requireNew(Requested requested) {
        if (requested.version().filter(version -> version != 0).isPresent()) {
            throw Refusal.staleVersion();
        }
    }

    private Call amended(Principal officer, Call call, Requested requested, Instant now) {
        if (!Policy.permits(officer, Action.DEFINE_CALL, Target.of(call))) {
            throw Refusal.notFound();
        }
        Cancelled.refuse(call);
        long version = requested.version().orElseThrow(Refusal::versionRequired);
        if (call.definition().equals(requested.digest()) && call.officers().equals(requested.officers())) {
            return call;
        }
        if (call.version() != version) {
            throw Refusal.staleVersion();
        }
        require(rules.ofAmendment(call, requested.definition(), requested.document(), now));
        return call.amended(requested.definition().calendar(), requested.digest(), requested.officers());
    }

    private static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw Refusal.brokenRules(
                    problems.stream().map(problem -> problem.in("definition")).toList());
        }
    }
}
