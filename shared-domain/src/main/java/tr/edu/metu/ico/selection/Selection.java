package tr.edu.metu.ico.selection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.placement.Candidate;
import tr.edu.metu.ico.placement.Lottery;
import tr.edu.metu.ico.placement.Merit;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.scoring.OverallScore;

/**
 * From sealed inputs to the rows of the result: eligibility, the department's decision, the score, the placement. A pure
 * function of definition and input (INV-12).
 */
public final class Selection {
    /** The reason for an application without a decision when the officer closed the reviews (reading A-20). */
    public static final String UNDECIDED = "UNDECIDED";

    private final CallDefinition definition;
    private final SealedInput input;
    private final Scores scores;
    private final Map<StudentNumber, OverallScore> given;

    private Selection(CallDefinition definition, SealedInput input, Map<StudentNumber, OverallScore> given) {
        this.definition = definition;
        this.input = input;
        this.given = Map.copyOf(given);
        scores = new Scores(definition, input);
    }

    /**
     * One row per application, ordered by student.
     *
     * @throws IllegalArgumentException when {@link SealReadiness} still reports a missing cohort average
     */
    public static List<ResultRow> select(CallDefinition d, SealedInput input) {
        return new Selection(d, input, Map.of()).rows();
    }

    /**
     * The same with some scores given, such as in a hand-written case.
     *
     * @param given scores that replace the computed ones
     */
    public static List<ResultRow> select(CallDefinition d, SealedInput input, Map<StudentNumber, OverallScore> given) {
        return new Selection(d, input, given).rows();
    }

    private List<ResultRow> rows() {
        var standings = input.applications().stream().map(this::standing).toList();
        return Placing.rows(definition, input, standings);
    }

    private Standing standing(SealedApplication application) {
        return Judgement.out(definition, application)
                .<Standing>map(outcome -> new Standing.Out(application, outcome))
                .orElseGet(() -> ranked(application));
    }

    private Standing.Ranked ranked(SealedApplication application) {
        var merit = new Merit(score(application), Lottery.lot(input.call(), application.pseudonym()));
        var choices = application.content().choices();
        var record = application.applicant().record();
        var check = new ChoiceCheck(definition, application.content(), record, input.agreements());
        var closed = Judgement.closed(definition, application, input.agreements());
        var bids = IntStream.range(0, choices.size())
                .filter(i -> closed.get(i).isEmpty())
                .mapToObj(i -> new Candidate.Bid(
                        i + 1, check.poolId(choices.get(i)).orElseThrow(), merit(application, choices.get(i), merit)))
                .toList();
        return new Standing.Ranked(application, merit, closed, new Candidate(application.student(), bids));
    }

    private OverallScore score(SealedApplication application) {
        var settled = given.get(application.student());
        return settled == null ? scores.of(application) : settled;
    }

    /** The same merit at every choice, unless the call scores choices differently (reading A-11). */
    private Merit merit(SealedApplication application, Choice choice, Merit merit) {
        return scores.byChoice() ? new Merit(scores.at(application, choice), merit.lot()) : merit;
    }

    /** The state of an application before the placement. */
    sealed interface Standing {
        SealedApplication application();

        record Out(SealedApplication application, Outcome outcome) implements Standing {}

        /** @param closed for each choice why it is not in the running, if so */
        record Ranked(SealedApplication application, Merit merit, List<Optional<Decision>> closed, Candidate candidate)
                implements Standing {
            StudentNumber student() {
                return application.student();
            }
        }
    }
}
