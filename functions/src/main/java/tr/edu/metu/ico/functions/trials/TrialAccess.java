package tr.edu.metu.ico.functions.trials;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.FigurePrecision;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trials.TrialRequest.ChangesBody;
import tr.edu.metu.ico.trial.Trial;

/**
 * Which trials an officer may run and read. Until a result is published, and while it is corrected, rows and exact
 * figures are for the two signers, as are trials that could reveal a score step by step (INV-21); anything that
 * distinguishes grounds for points is for entitled officers (INV-23).
 */
final class TrialAccess {

    private static final StrictJson JSON = new StrictJson();
    private static final String RULES = "/rules/";

    private TrialAccess() {}

    /** Whether the officer may see individual students. */
    static boolean readsRows(Principal officer, Call call) {
        return Policy.permits(officer, Action.READ_TRIAL_ROWS, Target.ofTrials(call));
    }

    /** How exactly the officer may see the figures of a trial. */
    static FigurePrecision figures(Principal officer, Call call) {
        return FigurePrecision.of(readsRows(officer, call));
    }

    /** Refuses what an officer may not try. */
    static void require(Principal officer, Call call, CallDefinition definition, Optional<ChangesBody> changes) {
        if (changes.filter(TrialAccess::comparesStudents).isPresent() && !readsRows(officer, call)) {
            throw Refusal.conflict(
                    "SIGNERS_ONLY",
                    "Until the result is published, only the two officers who sign it can run or read this"
                            + " trial. Other officers can change the places of one university, or one quota, in each"
                            + " trial.",
                    "Sonuç yayımlanana kadar bu denemeyi yalnızca sonucu imzalayan iki görevli yapabilir ve"
                        + " okuyabilir. Diğer görevliler her denemede tek bir üniversitenin ya da ofisin belirlediği"
                        + " tek bir kontenjanı değiştirebilir.");
        }
        boolean ofGrounds =
                changes.filter(body -> touchesGrounds(definition, body)).isPresent();
        if (ofGrounds && !Policy.seesGrounds(officer, call)) {
            throw Refusal.forbidden();
        }
    }

    /** The same by the effect of the changes, however they were written. */
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

    /** Refuses to show trials that the officer may not run. */
    static void require(Principal officer, Call call, CallDefinition definition, Trial trial) {
        if (!trial.changes().isEmpty()) {
            require(
                    officer,
                    call,
                    definition,
                    JSON.read(trial.changes(), TrialRequest.class).changes());
        }
    }

    /**
     * Facts of students, averages and numbers in rules compare a student with a chosen number: enough trials reveal the
     * score. Changing several places at once can leave a single student, who is thereby identified.
     */
    private static boolean comparesStudents(ChangesBody changes) {
        return size(changes.students()) + size(changes.withdraw()) > 0
                || size(changes.averages()) + size(changes.parameters()) > 0
                || size(changes.quotas()) + size(changes.agreements()) > 1;
    }

    private static int size(Optional<? extends List<?>> list) {
        return list.map(List::size).orElse(0);
    }

    /** Changing the points of one ground, or the verdict on its document, reveals whose ground it is. */
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
