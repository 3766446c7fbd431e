package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.DefinitionVersion.Kind;
import tr.edu.metu.ico.call.MilestoneSchedules;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.AmendmentCheck;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.ExamListCheck;
import tr.edu.metu.ico.definition.PenaltyDifferences;
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
    private final OtherCalls others;
    private final Trail trail;

    public DefineCall(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        examNotices = new ExamNotices(parts);
        definitions = parts.definitions();
        schedules = ports.schedules();
        newCalls = new NewCalls(parts.ids());
        others = new OtherCalls(calls, definitions);
        trail = parts.trail();
    }

    /**
     * The call an officer wants to define, and why.
     *
     * @param version of the call as the officer saw it
     */
    record Wish(
            CallDefinition definition, String document, Set<String> officers, Optional<Long> version, String reason) {

        Sha256 sum() {
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
        var wish = new Wish(definition, document, WriteDraft.withMe(officer, officers), version, reason);
        var call = store(officer, wish, now);
        schedules.plan(call.id(), call.calendar());
        return call;
    }

    private Call store(Principal officer, Wish wish, Instant now) {
        var id = wish.definition().call();
        var seen = calls.find(id);
        var versions = calls.versions(id);
        if (seen.isEmpty()) {
            requireNew(wish);
            return announce(officer, wish, versions, now);
        }
        var next = amended(officer, seen.get(), wish, now);
        if (next.equals(seen.get())) {
            examNotices.complete(next, versions);
            return next;
        }
        var version = next(versions, Kind.AMENDMENT, officer, wish, now);
        var before = definitions.of(seen.get());
        examNotices.add(seen.get(), before, wish.definition(), version);
        var entry = trail.entry(
                now, officer.subject(), "call.define", id.value(), wish.sum().hex());
        if (!calls.amend(seen.get(), next, wish.document(), version, entry)) {
            throw Refusal.staleVersion();
        }
        // once more, for students who saved or submitted such a claim before the new list was in force
        examNotices.add(next, before, wish.definition(), version);
        return next;
    }

    private Call announce(Principal officer, Wish wish, List<DefinitionVersion> versions, Instant now) {
        requireConfirmed(wish);
        requireFuture(wish.definition(), now);
        requireDecided(wish.definition());
        var call = newCalls.of(wish.definition(), wish.officers(), wish.sum());
        var version = next(versions, Kind.ANNOUNCEMENT, officer, wish, now);
        var entry = trail.entry(
                now,
                officer.subject(),
                "call.define",
                call.id().value(),
                wish.sum().hex());
        if (!calls.announce(call, wish.document(), version, entry)) {
            throw WriteDraft.nameTaken();
        }
        return call;
    }

    private static DefinitionVersion next(
            List<DefinitionVersion> versions, Kind kind, Principal officer, Wish wish, Instant now) {
        return versions.isEmpty()
                ? new DefinitionVersion(1, kind, wish.sum(), now, officer.subject(), wish.reason())
                : versions.getLast().next(kind, wish.sum(), now, officer.subject(), wish.reason());
    }

    private static void requireNew(Wish wish) {
        if (wish.version().filter(version -> version != 0).isPresent()) {
            throw Refusal.staleVersion();
        }
    }

    private static void requireFuture(CallDefinition definition, Instant now) {
        if (!now.isBefore(definition.calendar().closesAt())) {
            throw Refusal.brokenRule(
                    "definition.calendar.closesAt",
                    "IN_THE_PAST",
                    "The application period would be over already; choose a later closesAt.",
                    "Başvuru dönemi zaten bitmiş olurdu; closesAt için daha geç bir an seçin.");
        }
    }

    /**
     * If the penalties of other calls differ from this call's sentence, the definition must state the office's
     * decision.
     */
    private void requireDecided(CallDefinition definition) {
        var undecided = PenaltyDifferences.undecided(definition, others.besides(definition.call())).stream()
                .map(problem -> problem.in("definition"))
                .toList();
        if (!undecided.isEmpty()) {
            throw Refusal.brokenRules(undecided);
        }
    }

    private Call amended(Principal officer, Call call, Wish wish, Instant now) {
        if (!Policy.permits(officer, Action.DEFINE_CALL, Target.of(call))) {
            throw Refusal.notFound();
        }
        Cancelled.refuse(call);
        long version = wish.version().orElseThrow(Refusal::versionRequired);
        if (call.definition().equals(wish.sum()) && call.officers().equals(wish.officers())) {
            return call;
        }
        if (call.version() != version) {
            throw Refusal.staleVersion();
        }
        requireConfirmed(wish);
        if (call.state() == CallState.ANNOUNCED && now.isBefore(call.calendar().opensAt())) {
            requireFuture(wish.definition(), now);
            requireDecided(wish.definition());
        } else {
            requireAllowed(call, wish, now);
        }
        return call.amended(wish.definition().calendar(), wish.sum(), wish.officers());
    }

    private static void requireConfirmed(Wish wish) {
        require(ExamListCheck.unconfirmed(wish.definition()));
    }

    /** The definition in force with the requested dates, or unchanged where it is not valid with them. */
    private CallDefinition restated(Call call, Wish wish) {
        try {
            return CallDefinitionJson.withDatesOf(definitions.document(call), wish.document());
        } catch (InvalidJson contradiction) {
            return definitions.of(call);
        }
    }

    private void requireAllowed(Call call, Wish wish, Instant now) {
        require(AmendmentCheck.problems(definitions.of(call), restated(call, wish), wish.definition(), now));
    }

    private static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw Refusal.brokenRules(
                    problems.stream().map(problem -> problem.in("definition")).toList());
        }
    }
}
