package tr.edu.metu.ico.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.placement.Candidate;
import tr.edu.metu.ico.placement.Lottery;
import tr.edu.metu.ico.placement.Merit;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.scoring.Adjustment;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.scoring.Scorer;
import tr.edu.metu.ico.scoring.ScoringRule;

/**
 * From sealed inputs to the rows of the result: eligibility, the department's decision, the score, the placement. A pure
 * function of definition and input (INV-12).
 */
public final class Selection {
    /** The reason of an application that no coordinator decided on before the officer closed the reviews (reading A-20). */
    public static final String UNDECIDED = "UNDECIDED";

    private final CallDefinition definition;
    private final SealedInput input;
    private final Scorer scorer;
    private final Map<Cohort, BigDecimal> averages;

    private Selection(CallDefinition definition, SealedInput input) {
        this.definition = definition;
        this.input = input;
        scorer = Scorer.of(definition.formula(), definition.rules(ScoringRule.StepClause.class));
        averages = input.averages().stream().collect(Collectors.toMap(CohortAverage::cohort, CohortAverage::average));
    }

    /**
     * One row per application, ordered by student.
     *
     * @throws IllegalStateException when {@link SealReadiness} still tells a missing cohort average
     */
    public static List<ResultRow> select(CallDefinition d, SealedInput input) {
        return new Selection(d, input).rows();
    }

    private List<ResultRow> rows() {
        var standings = input.applications().stream().map(this::standing).toList();
        return Placing.rows(definition, input, standings);
    }

    private Standing standing(SealedApplication application) {
        var broken = broken(application);
        if (!broken.isEmpty()) {
            return new Standing.Out(application, new Outcome.Ineligible(broken));
        }
        var review = Evidence.review(application);
        return refusal(review)
                .<Standing>map(refusal -> new Standing.Out(application, refusal))
                .orElseGet(() -> ranked(application, review));
    }

    private List<Problem> broken(SealedApplication application) {
        var record = application.applicant().record();
        var broken = new ArrayList<Problem>(EligibilityCheck.broken(
                definition, record, application.content().continuesSameLevel()));
        if (Evidence.language(definition, application).isEmpty()) {
            broken.add(Problem.of(
                    "language",
                    "NO_VALID_LANGUAGE_SCORE",
                    definition.languageRequired().clause()));
        }
        return broken;
    }

    private Optional<Outcome> refusal(Optional<Review> review) {
        if (!definition.reviewed()) {
            return Optional.empty();
        }
        return review.isEmpty()
                ? Optional.of(new Outcome.NotApproved(UNDECIDED))
                : review.filter(r -> !r.approved()).map(r -> new Outcome.NotApproved(r.reason()));
    }

    private Standing.Ranked ranked(SealedApplication application, Optional<Review> review) {
        var merit = new Merit(score(application), Lottery.lot(input.call(), application.student()));
        var choices = application.content().choices();
        var declined = review.map(r -> r.declinedChoices().keySet()).orElse(Set.of());
        var record = application.applicant().record();
        var closed = choices.stream()
                .map(choice -> ChoiceCheck.closed(definition, choice, record, input.agreements())
                        .or(() -> declined.contains(choice.university())
                                ? Optional.of(Decision.DECLINED_BY_DEPARTMENT)
                                : Optional.empty()))
                .toList();
        var bids = IntStream.range(0, choices.size())
                .filter(i -> closed.get(i).isEmpty())
                .mapToObj(i -> new Candidate.Bid(i + 1, choices.get(i).university(), merit))
                .toList();
        return new Standing.Ranked(application, merit, closed, new Candidate(application.student(), bids));
    }

    private OverallScore score(SealedApplication application) {
        var record = application.applicant().record();
        var average = averages.get(record.cohort());
        if (average == null || record.cgpa().isEmpty()) {
            throw new IllegalStateException("an application that is ranked has no cohort average or no CGPA");
        }
        var language = Evidence.language(definition, application).orElseThrow();
        return scorer.score(record.cgpa().get(), average, language, adjustments(application));
    }

    private List<Adjustment> adjustments(SealedApplication application) {
        var countries = countries(application);
        var bonuses = Evidence.claimed(definition, application).stream()
                .filter(bonus -> Evidence.approved(application, bonus.slot()))
                .map(Adjustment::of);
        var deductions = definition.deductions().stream()
                .filter(deduction -> deduction.hits(application.applicant(), countries))
                .map(Adjustment::of);
        return Stream.concat(bonuses, deductions).toList();
    }

    private Set<CountryCode> countries(SealedApplication application) {
        var chosen =
                application.content().choices().stream().map(Choice::university).collect(Collectors.toSet());
        return input.agreements().stream()
                .filter(agreement -> chosen.contains(agreement.university()))
                .map(Agreement::country)
                .collect(Collectors.toSet());
    }

    /** How an application stands before the placement. */
    sealed interface Standing {
        SealedApplication application();

        record Out(SealedApplication application, Outcome outcome) implements Standing {}

        /** @param closed for each choice why it is not in the running, if so */
        record Ranked(
                SealedApplication application, Merit merit, List<Optional<Decision>> closed, Candidate candidate)
                implements Standing {
            StudentNumber student() {
                return application.student();
            }
        }
    }
}
