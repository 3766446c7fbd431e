package tr.edu.metu.ico.functions.trials;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.adapters.json.definition.DefinitionPatch;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.milestones.SealedInputs;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.functions.trials.TrialRequest.ChangesBody;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.selection.Selection;
import tr.edu.metu.ico.trail.Ids;
import tr.edu.metu.ico.trial.Assumed;
import tr.edu.metu.ico.trial.Assumption;
import tr.edu.metu.ico.trial.Trial;
import tr.edu.metu.ico.trial.TrialId;
import tr.edu.metu.ico.trial.Trials;
import tr.edu.metu.ico.trial.WhatIf;

/**
 * Scores and places a frozen call on its current inputs, changed as an officer requests, and stores the outcome
 * separately from official results.
 */
public final class RunTrial {

    /** The most that one request can place within the gateway's timeout. */
    static final int MOST_APPLICATIONS = 10_000;

    private static final StrictJson JSON = new StrictJson();
    private static final int LONGEST_NOTE = 500;

    private final Trials trials;
    private final SealedInputs inputs;
    private final Definitions definitions;
    private final Ids ids;
    private final Trail trail;

    public RunTrial(Parts parts) {
        trials = parts.ports().trials();
        inputs = new SealedInputs(parts);
        definitions = parts.definitions();
        ids = parts.ids();
        trail = parts.trail();
    }

    Trial run(Principal officer, Call call, TrialRequest body, Instant now) {
        if (!EnumSet.of(CallState.CLOSED, CallState.PUBLISHED).contains(call.state())) {
            throw Refusal.conflict(
                    "NOT_CLOSED",
                    "Trial runs are possible once the call is frozen.",
                    "Deneme çalıştırmaları başvurular kapandıktan sonra yapılabilir.");
        }
        TrialAccess.require(officer, call, definitions.of(call), body.changes());
        var note = body.note()
                .map(text -> BodyFields.text("note", text, LONGEST_NOTE))
                .orElse("");
        var rules = rules(call, body.changes());
        TrialAccess.require(officer, call, definitions.of(call), rules.definition());
        var assumed = Assumed.of(
                rules.definition(),
                altered(call, rules, body.changes(), now),
                inputs.undecidedPetitions(call, rules.definition()));
        var result = Side.of(assumed.input(), Selection.select(rules.definition(), assumed.input()));
        var trial = new Trial(
                TrialId.of(now, ids.next()),
                call.id(),
                now,
                officer.subject(),
                note,
                call.epoch(),
                rules.digest(),
                body.changes().isPresent() ? JSON.write(new TrialRequest(Optional.empty(), body.changes())) : "",
                assumptions(call, assumed),
                violations(call, rules.definition(), assumed.input(), result),
                result.statuses());
        trials.store(
                trial,
                result,
                trail.entry(
                        now,
                        officer.subject(),
                        "trial.run",
                        call.id() + "/" + trial.id(),
                        body.changes().isPresent() ? "with changes" : ""));
        return trial;
    }

    /** A definition and the digest of its document. */
    private record Rules(CallDefinition definition, Sha256 digest) {}

    private Rules rules(Call call, Optional<ChangesBody> changes) {
        var settings = settings(changes.flatMap(ChangesBody::parameters).orElse(List.of()));
        if (settings.isEmpty()) {
            return new Rules(definitions.of(call), call.definition());
        }
        var document = DefinitionPatch.apply(definitions.document(call), settings);
        return new Rules(CallDefinitionJson.read(document), Sha256.of(document));
    }

    private static List<DefinitionPatch.Setting> settings(List<TrialRequest.ParameterBody> parameters) {
        var settings = new ArrayList<DefinitionPatch.Setting>();
        for (int i = 0; i < parameters.size(); i++) {
            var parameter = parameters.get(i);
            settings.add(
                    new DefinitionPatch.Setting("changes.parameters[" + i + "]", parameter.path(), parameter.value()));
        }
        return settings;
    }

    private SealedInput altered(Call call, Rules rules, Optional<ChangesBody> changes, Instant now) {
        var wanted = changes.map(Changes::of).orElse(List.of());
        var input = inputs.read(call);
        if (input.applications().size() > MOST_APPLICATIONS) {
            throw Refusal.conflict(
                    "TOO_MANY_APPLICATIONS",
                    "A trial run takes at most " + MOST_APPLICATIONS + " applications.",
                    "Deneme çalıştırması en çok " + MOST_APPLICATIONS + " başvuru alır.");
        }
        var altered = WhatIf.of(rules.definition(), rules.digest(), input, wanted, now);
        if (!altered.problems().isEmpty()) {
            throw Refusal.brokenRules(altered.problems());
        }
        return altered.input();
    }

    private static List<Assumption> assumptions(Call call, Assumed assumed) {
        var all = new ArrayList<Assumption>();
        if (!call.reconciled()) {
            all.add(Assumption.ofCall(Assumption.Kind.UPLOADS_NOT_RECONCILED, ""));
        }
        all.addAll(assumed.assumptions());
        return all;
    }

    private static int violations(Call call, CallDefinition definition, SealedInput input, Side result) {
        var violations =
                RunChecker.check(definition, input, List.copyOf(result.rows().values()));
        if (!violations.isEmpty()) {
            Log.alarm("trial.refused_by_check", LogField.CALL, call.id(), LogField.COUNT, violations.size());
        }
        return violations.size();
    }
}
