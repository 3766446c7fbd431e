package tr.edu.metu.ico.adapters;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.agreement.Semester;
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
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.scoring.ScoreStep;

/** Rows of a run, one for each outcome. */
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
}
