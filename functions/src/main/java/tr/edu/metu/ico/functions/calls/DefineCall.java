package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.MilestoneSchedules;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.trail.Ids;

/** Announces a call from its definition, or amends it while its application period has not begun. */
public final class DefineCall {

    private final Calls calls;
    private final MilestoneSchedules schedules;
    private final Ids ids;
    private final Trail trail;

    public DefineCall(Calls calls, MilestoneSchedules schedules, Ids ids, Trail trail) {
        this.calls = calls;
        this.schedules = schedules;
        this.ids = ids;
        this.trail = trail;
    }

    /** The call as it stands afterwards; loading the same definition again changes nothing. */
    public Call define(Principal officer, String path, Set<String> officers, String document, Instant now) {
        var definition = CallDefinitionJson.read(document);
        if (!definition.call().value().equals(path)) {
            throw CallDefinitionHandler.otherCall(path);
        }
        var all = new TreeSet<>(officers);
        all.add(officer.subject());
        var call = store(officer, definition, all, document, now);
        schedules.plan(call.id(), call.calendar());
        return call;
    }

    private Call store(
            Principal officer, CallDefinition definition, Set<String> officers, String document, Instant now) {
        var sum = Sha256.of(document);
        var seen = calls.find(definition.call());
        var next = seen.map(call -> amended(officer, call, definition, officers, sum, now))
                .orElseGet(() -> announced(definition, officers, sum, now));
        if (seen.equals(Optional.of(next))) {
            return next;
        }
        var entry = trail.entry(
                now, officer.subject(), "call.define", definition.call().value(), sum.hex());
        boolean stored =
                seen.isEmpty() ? calls.announce(next, document, entry) : calls.amend(seen.get(), next, document, entry);
        if (!stored) {
            throw Refusal.staleVersion();
        }
        return next;
    }

    private Call announced(CallDefinition definition, Set<String> officers, Sha256 sum, Instant now) {
        if (!now.isBefore(definition.calendar().closesAt())) {
            throw Refusal.brokenRule(
                    "definition.calendar.closesAt",
                    "IN_THE_PAST",
                    "The application period would be over already.",
                    "Başvuru dönemi zaten bitmiş olurdu.");
        }
        return Call.announced(
                definition.call(), definition.programme(), definition.calendar(), sum, officers, newKey());
    }

    /** Drawn here and nowhere else: an amended call keeps its key (INV-16). */
    private PseudonymKey newKey() {
        return new PseudonymKey(ids.next() + ids.next());
    }

    private static Call amended(
            Principal officer, Call call, CallDefinition definition, Set<String> officers, Sha256 sum, Instant now) {
        if (!Policy.permits(officer, Action.DEFINE_CALL, Target.of(call))) {
            throw Refusal.notFound();
        }
        if (call.definition().equals(sum) && call.officers().equals(officers)) {
            return call;
        }
        if (call.state() != CallState.ANNOUNCED || !now.isBefore(call.calendar().opensAt())) {
            throw Refusal.conflict(
                    "PERIOD_BEGUN",
                    "The application period has begun: the definition is fixed from then on.",
                    "Başvuru dönemi başladı: tanım artık değiştirilemez.");
        }
        return call.amended(definition.calendar(), sum, officers);
    }

    /** The id of a path; a malformed one is unknown. */
    public static CallId id(String path) {
        try {
            return new CallId(path);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }
}
