package tr.edu.metu.ico.functions.trials;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trials.TrialRequest.ChangesBody;
import tr.edu.metu.ico.trial.Trial;

/**
 * How much of trials an officer may try and read. Until a result is published, and while one is corrected, whatever is about a
 * single student is for the two signers (INV-21); whatever tells one ground for points from another is for entitled officers
 * (INV-23).
 */
final class TrialAccess {

    private static final StrictJson JSON = new StrictJson();
    private static final String RULES = "/rules/";

    private TrialAccess() {}

    /** Whether the officer may read what becomes of single students. */
    static boolean readsRows(Principal officer, Call call) {
        return Policy.permits(officer, Action.READ_TRIAL_ROWS, Target.ofTrials(call));
    }

    /** Refuses what an officer may not try: with and without one student, the counts would say where that one is placed. */
    static void require(Principal officer, Call call, CallDefinition definition, Optional<ChangesBody> changes) {
        boolean ofStudents = changes.filter(TrialAccess::namesStudents).isPresent();
        if (ofStudents && !readsRows(officer, call)) {
            throw Refusal.conflict(
                    "SIGNERS_ONLY",
                    "Until the result is published, only the two officers who sign it can try other facts of single"
                            + " students. Try without \"students\" and \"withdraw\".",
                    "Sonuç yayımlanana kadar tek tek öğrencilerin bilgilerini değiştirmeyi yalnızca sonucu imzalayan"
                            + " iki görevli deneyebilir. \"students\" ve \"withdraw\" alanları olmadan deneyin.");
        }
        boolean ofGrounds =
                changes.filter(body -> touchesGrounds(definition, body)).isPresent();
        if (ofGrounds && !Policy.seesGrounds(officer, call)) {
            throw Refusal.forbidden();
        }
    }

    /** The same by what came of the changes, in whatever way they were written. */
    static void require(Principal officer, Call call, CallDefinition definition, CallDefinition changed) {
        boolean same = definition
                .terms()
                .scoring()
                .all()
                .equals(changed.terms().scoring().all());
        if (!same && !Policy.seesGrounds(officer, call)) {
            throw Refusal.forbidden();
        }
    }

    /** Refuses to show a trial that tells grounds apart to an officer who may not see them. */
    static void require(Principal officer, Call call, CallDefinition definition, Trial trial) {
        boolean ofGrounds = !trial.changes().isEmpty()
                && JSON.read(trial.changes(), TrialRequest.class)
                        .changes()
                        .filter(body -> touchesGrounds(definition, body))
                        .isPresent();
        if (ofGrounds && !Policy.seesGrounds(officer, call)) {
            throw Refusal.forbidden();
        }
    }

    private static boolean namesStudents(ChangesBody changes) {
        return !changes.students().orElse(List.of()).isEmpty()
                || !changes.withdraw().orElse(List.of()).isEmpty();
    }

    /** Other points for one ground, or another verdict on its document, show whose ground it is. */
    private static boolean touchesGrounds(CallDefinition definition, ChangesBody changes) {
        boolean verdicts = changes.students().orElse(List.of()).stream()
                .anyMatch(student -> !student.verdicts().orElse(List.of()).isEmpty());
        return verdicts
                || changes.parameters().orElse(List.of()).stream()
                        .anyMatch(parameter -> isOfScore(definition, parameter.path()));
    }

    /** A path that names no rule is refused later, with its field. */
    private static boolean isOfScore(CallDefinition definition, String path) {
        return definition.terms().scoring().all().stream()
                .map(rule -> rule.clause().id())
                .map(RuleId::value)
                .anyMatch(id -> path.startsWith(RULES + id + "/"));
    }
}
