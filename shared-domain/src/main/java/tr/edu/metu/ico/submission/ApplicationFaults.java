package tr.edu.metu.ico.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.selection.ChoiceCheck;
import tr.edu.metu.ico.selection.English;
import tr.edu.metu.ico.selection.Evidence;
import tr.edu.metu.ico.selection.Judgement;
import tr.edu.metu.ico.selection.Selection;
import tr.edu.metu.ico.submission.Outlook.Basis;

/** Every fault of an application by itself, with its consequence: {@link Judgement} and the points. */
final class ApplicationFaults {
    private final CallDefinition definition;
    private final SealedApplication application;
    private final OutlookInput at;

    private ApplicationFaults(OutlookInput at, SealedApplication application) {
        this.at = at;
        definition = at.definition();
        this.application = application;
    }

    /** A fault. */
    record Fault(Problem problem, Consequence consequence) {}

    static List<Fault> of(OutlookInput at, Basis basis, SealedApplication application) {
        var judged = new ApplicationFaults(at, application);
        var faults = new ArrayList<Fault>(judged.participation());
        judged.review().forEach(faults::add);
        if (basis == Basis.SUBMISSION) {
            judged.choices().forEach(faults::add);
        }
        judged.claims().forEach(faults::add);
        return faults;
    }

    /** A void application is void because of the exam alone; the resulting lack of a score is not a second fault. */
    private List<Fault> participation() {
        var cancelled = English.cancellation(definition, application);
        var broken = Judgement.broken(definition, application).stream()
                .filter(problem -> cancelled.isEmpty() || !problem.field().equals("language"))
                .map(problem -> new Fault(problem, new Consequence.Ineligible()));
        return Stream.concat(cancelled.map(because -> new Fault(because, new Consequence.Cancelled())).stream(), broken)
                .toList();
    }

    private Stream<Fault> review() {
        return Judgement.refusal(definition, application).stream()
                .map(refusal -> refusal.reason().equals(Selection.UNDECIDED)
                        ? Problem.of("review", "REVIEW_UNDECIDED", departments())
                        : Problem.of("review", "REVIEW_DECLINED", departments()))
                .map(problem -> new Fault(problem, new Consequence.NotApproved()));
    }

    private Clause departments() {
        return definition.terms().review().departmental().stream()
                .findFirst()
                .orElseThrow()
                .clause();
    }

    private Stream<Fault> choices() {
        var content = application.content();
        var closed = Judgement.closed(definition, application, at.agreements());
        return IntStream.range(0, closed.size())
                .filter(i -> closed.get(i).isPresent())
                .mapToObj(i -> new Fault(
                        voided(i, closed.get(i).get()),
                        new Consequence.ChoiceVoid(content.choices().get(i).university())));
    }

    private Problem voided(int index, Decision decision) {
        var field = "choices[" + index + "]";
        return switch (decision) {
            case PARTNER_REMOVED ->
                RemovedPartners.notices(definition, application.content(), at.agreements(), !at.closed()).stream()
                        .filter(notice -> notice.field().equals(field))
                        .findFirst()
                        .orElseThrow();
            case DECLINED_BY_DEPARTMENT ->
                Problem.of(
                        field,
                        "DECLINED_BY_DEPARTMENT",
                        "Your department declined this choice.",
                        "Bölümünüz bu tercihi uygun bulmadı.");
            default ->
                new ChoiceCheck(
                                definition,
                                application.content(),
                                application.applicant().record(),
                                at.agreements())
                        .problems(index)
                        .getFirst();
        };
    }

    /** Claimed grounds that bring no points. */
    private Stream<Fault> claims() {
        var proven = Evidence.proven(definition, application);
        return Evidence.claimed(definition, application).stream()
                .filter(bonus -> !proven.contains(bonus))
                .map(bonus -> new Fault(
                        Problem.of(field(application, bonus), "CLAIM_WITHOUT_APPROVED_DOCUMENT", bonus.clause()),
                        new Consequence.PointsLost(bonus.points())));
    }

    /** The field of this ground's claim, as named in the request. */
    static String field(SealedApplication application, Bonus bonus) {
        var claims = application.content().claims();
        int index = IntStream.range(0, claims.size())
                .filter(i -> claims.get(i).code().equals(bonus.code()))
                .findFirst()
                .orElseThrow();
        return "claims[" + index + "]";
    }
}
