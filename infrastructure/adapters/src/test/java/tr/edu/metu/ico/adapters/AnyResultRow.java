package tr.edu.metu.ico.adapters;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rule.TieBreak;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.scoring.ScoreStep;
import tr.edu.metu.ico.tries.Draw;

/** Any row of a run: every outcome, score and choice that its types allow, including ones no call would give. */
public final class AnyResultRow {
    private static final RuleId RULE = new RuleId("OE24-SCORE-2");
    private static final List<GrantDecision.Why> WITHOUT_GRANT = List.of(GrantDecision.Why.values()).stream()
            .filter(why -> !why.granted())
            .toList();

    private final Draw draw;

    private AnyResultRow(Draw draw) {
        this.draw = draw;
    }

    /** The row for this draw. */
    public static ResultRow of(Draw draw) {
        return new AnyResultRow(draw).row();
    }

    private ResultRow row() {
        var student = new StudentNumber("%07d".formatted(draw.between(0, 9_999_999)));
        var rank = draw.maybe(70, () -> draw.between(1, 9999));
        return new ResultRow(
                student,
                outcome(),
                draw.maybe(70, this::score),
                rank.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                draw.list(0, 4, this::choiceOutcome));
    }

    private Outcome outcome() {
        return draw.<Outcome>from(
                () -> new Outcome.Ineligible(draw.list(0, 3, this::problem)),
                () -> new Outcome.Cancelled(problem()),
                () -> new Outcome.NotApproved(text()),
                () -> new Outcome.Placed(choice(), draw.between(1, 4), draw.maybe(50, this::grant)),
                Outcome.NotPlaced::new,
                () -> new Outcome.MainList(position(), draw.of(Outcome.Seat.class), decimal()),
                () -> new Outcome.WaitingList(position(), tie(), draw.maybe(50, this::decimal)),
                () -> new Outcome.ZeroGrant(position(), draw.of(WITHOUT_GRANT), tie(), draw.maybe(50, this::decimal)));
    }

    private Problem problem() {
        var sentence = draw.such(this::text, text -> !text.isBlank());
        return Problem.of(text(), text(), sentence, sentence);
    }

    private GrantDecision grant() {
        return new GrantDecision(
                draw.of(GrantDecision.Why.class), OptionalInt.of(position()), draw.maybe(50, this::decimal));
    }

    private OverallScore score() {
        return new OverallScore(
                decimal(),
                decimal(),
                decimal(),
                decimal(),
                draw.list(0, 4, () -> new ScoreStep(text(), decimal(), RULE)));
    }

    private ChoiceOutcome choiceOutcome() {
        var decision = draw.of(Decision.class);
        return new ChoiceOutcome(
                choice(),
                draw.maybe(20, this::decimal),
                decision,
                decision == Decision.TIE ? Optional.of(TieBreak.LANGUAGE) : Optional.empty(),
                OptionalInt.empty(),
                draw.maybe(50, this::decimal),
                draw.maybe(30, this::pool));
    }

    private PoolScope pool() {
        return new PoolScope(draw.some(1, List.of(StudyLevel.values())), draw.some(1, List.of(Semester.values())));
    }

    private Choice choice() {
        return new Choice(new UniversityId(draw.of("JP-TOKYO", "KR-SEOUL", "US-X1")), draw.of(Semester.class));
    }

    private Optional<TieBreak> tie() {
        return draw.maybe(50, () -> draw.of(TieBreak.class));
    }

    private int position() {
        return draw.between(1, 99);
    }

    private BigDecimal decimal() {
        return draw.decimal("-99", "199", 2);
    }

    private String text() {
        return draw.encodable(12);
    }
}
