package tr.edu.metu.ico.adapters;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
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

/** Rows of a run, of each outcome, and any row at all. */
public final class AResultRow {

    private static final Choice TOKYO = new Choice(new UniversityId("JP-TOKYO"), Semester.FALL);
    private static final Choice SEOUL = new Choice(new UniversityId("KR-SEOUL"), Semester.FULL_YEAR);

    private AResultRow() {}

    public static ResultRow placed(String student) {
        var total = new BigDecimal("85.34");
        return new ResultRow(
                new StudentNumber(student),
                new Outcome.Placed(TOKYO, 1),
                Optional.of(score()),
                OptionalInt.of(1),
                List.of(
                        new ChoiceOutcome(TOKYO, Decision.PLACED, OptionalInt.of(1), Optional.of(total)),
                        new ChoiceOutcome(SEOUL, Decision.NOT_NEEDED, OptionalInt.empty(), Optional.empty())));
    }

    /** Placed by the first choice in a call with grants by country. */
    public static Outcome placed(Optional<GrantDecision> grant) {
        return new Outcome.Placed(TOKYO, 1, grant);
    }

    /** A ranked row without choices. */
    public static ResultRow with(String student, Outcome outcome) {
        return new ResultRow(new StudentNumber(student), outcome, Optional.of(score()), OptionalInt.of(1), List.of());
    }

    public static ResultRow notPlaced(String student, int rank) {
        return new ResultRow(
                new StudentNumber(student),
                new Outcome.NotPlaced(),
                Optional.of(score()),
                OptionalInt.of(rank),
                List.of(new ChoiceOutcome(
                        TOKYO, Decision.SCORE, OptionalInt.of(rank), Optional.of(new BigDecimal("85.34")))));
    }

    public static ResultRow ineligible(String student) {
        var broken = new Problem(
                "",
                "CGPA_TOO_LOW",
                Optional.of(new RuleId("OE24-ELIG-1")),
                new Text("The CGPA is too low.", "Genel not ortalaması çok düşük."));
        return unranked(student, new Outcome.Ineligible(List.of(broken)));
    }

    public static ResultRow cancelled(String student) {
        var absent = new Problem(
                "language",
                "ABSENT_FROM_EXAM",
                Optional.of(new RuleId("OE20-LANG-3")),
                new Text("Who stays away is out.", "Sınava girmeyen elenir."));
        return unranked(student, new Outcome.Cancelled(absent));
    }

    public static ResultRow notApproved(String student, String reason) {
        return unranked(student, new Outcome.NotApproved(reason));
    }

    private static ResultRow unranked(String student, Outcome outcome) {
        return new ResultRow(
                new StudentNumber(student),
                outcome,
                Optional.empty(),
                OptionalInt.empty(),
                List.of(new ChoiceOutcome(TOKYO, Decision.NOT_RANKED, OptionalInt.empty(), Optional.empty())));
    }

    private static OverallScore score() {
        return new OverallScore(
                new BigDecimal("82.18"),
                new BigDecimal("78.50"),
                new BigDecimal("3.15"),
                new BigDecimal("85.34"),
                List.of(
                        new ScoreStep("RATIO", new BigDecimal("1.09"), new RuleId("OE24-SCORE-2")),
                        new ScoreStep("AFAD_AID", new BigDecimal("-5"), new RuleId("OE24-BONUS-1"))));
    }

    public static Arbitrary<ResultRow> any() {
        var student = Arbitraries.strings().numeric().ofLength(7).map(StudentNumber::new);
        var rank = Arbitraries.integers().between(1, 9999).optional(0.7);
        return Combinators.combine(
                        student,
                        outcome(),
                        anyScore().optional(0.7),
                        rank,
                        choiceOutcome().list().ofMaxSize(4))
                .as((who, outcome, score, place, choices) -> new ResultRow(
                        who, outcome, score, place.map(OptionalInt::of).orElseGet(OptionalInt::empty), choices));
    }

    private static Arbitrary<Outcome> outcome() {
        var problem = Combinators.combine(text(), text(), text().filter(t -> !t.isBlank()))
                .as((field, code, told) -> Problem.of(field, code, told, told));
        return Arbitraries.oneOf(
                problem.list().ofMaxSize(3).map(Outcome.Ineligible::new),
                problem.map(Outcome.Cancelled::new),
                text().map(Outcome.NotApproved::new),
                Combinators.combine(choice(), Arbitraries.integers().between(1, 4), grant().optional(0.5))
                        .as(Outcome.Placed::new),
                Arbitraries.create(Outcome.NotPlaced::new),
                Combinators.combine(
                                Arbitraries.integers().between(1, 99), Arbitraries.of(Outcome.Seat.class), decimal())
                        .as(Outcome.MainList::new),
                Combinators.combine(
                                Arbitraries.integers().between(1, 99),
                                Arbitraries.of(TieBreak.class).optional(0.5),
                                decimal().optional(0.5))
                        .as(Outcome.WaitingList::new),
                Combinators.combine(
                                Arbitraries.integers().between(1, 99),
                                Arbitraries.of(GrantDecision.Why.class).filter(why -> !why.granted()),
                                Arbitraries.of(TieBreak.class).optional(0.5),
                                decimal().optional(0.5))
                        .as(Outcome.ZeroGrant::new));
    }

    private static Arbitrary<GrantDecision> grant() {
        return Combinators.combine(
                        Arbitraries.of(GrantDecision.Why.class),
                        Arbitraries.integers().between(1, 99),
                        decimal().optional(0.5))
                .as((why, rank, cutOff) -> new GrantDecision(why, OptionalInt.of(rank), cutOff));
    }

    private static Arbitrary<OverallScore> anyScore() {
        var step = Combinators.combine(text(), decimal())
                .as((code, value) -> new ScoreStep(code, value, new RuleId("OE24-SCORE-2")));
        return Combinators.combine(
                        decimal(), decimal(), decimal(), decimal(), step.list().ofMaxSize(4))
                .as(OverallScore::new);
    }

    private static Arbitrary<ChoiceOutcome> choiceOutcome() {
        return Combinators.combine(
                        choice(),
                        Arbitraries.of(Decision.class),
                        decimal().optional(0.5),
                        decimal().optional(0.2),
                        pool().optional(0.3))
                .as((choice, decision, cutOff, totalThere, pool) -> new ChoiceOutcome(
                        choice,
                        totalThere,
                        decision,
                        decision == Decision.TIE ? Optional.of(TieBreak.LANGUAGE) : Optional.empty(),
                        OptionalInt.empty(),
                        cutOff,
                        pool));
    }

    private static Arbitrary<PoolScope> pool() {
        return Combinators.combine(
                        Arbitraries.of(StudyLevel.class).set().ofMinSize(1),
                        Arbitraries.of(Semester.class).set().ofMinSize(1))
                .as(PoolScope::new);
    }

    private static Arbitrary<Choice> choice() {
        return Combinators.combine(Arbitraries.of("JP-TOKYO", "KR-SEOUL", "US-X1"), Arbitraries.of(Semester.class))
                .as((university, semester) -> new Choice(new UniversityId(university), semester));
    }

    private static Arbitrary<BigDecimal> decimal() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-99"), new BigDecimal("199"))
                .ofScale(2);
    }

    /** Whole characters only: half a surrogate pair cannot be stored as UTF-8. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings().all().ofMaxLength(12).map(t -> t.replaceAll("\\p{Cs}", "?"));
    }
}
