package tr.edu.metu.ico.functions.trials;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.comparison.Moved;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.functions.trials.TrialBodies.RowBody;
import tr.edu.metu.ico.functions.trials.TrialBodies.RowList;
import tr.edu.metu.ico.functions.trials.TrialBodies.TrialBody;
import tr.edu.metu.ico.functions.trials.TrialBodies.TrialList;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trial.Trial;
import tr.edu.metu.ico.trial.TrialId;
import tr.edu.metu.ico.trial.Trials;

/** Shows officers their trial runs and records who read them; deletes trials. */
public final class ReadTrials {
    private static final int PAGE = 50;
    private static final int PAGE_OF_ROWS = 200;

    private final Trials trials;
    private final Definitions definitions;
    private final AuditTrail auditTrail;
    private final Trail trail;

    public ReadTrials(Parts parts) {
        var ports = parts.ports();
        trials = ports.trials();
        definitions = parts.definitions();
        auditTrail = ports.auditTrail();
        trail = parts.trail();
    }

    /** Counts only, so reads are not recorded. */
    TrialList list(Principal reader, Call call, Optional<String> cursor) {
        return TrialList.of(
                trials.page(call.id(), cursor.map(ReadTrials::cursor), PAGE), TrialAccess.figures(reader, call));
    }

    TrialBody one(Principal reader, Call call, TrialId id, Instant now) {
        var trial = shown(reader, call, id);
        var result = trials.result(trial).orElseThrow(Refusal::notFound);
        looked(reader, call, trial, "trial.read", now);
        return TrialBody.of(trial, result, TrialAccess.figures(reader, call));
    }

    RowList rows(Principal reader, Call call, TrialId id, Optional<String> cursor, Instant now) {
        var page = Page.of(cursor, PAGE_OF_ROWS);
        var trial = shown(reader, call, id);
        var result = trials.result(trial).orElseThrow(Refusal::notFound);
        looked(reader, call, trial, "trial.rows", now);
        var rows = result.rows().values().stream().toList();
        return new RowList(
                page.of(rows).stream()
                        .map(row -> RowBody.of(row.student(), Moved.Standing.of(row)))
                        .toList(),
                page.next(rows));
    }

    void discard(Principal officer, Call call, TrialId id, Instant now) {
        var trial = find(call, id);
        var entry = trail.entry(now, officer.subject(), "trial.discard", call.id() + "/" + trial.id(), "");
        if (!trials.discard(call.id(), trial.id(), entry)) {
            throw Refusal.notFound();
        }
    }

    private Trial shown(Principal reader, Call call, TrialId id) {
        var trial = find(call, id);
        TrialAccess.require(reader, call, definitions.of(call), trial);
        return trial;
    }

    private Trial find(Call call, TrialId id) {
        return trials.find(call.id(), id).orElseThrow(Refusal::notFound);
    }

    private void looked(Principal reader, Call call, Trial trial, String action, Instant now) {
        auditTrail.append(
                call.id().value(), trail.entry(now, reader.subject(), action, call.id() + "/" + trial.id(), ""));
    }

    private static TrialId cursor(String text) {
        return TrialSource.trialId(text).orElseThrow(Page::unknownCursor);
    }
}
