package tr.edu.metu.ico.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.selection.Candidacy;
import tr.edu.metu.ico.selection.EligibilityCheck;
import tr.edu.metu.ico.submission.Outlook.Basis;
import tr.edu.metu.ico.submission.Outlook.Line;

/**
 * Makes an {@link Outlook}: the application is judged as it is and in the best case. What fails even in the best case
 * fails; what only the best case fixes waits for others.
 */
final class OutlookBuilder {
    private final OutlookInput at;
    private final Basis basis;
    private final SealedApplication asItStands;
    private final SealedApplication bestCase;
    private final Advice advice;

    private OutlookBuilder(OutlookInput at, Basis basis, SealedApplication asItStands) {
        this.at = at;
        this.basis = basis;
        this.asItStands = asItStands;
        bestCase = BestCase.of(at, asItStands);
        advice = new Advice(at, asItStands);
    }

    static Outlook ofSubmission(OutlookInput at, Application.Submission submission) {
        var foresight = new OutlookBuilder(at, Basis.SUBMISSION, at.sealed(submission));
        return foresight.outlook(at.dossier().leftBeforeTheResult() ? List.of(Advice.withdrawn()) : List.of());
    }

    static Outlook ofDraft(OutlookInput at, ApplicationContent draft) {
        // a new submission: no department has seen it
        var receipt = new Receipt("draft", at.dossier().application().version() + 1, at.now(), Sha256.of("draft"));
        var foresight = new OutlookBuilder(at, Basis.DRAFT, at.sealed(new Application.Submission(draft, receipt)));
        var lines = new ArrayList<Line>();
        lines.add(foresight.advice.submitDraft());
        SubmissionCheck.problems(at.definition(), draft, foresight.asItStands.applicant(), at.agreements())
                .forEach(problem -> lines.add(foresight.advice.cannotBeSubmitted(problem)));
        return foresight.outlook(lines);
    }

    /** Only the office's data, for a student without an application. */
    static Outlook ofRecord(OutlookInput at) {
        var candidacy = Candidacy.of(at.dossier().docket().applied(at.applicant()));
        var failing = new ArrayList<Line>();
        failing.add(Advice.begin(at));
        EligibilityCheck.broken(at.definition(), candidacy)
                .forEach(problem -> failing.add(Advice.ofRecord(at, problem)));
        return new Outlook(Basis.RECORD, MetConditions.of(at.definition(), candidacy), failing, List.of());
    }

    private Outlook outlook(List<Line> first) {
        var failing = new ArrayList<>(first);
        var waiting = new ArrayList<Line>();
        sort(ApplicationFaults.of(at, basis, asItStands), ApplicationFaults.of(at, basis, bestCase), failing, waiting);
        return new Outlook(basis, MetConditions.of(at.definition(), asItStands), distinct(failing), distinct(waiting));
    }

    /** What remains in the best case fails; others decide the rest. */
    private void sort(
            List<ApplicationFaults.Fault> now,
            List<ApplicationFaults.Fault> best,
            List<Line> failing,
            List<Line> waiting) {
        best.forEach(fault -> failing.add(Line.of(fault.problem(), fault.consequence(), advice.on(fault))));
        var staying = best.stream().map(OutlookBuilder::name).collect(Collectors.toSet());
        now.stream()
                .filter(fault -> !staying.contains(name(fault)))
                .forEach(fault -> waiting.add(Line.of(fault.problem(), fault.consequence(), advice.waitingFor(fault))));
    }

    private static String name(ApplicationFaults.Fault fault) {
        return fault.problem().field() + " " + fault.problem().code();
    }

    /** Keeps the first of two lines with the same field and code. */
    private static List<Line> distinct(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .filter(line ->
                        seen.add(line.problem().field() + " " + line.problem().code()))
                .toList();
    }
}
