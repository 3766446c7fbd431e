package tr.edu.metu.ico.functions.trials;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.comparison.Moved;
import tr.edu.metu.ico.comparison.RunDifference;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.access.Policy;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.milestones.Manifests;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.trail.AuditTrail;

/** Shows how two results of a call differ, each a trial run or an official run, and records who asked. */
public final class CompareRuns {
    private static final int PAGE = 100;

    private final TrialSource trials;
    private final RunSource runs;
    private final OfficeData officeData;
    private final AuditTrail auditTrail;
    private final Trail trail;

    public CompareRuns(Parts parts) {
        var ports = parts.ports();
        trials = new TrialSource(ports.trials(), parts.definitions());
        runs = new RunSource(new Guard(parts), ports.runs(), new Manifests(ports.files()));
        officeData = ports.officeData();
        auditTrail = ports.auditTrail();
        trail = parts.trail();
    }

    /**
     * A page of the difference. Students and exact figures are for those who may read the rows of trials, which show what
     * a run shows, or the rows of both runs; other officers get coarse figures (INV-21, decision 0046).
     *
     * @param of   id of the result in question, the "after"
     * @param with id of the result it is compared with, the "before"
     */
    ComparisonBody compare(Principal reader, Call call, String of, String with, Optional<String> cursor, Instant now) {
        var page = Page.of(cursor, PAGE);
        var difference = RunDifference.between(side(reader, call, with), side(reader, call, of));
        auditTrail.append(
                call.id().value(),
                trail.entry(now, reader.subject(), "comparison.read", call.id().value(), of + " with " + with));
        boolean rows = TrialAccess.readsRows(reader, call)
                || Stream.of(of, with).allMatch(id -> isRun(id) && runs.readsRows(reader, call, id));
        return ComparisonBody.of(
                of,
                with,
                difference,
                page,
                rows ? Optional.of(people(call, page.of(difference.students()))) : Optional.empty(),
                Policy.seesGrounds(reader, call));
    }

    private Map<StudentNumber, AcademicRecord> people(Call call, List<Moved> moved) {
        return officeData.records(call, moved.stream().map(Moved::student).collect(Collectors.toSet()));
    }

    /** Trials are distinguished from runs by the length of their ids. */
    private Side side(Principal reader, Call call, String id) {
        return TrialSource.trialId(id)
                .map(trial -> trials.side(reader, call, trial))
                .orElseGet(() -> runs.side(reader, call, id));
    }

    private static boolean isRun(String id) {
        return TrialSource.trialId(id).isEmpty();
    }
}
