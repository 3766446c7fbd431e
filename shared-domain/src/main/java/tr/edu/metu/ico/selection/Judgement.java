package tr.edu.metu.ico.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.SealedApplication;

/**
 * The assessment of an application by itself, before any comparison. {@link Selection} decides by it and
 * {@link Outlook} informs students by it, so that the two cannot diverge.
 */
public final class Judgement {
    private Judgement() {}

    /** Why the application is not ranked, if so: void, not eligible, or not approved by its department. */
    static Optional<Outcome> out(CallDefinition d, SealedApplication application) {
        return English.cancellation(d, application)
                .<Outcome>map(Outcome.Cancelled::new)
                .or(() -> ineligible(d, application))
                .or(() -> refusal(d, application));
    }

    private static Optional<Outcome> ineligible(CallDefinition d, SealedApplication application) {
        var broken = broken(d, application);
        return broken.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Ineligible(broken));
    }

    /** Every broken rule of eligibility, the English score included. */
    public static List<Problem> broken(CallDefinition d, SealedApplication application) {
        var broken = new ArrayList<Problem>(EligibilityCheck.broken(d, Candidacy.of(application)));
        if (English.score(d, application).isEmpty()) {
            broken.add(Problem.of(
                    "language", "NO_VALID_LANGUAGE_SCORE", d.languageRequired().clause()));
        }
        return broken;
    }

    /** Whether the department declined or did not decide; empty in a call without department review. */
    public static Optional<Outcome.NotApproved> refusal(CallDefinition d, SealedApplication application) {
        if (!d.reviewed()) {
            return Optional.empty();
        }
        var review = Evidence.review(application);
        return review.isEmpty()
                ? Optional.of(new Outcome.NotApproved(Selection.UNDECIDED))
                : review.filter(r -> !r.approved()).map(r -> new Outcome.NotApproved(r.reason()));
    }

    /** For each choice, why it is not in the running, if so. */
    public static List<Optional<Decision>> closed(
            CallDefinition d, SealedApplication application, List<Agreement> agreements) {
        var declined = Evidence.review(application).map(Review::declinedChoices).orElse(Map.<UniversityId, String>of());
        var check = new ChoiceCheck(
                d, application.content(), application.applicant().record(), agreements);
        return application.content().choices().stream()
                .map(choice -> check.closed(choice)
                        .or(() -> declined.containsKey(choice.university())
                                ? Optional.of(Decision.DECLINED_BY_DEPARTMENT)
                                : Optional.empty()))
                .toList();
    }
}
