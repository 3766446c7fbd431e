package tr.edu.metu.ico.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.site.CalculatorPage.Answer;
import tr.edu.metu.ico.site.CalculatorPage.CohortLine;
import tr.edu.metu.ico.site.CalculatorPage.Converted;
import tr.edu.metu.ico.site.CalculatorPage.CutOff;
import tr.edu.metu.ico.site.CalculatorPage.CutOffs;
import tr.edu.metu.ico.site.CalculatorPage.ExamLine;
import tr.edu.metu.ico.site.CalculatorPage.Given;
import tr.edu.metu.ico.site.CalculatorPage.Ground;

/** Example calculators. */
final class CalculatorExamples {

    private static final CallBanner CALL = new CallBanner(
            new CallHead("OE-2027", text("Overseas Exchange 2027-2028"), "2027-2028"),
            Optional.empty(),
            true,
            CallBanner.Stage.OPEN);

    private CalculatorExamples() {}

    static CalculatorPage form() {
        return page(Given.NOTHING, Map.of(), Optional.empty(), Optional.of(cutOffs()));
    }

    static CalculatorPage wrong() {
        var wrong = new Text("Enter a plain number, such as 3.15.", "Düz bir sayı girin, örneğin 3,15.");
        return page(
                new Given("'\"><b>", "CENG.UG.3", "", "", "120", Set.of("DISABILITY")),
                Map.of("cgpa", wrong, "score", wrong),
                Optional.empty(),
                Optional.empty());
    }

    static CalculatorPage answer() {
        var converted = new Converted("TOEFL iBT", new BigDecimal("95"), new BigDecimal("86.25"), "2026-10-10");
        return page(
                new Given("3.15", "CENG.UG.5", "", "TOEFL_IBT", "95", Set.of()),
                Map.of(),
                Optional.of(
                        new Answer(new BigDecimal("71.09"), Optional.of(converted), CallExamples.score(), List.of())),
                Optional.empty());
    }

    private static CalculatorPage page(
            Given given, Map<String, Text> problems, Optional<Answer> answer, Optional<CutOffs> cutOffs) {
        return new CalculatorPage(
                CALL,
                true,
                cohorts(),
                true,
                List.of(new ExamLine("TOEFL_IBT", "TOEFL iBT"), new ExamLine("YDS", "YDS")),
                List.of(
                        new Ground("DISABILITY", new Text("Medical report", "Sağlık raporu"), 10, text("rule")),
                        new Ground("CITIZENSHIP", Words.both("ground.citizenship"), -10, text("rule"))),
                given,
                problems,
                answer,
                cutOffs,
                answer.isPresent());
    }

    /** As many as a whole university has. */
    private static List<CohortLine> cohorts() {
        return Stream.of(
                        "AEE", "ARCH", "BA", "CE", "CENG", "CHE", "ECON", "EE", "ENVE", "ES", "FDE", "GEOE", "IE", "ME")
                .flatMap(department -> Stream.iterate(1, semester -> semester <= 8, semester -> semester + 1)
                        .map(semester -> new CohortLine(
                                department + ".UG." + semester,
                                department,
                                StudyLevel.UG,
                                semester,
                                new BigDecimal("2.89"))))
                .toList();
    }

    private static CutOffs cutOffs() {
        return new CutOffs(
                text("Overseas Exchange 2026-2027"),
                "call/OE-2026/results",
                List.of(
                        new CutOff(
                                "University of Tokyo",
                                "JP",
                                List.of(StudyLevel.UG),
                                Optional.of(new BigDecimal("81.09"))),
                        new CutOff(
                                "University of Tokyo", "JP", List.of(StudyLevel.MS), Optional.of(new BigDecimal("78"))),
                        new CutOff("O’Brien University ".repeat(7).strip(), "IE", List.of(), Optional.empty())));
    }

    private static Text text(String same) {
        return new Text(same, same);
    }
}
