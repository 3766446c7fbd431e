package tr.edu.metu.ico.functions.trials;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Figures;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.access.Target;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trials.TrialRequest.ChangesBody;
import tr.edu.metu.ico.trial.Trial;

/**
 * How much of trials an officer may try and read. Until a result is published, and while one is corrected, rows and exact figures
 * are for the two signers, and so are the trials with which a score could be found out step by step (INV-21); whatever tells one
 * ground for points from another is for entitled officers (INV-23).
 */
final class TrialAccess {

    private static final StrictJson JSON = new StrictJson();
    private static final String RULES = "/rules/";

    private TrialAccess() {}

    /** Whether the officer may read what becomes of single students. */
    static boolean readsRows(Principal officer, Call call) {
        return Policy.permits(officer, Action.READ_TRIAL_ROWS, Target.ofTrials(call));
    }

    /** How exactly the officer may see what a trial comes to. */
    static Figures figures(Principal officer, Call call) {
        return Figures.of(readsRows(officer, call));
    }

    /** Refuses what an officer may not try. */
    static void require(Principal officer, Call call, CallDefinition definition, Optional<ChangesBody> changes) {
        if (changes.filter(TrialAccess::comparesStudents).isPresent() && !readsRows(officer, call)) {
            throw Refusal.conflict(
                    "SIGNERS_ONLY",
                    "Until the result is published, only the two officers who sign it can try or read this. Other"
                            + " officers change the places of one university, or one quota, in each trial.",
                    "Sonuç yayımlanana kadar bunu yalnızca sonucu imzalayan iki görevli deneyebilir ve okuyabilir."
                            + " Diğer görevliler her denemede tek bir üniversitenin kontenjanını ya da tek bir kotayı"
                            + " değiştirir.");
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

    /** Refuses to show what the officer may not try either. */
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
     * Facts of students, averages and numbers of rules set a student against a number somebody chose: after enough trials the
     * number is the score. Several places at once close every way but one, and the one left shows who goes it.
     */
    private static boolean comparesStudents(ChangesBody changes) {
        return size(changes.students()) + size(changes.withdraw()) > 0
                || size(changes.averages()) + size(changes.parameters()) > 0
                || size(changes.quotas()) + size(changes.agreements()) > 1;
    }

    private static int size(Optional<? extends List<?>> list) {
        return list.map(List::size).orElse(0);
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
