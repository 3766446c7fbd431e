package tr.edu.metu.ico.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.site.CallBanner.Stage;
import tr.edu.metu.ico.site.CallPage.Need;

/** Example calls. */
final class CallExamples {

    private static final Instant OPENS = Instant.parse("2027-03-01T06:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-03-12T14:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2027-05-07T21:00:00Z");
    private static final String LONG = "Zürich–Şırnak O’Brien 🎓 \u202Eabc\u202C ".repeat(4);

    private CallExamples() {}

    static CallsPage calls(String title) {
        return new CallsPage(
                List.of(line("OE-2027", title, dates()), line("ICM-2027", "Erasmus+ (KA171) 2027-2028", exam())),
                List.of(line("DOC-2026", "Erasmus+ 2026, 2.", dates())),
                List.of(line("OE-2026", "Overseas Exchange 2026-2027", published())),
                List.of(line("ICM-2026", "Erasmus+ (KA171) 2026-2027", dates())));
    }

    private static CallsPage.Line line(String id, String title, CallDates dates) {
        return new CallsPage.Line(new CallHead(id, text(title), "2027-2028"), dates);
    }

    static CallDates dates() {
        return dates(Optional.empty(), Optional.empty());
    }

    private static CallDates exam() {
        return dates(Optional.of(new CallDates.Exam("EPEEP", LocalDate.of(2027, 3, 20))), Optional.empty());
    }

    private static CallDates published() {
        return dates(Optional.empty(), Optional.of(Instant.parse("2027-04-05T09:00:00Z")));
    }

    private static CallDates dates(Optional<CallDates.Exam> exam, Optional<Instant> publishedAt) {
        return new CallDates(
                OPENS,
                CLOSES,
                exam,
                new Text("end of April", "Nisan sonu"),
                publishedAt,
                publishedAt.map(at -> MIDNIGHT),
                Optional.of(Instant.parse("2027-04-11T21:00:00Z")),
                MIDNIGHT);
    }

    /** A call with everything that a call can have. */
    static CallPage whole() {
        return new CallPage(
                new CallBanner(
                        new CallHead("OE-2027", text("Overseas Exchange 2027-2028"), "2027-2028"),
                        Optional.empty(),
                        true,
                        Stage.OPEN),
                exam(),
                Map.of(
                        CallTopic.ELIGIBILITY, statements("Eligibility", 6),
                        CallTopic.SCORE, statements("Score", 3),
                        CallTopic.PLACEMENT, statements("Placement", 2)),
                Map.of(
                        CallTopic.HOW_TO_APPLY, statements("How to apply", 2),
                        CallTopic.ELIGIBILITY, statements("Academic matters", 2),
                        CallTopic.MONEY, statements("Money", 4)),
                List.of(
                        document("English score document", Need.NO_SCORE_ON_RECORD, 0),
                        document("Medical report", Need.POINTS, 10),
                        document("Acceptance letter", Need.EVERYBODY, 0)),
                exams(3),
                List.of(
                        new CallPage.Adjustment(text("Medical report"), 10, statement("Score", 7)),
                        new CallPage.Adjustment(text("Took part before"), -10, statement("Score", 11))),
                score(),
                NewsExamples.pinned(),
                true);
    }

    /** The same call later. */
    static CallPage later(Stage stage) {
        var open = whole();
        var banner = open.banner();
        return new CallPage(
                new CallBanner(banner.head(), banner.cancelled(), true, stage),
                stage == Stage.PUBLISHED ? published() : dates(),
                open.rules(),
                open.advice(),
                open.documents(),
                open.exams(),
                open.adjustments(),
                open.example(),
                List.of(),
                true);
    }

    /** A cancelled call with long names and strange characters, and a table of 200 scores. */
    static CallPage extreme() {
        return new CallPage(
                new CallBanner(
                        new CallHead("OE-2027", text(LONG), "2027-2028"),
                        Optional.of(new CallBanner.Cancelled(text(LONG), CLOSES)),
                        false,
                        Stage.CANCELLED),
                dates(),
                Map.of(CallTopic.ELIGIBILITY, statements(LONG, 40)),
                Map.of(),
                List.of(),
                exams(200),
                List.of(),
                score(),
                List.of(),
                false);
    }

    private static CallPage.Document document(String title, Need need, int points) {
        return new CallPage.Document(text(title), need, points, List.of("PDF", "JPEG", "PNG"), 5);
    }

    private static CallPage.Exams exams(int scores) {
        var pairs = IntStream.rangeClosed(1, scores)
                .mapToObj(score -> new EqualScores.Pair(BigDecimal.valueOf(score), new BigDecimal(score / 2 + ".50")))
                .toList();
        return new CallPage.Exams(
                List.of("METU EPE", "TOEFL iBT", "e-YDS"),
                LocalDate.of(2022, 3, 1),
                LocalDate.of(2027, 3, 12),
                List.of(new CallPage.RemovedExam("PTE Academic", text("Not recognised any more."))),
                List.of(new EqualScores("TOEFL iBT", "2026-10-10", pairs)));
    }

    static List<ScoreLine> score() {
        return List.of(
                new ScoreLine(
                        new Text("CGPA", "Genel not ortalaması"),
                        Optional.empty(),
                        new BigDecimal("3.15"),
                        Optional.empty(),
                        "Score, 1",
                        false),
                new ScoreLine(
                        new Text("CGPA against the cohort", "Not ortalamasının gruba oranı"),
                        Optional.of("3.15 / 2.89"),
                        new BigDecimal("1.09"),
                        Optional.of(new Text("rounded half up to 2 decimals", "2 ondalık basamağa yuvarlandı")),
                        "Score, 3",
                        false),
                new ScoreLine(
                        new Text("Total", "Toplam puan"),
                        Optional.of("81.09 - 10"),
                        new BigDecimal("71.09"),
                        Optional.empty(),
                        "Score, 1",
                        true));
    }

    private static List<Statement> statements(String place, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> statement(place, number))
                .toList();
    }

    private static Statement statement(String place, int number) {
        return new Statement(
                new Text(
                        "Undergraduate students need a CGPA of 2.50 or more on the day of the deadline.",
                        "Lisans öğrencilerinin son başvuru günündeki genel not ortalaması en az 2,50 olmalıdır."),
                place + ", " + number);
    }

    private static Text text(String same) {
        return new Text(same, same);
    }
}
